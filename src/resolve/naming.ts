import { COUNTRIES } from '../lexicon/countries.js'
import { WORLD_BODIES } from '../lexicon/world-bodies.js'
import { foldName, slug } from '../text/fold.js'
import { lastName, nameWords } from './group-key.js'
import type { LocalEntity } from './local-entity.js'

const COUNTRY_NAMES = new Map(COUNTRIES.map(([code, ...names]) => [code, names]))
const ACRONYMS = new Map([...WORLD_BODIES].map(([acronym, name]) => [name, acronym]))
const COUNTRY_SLUGS = new Set(COUNTRIES.map(([, name]) => slug(name)))

/** A name that a client may use: what the entity is called, what articles call it, or derived from that (a surname). */
export interface KnownName {
  name: string
  type: 'canonical' | 'alias' | 'derived'
}

/** How often each string of a list comes, weighted; in order of weight, then of the alphabet. */
function tally(items: Iterable<readonly [string, number]>): [string, number][] {
  const counts = new Map<string, number>()
  for (const [item, weight] of items) counts.set(item, (counts.get(item) ?? 0) + weight)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** The canonical name of a cluster: of the fullest proper forms the one that is printed most; never one in capitals only. */
export function canonicalName(cluster: readonly LocalEntity[]): string {
  const forms = tally(cluster.map((local) => [local.name, local.mentions] as const)).map(([name]) => name)
  return forms.sort((a, b) => fullness(b) - fullness(a))[0]!
}

/** More words are fuller; initials count for little, and capitals only are the last resort. */
function fullness(name: string): number {
  const words = nameWords(name)
  const initials = words.filter((word) => word.length === 1).length
  const isShouted = words.length > 1 && name === name.toUpperCase()
  return words.length - 0.9 * initials - (isShouted ? 100 : 0)
}

/** All names of a cluster, each once: the canonical one first, then by how many articles use them. */
export function knownNames(cluster: readonly LocalEntity[], canonical: string): KnownName[] {
  const forms = tally(cluster.flatMap((local) => [local.name, ...local.aliases].map((name) => [name, 1] as const)))
  const names: KnownName[] = [{ name: canonical, type: 'canonical' }]
  for (const [name] of forms) if (name !== canonical) names.push({ name, type: 'alias' })
  const known = new Set(names.map((each) => foldName(each.name)))
  for (const name of derivedNames(cluster[0]!, canonical)) {
    if (!known.has(foldName(name))) names.push({ name, type: 'derived' })
    known.add(foldName(name))
  }
  return names
}

/** Names that a client may well use though no article does: a surname, a country's other names, a well-known acronym. */
function derivedNames({ kind, country }: LocalEntity, canonical: string): readonly string[] {
  if (kind === 'person') return [writtenSurname(canonical)]
  if (kind === 'place') return country ? (COUNTRY_NAMES.get(country) ?? []) : []
  const acronym = ACRONYMS.get(foldName(canonical))
  return acronym ? [acronym.toUpperCase()] : []
}

/** The last word of a person's name as written, the generation (*Jr.*) left out. */
function writtenSurname(name: string): string {
  const last = lastName(nameWords(name))
  const written = name.split(/[\s,]+/).filter((word) => foldName(word).split(' ').at(-1) === last)
  return written.at(-1) ?? name
}

/** The roles that articles give a person, in order of how many do; spellings alike but for case and points are one. */
export function knownRoles(cluster: readonly LocalEntity[]): { text: string; articles: number }[] {
  const spellings = tally(cluster.flatMap((local) => local.roles.map((role) => [role, 1] as const)))
  const roles = new Map<string, { text: string; articles: number }>()
  for (const [text, articles] of spellings) {
    const known = roles.get(foldName(text))
    if (known) known.articles += articles
    else roles.set(foldName(text), { text, articles })
  }
  return [...roles.values()].sort((a, b) => b.articles - a.articles)
}

/**
 * The public id: the slug of the canonical name. A place that is called like a country without being it (Georgia the
 * state) is told apart by a suffix, so that ids do not depend on which of the two came first.
 */
export function entityId(cluster: readonly LocalEntity[], canonical: string): string {
  const id = slug(canonical)
  const isOther = cluster[0]!.kind === 'place' && cluster[0]!.country === null && COUNTRY_SLUGS.has(id)
  return isOther ? `${id}-place` : id
}
