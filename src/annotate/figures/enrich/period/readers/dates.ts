import { WEEKDAYS } from '../../../../../lexicon/calendar.js'
import { PARTS_OF_DAY } from '../../../../../lexicon/time-words.js'
import type { Token } from '../../../../../text/document.js'
import { isUpper } from '../../../characters.js'
import type { TimeRead } from '../phrase.js'
import { isDayNumber, isMonth, isYearWord, lower, type TimeReader, words } from './words.js'

/** The token behind an abbreviated month's full stop, where that is a token of its own. */
function behindMonth(tokens: readonly Token[], at: number): number {
  if (!/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower(tokens, at))) return at + 1
  return lower(tokens, at + 1) === '.' && tokens[at + 1]!.start === tokens[at]!.end ? at + 2 : at + 1
}

/** The year behind a date: *, 2023* or *2023*. */
function behindYear(tokens: readonly Token[], at: number): number {
  if (isYearWord(lower(tokens, at))) return at + 1
  return lower(tokens, at) === ',' && isYearWord(lower(tokens, at + 1)) ? at + 2 : at
}

/** A date as a time, with the *last year* or *this year* that may follow it. */
function dateAt(tokens: readonly Token[], first: number, next: number, needsPreposition = false): TimeRead {
  const date = words(tokens, first, next).replace(' .', '.')
  const which = lower(tokens, next + 1) === 'year' ? lower(tokens, next) : ''
  const isToldYear = which === 'last' || which === 'this'
  return {
    next: isToldYear ? next + 2 : next,
    time: { kind: 'day', words: date, isRelative: false, inLastYear: which === 'last' },
    needsPreposition,
  }
}

/** *October 7* · *Oct. 7, 2023* · *March 2023* · *March*. */
export const monthFirst: TimeReader = (tokens, at) => {
  if (!isMonth(tokens, at)) return null
  const month = behindMonth(tokens, at)
  const day = isDayNumber(lower(tokens, month)) ? month + 1 : month
  const next = behindYear(tokens, day)
  const isBare = day === month && next === day
  return dateAt(tokens, at, next, isBare)
}

/** *7 October* · *the 7th of October 2023*. */
export const dayFirst: TimeReader = (tokens, at) => {
  const start = lower(tokens, at) === 'the' ? at + 1 : at
  if (!isDayNumber(lower(tokens, start))) return null
  const month = lower(tokens, start + 1) === 'of' ? start + 2 : start + 1
  if (!isMonth(tokens, month)) return null
  const next = behindYear(tokens, behindMonth(tokens, month))
  return dateAt(tokens, start, next)
}

/** *Saturday* · *Monday night* · *last Friday* (of which only the day is read). */
export const weekday: TimeReader = (tokens, at) => {
  const start = /^(?:early|late|last)$/.test(lower(tokens, at)) ? at + 1 : at
  const token = tokens[start]
  if (!token || !isUpper(token.text.charCodeAt(0)) || !WEEKDAYS.has(token.lower) || token.text.length < 3) return null
  if (/^(?:sun|sat|mon|wed|fri)$/.test(token.lower)) return null
  const next = PARTS_OF_DAY.has(lower(tokens, start + 1)) ? start + 2 : start + 1
  const isLast = lower(tokens, at) === 'last'
  return { next, time: { kind: 'day', words: token.text, isRelative: false, isLast } }
}
