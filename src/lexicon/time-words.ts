/** Words that tell a time in English news, in lower case. Own compilation; months and weekdays are in `calendar.ts`. */

/** Units of time that may follow *last*, *past 24*, *two … ago*; the value says how a stretch of them is counted. */
export const TIME_UNITS: ReadonlyMap<string, 'hour' | 'day' | 'week' | 'month' | 'year'> = new Map([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
])

/** What may follow *last* and *this* besides the units: *last quarter*, *this summer*; only the words are kept of them. */
export const LOOSE_PERIODS: ReadonlySet<string> = new Set([
  'autumn',
  'decade',
  'fall',
  'fortnight',
  'half',
  'night',
  'quarter',
  'season',
  'spring',
  'summer',
  'weekend',
  'winter',
])

/** Days that are named by one word. */
export const DAY_WORDS: ReadonlySet<string> = new Set(['overnight', 'today', 'tomorrow', 'tonight', 'yesterday'])

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night'])

/** Numbers as words and digits before a unit of time. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['couple', 2],
  ['dozen', 12],
])

/** Which quarter of a year. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['q1', 1],
  ['second', 2],
  ['2nd', 2],
  ['q2', 2],
  ['third', 3],
  ['3rd', 3],
  ['q3', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
  ['q4', 4],
])

/** Prepositions before a time, and what they make of it. */
export const TIME_PREPOSITIONS: ReadonlyMap<string, 'at' | 'since' | 'until' | 'before' | 'after' | 'baseline'> =
  new Map([
    ['after', 'after'],
    ['as of', 'at'],
    ['at', 'at'],
    ['before', 'before'],
    ['by', 'until'],
    ['during', 'at'],
    ['for', 'at'],
    ['from', 'baseline'],
    ['in', 'at'],
    ['of', 'at'],
    ['on', 'at'],
    ['over', 'at'],
    ['since', 'since'],
    ['than', 'baseline'],
    ['through', 'until'],
    ['throughout', 'at'],
    ['till', 'until'],
    ['until', 'until'],
    ['within', 'at'],
  ])
