import { putClasses, putKinds } from './feature-classes.js'
import { putLists, putOthers, putSource, putTriggers, WINDOW } from './feature-groups.js'
import { putRun, putRunWords, putSurroundings } from './feature-run.js'
import { FeatureWriter } from './feature-writer.js'
import { join } from './hash.js'
import { type RunView, viewRun } from './run.js'
import { type Sheet, wordAt } from './sheet.js'
import { NO_WORD, type Word } from './words.js'

/** The features up to this one are the spelling of the token and its run; training hides them now and then. */
export const OWN_FEATURES = 25

/** The last features of a token tell the source of its text; without a source there are none of them. */
export const SOURCE_FEATURES = 4

/** The templates' output for one token at a time; `rows` is overwritten by the next call. */
export interface FeatureReader {
  readonly rows: Int32Array
  /** Writes the rows of the token at `at` in a segment, in a text of a source (0: none known); gives their number. */
  readonly read: (sheet: Sheet, at: number, segment: number, source: number) => number
}

/** Makes a reader with a buffer of its own. Training and tagging both read features through it and nothing else. */
export function featureReader(): FeatureReader {
  const writer = new FeatureWriter()
  const near: Word[] = Array.from({ length: WINDOW }, () => NO_WORD)
  let run: RunView | null = null
  let runSheet: Sheet | null = null
  const read = (sheet: Sheet, at: number, segment: number, source: number): number => {
    if (runSheet !== sheet || run === null || run.segment !== segment || at >= run.end || at < run.start) {
      run = viewRun(sheet, at, segment)
      runSheet = sheet
    }
    writer.count = 0
    writer.template = 0
    const sentence = sheet.document.sentences[sheet.document.tokens[at]!.sentence]!
    for (let step = 0; step < WINDOW; step++) {
      near[step] = wordAt(sheet, at + step - 3, sentence.firstToken, sentence.endToken)
    }
    putSpelling(writer, sheet, at, near)
    putRunWords(writer, run, at)
    putContext(writer, sheet, at, near)
    putTriggers(writer, near)
    putRun(writer, run, at, near[3]!, sheet.topic)
    putSurroundings(writer, run, at)
    putLists(writer, sheet, at, near)
    putClasses(writer, near)
    putKinds(writer, run, at, near)
    putOthers(writer, sheet, at, near[3]!)
    if (source !== 0) putSource(writer, sheet, at, near[3]!, source)
    return writer.count
  }
  return { rows: writer.rows, read }
}

function putSpelling(out: FeatureWriter, sheet: Sheet, at: number, near: readonly Word[]): void {
  const word = near[3]!
  const before = near[2]!
  const after = near[4]!
  out.put(word.exact)
  out.put(word.lower)
  for (let i = 0; i < word.affixes.length; i++) out.put(word.affixes[i]!)
  out.put(join(word.affixes[7]!, word.shape))
  out.put(join(word.truecase, sheet.starts[at]!))
  out.put(join(word.lower, sheet.starts[at]! * 4 + sheet.modes[at]!))
  out.put(join(word.affixes[6]!, before.shape))
  out.put(join(word.affixes[8]!, after.shape))
  out.put(word.length)
  out.put(join(word.affixes[2]!, word.affixes[8]!))
}

function putContext(out: FeatureWriter, sheet: Sheet, at: number, near: readonly Word[]): void {
  const w3 = near[0]!
  const w2 = near[1]!
  const w1 = near[2]!
  const word = near[3]!
  const n1 = near[4]!
  const n2 = near[5]!
  const n3 = near[6]!
  const own = word.shape
  out.put(1)
  out.put(own)
  out.put(w3.lower)
  out.put(w2.lower)
  out.put(w1.lower)
  out.put(n1.lower)
  out.put(n2.lower)
  out.put(n3.lower)
  out.put(w2.shape)
  out.put(w1.shape)
  out.put(n1.shape)
  out.put(n2.shape)
  out.put(join(w1.lower, own))
  out.put(join(n1.lower, own))
  out.put(join(w2.lower, own))
  out.put(join(n2.lower, own))
  out.put(join(w1.lower, n1.lower))
  out.put(join(join(w1.lower, own), n1.lower))
  out.put(join(join(w1.shape, own), n1.shape))
  out.put(join(join(w2.shape, w1.shape), own))
  out.put(join(join(own, n1.shape), n2.shape))
  out.put(join(join(join(w2.shape, w1.shape), join(own, n1.shape)), n2.shape))
  out.put(w1.affixes[7]!)
  out.put(n1.affixes[7]!)
  out.put(join(w1.affixes[7]!, own))
  out.put(join(n1.affixes[7]!, own))
  const tokens = sheet.document.tokens
  const glue =
    (at > 0 && tokens[at - 1]!.end === tokens[at]!.start ? 1 : 0) +
    (at + 1 < tokens.length && tokens[at + 1]!.start === tokens[at]!.end ? 2 : 0)
  const mode = sheet.modes[at]!
  const start = sheet.starts[at]!
  out.put(join(mode * 8 + start * 4 + glue, own))
  out.put(join(mode * 8 + start * 4, word.lower))
  out.put(join(sheet.elsewhere[at]!, start * 4 + mode))
  out.put(join(sheet.elsewhere[at]!, own))
  out.put(join(word.truecase, join(start * 4 + mode, own)))
  const tag = tokens[at]!.pos
  const tagBefore = at > 0 ? tokens[at - 1]!.pos : 'X'
  const tagAfter = at + 1 < tokens.length ? tokens[at + 1]!.pos : 'X'
  const t0 = tagCode(tag)
  const t1 = tagCode(tagBefore)
  const t2 = tagCode(tagAfter)
  out.put(join(t0, own))
  out.put(join(t1, t0))
  out.put(join(t0, t2))
  out.put(join(join(t1, t0), join(t2, own)))
}

/** Universal tags differ in their first two letters, but for PRON, PROPN and ADJ, ADP, ADV. */
const tagCode = (tag: string): number =>
  tag.charCodeAt(0) * 4096 + tag.charCodeAt(2) * 64 + tag.length + tag.charCodeAt(3)
