import { foldName } from '../text/fold.js'
import { nameWords } from './group-key.js'
import type { LocalEntity } from './local-entity.js'

/** The local entities of one group that are called alike, but for case, diacritics and punctuation. */
export interface Form {
  /** The folded words of the name. */
  readonly words: readonly string[]
  /** Indices into the list of local entities. */
  readonly members: readonly number[]
  /** All names that the articles of these entities have for them, folded. */
  readonly names: ReadonlySet<string>
}

/** Puts local entities of one name together; a place that is a country stays apart from one that is only called so. */
export function readForms(locals: readonly LocalEntity[]): Form[] {
  const byName = new Map<string, number[]>()
  // A group holds few spellings many times over: each is folded once.
  const folded = new Map<string, string>()
  for (const [index, local] of locals.entries()) {
    const name = folded.get(local.name) ?? nameWords(local.name).join(' ')
    folded.set(local.name, name)
    const key = `${name}\n${local.kind === 'place' ? local.country : ''}`
    const same = byName.get(key)
    if (same) same.push(index)
    else byName.set(key, [index])
  }
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([, members]) => makeForm(locals, members))
}

/** One form of the local entities with these indices, which are called alike. */
export function makeForm(locals: readonly LocalEntity[], members: readonly number[]): Form {
  const names = new Set<string>()
  for (const member of members) {
    const local = locals[member]!
    names.add(local.name)
    for (const alias of local.aliases) names.add(alias)
  }
  return { words: nameWords(locals[members[0]!]!.name), members, names: new Set([...names].map(foldName)) }
}
