import type { Document } from '../../../text/document.js'
import type { Annotations } from '../../annotations.js'

/**
 * The countries that an article is about, best evidence first: the outlet's, then those whose places, organisations
 * and people it mentions, by number of mentions (the earlier one where they are level). ISO 3166-1 alpha-2 codes.
 */
export function articleCountries(document: Document, annotations: Annotations): string[] {
  const counts = new Map<string, number>()
  const add = (country: string | null, times: number) => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + times)
  }
  for (const entity of annotations.entities) add(entity.country, entity.mentions.length)
  for (const demonym of annotations.demonyms) add(demonym.country, 1)
  const mentioned = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country)
  return document.country
    ? [document.country, ...mentioned.filter((country) => country !== document.country)]
    : mentioned
}
