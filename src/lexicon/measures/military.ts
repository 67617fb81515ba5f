import type { MeasureWords } from './words.js'

/** Forces and what they fire. */
export const MILITARY: readonly MeasureWords[] = [
  { name: 'troops', nouns: 'peacekeepers|soldiers|troops' },
  { name: 'air strikes', nouns: 'air raids|air strikes|airstrikes|raids|strikes' },
  { name: 'missiles', nouns: 'ballistic missiles|cruise missiles|missiles' },
  { name: 'rockets', nouns: 'rockets' },
  { name: 'drones', nouns: 'attack drones|drones|uavs' },
  { name: 'tanks', nouns: 'tanks' },
]
