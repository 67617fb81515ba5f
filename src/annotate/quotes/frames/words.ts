import { endsPhrase, isGoverned, isNominal, RELATIVES } from '../nominals.js'
import type { Reading } from '../reading.js'

/** Whether a range holds words in marks. */
export function hasRun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.runOf[i]! >= 0) return true
  return false
}

/** Whether a range holds one of these words outside marks. */
export function hasWord(reading: Reading, from: number, to: number, words: readonly string[]): boolean {
  for (let i = from; i < to; i++) if (reading.runOf[i]! < 0 && words.includes(reading.tokens[i]!.lower)) return true
  return false
}

/**
 * Whether *that* at `i` opens a clause: *that the …*, not *a co-operative that has …*. Right behind its verb, a noun that
 * the tagger takes for a verb is told by the verb behind it: *promised that help was …*.
 */
export function isComplementiser(reading: Reading, i: number, ceiling: number, isDirect = false): boolean {
  const next = reading.tokens[i + 1]
  if (!next || i + 1 >= ceiling) return false
  const isVerb = next.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower) && reading.mentionOf[i + 1]! < 0
  if (next.pos === 'AUX' || (isVerb && !(isDirect && hasVerbAhead(reading, i + 2, ceiling)))) return false
  if (/^(?:NOUN|ADJ)$/.test(next.pos) && !hasVerbAhead(reading, i + 2, ceiling)) return false
  if (TIMES.has(next.lower) || isGoverned(reading, i)) return false
  return next.pos !== 'PUNCT' || reading.runOf[i + 1]! >= 0 || next.text === ',' || next.text === '£'
}

/** *told her that night A*. */
const TIMES = new Set(['afternoon', 'day', 'evening', 'month', 'morning', 'night', 'time', 'week', 'year'])

/** *disputes that account when asked*, *find that hard to accept*: without a verb of its own *that* belongs to its noun. */
function hasVerbAhead({ tokens, runOf }: Reading, from: number, ceiling: number): boolean {
  for (let i = from; i < ceiling; i++) {
    const { pos, text } = tokens[i]!
    const isVerb = pos === 'AUX' || (pos === 'VERB' && tokens[i - 1]!.lower !== 'to')
    if (runOf[i]! >= 0 || isVerb || /^['’](?:s|re|ll|d|ve)$/.test(text)) return true
    if (text === ';' || text === ':' || text === 'when') return false
  }
  return false
}

/** Whether *to* at this index opens an infinitive. */
export function isInfinitive(reading: Reading, to: number): boolean {
  const next = reading.tokens[to + 1]
  if (!next) return false
  if (next.pos === 'NOUN') return /^\p{Ll}/u.test(next.text)
  return ['VERB', 'AUX', 'ADV', 'ADJ'].includes(next.pos) || reading.runOf[to + 1]! >= 0
}

const FARTHEST_INFINITIVE = 20

/** The index of the infinitive (*to*, *not to*) behind somebody who is to act, or -1. */
export function infinitiveAhead(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading
  for (let i = from; i < Math.min(ceiling, from + FARTHEST_INFINITIVE); i++) {
    const token = tokens[i]!
    if (token.lower === 'to' && i > from && isInfinitive(reading, i)) return tokens[i - 1]!.lower === 'not' ? i - 1 : i
    if (reading.runOf[i]! >= 0 || token.text === ';' || token.text === ':' || token.pos === 'AUX') return -1
    const isVerb = token.pos === 'VERB' && !token.lower.endsWith('ing') && reading.mentionOf[i]! < 0
    if (i > from && token.lower.endsWith('ing') && tokens[i - 1]!.text === ',') return -1
    if (i === from && isVerb && !RELATIVES.has(tokens[i - 1]?.lower ?? '')) return -1
  }
  return -1
}

/** Whether an object begins at `i`. */
export function isObjectAt(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  if (!token) return false
  if (/^(?:him|her|them|it)$/.test(token.lower)) return true
  const isGerund = token.pos === 'VERB' && token.lower.endsWith('ing')
  const isPronoun = token.pos === 'PRON' && endsPhrase(reading, i)
  return isNominal(reading, i) || reading.runOf[i]! >= 0 || isGerund || isPronoun
}

const HEDGES = new Set(['about', 'almost', 'around', 'at', 'between', 'nearly', 'only', 'over', 'roughly', 'up'])
const LONGEST_HEDGE = 3

/** The number behind the hedge that stands at a token (*over 40,000 deaths*, *at least $6m*), or -1. */
export function hedgedNumber({ tokens }: Reading, at: number): number {
  if (!HEDGES.has(tokens[at]?.lower ?? '')) return -1
  for (let i = at + 1; i <= at + LONGEST_HEDGE; i++) if (tokens[i]?.pos === 'NUM') return i
  return -1
}
