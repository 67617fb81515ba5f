import type { Way } from './traits/names.js'
import { SURE } from './weights.js'

/** Beyond this the log odds of a share say no more: a lone candidate has all of it. */
const MOST_ODDS = 4

/** The probability that the best candidate is right, of its share among all. */
export function sureness(way: Way, share: number): number {
  const [base, slope] = SURE[way]
  return 1 / (1 + Math.exp(-base - slope * oddsOf(share)))
}

/** The log odds of a share, within bounds. */
export function oddsOf(share: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(share / Math.max(1 - share, Number.EPSILON))))
}
