import { MONTHS } from '../../../lexicon/calendar.js'
import type { FigureKind } from '../../annotations.js'
import type { Draft, Reading } from '../draft.js'
import { isHyphen } from '../numbers/words.js'
import { ageBearer } from './age-bearer.js'
import { behind } from './behind.js'
import { carried } from './carried.js'
import { carriedFromAfar } from './carried-from-afar.js'
import { shareOfEarlier } from './earlier.js'
import { inFront, inFrontOfCount, spanned } from './in-front.js'
import { among, beforeOf, label, ordinalApposed, purpose } from './of-phrases.js'
import type { Phrase } from './phrase.js'
import { side } from './side.js'

/** One way to find what a figure counts or measures; `index` is the draft's place in `drafts`. */
export type SubjectRule = (reading: Reading, drafts: readonly Draft[], index: number) => Phrase | null

const COUNTED: readonly SubjectRule[] = [behind, among, carried, inFrontOfCount, carriedFromAfar]
const MEASURED: readonly SubjectRule[] = [beforeOf, behind, carried, inFront]

/** Kind → its rules, in the order in which they are asked; the first that finds a phrase wins. */
const RULES: Readonly<Record<FigureKind, readonly SubjectRule[]>> = {
  count: COUNTED,
  ordinal: [label, behind, ordinalApposed, inFront],
  ratio: [behind, shareOfEarlier, carriedFromAfar, inFront],
  age: [ageBearer],
  duration: [behind, spanned],
  money: [beforeOf, behind, purpose, carried, inFront],
  percent: [beforeOf, behind, shareOfEarlier, carried, inFront],
  distance: MEASURED,
  area: MEASURED,
  weight: MEASURED,
  volume: MEASURED,
  temperature: MEASURED,
  speed: MEASURED,
  score: [side, inFront],
  other: MEASURED,
}

/** Points every draft at the words that say what it counts or measures, where there are any. */
export function findSubjects(reading: Reading, drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    for (const rule of RULES[draft.kind]) {
      const phrase = rule(reading, drafts, index)
      const own = phrase && withoutFigures(reading, drafts, index, phrase)
      if (!own || isDay(reading, own) || isNoNoun(reading, own) || (draft.kind !== 'age' && isPronoun(reading, own)))
        continue
      draft.phrase = own
      return
    }
  })
}

/** *it cost $5m*: who reads the record does not know what *it* is; of ages the text says no more. */
function isPronoun({ tokens }: Reading, { first, next }: Phrase): boolean {
  return next === first + 1 && tokens[first]!.pos === 'PRON'
}

/** *I'm 31*, *ranked No. 15*: what the tagger takes for names. */
const NO_NOUNS = /^(?:(?:i|you|we)['’]\p{L}+|nos?\.?)$/u

function isNoNoun({ tokens }: Reading, { first, next }: Phrase): boolean {
  return next === first + 1 && NO_NOUNS.test(tokens[first]!.lower)
}

/** *On 8 February 2023, about 12 miles off*: when, not what. */
function isDay({ tokens }: Reading, { first, next }: Phrase): boolean {
  if (next < first + 2) return false
  const last = MONTHS.has(tokens[next - 1]!.lower) ? next - 1 : next - 2
  return last > first && MONTHS.has(tokens[last]!.lower) && tokens[last - 1]!.pos === 'NUM'
}

/**
 * A phrase without the number of an earlier figure that it begins with (*5 mg*, *1,200 **bottles***, *2 tonnes of
 * **cocaine***) or of the next one (*a family of six needed $320*); null if nothing is left.
 */
function withoutFigures(reading: Reading, drafts: readonly Draft[], index: number, phrase: Phrase): Phrase | null {
  const next = drafts[index + 1]
  if (next && phrase.first <= next.first && next.first < phrase.next && !isAttributive(reading, next))
    return phrase.first === next.first
      ? ofNext(reading, drafts[index]!, next, phrase)
      : before(reading, phrase, next.first)
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const { first, next } = drafts[i]!
    if (drafts[i]!.kind !== 'ordinal' && phrase.first >= first && phrase.first < next)
      return restOf(reading, drafts[i]!, phrase)
  }
  return phrase
}

/** *a fall in **fourth-quarter** profit*, *650 **18-hole** courses*: a figure that describes what is counted. */
function isAttributive({ text }: Reading, draft: Draft): boolean {
  return draft.kind === 'ordinal' || text[draft.end] === '-' || text.slice(draft.start, draft.end).includes('-')
}

/** A phrase up to a token, as far as a noun ends it. */
function before({ tokens }: Reading, { first }: Phrase, end: number): Phrase | null {
  let next = end
  while (next > first && !/^(?:NOUN|PROPN)$/.test(tokens[next - 1]!.pos)) next--
  return next > first ? { first, next } : null
}

/** What is left of a phrase that begins with the next figure; of *the first 10 months* the unit. */
function ofNext(reading: Reading, draft: Draft, next: Draft, phrase: Phrase): Phrase | null {
  const isSpan = draft.kind === 'ordinal' && phrase.next === next.next && next.end > next.number.end
  return isSpan ? { first: next.next - 1, next: next.next } : restOf(reading, next, phrase)
}

/** What a phrase is behind the figure that it begins with. */
function restOf({ tokens }: Reading, { next }: Draft, phrase: Phrase): Phrase | null {
  let rest = isHyphen(tokens[next]) ? next + 1 : next
  while (rest < phrase.next && /^(?:of|the|a|an)$/.test(tokens[rest]!.lower)) rest++
  return rest < phrase.next ? { first: rest, next: phrase.next } : null
}

/** The words of a draft's subject, as in the text, or null. */
export function subjectText(reading: Reading, draft: Draft): string | null {
  if (!draft.phrase) return null
  const first = reading.tokens[draft.phrase.first]!
  const last = reading.tokens[draft.phrase.next - 1]!
  return reading.text.slice(first.start, last.end)
}
