/** What sport and contests count: plural or singular noun → the unit of the score. */
export const SCORE_UNITS: ReadonlyMap<string, string> = new Map([
  ['point', 'point'],
  ['points', 'point'],
  ['run', 'run'],
  ['runs', 'run'],
])

/** Words of markets: points near them are the points of an index. */
export const INDEX_WORDS: ReadonlySet<string> = new Set([
  'average',
  'benchmark',
  'composite',
  'dow',
  'ftse',
  'index',
  'indices',
  'industrials',
  'nasdaq',
  'nikkei',
  'sensex',
])
