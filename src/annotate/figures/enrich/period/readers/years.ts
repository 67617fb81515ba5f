import { yearDays } from '../calendar.js'
import { isYearWord, lower, type TimeReader } from './words.js'

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
