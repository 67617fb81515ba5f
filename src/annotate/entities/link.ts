import type { Document } from '../../text/document.js'
import type { Annotations, Demonym, Entity, EntityKind, Name } from '../annotations.js'
import { nameGroup } from './canonical.js'
import { type Mention, readMentions } from './mention.js'
import { organisationCountry } from './organisation-country.js'
import { linkOrganisations } from './organisations.js'
import { linkPeople } from './people.js'
import { linkPlaces } from './places.js'
import { readRoles } from './roles/roles.js'

type Linker = (document: Document, mentions: readonly Mention[]) => Mention[][]

/** How the mentions of each kind are put together. */
const LINKERS: Readonly<Record<EntityKind, Linker>> = {
  person: linkPeople,
  organisation: linkOrganisations,
  place: linkPlaces,
}

/**
 * Makes entities of an article's names: which mentions are one person, organisation or place, what it is called, and
 * for people which roles the text gives them. Every name is a mention of exactly one entity; entities come in order of
 * first appearance.
 */
export function linkEntities(document: Document, annotations: Annotations): Partial<Annotations> {
  const names = [...annotations.names].sort((a, b) => a.start - b.start || b.end - a.end)
  const roles = readRoles(document, names)
  const demonyms = new Map(annotations.demonyms.map((demonym) => [demonym.start, demonym]))
  const entities: Entity[] = []
  for (const kind of Object.keys(LINKERS) as EntityKind[]) {
    const mentions = readMentions(document, names, kind)
    for (const group of LINKERS[kind](document, mentions)) entities.push(describe(kind, group, roles, demonyms))
  }
  entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
  return { entities }
}

function describe(
  kind: EntityKind,
  group: readonly Mention[],
  roles: ReadonlyMap<Name, readonly string[]>,
  demonyms: ReadonlyMap<number, Demonym>,
): Entity {
  const { name, aliases, country } = nameGroup(kind, group)
  return {
    kind,
    name,
    aliases,
    roles: kind === 'person' ? distinct(group.flatMap((mention) => [...(roles.get(mention.name) ?? [])])) : [],
    country: kind === 'organisation' ? organisationCountry(group, demonyms) : country,
    mentions: group.map((mention) => mention.name),
  }
}

/** Drops what was there before, but for case. */
function distinct(roles: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const role of roles) if (!seen.has(role.toLowerCase())) seen.set(role.toLowerCase(), role)
  return [...seen.values()]
}
