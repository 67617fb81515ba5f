import type { Days } from './phrase.js'

const DAY = 86_400_000

/** An ISO date of a time in milliseconds (UTC). */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The time of an ISO date, in milliseconds (UTC). */
export function timeOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** An ISO date so many days later. */
export function addDays(day: string, days: number): string {
  return isoDay(timeOfDay(day) + days * DAY)
}

/** An ISO date so many months earlier; the last day of a shorter month stands for days that it lacks. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const total = year * 12 + month - 1 - months
  const last = lastOfMonth(Math.floor(total / 12), (total % 12) + 1)
  return date > Number(last.slice(8)) ? last : `${last.slice(0, 8)}${String(date).padStart(2, '0')}`
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month, 0))
}

/** The days of a calendar month (1 to 12). */
export function monthDays(year: number, month: number): { from: string; to: string } {
  return { from: isoDay(Date.UTC(year, month - 1, 1)), to: lastOfMonth(year, month) }
}

/** The days of a calendar year. */
export function yearDays(year: number): { from: string; to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** The days of a quarter of the calendar year. */
export function quarterDays(year: number, quarter: number): Days {
  return { from: monthDays(year, quarter * 3 - 2).from, to: lastOfMonth(year, quarter * 3) }
}

/** The days of the week, Monday to Sunday, in which a day lies. */
export function weekDays(day: string): Days {
  const monday = addDays(day, -((new Date(timeOfDay(day)).getUTCDay() + 6) % 7))
  return { from: monday, to: addDays(monday, 6) }
}
