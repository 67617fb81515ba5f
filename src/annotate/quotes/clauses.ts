import { MONTHS } from '../../lexicon/calendar.js'
import { VERB_FORMS } from './forms.js'
import { isGoverned, isNominal, isPronoun, RELATIVES } from './nominals.js'
import { type Phrase, phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'

const CLAUSE_BREAKS = new Set([';', ':', '—', '–', '―'])

export const SUBORDINATORS = new Set([
  'after',
  'as',
  'because',
  'before',
  'if',
  'since',
  'though',
  'until',
  'when',
  'while',
  'with',
])

/** The subject of the clause that `verb` belongs to, read from the clause's start: *X, who did A, and, on Monday, said*. */
export function clauseSubject(reading: Reading, verb: number, floor: number): Phrase | null {
  const start = clauseStart(reading, verb, floor)
  return firstPhrase(reading, start, verb)
}

function clauseStart(reading: Reading, verb: number, floor: number): number {
  const { tokens } = reading
  for (let i = verb - 1; i >= floor; i--) {
    const token = tokens[i]!
    if (reading.runOf[i]! >= 0) {
      if (reading.runOf[i] !== reading.runOf[verb]) {
        const run = reading.runTokens[reading.runOf[i]!]!
        if (run.end - run.first > 12) return run.end
        i = run.first
      }
      continue
    }
    if (CLAUSE_BREAKS.has(token.text)) return i + 1
    const isThat = token.lower === 'that' && token.pos === 'SCONJ' && !isGoverned(reading, i)
    if (isThat || (i > floor && SUBORDINATORS.has(token.lower) && token.pos === 'SCONJ' && token.lower !== 'with')) {
      const phrase = firstPhrase(reading, i + 1, verb)
      if (!phrase) continue
      const isOpener = tokens[phrase.end]?.text === ',' && phrase.end === verb - 1
      if (isThat || (!isOpener && !hasFiniteVerb(reading, phrase.end, verb))) return i + 1
    }
    if (token.pos === 'CCONJ' && isOwnSubject(reading, i, verb)) return i + 1
  }
  return floor
}

/** *…, but X, who did A, said*: a conjunction whose clause has its subject and no other verb before `verb`. */
function isOwnSubject(reading: Reading, i: number, verb: number): boolean {
  if (reading.tokens[i - 1]?.text !== ',') return false
  const isList = reading.mentionOf[i - 2]! >= 0 && reading.mentionOf[i + 1]! >= 0
  if (isList) return false
  const phrase = phraseStartingAt(reading, i + 1, verb)
  const next = phrase && reading.tokens[phrase.end]
  return Boolean(phrase && phrase.end < verb && (next!.text === ',' || next!.pos === 'AUX' || next!.pos === 'ADV'))
}

/** Whether a verb that is no participle of a name stands between two tokens, outside marks. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower } = reading.tokens[i]!
    if (reading.mentionOf[i]! >= 0) continue
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || (lower === '’s' && isPronoun(reading, i - 1)))
      return true
  }
  return false
}

/** The first phrase from `start` on that can be a subject: past opening phrases, times and datelines. */
export function firstPhrase(reading: Reading, start: number, verb: number): Phrase | null {
  const { tokens } = reading
  let i = start
  while (i < verb) {
    const token = tokens[i]!
    if (isPronoun(reading, i)) return { first: i, end: i + 1, headEnd: i + 1 }
    if (isNominal(reading, i) && !RELATIVES.has(token.lower)) {
      const phrase = phraseStartingAt(reading, i, verb)
      if (phrase && !isTemporal(reading, phrase) && !isDateline(reading, phrase)) return phrase
      i = phrase ? phrase.end : i + 1
      continue
    }
    const skipsGroup = token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'SCONJ' || token.pos === 'AUX'
    i = skipsGroup && i < verb ? afterGroup(reading, i, verb) : i + 1
  }
  return null
}

/** Behind an opening phrase or clause: its comma, or the phrase that a preposition governs. */
function afterGroup(reading: Reading, i: number, verb: number): number {
  const { tokens } = reading
  const phrase = tokens[i]!.pos === 'ADP' ? phraseStartingAt(reading, i + 1, verb) : null
  // *In March the firm, which is new, said*: no comma behind the month.
  if (phrase && isMonth(reading, phrase) && isNominal(reading, phrase.end)) return phrase.end
  for (let j = i + 1; j < verb; j++) if (tokens[j]!.text === ',' && tokens[j - 1]!.pos !== 'NUM') return j + 1
  return phrase ? phrase.end : i + 1
}

/** *March*, *May 2024*. */
function isMonth({ tokens, mentionOf }: Reading, { first, end }: Phrase): boolean {
  const isYear = end === first + 2 && /^(?:19|20)\d\d$/.test(tokens[first + 1]!.text)
  return (end === first + 1 || isYear) && MONTHS.has(tokens[first]!.lower) && mentionOf[first]! < 0
}

function isDateline(reading: Reading, phrase: Phrase): boolean {
  const next = reading.tokens[phrase.end]
  return (
    next !== undefined &&
    (next.text === '—' || next.text === '(') &&
    reading.tokens[phrase.first]!.text === reading.tokens[phrase.first]!.text.toUpperCase()
  )
}

/** The comma behind which the main clause begins, once another clause or participle has opened the sentence; -1 if there is none. */
export function mainClauseComma(reading: Reading, from: number, ceiling: number): number {
  const { tokens, runOf } = reading
  for (let i = from; i + 1 < ceiling; i++) {
    if (tokens[i]!.text !== ',' || runOf[i]! >= 0) continue
    if (runOf[i + 1]! >= 0 || isPronoun(reading, i + 1)) return i
    if (tokens[i + 1]!.pos === 'VERB' && VERB_FORMS.has(tokens[i + 1]!.lower)) return i
    const subject = phraseStartingAt(reading, i + 1, ceiling)
    const next = subject && tokens[subject.end]
    if (!subject || !next) continue
    if (/^(?:VERB|AUX|ADV)$/.test(next.pos)) return i
    if (next.text === ',' && reading.mentionOf[subject.headEnd - 1]! >= 0) return i
  }
  return -1
}

export const TEMPORAL = new Set([
  ...[
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'earlier',
    'later',
    'week',
    'month',
    'year',
    'day',
    'night',
    'morning',
  ],
  ...['evening', 'afternoon', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'weekend'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...[
    'december',
    'summer',
    'winter',
    'spring',
    'autumn',
    'season',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'minutes',
  ],
])

export function isTemporal(reading: Reading, phrase: Phrase): boolean {
  return TEMPORAL.has(reading.tokens[phrase.headEnd - 1]!.lower) && reading.mentionOf[phrase.headEnd - 1]! < 0
}
