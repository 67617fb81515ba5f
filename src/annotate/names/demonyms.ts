import { DEMONYMS } from '../../lexicon/demonyms.js'
import type { Document, Span } from '../../text/document.js'
import type { Demonym } from '../annotations.js'

const LONGEST = 3
const COUNTRIES = new Map(Object.entries(DEMONYMS).flatMap(([country, forms]) => forms.map((form) => [form, country])))
const FIRST_WORDS = new Set([...COUNTRIES.keys()].map((form) => form.split(' ')[0]!))

/**
 * Finds words for nationalities (*Israelis*, *the Egyptian delegation*, *South Korean*), each with its country. Those
 * inside a person's or a place's name, or in a proper name with a capital after them (*French Open* as a tagged
 * organisation), are part of that name; before a common noun (*Israeli military*) they count, also inside a name.
 */
export function findDemonyms(document: Document, names: readonly Span[]): Demonym[] {
  const { text, tokens } = document
  const found: Demonym[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.text === token.lower || !FIRST_WORDS.has(token.lower)) continue
    for (let length = LONGEST; length > 0; length--) {
      const last = tokens[i + length - 1]
      if (!last) continue
      const form = text.slice(token.start, last.end).toLowerCase().replaceAll('-', ' ').replaceAll(/\s+/g, ' ')
      const country = COUNTRIES.get(form)
      if (country === undefined) continue
      while (next < names.length && names[next]!.end <= token.start) next++
      const name = names[next]
      const isInName = name !== undefined && name.start <= token.start && name.end > token.start
      const after = tokens[i + length]
      const isProper = isInName && (last.end >= name.end || (after !== undefined && after.text !== after.lower))
      if (!isProper) found.push({ start: token.start, end: last.end, country })
      i += length - 1
      break
    }
  }
  return found
}
