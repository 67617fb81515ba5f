import { COMPANY_SUFFIXES } from '../../../lexicon/company-suffixes.js'
import { DEMONYMS } from '../../../lexicon/demonyms.js'
import { ORGANISATION_CLASSES } from '../../../lexicon/organisation-classes.js'
import { ROLE_CLASSES } from '../../../lexicon/role-classes.js'
import type { Profile } from './profiles.js'

const CLASSES_OF = new Map<string, number[]>()
ROLE_CLASSES.forEach((words, index) => {
  for (const word of words) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), index])
})
const BODIES_OF = new Map<string, number>()
Object.values(ORGANISATION_CLASSES).forEach((words, index) => {
  for (const word of words) BODIES_OF.set(word, (BODIES_OF.get(word) ?? 0) | (1 << index))
})
const BUSINESS = 1 << Object.keys(ORGANISATION_CLASSES).indexOf('business')
for (const suffix of COMPANY_SUFFIXES) BODIES_OF.set(suffix, BUSINESS)
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

/**
 * Whether an organisation is of the sort that a noun asks for (*the lender*: *Limmat Bank*): 1 if its names or what it
 * is called tell so, -1 if they tell of another sort, 0 if they tell nothing.
 */
export function sameBody(head: string, names: ReadonlySet<string>, called: ReadonlySet<string>): number {
  const wanted = BODIES_OF.get(head)
  if (wanted === undefined) return 0
  let own = 0
  for (const word of names) own |= BODIES_OF.get(word) ?? 0
  if (own & wanted) return 1
  let told = 0
  for (const word of called) told |= BODIES_OF.get(word) ?? 0
  return told & wanted ? 1 : own === 0 ? 0 : -1
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
