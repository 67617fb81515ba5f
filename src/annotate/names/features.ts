import { join, rowOf } from './hash.js'
import { largeClass, middleClass, smallClass, truecaseOf } from './lists.js'
import { type RunView, viewRun } from './run.js'
import { type Sheet, wordAt } from './sheet.js'
import { NO_WORD, TRIGGER, type Word } from './words.js'

/** Room for the features of one token. */
export const MOST_FEATURES = 256

/** The features up to this one are the token's own spelling; training hides them now and then. */
export const OWN_FEATURES = 24

/** The last features of a token tell the source of its text; without a source there are none of them. */
export const SOURCE_FEATURES = 4

/** The words that a token's features see: three to either side and itself. */
const WINDOW = 7

/** The trigger bits that matter in a window around a token. */
const KIND_TRIGGERS =
  TRIGGER.honorific |
  TRIGGER.speech |
  TRIGGER.preposition |
  TRIGGER.organisation |
  TRIGGER.place |
  TRIGGER.role |
  TRIGGER.calendar

/** Writes rows one after another; each call of `put` is one template, numbered by its place. */
class Writer {
  rows = new Int32Array(MOST_FEATURES)
  count = 0
  template = 0

  put(seen: number): void {
    this.rows[this.count++] = rowOf(this.template++, seen)
  }

  /** As `put`, but writes nothing for 0 (unknown). */
  putKnown(seen: number): void {
    if (seen !== 0) this.rows[this.count++] = rowOf(this.template, seen)
    this.template++
  }
}

/** The templates' output for one token at a time; `rows` is overwritten by the next call. */
export interface FeatureReader {
  readonly rows: Int32Array
  /** Writes the rows of the token at `at` in a segment, in a text of a source (0: none known); gives their number. */
  readonly read: (sheet: Sheet, at: number, segment: number, source: number) => number
}

/** Makes a reader with a buffer of its own. Training and tagging both read features through it and nothing else. */
export function featureReader(): FeatureReader {
  const writer = new Writer()
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
    putContext(writer, sheet, at, near)
    putTriggers(writer, near)
    putRun(writer, run, at, near[3]!, sheet.topic)
    putLists(writer, sheet, at, near)
    putClasses(writer, near)
    putOthers(writer, sheet, at, near[3]!)
    if (source !== 0) putSource(writer, sheet, at, near[3]!, source)
    return writer.count
  }
  return { rows: writer.rows, read }
}

function putSpelling(out: Writer, sheet: Sheet, at: number, near: readonly Word[]): void {
  const word = near[3]!
  const before = near[2]!
  const after = near[4]!
  out.put(word.exact)
  out.put(word.lower)
  for (let i = 0; i < word.affixes.length; i++) out.put(word.affixes[i]!)
  out.put(join(word.affixes[7]!, word.shape))
  out.put(join(before.lower, word.lower))
  out.put(join(word.lower, after.lower))
  out.put(join(truecaseOf(word.facts), sheet.starts[at]!))
  out.put(join(word.lower, sheet.starts[at]! * 4 + sheet.modes[at]!))
  out.put(join(word.affixes[6]!, before.shape))
  out.put(join(word.affixes[8]!, after.shape))
  out.put(word.length)
  out.put(join(word.affixes[2]!, word.affixes[8]!))
  out.put(join(word.affixes[7]!, before.lower))
  out.put(join(word.affixes[7]!, after.lower))
}

