import { WEEKDAYS } from '../../../../../lexicon/calendar.js'
import { DAY_WORDS, LOOSE_PERIODS, TIME_UNITS } from '../../../../../lexicon/time-words.js'
import { isMonth, lower, numberAt, type TimeReader } from './words.js'

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
  // *cuts that last 18 hours*: without article or preposition it may be the verb.
  const time = { kind: 'past', count: count?.value ?? 1, unit } as const
  return { next: (count?.next ?? start + 1) + 1, time, needsPreposition: start === at }
}
