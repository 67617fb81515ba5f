import { QUARTERS } from '../../../../../lexicon/time-words.js'
import { lastOfMonth } from '../calendar.js'
import { monthFirst } from './dates.js'
import { lastUnit } from './relative.js'
import { isYearWord, lower, numberAt, type TimeReader } from './words.js'
import { splitYear, year } from './years.js'

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
