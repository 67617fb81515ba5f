import { MONTHS, WEEKDAYS, YEAR_PREPOSITIONS } from '../../../lexicon/calendar.js'
import type { Token } from '../../../text/document.js'
import { isDash, isLetter, isUpper } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *October 7* · *7 October* · *the 20th of May* · *May 14, 2022* · *17-19 June* · *12/4* · *2024-11-06*. */
export function isDate(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.amount || draft.kind === 'money') return false
  if (draft.form === 'ordinal' && isDayOfMonthByWeekday(tokens, draft.next)) return true
  if (draft.value === null || draft.value > 31 || draft.value < 1) return false
  const { first, next } = draft
  if (draft.form === 'words' && tokens[next]?.pos === 'NOUN') return false
  if (isMonth(tokens, first - 1) || isMonth(tokens, next)) return true
  if (tokens[first - 1]?.text === '.' && isMonth(tokens, first - 2)) return true
  if (lowerAt(tokens, first - 1) === 'the' && isMonth(tokens, first - 2)) return true
  if (lowerAt(tokens, next) === 'of' && isMonth(tokens, next + 1)) return true
  if (draft.form === 'words') return false
  return isListOfDays(tokens, first, next) || isDayOfMonth(tokens, draft)
}

/** *the third Sunday of May*, *the first Monday in September*. */
function isDayOfMonthByWeekday(tokens: readonly Token[], at: number): boolean {
  if (!WEEKDAYS.has(lowerAt(tokens, at)) || !/^(?:in|of)$/.test(lowerAt(tokens, at + 1))) return false
  return isMonth(tokens, at + 2) || /^(?:each|every|the)$/.test(lowerAt(tokens, at + 2))
}

/** *June 17 and 18*, *9–12 March*: the number shares the month of its neighbour. */
function isListOfDays(tokens: readonly Token[], first: number, next: number): boolean {
  const joint = lowerAt(tokens, first - 1)
  if (isJoint(joint) && isSmall(tokens, first - 2)) {
    if (isMonth(tokens, first - 3) || (tokens[first - 3]?.text === '.' && isMonth(tokens, first - 4))) return true
  }
  return isJoint(lowerAt(tokens, next)) && isSmall(tokens, next + 1) && isMonth(tokens, next + 2)
}

function isJoint(word: string): boolean {
  return (
    word === 'and' ||
    word === 'to' ||
    word === 'or' ||
    word === ',' ||
    (word.length === 1 && isDash(word.charCodeAt(0)))
  )
}

function isSmall(tokens: readonly Token[], index: number): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(lowerAt(tokens, index))
}

/** *on the 20th*, *by the 5th*: an ordinal in digits up to 31 with nothing behind it that it could number. */
function isDayOfMonth(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.by !== 'ordinal-digits' || lowerAt(tokens, draft.first - 1) !== 'the') return false
  const preposition = lowerAt(tokens, draft.first - 2)
  if (preposition !== 'on' && preposition !== 'by' && preposition !== 'until' && preposition !== 'for') return false
  const behind = tokens[draft.next]
  return !behind || behind.pos === 'PUNCT' || behind.pos === 'ADP'
}

function isMonth(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !isUpper(token.text.charCodeAt(0))) return false
  return MONTHS.has(token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower)
}

/** *in the 19th century*, *during the 15th and early 16th centuries*. */
const CENTURY = /^(?:,? (?:and|or|to) (?:the )?(?:early |late |mid-)?[\w-]{3,14})?[ -]centur(?:y|ies)/

/** *2024* · *since 1998* · *the 1990s* · *2019-20* · *1914–18* · *776 BC*: a year, a decade, a century or a span of years. */
export function isYear(reading: Reading, draft: Draft): boolean {
  const { text, tokens } = reading
  if (draft.kind === 'money' || draft.kind === 'age' || draft.value === null) return false
  // *the 19th century*, *a fourteenth-century chapel*; *3000 BC*, *394 AD*.
  const behind = text.slice(draft.end, draft.end + 30)
  if (draft.kind === 'ordinal') return CENTURY.test(behind)
  if (draft.form !== 'digits') return false
  if (/^ (?:(?:BCE?|AD|A\.D\.|B\.C\.)(?!\w)|CE(?![\w ]))/.test(behind)) return true
  const value = Math.abs(draft.value)
  const { start, end } = draft.number
  const length = end - start
  // *the 1990s*, not *10sec*
  const isDecade = text.charCodeAt(end) === 115 && !isLetter(text.charCodeAt(end + 1))
  if (isDecade && value % 10 === 0 && length <= 4) return true
  if (length === 2 && /(?:1[89]|20)\d\d ?[-–—] ?$/.test(text.slice(Math.max(0, start - 7), start))) return true
  if (length === 2 && /['’]/.test(text[start - 1] ?? '') && text[start - 2] === ' ') return true
  if (draft.amount || length !== 4 || value < 1000 || value > 2199) return false
  if (isDash(text.charCodeAt(end)) && /^\d{2}(?:\d\d)?(?!\d)/.test(text.slice(end + 1, end + 6))) return true
  return isYearInContext(tokens, draft, value)
}

/** *from 1445 to 1870*: the first number is a year if the second can be nothing else. */
function isSpanOfYears(tokens: readonly Token[], draft: Draft): boolean {
  if (lowerAt(tokens, draft.first - 1) !== 'from' || lowerAt(tokens, draft.next) !== 'to') return false
  return /^(?:1[5-9]|20)\d\d$/.test(lowerAt(tokens, draft.next + 1))
}

function isYearInContext(tokens: readonly Token[], draft: Draft, value: number): boolean {
  const previous = lowerAt(tokens, draft.first - 1)
  const behind = tokens[draft.next]
  const countsNoun = behind?.pos === 'NOUN' && behind.lower.endsWith('s') && !behind.lower.endsWith('ss')
  if (MONTHS.has(previous) || WEEKDAYS.has(previous) || previous === '.') return true
  if (YEAR_PREPOSITIONS.has(previous) && value >= 1200) return !(countsNoun && value < 1500)
  if (isSpanOfYears(tokens, draft)) return true
  if (value < 1500) return false
  if (previous === 'the' || previous === "'s" || previous === '’s') return true
  return !countsNoun || previous === ','
}
