import { hasCapital } from './candidates.js'
import { GAZETTEER } from './lists.js'
import { type Sheet, wordAt } from './sheet.js'
import { type Surroundings, viewSurroundings } from './surroundings.js'
import { CASE, TRIGGER, type Word } from './words.js'

/** The stretch of capitals that a token stands in (hyphens and full stops inside it count), and what is around it. */
export interface RunView {
  /** The segment of candidates (index into `sheet.segments`) and the run's tokens, half-open. */
  readonly segment: number
  readonly start: number
  readonly end: number
  readonly first: Word
  readonly last: Word
  readonly before: Word
  readonly after: Word
  /** The words further out: second before, second and third after. */
  readonly before2: Word
  readonly after2: Word
  readonly after3: Word
  /** The triggers of all its words; `wideTriggers` those of the whole segment (*Ministry of Foreign Affairs*). */
  readonly triggers: number
  readonly wideTriggers: number
  readonly wideFirst: Word
  /** Hash of the row of first name / last name / ordinary word / other. */
  readonly pattern: number
  /** The same row by what the words' vectors make likely, and what the vectors say of its words on average. */
  readonly likely: number
  readonly kinds: number
  /** 1 if it stands in brackets; if a sentence starts with it. */
  readonly isBracketed: number
  readonly isStart: number
  /** The first token of the whole segment. */
  readonly wideStart: number
  readonly surroundings: Surroundings
}

const KIND = TRIGGER.organisation | TRIGGER.place | TRIGGER.role | TRIGGER.honorific | TRIGGER.calendar | TRIGGER.other
const NAME_BITS = GAZETTEER.first | GAZETTEER.last | GAZETTEER.common | GAZETTEER.demonym

/** Looks at the run around the token `at`, which is in the segment that starts at `sheet.segments[segment]`. */
export function viewRun(sheet: Sheet, at: number, segment: number): RunView {
  const first = sheet.segments[segment]!
  const end = sheet.segments[segment + 1]!
  let start = at
  let stop = at + 1
  if (inRun(sheet, at, first, end)) {
    while (start > first && inRun(sheet, start - 1, first, end)) start--
    while (stop < end && inRun(sheet, stop, first, end)) stop++
  }
  const { firstToken, endToken } = sheet.document.sentences[sheet.document.tokens[at]!.sentence]!
  let triggers = 0
  let pattern = 17
  let likely = 17
  for (let i = start; i < stop; i++) {
    const word = sheet.words[i]!
    triggers |= word.trigger & KIND
    if (i < start + 5) pattern = Math.imul(pattern, 31) + patternOf(word)
    if (i < start + 5) likely = Math.imul(likely, 31) + likelyOf(word)
  }
  let wideTriggers = 0
  for (let i = first; i < end && i < first + 12; i++) wideTriggers |= sheet.words[i]!.trigger & KIND
  const before = wordAt(sheet, start - 1, firstToken, endToken)
  return {
    segment,
    start,
    end: stop,
    first: sheet.words[start]!,
    last: sheet.words[stop - 1]!,
    before,
    after: wordAt(sheet, stop, firstToken, endToken),
    before2: wordAt(sheet, start - 2, firstToken, endToken),
    after2: wordAt(sheet, stop + 1, firstToken, endToken),
    after3: wordAt(sheet, stop + 2, firstToken, endToken),
    triggers,
    wideTriggers,
    wideFirst: sheet.words[first]!,
    pattern,
    likely,
    kinds: meanKinds(sheet, start, stop),
    isBracketed: start > 0 && sheet.document.tokens[start - 1]!.text === '(' ? 1 : 0,
    isStart: sheet.starts[start]!,
    wideStart: first,
    surroundings: viewSurroundings(sheet, start, stop, firstToken, endToken),
  }
}

function likelyOf(word: Word): number {
  if (word.likeliest !== 0) return word.likeliest
  return 8 + (word.case === CASE.initial ? 1 : word.case === CASE.sign ? 2 : word.case === CASE.upper ? 3 : 0)
}

/** The words' mean steps, packed as one word's are; 0 if no word has a vector. */
function meanKinds(sheet: Sheet, start: number, stop: number): number {
  let known = 0
  let [first, last, organisation, place, ordinary] = [0, 0, 0, 0, 0]
  for (let i = start; i < stop; i++) {
    const { kinds } = sheet.words[i]!
    if (kinds === 0) continue
    known++
    first += kinds & 7
    last += (kinds >>> 3) & 7
    organisation += (kinds >>> 6) & 7
    place += (kinds >>> 9) & 7
    ordinary += kinds >>> 12
  }
  if (known === 0) return 0
  const half = known >> 1
  return (
    Math.trunc((first + half) / known) |
    (Math.trunc((last + half) / known) << 3) |
    (Math.trunc((organisation + half) / known) << 6) |
    (Math.trunc((place + half) / known) << 9) |
    (Math.trunc((ordinary + half) / known) << 12)
  )
}

function patternOf(word: Word): number {
  const bits = word.gazetteer & NAME_BITS
  return bits * 8 + (word.case === CASE.initial ? 1 : word.case === CASE.sign ? 2 : 0)
}

/** A word with a capital, or a sign or small word that hangs between two of them without white space. */
function inRun(sheet: Sheet, at: number, first: number, end: number): boolean {
  if (hasCapital(sheet.words[at]!)) return true
  if (at <= first || at + 1 >= end) return false
  const tokens = sheet.document.tokens
  const isGlued = tokens[at]!.start === tokens[at - 1]!.end && tokens[at]!.end === tokens[at + 1]!.start
  return isGlued && sheet.words[at]!.case === CASE.sign && tokens[at]!.text !== ')' && tokens[at]!.text !== '('
}
