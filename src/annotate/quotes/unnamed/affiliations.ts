import type { Range } from '../draft.js'
import type { Reading } from '../reading.js'

/** Prepositions that tie a source to whom it belongs (*an aide **to** the mayor*), and words that tie it to a subject only. */
const BELONGING = new Set(['at', 'for', 'from', 'inside', 'of', 'to', 'with', 'within'])
const SUBJECTS = new Set([
  'about',
  'aware',
  'briefed',
  'familiar',
  'involved',
  'knowledge',
  'on',
  'over',
  'who',
  'whose',
])

/**
 * Whom an unnamed source is said to belong to: *a senior **Biden administration** official*, *two officials at the
 * **Energy Department***, *an **Israeli** diplomat* (the country, if the article has it); not *a person in Kyiv*, nor *a
 * person familiar with the Chad talks*.
 * @returns indices into the article's entities, in the order of the description, each once.
 */
export function affiliationsOf(reading: Reading, { first, end }: Range): number[] {
  const { tokens, mentionOf, mentions } = reading
  const found = new Set<number>()
  let link = ''
  for (let i = first; i < end; i++) {
    const { lower, pos } = tokens[i]!
    const mention = mentions[mentionOf[i]!]
    if (mention) {
      const isInside = link === 'in' && mention.kind === 'organisation'
      if (link === '' || BELONGING.has(link) || isInside) found.add(mention.entity)
      while (i + 1 < end && mentionOf[i + 1] === mentionOf[i]) i++
      continue
    }
    if (SUBJECTS.has(lower)) break
    if (pos === 'ADP') link = lower
    const country = link === '' || BELONGING.has(link) ? countryOf(reading, i) : -1
    if (country >= 0) found.add(country)
  }
  return [...found]
}

/** The article's entity for the country of a demonym at a token, or -1. */
function countryOf({ tokens, demonyms, entities }: Reading, i: number): number {
  const { start, end } = tokens[i]!
  const demonym = demonyms.find((one) => one.start <= start && end <= one.end)
  return demonym ? entities.findIndex(({ kind, country }) => kind === 'place' && country === demonym.country) : -1
}
