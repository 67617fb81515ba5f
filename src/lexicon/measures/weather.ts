import type { MeasureWords } from './words.js'

/** Weather and earthquakes. */
export const WEATHER: readonly MeasureWords[] = [
  { name: 'rainfall', nouns: 'precipitation|rain|rainfall|rains', kinds: ['distance', 'percent'] },
  { name: 'snowfall', nouns: 'snow|snowfall', kinds: ['distance'] },
  {
    name: 'temperature',
    nouns:
      'heat|high|highs|low|lows|maximum|maximum temperature|mercury|minimum|minimum temperature|temperature|temperatures',
    kinds: ['temperature'],
  },
  { name: 'wind speed', nouns: 'gusts|sustained winds|wind|wind gusts|wind speed|wind speeds|winds', kinds: ['speed'] },
  { name: 'magnitude', nouns: 'magnitude', kinds: ['count', 'other'] },
]
