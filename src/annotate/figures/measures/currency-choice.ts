import { CURRENCY_NAMES, CURRENCY_PLURALS, ISO_CODES, SHARED_CURRENCIES } from '../../../lexicon/currencies.js'
import type { Reading } from '../draft.js'

/** The currency of a country (ISO 4217), or null if it is not known. */
function currencyOf(country: string): string | null {
  return SHARED_CURRENCIES.get(country) ?? OWN_CURRENCIES.get(country) ?? null
}

/** Country → the code that begins with its own, the newest where there are several (CLDR lists old ones too). */
const OWN_CURRENCIES: ReadonlyMap<string, string> = ownCurrencies()

function ownCurrencies(): Map<string, string> {
  const current = new Set([...CURRENCY_NAMES.values()].flat())
  const found = new Map<string, string>()
  for (const code of ISO_CODES) {
    const country = code.slice(0, 2)
    if (!found.has(country) || current.has(code)) found.set(country, code)
  }
  return found
}

/**
 * Which of several currencies that share a sign or a name is meant: that of the country that the article is most about,
 * else the first. *Dollars* are American wherever the country itself has none: its other neighbours' do not count.
 */
export function chooseCurrency(reading: Reading, candidates: readonly string[]): string {
  if (candidates.length === 1) return candidates[0]!
  const countries = reading.countries()
  for (const country of candidates[0] === 'USD' ? countries.slice(0, 1) : countries) {
    const code = currencyOf(country)
    if (code && candidates.includes(code)) return code
  }
  return candidates[0]!
}

/** Whether the money of one of the article's countries is among the candidates. */
export function isLocal(reading: Reading, candidates: readonly string[]): boolean {
  return reading.countries().some((country) => candidates.includes(currencyOf(country) ?? ''))
}

/** The singular of a currency's name (*pesos* → *peso*, *kronor* → *krona*), or null if it names none. */
export function currencySingular(word: string): string | null {
  if (CURRENCY_NAMES.has(word)) return word
  const irregular = CURRENCY_PLURALS.get(word)
  if (irregular) return irregular
  if (!word.endsWith('s')) return null
  const singular = word.slice(0, -1)
  return CURRENCY_NAMES.has(singular) ? singular : null
}

/** English full name in lower case → code (*canadian dollar* → CAD), from CLDR. */
const FULL_NAMES: ReadonlyMap<string, string> = fullNames()

function fullNames(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  const found = new Map<string, string>([['cfa franc', 'XOF']])
  for (const code of ISO_CODES) {
    const name = names.of(code)?.toLowerCase()
    if (name && !found.has(name)) found.set(name, code)
  }
  return found
}

/** The code of a currency given with its country (*new zealand* + *dollar*, *djibouti* + *franc*), or null. */
export function qualifiedCurrency(qualifier: string, singular: string): string | null {
  const exact = FULL_NAMES.get(`${qualifier} ${singular}`)
  if (exact) return exact
  if (qualifier.length < 4) return null
  for (const code of CURRENCY_NAMES.get(singular) ?? []) {
    const name = DISPLAY_NAMES.get(code)
    if (name?.startsWith(qualifier.slice(0, 5))) return code
  }
  return null
}

/** The first words of all full names, and how they begin: *swiss*, *swis* as in *Swis francs*. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  [...FULL_NAMES.keys()].flatMap((name) => {
    const first = name.split(' ')[0]!
    return [first, name.slice(0, 4), name.slice(0, 5)]
  }),
)

/** Whether a word may be the first of those that say which dollar or franc is meant. */
export function mayQualify(word: string): boolean {
  return QUALIFIERS.has(word) || QUALIFIERS.has(word.slice(0, 5))
}

const DISPLAY_NAMES: ReadonlyMap<string, string> = new Map([...FULL_NAMES].map(([name, code]) => [code, name]))
