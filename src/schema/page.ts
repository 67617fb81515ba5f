import { integer, listOf, named, nullable, oneOf, ref, string } from './build.js'
import { ENTITY_KINDS, EntityRef } from './entity.js'
import { type Static, type TSchema, Type } from './typebox.js'

export const Page = named('Page', 'Where in a collection an answer lies.', {
  limit: integer('How many records a page holds at most.', 20),
  next: nullable(
    string(
      'The `cursor` of the next page, to be sent with the same filters and order; null on the last one.',
      'eyJrIjpbIjIwMjQiXX0',
    ),
  ),
})

export const NameMatch = named('NameMatch', 'Somebody or something that a name in a parameter stands for.', {
  ...EntityRef.properties,
  kind: oneOf(ENTITY_KINDS, { description: 'What it is.', examples: ['person'] }),
  count: integer('Records of this collection that the parameter finds for it, other filters aside.', 12),
})
export type NameMatch = Static<typeof NameMatch>

export const Resolution = named('Resolution', 'How a name in a parameter was understood.', {
  parameter: string('The parameter.', 'speaker'),
  value: string('Its value.', 'Blinken'),
  matches: listOf(NameMatch, 'All that go by this name; every one of them is meant.'),
  suggestions: listOf(NameMatch, 'If nobody does: who has a name like it.'),
})
export type Resolution = Static<typeof Resolution>

export const FacetValue = named('FacetValue', 'A value of a facet.', {
  value: string('What the filter of the facet’s name takes.', 'person:antony-blinken'),
  label: string('What to show for it.', 'Antony Blinken'),
  count: integer('How many of the chosen records have it.', 24),
  url: string(
    'Where the records with it are: the same filters, this one set to the value.',
    '/quotes?speaker=person%3Aantony-blinken',
  ),
})

export const Facet = named('Facet', 'The chosen records, counted by the values that something takes in them.', {
  facet: string('What they are counted by: the name of a filter.', 'speaker'),
  values: listOf(FacetValue, 'The values, the most frequent first.'),
  truncated: Type.Boolean({ description: 'Whether there are more values than these.', examples: [false] }),
})
export type Facet = Static<typeof Facet>

export const Meta = named('Meta', 'What else is to be said of an answer.', {
  total: Type.Optional(integer('How many records there are in all (`count=true`).', 118)),
  facets: Type.Optional(listOf(Facet, 'Counts by what `facet` asked for, in its order.')),
  resolved: Type.Optional(listOf(Resolution, 'How the names in the parameters were understood.')),
})
export type Meta = Static<typeof Meta>

/** A page of a collection of named records. */
export function pageOf<T extends TSchema>(id: string, item: T) {
  return named(id, `A page of a collection.`, {
    data: listOf(item, 'The records.'),
    page: ref(Page),
    meta: ref(Meta),
  })
}

/** A page, whatever it holds. */
export interface PageOf<T> {
  data: T[]
  page: Static<typeof Page>
  meta: Meta
}
