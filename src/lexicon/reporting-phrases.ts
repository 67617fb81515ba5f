/**
 * Phrases that credit a statement to whoever is named behind them; our own list.
 */
export const CREDITING_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'per'],
  ['by', 'the', 'account', 'of'],
  ['by', 'the', 'estimate', 'of'],
  ['by', 'the', 'reckoning', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'words', 'of'],
  ['per'],
]

/** Verbs that are speech only with one of these words behind them: *“No,” he **shot back***. */
export const PHRASAL_VERBS: Readonly<Record<string, readonly string[]>> = {
  break: ['in'],
  chime: ['in'],
  cut: ['in'],
  fire: ['back', 'off'],
  go: ['on'],
  hit: ['back', 'out'],
  pipe: ['up'],
  shoot: ['back'],
  weigh: ['in'],
}
