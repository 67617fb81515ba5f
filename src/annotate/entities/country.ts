import { COUNTRIES } from '../../lexicon/countries.js'
import { foldName } from '../../text/fold.js'

const BY_NAME = new Map<string, string>()
const SHORT_NAMES = new Map<string, string>()
for (const [code, ...names] of COUNTRIES) {
  SHORT_NAMES.set(code, names[0]!)
  for (const name of names) BY_NAME.set(foldName(name), code)
}

/** The ISO 3166-1 alpha-2 code of the country with this folded name, or null. */
export function countryCode(key: string): string | null {
  return BY_NAME.get(key) ?? null
}

/** The usual short name of a country (*GB* → *United Kingdom*). */
export function countryName(code: string): string {
  return SHORT_NAMES.get(code) ?? code
}
