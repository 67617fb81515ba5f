import type { EntityKind } from '../annotations.js'
import { abbreviatedPlace } from './abbreviation.js'
import { countryName } from './country.js'
import { isAcronym } from './initials.js'
import type { Mention } from './mention.js'

/** What an entity is called: its canonical name, its other surface forms in order. */
export interface Naming {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Names a group of mentions by the fullest proper form among them; a country by its usual short name. */
export function nameGroup(kind: EntityKind, mentions: readonly Mention[], country: string | null): Naming {
  const counts = new Map<string, number>()
  for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1)
  const name = country ? countryName(country) : fullest(kind, counts)
  return { name, aliases: otherForms(name, counts.keys()) }
}

function fullest(kind: EntityKind, counts: ReadonlyMap<string, number>): string {
  let best = ''
  let bestScore = Number.NEGATIVE_INFINITY
  for (const [surface, count] of counts) {
    const score = counts.size === 1 ? 0 : fullness(kind, surface) + Math.min(count, 99) / 100
    if (score > bestScore) [best, bestScore] = [surface, score]
  }
  if (kind === 'place') best = abbreviatedPlace(best) ?? best
  if (isShouted(kind, best)) return kind === 'organisation' ? titleCaseBody(best) : titleCase(best)
  // *MICHELLE McLean* begins an article, *Emmanuel MACRON* is the custom of some outlets.
  return kind === 'person' ? best.replace(/\p{Lu}{4,}/gu, titleCase) : best
}

/** More words are fuller; of as many, a spelling out before initials, proper case before capitals, more diacritics. */
function fullness(kind: EntityKind, surface: string): number {
  const words = surface.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word))
  const initials = words.filter((word) => /^(?:\p{L}\.?)+$/u.test(word) && word.replace(/\./g, '').length === 1).length
  let score = 10 * words.length - 3 * initials
  if (kind === 'organisation' && isAcronym(surface)) score -= 5
  if (isShouted(kind, surface) || surface === surface.toLowerCase()) score -= 8
  if (/[^\p{ASCII}’‘“”]/u.test(surface)) score += 2
  return score
}

/** Whether a name stands in capitals only because its headline or dateline does (*TEL AVIV*, not *UNRWA*, *U.S.*). */
function isShouted(kind: EntityKind, surface: string): boolean {
  if (surface !== surface.toUpperCase() || surface.includes('.')) return false
  const letters = surface.replace(/[^\p{L}]/gu, '').length
  if (kind === 'organisation') return surface.includes(' ') && letters >= 8
  return letters >= 4
}

/** *TEL AVIV* → *Tel Aviv*, *SAINT-JEAN* → *Saint-Jean*, *O’BRIEN* → *O’Brien*. */
function titleCase(surface: string): string {
  return surface
    .toLowerCase()
    .replace(/(^|[\s\-(“"]|\b[od]['’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\s(?:And|Of|The|De|Del|Des|Du|La|Le|Da|Do)(?=\s)/g, (word) => word.toLowerCase())
}

/** *USA TODAY* → *USA Today*, *NBC NEWS* → *NBC News*: countries and what has no vowel stay initials. */
function titleCaseBody(surface: string): string {
  return titleCase(surface).replace(/\p{L}+/gu, (word) =>
    /^(?:EU|UAE|UK|UN|US|USA)$/i.test(word) || /^[^aeiouy]{2,4}$/i.test(word) ? word.toUpperCase() : word,
  )
}

/** The forms other than the name, none twice but for case. */
function otherForms(name: string, surfaces: Iterable<string>): string[] {
  const seen = new Set([name.toLowerCase()])
  const others: string[] = []
  for (const surface of surfaces) {
    const lower = surface.toLowerCase()
    if (seen.has(lower)) continue
    seen.add(lower)
    others.push(surface)
  }
  return others
}