function putContext(out: Writer, sheet: Sheet, at: number, near: readonly Word[]): void {
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
  out.put(join(w2.lower, w1.lower))
  out.put(join(n1.lower, n2.lower))
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
  out.put(join(truecaseOf(word.facts), join(start * 4 + mode, own)))
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

function putTriggers(out: Writer, near: readonly Word[]): void {
  const own = near[3]!.shape
  for (let i = 1; i < 6; i++) out.put(near[i]!.trigger & KIND_TRIGGERS)
  out.put(join(near[2]!.trigger & KIND_TRIGGERS, near[4]!.trigger & KIND_TRIGGERS))
  out.put(join(near[2]!.trigger & KIND_TRIGGERS, own))
  out.put(join(near[4]!.trigger & KIND_TRIGGERS, own))
  out.put(join(near[3]!.trigger & KIND_TRIGGERS, near[4]!.shape))
}

function putRun(out: Writer, run: RunView, at: number, word: Word, topic: number): void {
  const fromStart = Math.min(at - run.start, 4)
  const fromEnd = Math.min(run.end - 1 - at, 4)
  const place = fromStart * 8 + fromEnd
  const size = Math.min(run.end - run.start, 6)
  out.put(place)
  out.put(join(run.before.lower, place))
  out.put(join(run.after.lower, place))
  out.put(join(run.first.lower, fromStart))
  out.put(join(run.last.lower, fromEnd))
  out.put(join(run.first.affixes[7]!, place))
  out.put(join(run.last.affixes[7]!, place))
  out.put(join(run.triggers, place))
  out.put(join(run.last.trigger & KIND_TRIGGERS, place))
  out.put(join(run.first.trigger & KIND_TRIGGERS, place))
  out.put(join(run.before.trigger & KIND_TRIGGERS, size))
  out.put(join(run.after.trigger & KIND_TRIGGERS, size))
  out.put(join(run.before.lower, run.after.lower))
  out.put(join(run.before.lower, size))
  out.put(join(run.after.lower, size))
  out.put(join(run.pattern, fromStart))
  out.put(join(run.pattern, join(fromStart, run.before.trigger & KIND_TRIGGERS)))
  out.put(join(run.isBracketed * 2 + run.isStart, join(place, word.shape)))
  out.put(join(smallClass(run.before.facts), place))
  out.put(join(smallClass(run.after.facts), place))
  out.put(join(middleClass(run.before.facts), size))
  out.put(join(middleClass(run.after.facts), size))
  out.put(join(middleClass(run.last.facts), fromEnd))
  out.put(join(middleClass(run.first.facts), fromStart))
  out.put(join(run.before2.lower, run.before.lower))
  out.put(join(run.after.lower, run.after2.lower))
  out.put(join(join(run.after.lower, run.after2.lower), run.after3.lower))
  out.put(join(run.after.lower, run.after3.lower))
  out.put(join(run.after.lower, middleClass(run.after3.facts)))
  out.put(join(run.after.lower, middleClass(run.after2.facts)))
  out.put(join(run.before.lower, middleClass(run.before2.facts)))
  out.put(join(run.before.lower, join(middleClass(run.before2.facts), size)))
  out.put(join(run.before2.trigger & KIND_TRIGGERS, run.before.lower))
  out.put(join(run.after3.trigger & KIND_TRIGGERS, run.after.lower))
  out.put(join(run.after.lower, run.after2.gazetteer))
  out.put(join(run.before.lower, run.before2.gazetteer))
  out.put(join(run.after.lower, join(run.after2.shape, size)))
  out.put(join(run.before.lower, join(run.before2.shape, size)))
  out.put(join(topic, place))
  out.put(join(topic, join(size, run.before.lower)))
  out.put(join(topic, join(size, run.after.lower)))
  out.put(join(topic, word.gazetteer))
  out.put(join(topic, join(word.gazetteer, run.before.lower)))
  out.put(join(topic, word.lower))
  out.put(join(run.wideTriggers, place))
  out.put(join(run.wideLast.lower, Math.min(run.wideEnd - 1 - at, 6)))
  out.put(join(run.wideFirst.lower, Math.min(at - run.wideStart, 6)))
}

function putLists(out: Writer, sheet: Sheet, at: number, near: readonly Word[]): void {
  const w2 = near[1]!
  const w1 = near[2]!
  const word = near[3]!
  const n1 = near[4]!
  const n2 = near[5]!
  const phrase = sheet.phraseMasks[at]! * 4 + sheet.phrasePositions[at]!
  const own = word.shape
  out.put(word.gazetteer)
  out.put(phrase)
  out.put(join(word.gazetteer, phrase))
  out.put(join(word.gazetteer, own))
  out.put(join(w1.gazetteer, word.gazetteer))
  out.put(join(word.gazetteer, n1.gazetteer))
  out.put(join(join(w1.gazetteer, word.gazetteer), n1.gazetteer))
  out.put(join(w1.lower, word.gazetteer))
  out.put(join(n1.lower, word.gazetteer))
  out.put(join(join(w1.shape, word.gazetteer), n1.shape))
  out.put(join(w2.gazetteer, w1.gazetteer))
  out.put(join(n1.gazetteer, n2.gazetteer))
  const bits = out.template
  for (let mask = word.gazetteer; mask !== 0; mask &= mask - 1) {
    out.template = bits
    out.put(mask & -mask)
    out.put(join(mask & -mask, own))
  }
  out.template = bits + 2
  const evidence = sheet.evidence[at]!
  out.put(evidence)
  out.put(join(evidence, own))
  out.put(join(evidence, word.gazetteer))
  const marks = out.template
  for (let mask = evidence; mask !== 0; mask &= mask - 1) {
    out.template = marks
    out.put(mask & -mask)
  }
  out.template = marks + 1
}

function putClasses(out: Writer, near: readonly Word[]): void {
  const w2 = near[1]!
  const w1 = near[2]!
  const word = near[3]!
  const n1 = near[4]!
  const n2 = near[5]!
  for (let step = 1; step < WINDOW - 1; step++) {
    const { facts } = near[step]!
    out.putKnown(smallClass(facts))
    out.putKnown(middleClass(facts))
    out.putKnown(largeClass(facts))
  }
  out.put(join(smallClass(w1.facts), smallClass(word.facts)))
  out.put(join(smallClass(word.facts), smallClass(n1.facts)))
  out.put(join(middleClass(w1.facts), word.shape))
  out.put(join(middleClass(n1.facts), word.shape))
  out.put(join(middleClass(w1.facts), middleClass(n1.facts)))
  out.put(join(middleClass(w1.facts), word.gazetteer))
  out.put(join(middleClass(n1.facts), word.gazetteer))
  out.put(join(middleClass(w2.facts), middleClass(w1.facts)))
  out.put(join(middleClass(n1.facts), middleClass(n2.facts)))
  out.put(join(join(smallClass(w1.facts), word.gazetteer), smallClass(n1.facts)))
}

/** How many other mentions of a word are looked at. */
const MOST_OTHERS = 3

/** What stands beside the word's other mentions in the document. */
function putOthers(out: Writer, sheet: Sheet, at: number, word: Word): void {
  const template = out.template
  let other = sheet.others[at]!
  for (let n = 0; n < MOST_OTHERS && other !== -1 && other !== at; n++, other = sheet.others[other]!) {
    const sentence = sheet.document.sentences[sheet.document.tokens[other]!.sentence]!
    const before = wordAt(sheet, other - 1, sentence.firstToken, sentence.endToken)
    const after = wordAt(sheet, other + 1, sentence.firstToken, sentence.endToken)
    out.template = template
    out.put(before.lower)
    out.put(after.lower)
    out.put(join(before.lower, after.lower))
    out.put(join(middleClass(before.facts), word.shape))
    out.put(join(middleClass(after.facts), word.shape))
    out.put(join(before.shape, after.shape))
    out.putKnown(sheet.phraseMasks[other]!)
    out.putKnown((before.trigger & KIND_TRIGGERS) * 512 + (after.trigger & KIND_TRIGGERS))
  }
  out.template = template + 8
}

/** What a set's annotators were used to: the rest of the features need not learn it. */
function putSource(out: Writer, sheet: Sheet, at: number, word: Word, source: number): void {
  out.put(source)
  out.put(join(source, word.shape))
  out.put(join(source, word.gazetteer))
  out.put(join(source, (word.trigger & KIND_TRIGGERS) * 8 + sheet.starts[at]!))
}
