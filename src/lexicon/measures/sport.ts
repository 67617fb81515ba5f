import type { MeasureWords } from './words.js'

/** What is counted in sport. */
export const SPORT: readonly MeasureWords[] = [
  { name: 'goals', nouns: 'goal|goals', not: 'climate|development|policy' },
  { name: 'runs', nouns: 'runs' },
  { name: 'wickets', nouns: 'wicket|wickets' },
  { name: 'assists', nouns: 'assists' },
  { name: 'rebounds', nouns: 'rebounds' },
  { name: 'touchdowns', nouns: 'touchdowns' },
  { name: 'tries', nouns: 'tries' },
  { name: 'medals', nouns: 'gold medals|medal|medals', kinds: ['count', 'ordinal'] },
  { name: 'titles', nouns: 'championship|championships|title|titles|trophies', kinds: ['count', 'ordinal'] },
  { name: 'wins', nouns: 'victories|win|wins', kinds: ['count', 'ordinal'] },
  { name: 'defeats', nouns: 'defeat|defeats', kinds: ['count', 'ordinal'] },
]
