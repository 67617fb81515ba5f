import { CURRENCY_NAMES, CURRENCY_PREFIXES, ISO_CODES, SUBUNITS } from '../../../lexicon/currencies.js'
import { MONEY_SCALES } from '../../../lexicon/numbers.js'
import { isBlank, isDash, isLetter, isUpper, letterRunEnd, nextWord } from '../characters.js'
import type { Draft, Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'
import { chooseCurrency, currencySingular, isLocal, qualifiedCurrency } from './currency-choice.js'

/** Abbreviations of one or two letters that are too common to be money, unless glued to the digits. */
const GLUED_ONLY = /^(?:\p{L}|Le|Br|Af|Re|VT|MK|kr|DT)$/u
/** Currency names that are everyday words: only with a scale, a separator or a qualifier before them. */
const EVERYDAY = new Set(['won', 'mark', 'crown', 'real', 'sol', 'som', 'sum', 'lev', 'buck', 'colon', 'rand'])

/** Reads the currency before (*$5*, *Rs 3 crore*, *EGP 5.1bn*) or behind (*5 million euros*, *46.8c*) a number. */
export function readMoney(reading: Reading, draft: Draft): boolean {
  if (draft.form === 'ordinal' || draft.form === 'multiple') return false
  return readPrefix(reading, draft) || readSuffix(reading, draft)
}

function readPrefix(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  let end = draft.start
  const negative = isDash(text.charCodeAt(end - 1)) && end >= 2 && !isBlank(text.charCodeAt(end - 2))
  if (negative) end--
  const glued = !isBlank(text.charCodeAt(end - 1))
  if (!glued) end--
  if (text.charCodeAt(end - 1) === 46) end--
  const start = prefixStart(text, end)
  if (start === end) return false
  const prefix = text.slice(start, end)
  const candidates = CURRENCY_PREFIXES.get(prefix) ?? (ISO_CODES.has(prefix) ? [prefix] : trailingSign(prefix))
  if (!candidates) return false
  if (GLUED_ONLY.test(prefix) && isLetter(prefix.charCodeAt(0))) {
    if (!glued || !(isLocal(reading, candidates) || isUsedAsMoney(reading, draft, prefix))) return false
  }
  makeMoney(draft, chooseCurrency(reading, candidates), 'money-prefix')
  if (negative && draft.value !== null) draft.value = -Math.abs(draft.value)
  draft.start = CURRENCY_PREFIXES.has(prefix) || ISO_CODES.has(prefix) ? start : end - 1
  readMoneyScale(text, draft)
  readTrailingCode(text, draft)
  return true
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

function isSign(code: number): boolean {
  return (
    code === 36 ||
    code === 0xa3 ||
    code === 0xa5 ||
    code === 0xa2 ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    code === 0xe3f ||
    code === 0x9f3 ||
    code === 0x58f ||
    code === 47
  )
}

/** A sign glued to something else (*-$5*, *x€5*): the sign alone. */
function trailingSign(prefix: string): readonly string[] | undefined {
  const last = prefix.slice(-1)
  return isLetter(last.charCodeAt(0)) || last === '/' ? undefined : CURRENCY_PREFIXES.get(last)
}

function makeMoney(draft: Draft, code: string, by: string): void {
  draft.kind = 'money'
  draft.unit = code
  draft.amount = true
  draft.by = by
  if (draft.form === 'fraction') draft.form = 'digits'
}

/** *m*, *bn*, *k* glued to or behind an amount of money. */
function readMoneyScale(text: string, draft: Draft): boolean {
  const at = draft.end
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

function readSuffix(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  const scaled = trySuffixScale(text, draft)
  const at = scaled?.end ?? draft.end
  const glued = isLetter(text.charCodeAt(at)) || isSign(text.charCodeAt(at))
  const start = isDash(text.charCodeAt(at)) ? at + 1 : at
  const suffix =
    readSign(reading, at) ??
    readName(reading, draft, start, scaled !== null) ??
    readSubunit(reading, draft, start, glued)
  if (!suffix) return false
  if (draft.value !== null) draft.value = tidy(draft.value * (scaled?.scale ?? 1) * suffix.factor)
  draft.scale *= (scaled?.scale ?? 1) * suffix.factor
  draft.end = suffix.end
  makeMoney(draft, suffix.code, 'money-suffix')
  return true
}

interface Suffix {
  code: string
  end: number
  factor: number
}

/** *31m leva*: a scale letter that only a currency's name behind it makes one. */
function trySuffixScale(text: string, draft: Draft): { end: number; scale: number } | null {
  const end = letterRunEnd(text, draft.end)
  if (end === draft.end || end > draft.end + 2) return null
  const scale = MONEY_SCALES.get(text.slice(draft.end, end).toLowerCase())
  return scale === undefined ? null : { end, scale }
}

/** *500€*, *500 €*, *EUR 500* turned round (*500 EUR*). */
function readSign(reading: Reading, at: number): Suffix | null {
  const { text } = reading
  const start = isBlank(text.charCodeAt(at)) ? at + 1 : at
  const sign = text[start] ?? ''
  if (sign === '€' || sign === '₽' || sign === '₫') {
    return { code: CURRENCY_PREFIXES.get(sign)![0]!, end: start + 1, factor: 1 }
  }
  const code = text.slice(start, start + 3)
  if (!isUpper(code.charCodeAt(0)) || !ISO_CODES.has(code) || isLetter(text.charCodeAt(start + 3))) return null
  return { code, end: start + 3, factor: 1 }
}

/** *euros*, *Canadian dollars*, *New Zealand dollars*, *West African CFA francs*. */
function readName(reading: Reading, draft: Draft, at: number, scaled: boolean): Suffix | null {
  const { text } = reading
  let qualifier = ''
  let position = at
  for (let words = 0; words < 4; words++) {
    const next = nextWord(text, position)
    if (next.word === '') return null
    const singular = currencySingular(next.word)
    if (singular) {
      const code = qualifier === '' ? null : qualifiedCurrency(qualifier, singular)
      if (qualifier !== '' && !code) return null
      if (
        !code &&
        EVERYDAY.has(singular) &&
        !draft.amount &&
        !scaled &&
        !isLocal(reading, CURRENCY_NAMES.get(singular)!)
      ) {
        return null
      }
      if (!code && singular === 'won' && draft.scale < 1e6) return null
      if (!code && singular === 'pound' && isWeight(reading, draft)) return null
      return { code: code ?? chooseCurrency(reading, CURRENCY_NAMES.get(singular)!), end: next.end, factor: 1 }
    }
    qualifier = qualifier === '' ? next.word : `${qualifier} ${next.word}`
    position = next.end
  }
  return null
}

/** Pounds that weigh: in articles about the United States, or near a word of weight. */
function isWeight(reading: Reading, draft: Draft): boolean {
  if (reading.countries()[0] === 'US') return true
  for (let i = draft.first - 1; i >= 0 && i > draft.first - 6; i--) {
    if (reading.tokens[i]!.lower.startsWith('weigh')) return true
  }
  const behind = nextWord(reading.text, draft.end)
  return nextWord(reading.text, behind.end).word === 'of'
}

/** *60 cents*, *440 pence*, *46.8c*, *50p*, *75 kobo*: hundredths of the local currency of that name. */
function readSubunit(reading: Reading, draft: Draft, at: number, glued: boolean): Suffix | null {
  const next = nextWord(reading.text, at)
  if (next.word === 'us' && isUpper(reading.text.charCodeAt(next.start))) {
    const cents = nextWord(reading.text, next.end)
    return cents.word.startsWith('cent') ? { code: 'USD', end: cents.end, factor: 0.01 } : null
  }
  const { word } = next
  if (word === 'c' || word === 'p') {
    if (!glued || isUpper(reading.text.charCodeAt(next.start)) || draft.form !== 'digits') return null
  }
  const singular = word.endsWith('s') && SUBUNITS.has(word.slice(0, -1)) ? word.slice(0, -1) : word
  const names = SUBUNITS.get(singular)
  if (!names) return null
  const candidates = names.flatMap((name) => CURRENCY_NAMES.get(name) ?? [])
  return { code: chooseCurrency(reading, candidates), end: next.end, factor: 0.01 }
}
