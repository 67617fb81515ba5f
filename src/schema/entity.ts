import { integer, listOf, named, nullable, nullableRef, number, oneOf, ref, string, time } from './build.js'
import { type Static, Type } from './typebox.js'

export const ENTITY_KINDS = ['person', 'organisation', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

const kind = oneOf(ENTITY_KINDS, { description: 'What it is.', examples: ['person'] })

const refFields = {
  id: string('Identifies it among those of its kind.', 'antony-blinken'),
  kind,
  name: string('Its canonical name: the fullest proper form seen.', 'Antony Blinken'),
}

export const EntityRef = named('EntityRef', 'A person, organisation or place, as other records name it.', refFields)
export type EntityRef = Static<typeof EntityRef>

export const EntityCounts = named('EntityCounts', 'How often a person, organisation or place appears.', {
  mentions: integer('Mentions in all articles.', 31),
  articles: integer('Articles that mention it.', 5),
  quotes: integer('Quotes that it speaks.', 12),
  figures: integer('Figures that are credited to it.', 2),
})

export const Role = named('Role', 'A role that articles give a person.', {
  text: string('The role, as in the text.', 'U.S. Secretary of State'),
  articles: integer('Articles that give it.', 3),
})
export type Role = Static<typeof Role>

export const PlaceFacts = named('PlaceFacts', 'What is known of a place.', {
  type: nullable(string('What sort of place it is.', 'country')),
  countryCode: nullable(string('The country that it is or lies in (ISO 3166-1 alpha-2).', 'IL')),
  latitude: nullable(number('Degrees north.', 31.5)),
  longitude: nullable(number('Degrees east.', 34.75)),
})

const seenFields = {
  firstSeenAt: nullable(time('When the earliest article that mentions it was published.', '2024-08-18T09:00:00.000Z')),
  lastSeenAt: nullable(time('When the latest article that mentions it was published.', '2024-08-20T18:00:00.000Z')),
}
const commonFields = {
  aliases: Type.Array(Type.String(), { description: 'The other names it goes by.', examples: [['Blinken']] }),
  counts: ref(EntityCounts),
  ...seenFields,
  sameAs: Type.Array(Type.String(), { description: 'Addresses of the same thing elsewhere.', examples: [[]] }),
}

export const Person = named('Person', 'A person named in the news.', {
  ...refFields,
  roles: listOf(Role, 'The roles that articles give the person, the most frequent first.'),
  ...commonFields,
})
export type Person = Static<typeof Person>

export const Organisation = named('Organisation', 'An organisation named in the news.', {
  ...refFields,
  id: string('Identifies it among the organisations.', 'hamas'),
  name: string('Its canonical name: the fullest proper form seen.', 'Hamas'),
  ...commonFields,
})
export type Organisation = Static<typeof Organisation>

export const Place = named('Place', 'A place named in the news.', {
  ...refFields,
  id: string('Identifies it among the places.', 'israel'),
  name: string('Its canonical name; for a country its usual short name.', 'Israel'),
  place: nullableRef(PlaceFacts, 'What is known of the place.'),
  ...commonFields,
})
export type Place = Static<typeof Place>

export type AnyEntity = Person | Organisation | Place
