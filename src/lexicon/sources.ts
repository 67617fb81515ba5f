/** Verbs that credit a number to their subject: *police **counted** 40*, *the ministry **puts** it at 12*. */
export const SOURCE_VERBS: ReadonlySet<string> = new Set([
  'calculated',
  'calculates',
  'claim',
  'claimed',
  'claims',
  'count',
  'counted',
  'counts',
  'estimate',
  'estimated',
  'estimates',
  'list',
  'listed',
  'lists',
  'put',
  'puts',
  'reckon',
  'reckoned',
  'reckons',
  'tallied',
])

/** Nouns behind a possessive that credit a number to its owner: *by the prefecture's **count***. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  'account',
  'arithmetic',
  'calculation',
  'calculations',
  'count',
  'estimate',
  'estimates',
  'figures',
  'reckoning',
  'tally',
])
