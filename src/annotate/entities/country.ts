import { COUNTRIES } from '../../lexicon/countries.js'
import { PLACE_ABBREVIATIONS } from '../../lexicon/place-abbreviations.js'
import { foldName } from '../../text/fold.js'
import { abbreviatedPlace } from './abbreviation.js'
import type { Mention } from './mention.js'

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

/** A country whose name is also a state's, folded: which of the two an article means, its other states tell. */
const ALSO_STATE = 'georgia'
const STATES = new Set([...PLACE_ABBREVIATIONS.values()].map(foldName))

/**
 * How the places of one article are looked up as countries: *Georgia* is none where the article names another state
 * (*Alabama*, *Tenn.*).
 * @param places the article's mentions of places
 */
export function countryReader(places: readonly Mention[]): (key: string) => string | null {
  const hasState = places.some(({ surface, key }) => {
    return key !== ALSO_STATE && (STATES.has(key) || abbreviatedPlace(surface) !== null)
  })
  return (key) => (hasState && key === ALSO_STATE ? null : countryCode(key))
}
