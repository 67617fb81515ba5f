import { MONTHS, WEEKDAYS } from '../../../../lexicon/calendar.js'
import {
  DAY_WORDS,
  LOOSE_PERIODS,
  PARTS_OF_DAY,
  QUARTERS,
  SMALL_NUMBERS,
  TIME_UNITS,
} from '../../../../lexicon/time-words.js'
import type { Token } from '../../../../text/document.js'
import { isUpper } from '../../characters.js'
import { lastOfMonth, yearDays } from './calendar.js'
import type { TimeRead } from './phrase.js'

/** Reads one way of telling a time that begins at a token; null if it is not there. */
export type TimeReader = (tokens: readonly Token[], at: number) => TimeRead | null

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isYearWord = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word)
const isDayNumber = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word)

function words(tokens: readonly Token[], from: number, next: number): string {
  return tokens
    .slice(from, next)
    .map(({ text }) => text)
    .join(' ')
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isUpper(token.text.charCodeAt(0))) return false
  const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower
  return MONTHS.has(word) && !/^(?:muharram|ramadan|rajab|safar|shawwal)$/.test(word)
}

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

/** *2023* · *1914–18* · *the 1990s*. */
export const year: TimeReader = (tokens, at) => {
  const start = lower(tokens, at) === 'the' ? at + 1 : at
  const word = lower(tokens, start)
  const decade = /^((?:1[5-9]|20)\d0)s$/.exec(word)
  if (decade) {
    const from = Number(decade[1])
    const days = { from: `${from}-01-01`, to: `${from + 9}-12-31` }
    return { next: start + 1, time: { kind: 'days', days }, needsPreposition: true }
  }
  if (start > at || !isYearWord(word)) return null
  const glued = tokens[at + 1]?.start === tokens[at]!.end && /^[-–/]$/.test(lower(tokens, at + 1))
  // *2023-24* may be any twelve months from one year into the next.
  if (glued && /^\d{2}(?:\d{2})?$/.test(lower(tokens, at + 2)))
    return { next: at + 3, time: { kind: 'loose' }, needsPreposition: true }
  if (glued) return null
  return { next: at + 1, time: { kind: 'days', days: yearDays(Number(word)) }, needsPreposition: true }
}

/** *2023-24*, where the tokeniser leaves it in one piece. */
export const splitYear: TimeReader = (tokens, at) =>
  /^(?:1[5-9]|20)\d\d[-–/]\d{2}(?:\d{2})?$/.test(lower(tokens, at))
    ? { next: at + 1, time: { kind: 'loose' }, needsPreposition: true }
    : null

/** *yesterday* · *today* · *overnight*. */
export const dayWord: TimeReader = (tokens, at) => {
  const word = lower(tokens, at)
  if (!DAY_WORDS.has(word)) return null
  if (word === 'overnight') return { next: at + 1, time: { kind: 'loose' } }
  return { next: at + 1, time: { kind: 'day', words: word, isRelative: true } }
}

/** *last year* · *this month* · *next week* · *this season* · *earlier this year*. */
export const lastUnit: TimeReader = (tokens, at) => {
  const start = /^(?:earlier|late|later|early)$/.test(lower(tokens, at)) ? at + 1 : at
  const word = lower(tokens, start)
  if (word !== 'last' && word !== 'this' && word !== 'next') return null
  const unit = lower(tokens, start + 1)
  if (LOOSE_PERIODS.has(unit)) return { next: start + 2, time: { kind: 'loose' } }
  if (isMonth(tokens, start + 1) || (WEEKDAYS.has(unit) && word !== 'last'))
    return {
      next: start + 2,
      time: { kind: 'day', words: tokens[start + 1]!.text, isRelative: false, isLast: word === 'last' },
    }
  if (!/^(?:week|month|year)$/.test(unit)) return null
  return { next: start + 2, time: { kind: 'day', words: `${word} ${unit}`, isRelative: true } }
}

/** *two weeks ago* · *a year ago* · *a year earlier* · *the previous year* · *the year before*. */
export const ago: TimeReader = (tokens, at) => {
  const isThe = lower(tokens, at) === 'the'
  if (isThe && /^(?:previous|preceding|prior)$/.test(lower(tokens, at + 1)) && TIME_UNITS.has(lower(tokens, at + 2)))
    return { next: at + 3, time: { kind: 'loose' }, isEarlier: true }
  if (isThe && /^(?:year|month|week)$/.test(lower(tokens, at + 1)) && lower(tokens, at + 2) === 'before')
    return { next: at + 3, time: { kind: 'loose' }, isEarlier: true }
  const count = isThe ? null : numberAt(tokens, at)
  if (!count || !TIME_UNITS.has(lower(tokens, count.next))) return null
  const word = lower(tokens, count.next + 1)
  if (word !== 'ago' && word !== 'earlier') return null
  const unit = lower(tokens, count.next)
  const isEarlier = word === 'earlier' || (count.value === 1 && unit === 'year')
  const next = count.next + 2
  return word === 'ago'
    ? { next, time: { kind: 'day', words: `${count.value} ${unit} ago`, isRelative: true }, isEarlier }
    : { next, time: { kind: 'loose' }, isEarlier }
}

