import { DEMONYMS } from '../../lexicon/demonyms.js'
import type { Document, Span } from '../../text/document.js'
import type { Demonym } from '../annotations.js'

const COUNTRIES = new Map(Object.entries(DEMONYMS).flatMap(([country, forms]) => forms.map((form) => [form, country])))

/** First words of demonyms, with the number of words of the longest that begins so. */
const LONGEST = new Map<string, number>()
for (const form of COUNTRIES.keys()) {
  const words = form.split(' ')
  LONGEST.set(words[0]!, Math.max(words.length, LONGEST.get(words[0]!) ?? 0))
}

/** The demonym that begins at a token: the end of its tokens and its country, or null. Hyphens count as blanks. */
function demonymAt({ tokens }: Document, at: number): { end: number; country: string } | null {
  const token = tokens[at]!
  const longest = token.text === token.lower ? undefined : LONGEST.get(token.lower)
  if (longest === undefined) return null
  let form = token.lower
  let country = COUNTRIES.get(form)
  let end = at + 1
  for (let words = 2, next = at + 1; words <= longest && next < tokens.length; words++, next++) {
    if (tokens[next]!.text === '-') next++
    form += ` ${tokens[next]?.lower ?? ''}`
    const longer = COUNTRIES.get(form)
    if (longer === undefined) continue
    country = longer
    end = next + 1
  }
  return country === undefined ? null : { end, country }
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
