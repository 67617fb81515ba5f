import { MONTHS } from '../../../../../lexicon/calendar.js'
import { SMALL_NUMBERS } from '../../../../../lexicon/time-words.js'
import type { Token } from '../../../../../text/document.js'
import { isUpper } from '../../../characters.js'
import type { TimeRead } from '../phrase.js'

/** Reads one way of telling a time that begins at a token; null if it is not there. */
export type TimeReader = (tokens: readonly Token[], at: number) => TimeRead | null

/** The lower-case text of a token, or the empty string beyond the ends. */
export const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** *1998*, no other number of four digits. */
export const isYearWord = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word)

/** *7*, *31st*: what may be a day of a month. */
export const isDayNumber = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word)

/** The words of the tokens `[from, next)`, as the date library reads them. */
export function words(tokens: readonly Token[], from: number, next: number): string {
  return tokens
    .slice(from, next)
    .map(({ text }) => text)
    .join(' ')
}

/** A month by its name or abbreviation, with a capital. */
export function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isUpper(token.text.charCodeAt(0))) return false
  const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower
  return MONTHS.has(word) && !/^(?:muharram|ramadan|rajab|safar|shawwal)$/.test(word)
}

/** A small number in words or digits: *two*, *24*, *a couple of*. */
export function numberAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const start = lower(tokens, at) === 'a' && SMALL_NUMBERS.has(lower(tokens, at + 1)) ? at + 1 : at
  const word = lower(tokens, start)
  const value = SMALL_NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null)
  if (value === null) return null
  return { value, next: word === 'couple' && lower(tokens, start + 1) === 'of' ? start + 2 : start + 1 }
}
