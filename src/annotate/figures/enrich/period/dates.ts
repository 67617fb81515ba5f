import { createRequire } from 'node:module'
import { addDays, isoDay, lastOfMonth, monthDays, monthsBefore, quarterDays, weekDays, yearDays } from './calendar.js'
import type { Days, Time, TimePhrase } from './phrase.js'

type Chrono = typeof import('chrono-node/en')

const UNKNOWN: Days = { from: null, to: null }

let chrono: Chrono | undefined

/** The date library, loaded with the first date: it costs a start 50 ms, and many texts tell no dates. */
function library(): Chrono {
  chrono ??= createRequire(import.meta.url)('chrono-node/en') as Chrono
  return chrono
}

/** What the library knows of some words: an absent part is not said. */
interface Known {
  year: number | null
  month: number | null
  day: number | null
  weekday: number | null
}

/** Words repeat from article to article: what was read of them is kept, up to so many. */
const KEPT = 5000
const read = new Map<string, Known | null>()

function parse(words: string, reference: string): Known | null {
  const key = `${words}\n${reference}`
  const known = read.get(key)
  if (known !== undefined) return known
  const [result] = library().parse(words, { instant: new Date(`${reference}T12:00:00Z`), timezone: 'UTC' })
  const get = (part: 'year' | 'month' | 'day' | 'weekday') =>
    result?.start.isCertain(part) ? (result.start.get(part) ?? null) : null
  const found = result ? { year: get('year'), month: get('month'), day: get('day'), weekday: get('weekday') } : null
  if (read.size >= KEPT) read.clear()
  read.set(key, found)
  return found
}

/** Any day will do to read words that do not depend on one. */
const ANY_DAY = '2000-01-01'

/**
 * The days that a phrase stands for.
 * @param published the day of publication (ISO date), or null: what is said relative to it stays unknown then.
 * @param isFuture whether what is told lies ahead: *will meet on Saturday* means the next one.
 */
export function daysOf(phrase: TimePhrase, published: string | null, isFuture: boolean): Days {
  const [first, second] = phrase.times.map((time) => daysOfTime(time, published, isFuture))
  if (!first) return UNKNOWN
  if (second) return ordered(first.from, second.to)
  if (phrase.relation === 'since') return ordered(first.from, first.from === null ? null : published)
  if (phrase.relation === 'until') return { from: null, to: first.to }
  if (phrase.relation === 'before') return { from: null, to: first.from && addDays(first.from, -1) }
  if (phrase.relation === 'after') return { from: first.to && addDays(first.to, 1), to: null }
  return first
}

/** A stretch; its beginning is dropped where it would lie behind its end. */
function ordered(from: string | null, to: string | null): Days {
  return from !== null && to !== null && from > to ? UNKNOWN : { from, to }
}

function daysOfTime(time: Time, published: string | null, isFuture: boolean): Days {
  if (time.kind === 'days') return time.days
  if (time.kind === 'quarter' && time.year !== null) return quarterDays(time.year, time.quarter)
  if (time.kind === 'day' && !time.isRelative) {
    // *last August* and *last Thursday* are over, so they are read against yesterday or the month before.
    const isOver = time.isLast && published !== null
    if (time.inLastYear)
      return published === null ? UNKNOWN : dated(time.words, `${Number(published.slice(0, 4)) - 1}-12-31`, false)
    return isOver ? lastOf(time.words, published) : dated(time.words, published, isFuture)
  }
  if (published === null || time.kind === 'loose') return UNKNOWN
  if (time.kind === 'quarter') return lastQuarter(time.quarter, published)
  if (time.kind === 'past') return pastDays(time, published)
  return relative(time.words, published)
}

function pastDays({ count, unit }: Time & { kind: 'past' }, published: string): Days {
  if (unit === 'hour') return { from: addDays(published, -Math.ceil(count / 24)), to: published }
  if (unit === 'day' || unit === 'week')
    return { from: addDays(published, -count * (unit === 'week' ? 7 : 1)), to: published }
  return { from: monthsBefore(published, count * (unit === 'year' ? 12 : 1)), to: published }
}

/** The latest quarter of this number that is over: figures of one come out when it is. */
function lastQuarter(quarter: number, published: string): Days {
  const year = Number(published.slice(0, 4))
  const days = quarterDays(year, quarter)
  return days.to! <= published ? days : quarterDays(year - 1, quarter)
}

function lastOf(words: string, published: string): Days {
  const days = dated(words, published, false)
  if (days.to === null || days.to < published) return days
  return dated(words, addDays(days.from!, -1), false)
}

/** *October 7* · *March 2023* · *Saturday*: the latest one up to the day of publication, or the next one from there. */
function dated(words: string, published: string | null, isFuture: boolean): Days {
  // Without a day to read it against, only a date with its year says anything.
  const known = published === null && !/\d{4}/.test(words) ? null : parse(words, ANY_DAY)
  if (!known) return UNKNOWN
  const { year, month, day, weekday } = known
  if (month !== null && year !== null) return daysIn(year, month, day)
  if (published === null) return UNKNOWN
  if (month !== null) {
    const here = Number(published.slice(0, 4))
    const days = daysIn(here, month, day)
    if (isFuture && days.to! < published) return daysIn(here + 1, month, day)
    return !isFuture && days.from! > published ? daysIn(here - 1, month, day) : days
  }
  return weekday === null ? UNKNOWN : nearWeekday(weekday, published, isFuture)
}

function daysIn(year: number, month: number, day: number | null): Days {
  if (day === null) return monthDays(year, month)
  const date = isoDay(Date.UTC(year, month - 1, day))
  return date > lastOfMonth(year, month) ? UNKNOWN : { from: date, to: date }
}

function nearWeekday(weekday: number, published: string, isFuture: boolean): Days {
  const today = new Date(`${published}T00:00:00Z`).getUTCDay()
  const distance = isFuture ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7)
  const day = addDays(published, distance)
  return { from: day, to: day }
}

/** *yesterday* · *last year* · *two weeks ago*: as exact as the words are. */
function relative(words: string, published: string): Days {
  if (/\bweeks?$/.test(words)) {
    const shift = words.startsWith('last') ? -7 : words.startsWith('next') ? 7 : 0
    return weekDays(addDays(published, shift))
  }
  const known = parse(words, published)
  if (!known || known.year === null) return UNKNOWN
  // *five years ago* and *two months ago* name no day, though the library counts back to one.
  if (/\byears? ago$/.test(words) || known.month === null) return yearDays(known.year)
  if (/\bmonths? ago$/.test(words) || known.day === null) return monthDays(known.year, known.month)
  if (/\bweeks? ago$/.test(words)) return weekDays(isoDay(Date.UTC(known.year, known.month - 1, known.day)))
  const day = isoDay(Date.UTC(known.year, known.month - 1, known.day))
  return { from: day, to: day }
}
