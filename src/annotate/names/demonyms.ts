import { DEMONYMS } from '../../lexicon/demonyms.js'
import type { Document, Span } from '../../text/document.js'
import type { Demonym } from '../annotations.js'

const LONGEST = 3
const COUNTRIES = new Map(Object.entries(DEMONYMS).flatMap(([country, forms]) => forms.map((form) => [form, country])))
const FIRST_WORDS = new Set([...COUNTRIES.keys()].map((form) => form.split(' ')[0]!))

/** The demonym that begins at a token: the end of its tokens and its country, or null. */
function demonymAt(document: Document, at: number): { end: number; country: string } | null {
  const { text, tokens } = document
  const token = tokens[at]!
  if (token.text === token.lower || !FIRST_WORDS.has(token.lower)) return null
  for (let length = LONGEST; length > 0; length--) {
    const last = tokens[at + length - 1]
    if (!last) continue
    const form = text.slice(token.start, last.end).toLowerCase().replaceAll('-', ' ').replaceAll(/\s+/g, ' ')
    const country = COUNTRIES.get(form)
    if (country !== undefined) return { end: at + length, country }
  }
  return null
}

/** The end of the tokens of the demonym that begins at a token, or -1. */
export const demonymEnd = (document: Document, at: number): number => demonymAt(document, at)?.end ?? -1

/**
 * Finds words for nationalities (*Israelis*, *the Egyptian delegation*, *South Korean*), each with its country. One
 * that belongs to a proper name (*French* in a tagged *French Open Committee*) is part of that name; before a small
 * word (*Israeli military*) it counts, also inside a name.
 */
export function findDemonyms(document: Document, names: readonly Span[]): Demonym[] {
  const { tokens } = document
  const found: Demonym[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const demonym = demonymAt(document, i)
    if (!demonym) continue
    const start = tokens[i]!.start
    const end = tokens[demonym.end - 1]!.end
    while (next < names.length && names[next]!.end <= start) next++
    const name = names[next]
    const isInName = name !== undefined && name.start <= start && name.end > start
    const after = tokens[demonym.end]
    const isProper = isInName && (end >= name.end || (after !== undefined && after.text !== after.lower))
    if (!isProper) found.push({ start, end, country: demonym.country })
    i = demonym.end - 1
  }
  return found
}
