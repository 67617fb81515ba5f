import type { Document } from '../../text/document.js'
import type { Annotations, Entity, EntityKind, Name } from '../annotations.js'
import { nameGroup } from './canonical.js'
import { countryReader } from './country.js'
import { type Mention, readMentions } from './mention.js'
import { organisationCountry } from './organisation-country.js'
import { linkOrganisations } from './organisations.js'
import { linkPeople } from './people.js'
import { linkPlaces } from './places.js'
import { readRoles } from './roles/roles.js'

type Linker = (
  document: Document,
  mentions: readonly Mention[],
  roles: ReadonlyMap<Name, readonly string[]>,
) => Mention[][]

/** How the mentions of each kind are put together. */
const LINKERS: Readonly<Record<EntityKind, Linker>> = {
  person: linkPeople,
  organisation: linkOrganisations,
  place: linkPlaces,
}

/** For each kind, given all its mentions: the country that a group of them is, or is named by. */
const COUNTRIES: Readonly<
  Record<EntityKind, (mentions: readonly Mention[]) => (group: readonly Mention[]) => string | null>
> = {
  person: () => () => null,
  organisation: () => organisationCountry,
  place: (mentions) => {
    const countryOf = countryReader(mentions)
    return (group) => group.map((mention) => countryOf(mention.key)).find((code) => code !== null) ?? null
  },
}

/**
 * Makes entities of an article's names: which mentions are one person, organisation or place, what it is called, and
 * for people which roles the text gives them. Every name is a mention of exactly one entity; entities come in order of
 * first appearance.
 */
export function linkEntities(document: Document, annotations: Annotations): Partial<Annotations> {
  const names = [...annotations.names].sort((a, b) => a.start - b.start || b.end - a.end)
  const roles = readRoles(document, names)
  const entities: Entity[] = []
  for (const kind of Object.keys(LINKERS) as EntityKind[]) {
    const mentions = readMentions(document, names, kind)
    const countryOf = COUNTRIES[kind](mentions)
    for (const group of LINKERS[kind](document, mentions, roles)) {
      entities.push(describe(kind, group, countryOf(group), roles))
    }
  }
  entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
  return { entities }
}

function describe(
  kind: EntityKind,
  group: readonly Mention[],
  country: string | null,
  roles: ReadonlyMap<Name, readonly string[]>,
): Entity {
  return {
    kind,
    ...nameGroup(kind, group, kind === 'place' ? country : null),
    roles: kind === 'person' ? distinct(group.flatMap((mention) => [...(roles.get(mention.name) ?? [])])) : [],
    country,
    mentions: group.map((mention) => mention.name),
  }
}

/** Drops what was there before, but for case. */
function distinct(roles: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const role of roles) if (!seen.has(role.toLowerCase())) seen.set(role.toLowerCase(), role)
  return [...seen.values()]
}
