import { dayFirst, monthFirst, weekday } from './dates.js'
import { endOf, fiscalYear, partOfYear, quarter } from './quarters.js'
import { ago, dayWord, lastUnit, pastUnits } from './relative.js'
import type { TimeReader } from './words.js'
import { splitYear, year } from './years.js'

/** The readers, in the order in which they are asked: the first that reads anything wins. */
export const TIME_READERS: readonly TimeReader[] = [
  dayFirst,
  monthFirst,
  weekday,
  partOfYear,
  endOf,
  quarter,
  fiscalYear,
  splitYear,
  year,
  dayWord,
  pastUnits,
  lastUnit,
  ago,
]

/** Those that may begin with a number in digits, with one in words, with a month or weekday. */
export const NUMBER_READERS: readonly TimeReader[] = [dayFirst, quarter, splitYear, year, ago]
export const COUNT_READERS: readonly TimeReader[] = [ago]
export const DATE_READERS: readonly TimeReader[] = [monthFirst, weekday]
