import { ISO_CODES } from '../../../lexicon/currencies.js'
import { CURRENCY_PREFIXES } from '../../../lexicon/currency-signs.js'
import { MONEY_SCALES } from '../../../lexicon/numbers.js'
import { isBlank, isDash, isLetter, isUpper, letterRunEnd } from '../characters.js'
import type { Draft, Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'
import { chooseCurrency, isLocal } from './currency-choice.js'
import { isSign, makeMoney } from './money-draft.js'

/** Abbreviations of one or two letters that are too common to be money, unless glued to the digits. */
const GLUED_ONLY = /^(?:\p{L}|Le|Br|Af|Re|VT|MK|kr|DT)$/u

/** Codes that are words in capitals (*TOP 10*, *ALL 5*, *CUP 2026*): money only before a scale, separator or decimals. */
const EVERYDAY_CODES = /^(?:ALL|BAM|COP|CUP|GEL|MAD|MOP|SOS|TOP|TRY)$/

/** Reads the sign, abbreviation or code before a number: *$5m* · *Rs 3 crore* · *EGP 5.1bn* · *R85,000* · *$5,000 CAD*. */
export function readPrefix(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  let end = draft.start
  const negative = isDash(text.charCodeAt(end - 1)) && end >= 2 && !isBlank(text.charCodeAt(end - 2))
  if (negative) end--
  const glued = !isBlank(text.charCodeAt(end - 1))
  if (!glued) end--
  if (text.charCodeAt(end - 1) === 46) end--
  const start = prefixStart(text, end)
  if (start === end) return false
  const written = text.slice(start, end)
  // *nzd$15*, *CAD$15*: a code before the sign.
  const coded = written.length === 4 && written.endsWith('$') ? written.slice(0, 3).toUpperCase() : ''
  const prefix = ISO_CODES.has(coded) && !CURRENCY_PREFIXES.has(written) ? coded : written
  const candidates = CURRENCY_PREFIXES.get(prefix) ?? (ISO_CODES.has(prefix) ? [prefix] : trailingSign(prefix))
  // *CVE-2025*: letters joined to digits are a code.
  if (!candidates || (negative && isLetter(prefix.charCodeAt(prefix.length - 1)))) return false
  if (GLUED_ONLY.test(prefix) && isLetter(prefix.charCodeAt(0))) {
    const isRupee = prefix === 'Re' && draft.value === 1 && isLocal(reading, candidates)
    if (!isRupee && (!glued || !(isLocal(reading, candidates) || isUsedAsMoney(reading, draft, prefix)))) return false
  }
  if (EVERYDAY_CODES.test(prefix) && !draft.amount) return false
  const chosen = chooseCurrency(reading, candidates)
  makeMoney(draft, prefix === '$' && reading.isToldApart(chosen) ? 'USD' : chosen, 'money-prefix')
  if (negative && draft.value !== null) draft.value = -Math.abs(draft.value)
  draft.start = CURRENCY_PREFIXES.has(prefix) || ISO_CODES.has(prefix) ? start : end - 1
  readMoneyScale(text, draft)
  readTrailingCode(text, draft)
  readOuterSign(text, draft)
  return true
}

/** *-$5m*, *–$5m*: a sign before that of the currency, with nothing before it that it could join. */
function readOuterSign(text: string, draft: Draft): void {
  const sign = text.charCodeAt(draft.start - 1)
  if (!isDash(sign) || sign === 0x2014 || draft.value === null || isLetter(text.charCodeAt(draft.start))) return
  if (draft.start >= 2 && !/[\s(]/.test(text[draft.start - 2]!)) return
  draft.value = -Math.abs(draft.value)
  draft.start--
}

/** Whether the text writes money with these letters beyond doubt, with a scale or groups: *R85,000*, *P28.6 million*. */
function isUsedAsMoney(reading: Reading, draft: Draft, prefix: string): boolean {
  if (draft.scale > 1 || /^\d{1,3},\d{3}/.test(reading.text.slice(draft.number.start, draft.number.end))) return true
  return new RegExp(`(?<![\\p{L}\\d])${prefix}\\d[\\d.]*(?:,\\d{3}|(?:m|bn)\\b| (?:m|b|tr)illion)`, 'u').test(
    reading.text,
  )
}

/** The start of the sign or letters that end at `end`: letters, then signs (*US$*, *GH¢*, *S/*). */
function prefixStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 5) {
    const code = text.charCodeAt(start - 1)
    if (!isLetter(code) && !isSign(code)) break
    start--
  }
  return isLetter(text.charCodeAt(start - 1)) ? end : start
}

/** A sign glued to something else (*-$5*, *x€5*): the sign alone. */
function trailingSign(prefix: string): readonly string[] | undefined {
  const last = prefix.slice(-1)
  return isLetter(last.charCodeAt(0)) || last === '/' ? undefined : CURRENCY_PREFIXES.get(last)
}

/** *m*, *bn*, *k* glued to or behind an amount of money. */
function readMoneyScale(text: string, draft: Draft): boolean {
  // *₹140-cr*
  const at =
    isDash(text.charCodeAt(draft.end)) && /^(?:bn|cr|lakh|mln|mn)\b/.test(text.slice(draft.end + 1, draft.end + 6))
      ? draft.end + 1
      : draft.end
  const end = letterRunEnd(text, at)
  const scale = MONEY_SCALES.get(text.slice(at, end).toLowerCase())
  if (scale === undefined || draft.value === null) return false
  draft.value = tidy(draft.value * scale)
  draft.scale *= scale
  draft.end = end
  return true
}

/** *$5,000 CAD*: the code behind says which dollar. */
function readTrailingCode(text: string, draft: Draft): void {
  if (!isBlank(text.charCodeAt(draft.end)) || !isUpper(text.charCodeAt(draft.end + 1))) return
  const code = text.slice(draft.end + 1, draft.end + 4)
  if (!ISO_CODES.has(code) || isLetter(text.charCodeAt(draft.end + 4))) return
  draft.unit = code
  draft.end += 4
}
