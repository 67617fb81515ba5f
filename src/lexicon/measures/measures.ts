import { BUSINESS } from './business.js'
import { CASUALTIES } from './casualties.js'
import { CRIME } from './crime.js'
import { CROWDS } from './crowds.js'
import { DESTRUCTION } from './destruction.js'
import { DISPLACEMENT } from './displacement.js'
import { ECONOMY } from './economy.js'
import { ELECTIONS } from './elections.js'
import { HEALTH } from './health.js'
import { MILITARY } from './military.js'
import { SPORT } from './sport.js'
import { WEATHER } from './weather.js'
import type { MeasureWords } from './words.js'
import { WORK } from './work.js'

/**
 * All measures, one family a file: adding one is adding a row there. Where two could be meant by the same words, the one
 * that stands first is taken, so the special ones come before the general.
 */
export const MEASURES: readonly MeasureWords[] = [
  ...CASUALTIES,
  ...DISPLACEMENT,
  ...CRIME,
  ...DESTRUCTION,
  ...ELECTIONS,
  ...WORK,
  ...HEALTH,
  ...CROWDS,
  ...BUSINESS,
  ...ECONOMY,
  ...WEATHER,
  ...MILITARY,
  ...SPORT,
]
