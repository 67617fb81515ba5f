import { PLACE_ABBREVIATIONS } from '../../../lexicon/place-abbreviations.js'
import { PLACE_COUNTRIES } from '../../../lexicon/place-countries.js'
import type { Document } from '../../../text/document.js'
import { foldName } from '../../../text/fold.js'
import type { Annotations, Entity } from '../../annotations.js'

/**
 * The countries that an article is about, best evidence first: the outlet's, then those whose places, organisations
 * and people it mentions, by number of mentions (the earlier one where they are level); a town or
 * province counts for its country, and where nothing else tells one that an organisation is named by. ISO 3166-1 alpha-2 codes.
 */
export function articleCountries(document: Document, annotations: Annotations): string[] {
  const counts = new Map<string, number>()
  const add = (country: string | null, times: number) => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + times)
  }
  for (const entity of annotations.entities) add(countryOf(entity), entity.mentions.length)
  for (const demonym of annotations.demonyms) add(demonym.country, 1)
  if (counts.size === 0) for (const entity of annotations.entities) add(countryNamedBy(entity), entity.mentions.length)
  const mentioned = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country)
  return document.country
    ? [document.country, ...mentioned.filter((country) => country !== document.country)]
    : mentioned
}

/** The country of the town or province within an organisation's name: *Manitoba government*, *Quebec Superior Court*. */
function countryNamedBy({ kind, name }: Entity): string | null {
  if (kind !== 'organisation') return null
  const words = foldName(name).split(' ')
  for (let at = 0; at < words.length; at++) {
    const country = PLACE_COUNTRIES.get(`${words[at]} ${words[at + 1]}`) ?? PLACE_COUNTRIES.get(words[at]!)
    if (country) return country
  }
  return null
}

/** The country that an entity is or is named by, for a town, state or province the one that it lies in. */
function countryOf(entity: Entity): string | null {
  if (entity.country || entity.kind !== 'place') return entity.country
  const name = foldName(entity.name)
  return PLACE_COUNTRIES.get(name) ?? PLACE_COUNTRIES.get(foldName(PLACE_ABBREVIATIONS.get(name) ?? '')) ?? null
}
