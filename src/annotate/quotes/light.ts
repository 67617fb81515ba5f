import { endsPhrase, isPronoun } from './nominals.js'
import { phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'

const TIMES = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight'],
  ...['week', 'month', 'year', 'day', 'night', 'morning', 'evening', 'afternoon', 'weekend'],
])
/** Words that open a reported question. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'whether if why how what who when where which whose whom'.split(' '),
)
const LIGHT_SUBORDINATORS = new Set(['as', 'when', 'after', 'before', 'while', 'during'])

/**
 * Steps over what may stand between a verb of saying and its content: adverbs, times, phrases with a preposition and,
 * if `takesSomeone`, who is spoken to. Gives the index of the first token behind them.
 */
export function skipLight(reading: Reading, from: number, ceiling: number, takesSomeone: boolean): number {
  const { tokens } = reading
  let i = from
  if (takesSomeone) i = skipSomeone(reading, i, ceiling)
  while (i < ceiling) {
    const { pos, text, lower } = tokens[i]!
    if (reading.runOf[i]! >= 0) return i
    if (text === '(') {
      while (i < ceiling && tokens[i]!.text !== ')') i++
      i++
    } else if (QUESTION_WORDS.has(lower)) return i
    else if (pos === 'ADV') i++
    else if (pos === 'ADP' && lower !== 'that' && lower !== 'of') {
      const isObject = OBJECT_PRONOUN.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'that'
      const phrase = isObject ? null : phraseStartingAt(reading, i + 1, ceiling)
      if (!phrase && !isObject) return i
      i = phrase?.end ?? i + 2
    } else if (isTime(reading, i)) i++
    else return i
  }
  return i
}

const OBJECT_PRONOUN = /^(?:me|him|her|us|them|you)$/

function skipSomeone(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading
  if (
    tokens[from]?.pos === 'PRON' &&
    /^(?:me|him|her|us|them|you|it|himself|herself|themselves)$/.test(tokens[from]!.lower)
  )
    return from + 1
  const phrase = phraseStartingAt(reading, from, ceiling)
  return phrase && !isPronoun(reading, from) ? phrase.end : from
}

function isTime(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const { lower } = tokens[i]!
  if (TIMES.has(lower)) return true
  return (
    (lower === 'last' || lower === 'this' || lower === 'late' || lower === 'early' || lower === 'earlier') &&
    TIMES.has(tokens[i + 1]?.lower ?? '')
  )
}

/** Whether nothing but light words stands between `from` and `to`: *told reporters on Monday*, *said as he left*. */
export function isLight(reading: Reading, from: number, to: number, takesSomeone: boolean): boolean {
  const { tokens } = reading
  let i = skipLight(reading, from, to, takesSomeone)
  while (i < to) {
    const token = tokens[i]!
    if (LIGHT_SUBORDINATORS.has(token.lower)) return true
    if (token.text === ',') i++
    else if (token.pos === 'VERB' && token.lower.endsWith('ing')) return true
    else if (token.pos === 'ADP' && tokens[i + 1]?.lower.endsWith('ing')) return true
    else return false
    i = skipLight(reading, i, to, false)
  }
  return true
}

/** Whether a clause can begin at `first`: a phrase or pronoun with a finite verb behind it before `end`. */
export function isClause(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i]!
    if (token.pos === 'AUX') return true
    // *the lease lapsed in 2018*: an adjective behind its noun is a verb as a rule.
    if (token.pos === 'ADJ' && token.lower.endsWith('ed') && /^(?:NOUN|PRON)$/.test(tokens[i - 1]!.pos)) return true
    if (
      token.pos === 'VERB' &&
      !token.lower.endsWith('ing') &&
      reading.mentionOf[i]! < 0 &&
      tokens[i - 1]!.lower !== 'to'
    )
      return true
    if (
      (token.lower === '’s' ||
        token.lower === "'s" ||
        token.lower === '’re' ||
        token.lower === "'re" ||
        token.lower === '’ll' ||
        token.lower === "'ll") &&
      isPronoun(reading, i - 1)
    )
      return true
    if (i - first > 40) return false
  }
  return endsPhrase(reading, first) && tokens[first + 1]?.pos === 'AUX'
}
