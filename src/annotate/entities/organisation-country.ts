import type { Demonym } from '../annotations.js'
import { countryCode } from './country.js'
import type { Mention } from './mention.js'

/** The longest country name that an organisation's name may begin with, in words. */
const LONGEST = 3

/**
 * The country that an organisation is named by: *Israeli military* (by its demonym), *U.S. Geological Survey*.
 * Null if its name begins with none.
 */
export function organisationCountry(
  mentions: readonly Mention[],
  demonyms: ReadonlyMap<number, Demonym>,
): string | null {
  for (const mention of mentions) {
    const demonym = demonyms.get(mention.name.start)
    if (demonym && demonym.end <= mention.name.end) return demonym.country
    for (let length = Math.min(LONGEST, mention.words.length); length > 0; length--) {
      const code = countryCode(mention.words.slice(0, length).join(' '))
      if (code) return code
    }
  }
  return null
}
