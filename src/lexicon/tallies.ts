/** What sport and contests count: plural or singular noun → the unit of the score. */
export const SCORE_UNITS: ReadonlyMap<string, string> = new Map([
  ['point', 'point'],
  ['points', 'point'],
  ['run', 'run'],
  ['runs', 'run'],
])

/** Words of markets: points near them are the points of an index. */
export const INDEX_WORDS: ReadonlySet<string> = new Set([
  'asx',
  'average',
  'benchmark',
  'bourse',
  'cac',
  'composite',
  'dax',
  'dow',
  'ftse',
  'index',
  'indices',
  'industrials',
  'jse',
  'kospi',
  'nasdaq',
  'nifty',
  'nikkei',
  'sensex',
  'stoxx',
  'topix',
  'tsx',
])
