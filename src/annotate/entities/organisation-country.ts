import { DEMONYMS } from '../../lexicon/demonyms.js'
import { foldName } from '../../text/fold.js'
import { countryCode } from './country.js'
import type { Mention } from './mention.js'

/** The longest country name that an organisation's name may begin with, in words. */
const LONGEST = 3

const BY_DEMONYM = new Map(
  Object.entries(DEMONYMS).flatMap(([code, words]) => words.map((word) => [foldName(word), code] as const)),
)

/**
 * The country that an organisation is named by: *Israeli military* (by its demonym), *U.S. Geological Survey*. Null if
 * its name begins with none.
 */
export function organisationCountry(mentions: readonly Mention[]): string | null {
  for (const { words } of mentions) {
    const code = words.length > 1 ? BY_DEMONYM.get(words[0]!) : undefined
    if (code) return code
    for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
      const named = countryCode(words.slice(0, length).join(' '))
      if (named) return named
    }
  }
  return null
}
