import { type Draft, lowerAt, type Reading } from '../draft.js'

const LENGTHS = new Set(['digit', 'digits', 'figure', 'figures'])

/** *a six-figure sum* · *a seven-digit salary*: how long a number is, which is no number of anything. */
export function isLengthOfSum({ tokens }: Reading, { next }: Draft): boolean {
  return tokens[next]?.text === '-' && LENGTHS.has(lowerAt(tokens, next + 1))
}