/** *the past 24 hours* · *the last five years* · *recent weeks* · *the past year*. */
export const pastUnits: TimeReader = (tokens, at) => {
  const word = lower(tokens, at)
  if (word === 'recent' && TIME_UNITS.has(lower(tokens, at + 1)))
    return { next: at + 2, time: { kind: 'loose' }, needsPreposition: true }
  const start = /^(?:the|its|their|his|her)$/.test(word) ? at + 1 : at
  if (!/^(?:past|last|previous)$/.test(lower(tokens, start))) return null
  const count = numberAt(tokens, start + 1)
  const unit = TIME_UNITS.get(lower(tokens, count ? count.next : start + 1))
  if (!unit || (start === at && !count)) return null
  if (lower(tokens, start) === 'previous') return { next: (count?.next ?? start + 1) + 1, time: { kind: 'loose' } }
  return { next: (count?.next ?? start + 1) + 1, time: { kind: 'past', count: count?.value ?? 1, unit } }
}

/** *the first quarter of 2023* · *Q3* · *the first half of last year* · *the first nine months of 2024*. */
export const quarter: TimeReader = (tokens, at) => {
  const start = /^(?:the|its)$/.test(lower(tokens, at)) ? at + 1 : at
  const number = QUARTERS.get(lower(tokens, start))
  const isShort = /^q[1-4]$/.test(lower(tokens, start))
  if (!number || !(isShort || (start > at && lower(tokens, start + 1) === 'quarter'))) return null
  const next = isShort ? start + 1 : start + 2
  const of = lower(tokens, next) === 'of' ? next + 1 : next
  if (isYearWord(lower(tokens, of)))
    return { next: of + 1, time: { kind: 'quarter', quarter: number, year: Number(lower(tokens, of)) } }
  // A quarter of a business year lies elsewhere in every country.
  const isFiscal = /^(?:fiscal|the|its)$/.test(lower(tokens, of)) && of > next
  if (isFiscal) return { next, time: { kind: 'loose' } }
  return { next, time: { kind: 'quarter', quarter: number, year: null } }
}

/** *the first nine months of 2024* · *the second half of 2023*. */
export const partOfYear: TimeReader = (tokens, at) => {
  if (lower(tokens, at) !== 'the') return null
  const half = lower(tokens, at + 2) === 'half' ? /^(first|second)$/.exec(lower(tokens, at + 1)) : null
  const months = lower(tokens, at + 1) === 'first' ? numberAt(tokens, at + 2) : null
  const next = half ? at + 3 : months && /^months?$/.test(lower(tokens, months.next)) ? months.next + 1 : null
  if (next === null || lower(tokens, next) !== 'of') return null
  const word = lower(tokens, next + 1)
  if (/^(?:this|last|the)$/.test(word) && lower(tokens, next + 2) === 'year')
    return { next: next + 3, time: { kind: 'loose' }, needsPreposition: true }
  if (!isYearWord(word)) return null
  const last = half ? (half[1] === 'first' ? 6 : 12) : months!.value
  const days = { from: half && last === 12 ? `${word}-07-01` : `${word}-01-01`, to: lastOfMonth(Number(word), last) }
  return last > 12 ? null : { next: next + 2, time: { kind: 'days', days }, needsPreposition: true }
}

/** *the start of the year* · *the end of March*: with *since*, *until* and *by* the whole says as much. */
export const endOf: TimeReader = (tokens, at) => {
  const start = lower(tokens, at) === 'the' ? at + 1 : at
  if (!/^(?:beginning|end|middle|start|turn)$/.test(lower(tokens, start)) || lower(tokens, start + 1) !== 'of')
    return null
  const inner = start + 2
  if (/^(?:the|this)$/.test(lower(tokens, inner)) && /^(?:month|week|year)$/.test(lower(tokens, inner + 1))) {
    const time = { kind: 'day', words: `this ${lower(tokens, inner + 1)}`, isRelative: true } as const
    return { next: inner + 2, time, needsPreposition: true }
  }
  const read = year(tokens, inner) ?? monthFirst(tokens, inner) ?? lastUnit(tokens, inner)
  return read && { ...read, needsPreposition: true }
}

/** *fiscal 2024* · *fiscal year 2023-24* · *the financial year* · *FY25*. */
export const fiscalYear: TimeReader = (tokens, at) => {
  let next = /^(?:the|its|this)$/.test(lower(tokens, at)) ? at + 1 : at
  if (/^(?:current|last|previous|next|same)$/.test(lower(tokens, next)) && next > at) next++
  if (/^fy\d{2,4}$/.test(lower(tokens, next))) return { next: next + 1, time: { kind: 'loose' } }
  if (!/^(?:fiscal|financial)$/.test(lower(tokens, next))) return null
  next++
  const hasYear = lower(tokens, next) === 'year'
  if (hasYear) next++
  const end = splitYear(tokens, next) ?? year(tokens, next)
  if (end) return { next: end.next, time: { kind: 'loose' }, needsPreposition: true }
  return hasYear ? { next, time: { kind: 'loose' }, needsPreposition: true } : null
}

/** A small number in words or digits: *two*, *24*, *a couple of*. */
function numberAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const start = lower(tokens, at) === 'a' && SMALL_NUMBERS.has(lower(tokens, at + 1)) ? at + 1 : at
  const word = lower(tokens, start)
  const value = SMALL_NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null)
  if (value === null) return null
  return { value, next: word === 'couple' && lower(tokens, start + 1) === 'of' ? start + 2 : start + 1 }
}

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
