import type { MeasureWords } from './words.js'

/** People who come, watch, travel or live somewhere. */
export const CROWDS: readonly MeasureWords[] = [
  {
    name: 'attendance',
    nouns: 'attendance|attendees|crowd|demonstrators|mourners|participants|protesters|protestors|spectators',
    done: 'in attendance',
    did: 'attended|demonstrated|flocked|gathered|marched|protested|rallied|took to the streets|turned out',
    counted: 'people',
  },
  { name: 'visits', nouns: 'trip|trips|visit|visits', kinds: ['count', 'ordinal'] },
  { name: 'visitors', nouns: 'arrivals|tourist arrivals|tourists|visitors' },
  { name: 'passengers', nouns: 'passengers' },
  { name: 'viewers', nouns: 'viewers|views' },
  { name: 'followers', nouns: 'followers' },
  { name: 'population', nouns: 'inhabitants|population' },
  { name: 'households', nouns: 'families|households' },
  { name: 'students', nouns: 'pupils|students' },
]
