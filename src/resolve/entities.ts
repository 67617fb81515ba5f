import type { EntityKind } from '../annotate/annotations.js'
import { type Form, readForms } from './forms.js'
import { groupKey } from './group-key.js'
import type { LocalEntity } from './local-entity.js'
import { canonicalName, entityId, type KnownName, knownNames, knownRoles } from './naming.js'
import { joinOrganisations } from './organisations.js'
import { joinPeople } from './people.js'

export { groupKey } from './group-key.js'
export type { LocalEntity } from './local-entity.js'

/** A person, organisation or place over all articles. `id` is unique within its kind. */
export interface ResolvedEntity {
  kind: EntityKind
  id: string
  name: string
  country: string | null
  names: KnownName[]
  roles: { text: string; articles: number }[]
  /** Indices into the list of local entities that it was made of. */
  members: number[]
}

/** How the forms of one group are put together, for each kind. */
const JOINERS: Readonly<Record<EntityKind, (locals: readonly LocalEntity[], forms: readonly Form[]) => Form[][]>> = {
  person: joinPeople,
  organisation: (_locals, forms) => joinOrganisations(forms),
  place: (_locals, forms) => forms.map((form) => [form]),
}

/**
 * Resolves the local entities of one group (all of the same kind and `groupKey`): which of them, over all articles, are
 * one. What comes out depends on the set that goes in, not on its order, so that ids stay the same however the articles
 * arrive. Entities come in order of their id.
 */
export function resolveGroup(locals: readonly LocalEntity[]): ResolvedEntity[] {
  if (locals.length === 0) return []
  const { kind } = locals[0]!
  const byId = new Map<string, number[]>()
  for (const forms of JOINERS[kind](locals, readForms(locals))) {
    const members = forms.flatMap((form) => [...form.members])
    const cluster = members.map((member) => locals[member]!)
    // Two clusters whose names slug alike are one after all.
    const id = entityId(cluster, canonicalName(cluster))
    byId.set(id, [...(byId.get(id) ?? []), ...members])
  }
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, members]) => describe(locals, id, members))
}

function describe(locals: readonly LocalEntity[], id: string, members: readonly number[]): ResolvedEntity {
  const cluster = members.map((member) => locals[member]!)
  const name = canonicalName(cluster)
  return {
    kind: cluster[0]!.kind,
    id,
    name,
    country: cluster.find((local) => local.country !== null)?.country ?? null,
    names: knownNames(cluster, name),
    roles: knownRoles(cluster),
    members: [...members].sort((a, b) => a - b),
  }
}

/** The entities over all articles, and for every local entity, in the order given, the index of its entity. */
export interface Resolution {
  entities: ResolvedEntity[]
  assignment: number[]
}

/** Resolves the local entities of any number of articles, group by group. */
export function resolveEntities(locals: readonly LocalEntity[]): Resolution {
  const groups = new Map<string, number[]>()
  for (const [index, local] of locals.entries()) {
    const key = `${local.kind}\n${groupKey(local)}`
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  const entities: ResolvedEntity[] = []
  const assignment = new Array<number>(locals.length)
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const entity of resolveGroup(group.map((index) => locals[index]!))) {
      const members = entity.members.map((member) => group[member]!)
      for (const member of members) assignment[member] = entities.length
      entities.push({ ...entity, members })
    }
  }
  return { entities, assignment }
}
