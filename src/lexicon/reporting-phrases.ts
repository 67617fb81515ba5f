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
