import { EXAMPLE } from './examples.js'
import { type TSchema, Type } from './typebox.js'

/** A parameter that may be repeated, meaning *or*. Examples belong to the items: they are single values. */
export function many<T extends TSchema>(item: T, description: string, maxItems = 100) {
  return Type.Optional(Type.Array(item, { description, maxItems }))
}

/** A text of up to 200 characters. */
export function text(...examples: string[]) {
  return Type.String({ minLength: 1, maxLength: 200, examples })
}

export function word<const T extends readonly string[]>(values: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values], examples: [values[0]] })
}

export function optional<T extends TSchema>(schema: T) {
  return Type.Optional(schema)
}

const NAMING = 'by id, name or any alias, in any case and without diacritics; `meta.resolved` tells who was meant'

/** A parameter that names people, organisations or places. */
export function naming(what: string, ...examples: string[]) {
  // Each name is a search of its own.
  return many(text(...examples), `${what}, ${NAMING}. Repeated: any of them.`, 20)
}

const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/.source

function day(description: string, example: string) {
  return Type.Optional(Type.String({ pattern: DAY, description, examples: [example] }))
}

export const published = {
  publishedFrom: day('Published at this time or later: a day, or a time (of UTC if it has no zone).', '2024-08-01'),
  publishedTo: day('Published at this time or earlier; a day counts as a whole.', '2024-12-31'),
}

/** A day, without a time. */
export function onDay(description: string, example: string) {
  return Type.Optional(Type.String({ pattern: /^\d{4}-\d\d-\d\d$/.source, description, examples: [example] }))
}

export const inArticle = many(text(EXAMPLE.article), 'In this article, by id. Repeated: any of them.')

export const fromSource = many(text('daily-record'), 'From this outlet, by id or name. Repeated: any of them.')

/** A share or confidence. */
export function share(description: string, example: number) {
  return Type.Optional(Type.Number({ minimum: 0, maximum: 1, description, examples: [example] }))
}

export function atLeast(description: string, example: number) {
  return Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000, description, examples: [example] }))
}

export const fields = many(
  Type.String({ maxLength: 500, examples: ['id'] }),
  'Only these fields of each record, separated by commas or repeated.',
)

/**
 * The parameters that every collection has.
 * @param sorts the orders that it can have; the first, descending, is the usual one.
 */
export function paging<const S extends readonly [string, ...string[]]>(sorts: S) {
  type Key = S[number] | `-${S[number]}`
  const keys = sorts.flatMap((sort) => [sort, `-${sort}`])
  return {
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 200, default: 20, description: 'Records on a page.', examples: [20] }),
    ),
    cursor: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 2000,
        description: 'Where to go on: `page.next` of the page before, with the same filters and order.',
        examples: ['eyJrIjpbIjIwMjQiXX0'],
      }),
    ),
    sort: Type.Optional(
      Type.Unsafe<Key>({
        type: 'string',
        enum: keys,
        default: `-${sorts[0]}`,
        description: 'The order; `-` in front reverses it.',
        examples: [keys[0]],
      }),
    ),
    count: Type.Optional(Type.Boolean({ description: 'Whether to give `meta.total`.', examples: [true] })),
    fields,
  }
}

export function include<const T extends readonly string[]>(values: T, description: string) {
  return Type.Optional(
    Type.Array(Type.Unsafe<T[number]>({ type: 'string', enum: [...values], examples: [values[0]] }), {
      description,
      maxItems: 10,
    }),
  )
}

/** What a collection can be counted by: names of its filters. */
export function facet<const T extends readonly string[]>(names: T) {
  return Type.Optional(
    Type.Array(Type.Unsafe<T[number]>({ type: 'string', enum: [...names], examples: [names[0]] }), {
      description: 'Counts all records that the filters choose by this: `meta.facets`. Repeated: by each.',
      maxItems: 20,
    }),
  )
}

/** A whole query string: nothing else is let through. */
export function query<T extends Record<string, TSchema>>(properties: T) {
  return Type.Object(properties, { additionalProperties: false })
}

/** What every collection's query has. */
export interface Paging {
  limit?: number
  cursor?: string
  sort?: string
  count?: boolean
  fields?: string[]
  include?: string[]
  facet?: string[]
}

/** The parameters of a query that choose records: all but those of paging and presentation. */
export type FilterName<Query> = Exclude<keyof Query, keyof Paging>

/** The id in an address. */
export function idParams(description: string, example: string) {
  return Type.Object({ id: Type.String({ minLength: 1, maxLength: 200, description, examples: [example] }) })
}
