import { DEMONYMS } from '../../../lexicon/demonyms.js'
import { ROLE_CLASSES } from '../../../lexicon/role-classes.js'
import type { Profile } from './profiles.js'

const CLASSES_OF = new Map<string, number[]>()
ROLE_CLASSES.forEach((words, index) => {
  for (const word of words) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), index])
})
const COUNTRY_OF = new Map(
  Object.entries(DEMONYMS).flatMap(([country, words]) => words.map((word) => [word, country] as const)),
)

/** Whether something else that a person is called is of the same sort: *ambassador* for *the envoy*. */
export function isSameSort({ words }: Pick<Profile, 'words'>, head: string): boolean {
  const classes = CLASSES_OF.get(head)
  if (!classes) return false
  for (const word of words) {
    if (word !== head && CLASSES_OF.get(word)?.some((index) => classes.includes(index))) return true
  }
  return false
}

/** The country that a description tells of (*the Spaniard*, *the Danish rider*), or null. */
export function countryOf(head: string, modifiers: readonly string[]): string | null {
  const own = COUNTRY_OF.get(head)
  if (own) return own
  for (const word of modifiers) {
    const country = COUNTRY_OF.get(word)
    if (country) return country
  }
  return null
}

/** Whether a person is called after a country: *Spanish striker* for *the Spaniard*. */
export function isFrom({ words }: Pick<Profile, 'words'>, country: string): boolean {
  for (const word of words) if (COUNTRY_OF.get(word) === country) return true
  return false
}
