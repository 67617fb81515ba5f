import { CURRENCY_NAMES, ISO_CODES, SUBUNITS } from '../../../lexicon/currencies.js'
import { CURRENCY_PREFIXES } from '../../../lexicon/currency-signs.js'
import { MONEY_SCALES, SCALES } from '../../../lexicon/numbers.js'
import { isBlank, isDash, isLetter, isUpper, letterRunEnd, nextWord } from '../characters.js'
import type { Draft, Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'
import { chooseCurrency, currencySingular, isLocal, mayQualify, qualifiedCurrency } from './currency-choice.js'
import { isSign, makeMoney } from './money-draft.js'

/** Currency names that are everyday words: only with a scale, a separator or a qualifier before them. */
const EVERYDAY = new Set(['won', 'mark', 'crown', 'real', 'sol', 'som', 'sum', 'lev', 'buck', 'colon', 'rand'])

/** Reads the currency behind a number: *5 million euros* · *40 Canadian dollars* · *31m leva* · *500 €* · *46.8c* · *50p*. */
export function readSuffix(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  // *HbA1c*
  if (isLetter(text.charCodeAt(draft.start - 1))) return false
  const scaled = trySuffixScale(text, draft)
  const at = scaled?.end ?? draft.end
  const glued = isLetter(text.charCodeAt(at)) || isSign(text.charCodeAt(at))
  const start = isDash(text.charCodeAt(at)) ? at + 1 : at
  const suffix =
    readSign(reading, at) ??
    readName(reading, draft, start, scaled !== null) ??
    readGrand(reading, draft) ??
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
  const candidates = isSuffixSign(text, start) ? CURRENCY_PREFIXES.get(sign) : undefined
  if (candidates) return { code: chooseCurrency(reading, candidates), end: start + 1, factor: 1 }
  // *30 MUSD*: millions, as Nordic companies write.
  const isMillions =
    text[start] === 'M' && ISO_CODES.has(text.slice(start + 1, start + 4)) && !isLetter(text.charCodeAt(start + 4))
  if (isMillions) return { code: text.slice(start + 1, start + 4), end: start + 4, factor: 1e6 }
  const code = text.slice(start, start + 3)
  if (!isUpper(code.charCodeAt(0)) || !ISO_CODES.has(code) || isLetter(text.charCodeAt(start + 3))) return null
  // *75 USD million*: the scale behind the code.
  const scale = nextWord(text, start + 3)
  const factor = /^(?:m|b|tr)illion$/.test(scale.word) ? SCALES.get(scale.word)! : 1
  return { code, end: factor === 1 ? start + 3 : scale.end, factor }
}

/** *500 €*, *100₾*, *10 $*: a sign behind the number, unless it stands before the next one (*2 $50 notes*). */
function isSuffixSign(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (sign === 47 || !(isSign(sign) || sign === 0x5143)) return false
  return !/^ ?\.?\d/.test(text.slice(at + 1, at + 4))
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
      // *below the 22,000 mark*, *a 2028 dollar bond*, *a 1909 penny*
      if (!code && next.word === singular && (singular === 'mark' || isYearNumber(text, draft))) return null
      if (qualifier !== '' && !code) return null
      if (
        !code &&
        EVERYDAY.has(next.word.replace(/s$/, '')) &&
        next.word !== 'bucks' &&
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
    if (qualifier === '' && !mayQualify(next.word)) return null
    qualifier = qualifier === '' ? next.word : `${qualifier} ${next.word}`
    position = next.end
  }
  return null
}

/** *a 2028 dollar bond*, *a 1909 penny*: a year before one coin or unit. */
function isYearNumber(text: string, draft: Draft): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text.slice(draft.number.start, draft.number.end))
}

/** *ten grand*: thousands of dollars, pounds or the like, where nothing grand follows. */
function readGrand(reading: Reading, draft: Draft): Suffix | null {
  const next = nextWord(reading.text, draft.end)
  if (next.word !== 'grand' || draft.form === 'ordinal' || !ENDS.test(reading.text.slice(next.end, next.end + 6)))
    return null
  return { code: chooseCurrency(reading, GRAND), end: next.end, factor: 1000 }
}

const GRAND = ['USD', 'AUD', 'CAD', 'EUR', 'GBP', 'NZD', 'ZAR']
const ENDS = /^(?:[^\s\w-]|$|\s(?:a|and|each|for|from|if|in|more|of|on|or|to|when|with)\b)/

/** Pounds that weigh: in articles about the United States, or near a word of weight. */
function isWeight(reading: Reading, draft: Draft): boolean {
  if (reading.countries()[0] === 'US') return true
  for (let i = draft.first - 1; i >= 0 && i > draft.first - 6; i--) {
    if (/^(?:drop|dropped|gain|gained|lose|lost|shed|weigh\w*)$/.test(reading.tokens[i]!.lower))
      return reading.countries()[0] !== 'GB' || reading.tokens[i]!.lower.startsWith('weigh')
  }
  const behind = nextWord(reading.text, draft.end)
  return nextWord(reading.text, behind.end).word === 'of'
}

/** Lines of a picture. */
const RESOLUTIONS: ReadonlySet<number> = new Set([1080, 1440, 2160, 4320])

/** *60 cents*, *440 pence*, *46.8c*, *50p*, *75 kobo*: hundredths of the local currency of that name. */
function readSubunit(reading: Reading, draft: Draft, at: number, glued: boolean): Suffix | null {
  const next = nextWord(reading.text, at)
  if (next.word === 'us' && isUpper(reading.text.charCodeAt(next.start))) {
    const cents = nextWord(reading.text, next.end)
    return cents.word.startsWith('cent') ? { code: 'USD', end: cents.end, factor: 0.01 } : null
  }
  const { word } = next
  if (word === 'c' || word === 'p') {
    // *a 1080p video*
    if (word === 'p' && RESOLUTIONS.has(draft.value ?? 0)) return null
    if (!glued || isUpper(reading.text.charCodeAt(next.start)) || draft.form !== 'digits') return null
  }
  const singular = word.endsWith('s') && SUBUNITS.has(word.slice(0, -1)) ? word.slice(0, -1) : word
  const names = SUBUNITS.get(singular)
  if (!names || (word === 'penny' && isYearNumber(reading.text, draft))) return null
  const candidates = names.flatMap((name) => CURRENCY_NAMES.get(name) ?? [])
  return { code: chooseCurrency(reading, candidates), end: next.end, factor: 0.01 }
}
