import { ENTITY_KINDS, type EntityKind } from '../schema/entity.js'
import type { Facet as FacetAnswer } from '../schema/page.js'
import type { LinkTable } from './names.js'
import { allOf, listed, type Reader, type Sql, sql } from './sql.js'

/** Something that a collection's records can be counted by. Its name is that of the filter which takes its values. */
export interface Facet {
  /** What the filter takes, and what people read. */
  readonly value: Sql
  readonly label: Sql
  /** What to count of the joined rows, where a record can have several values. */
  readonly counted: Sql
  readonly join: Sql
}

/** A facet for every name that the query's `facet` can have. */
export type Facets<Query> = Query extends { facet?: (infer Name extends string)[] }
  ? { readonly [N in Name]: Facet }
  : Readonly<Record<string, never>>

/** Values that are shown of a facet, the most frequent first. */
const SHOWN = 50

const EVERY_ROW = sql`*`
const NOTHING_MORE = sql``

/** The values of a column. */
export function ofColumn(value: Sql, label = value): Facet {
  return { value, label, counted: EVERY_ROW, join: NOTHING_MORE }
}

/** The outlets, articles and so on that stand beside each record, by their ids. */
export const BY_SOURCE = ofColumn(sql`s."id"`, sql`s."name"`)
export const BY_ARTICLE = ofColumn(sql`a."id"`, sql`a."title"`)

/** The people, organisations and places that records are linked with, as `kind:id`, which is unique. */
export function ofLinked({ record, table, id, entity }: LinkTable, kinds: readonly EntityKind[] = ENTITY_KINDS): Facet {
  return {
    value: sql`fe."kind" || ':' || fe."id"`,
    label: sql`fe."name"`,
    counted: sql`DISTINCT ${record}`,
    join: sql`JOIN (SELECT ${id} AS "record", ${entity} AS "entity" FROM ${table}) fl ON fl."record" = ${record}
      JOIN "Entity" fe ON fe."key" = fl."entity" AND fe."kind" IN ${listed(kinds)}`,
  }
}

/** What a facet's counts are of: the records that the query's filters choose. */
export interface Counted {
  from: Sql
  where: readonly Sql[]
  /** The address of the collection, and the filters in it. */
  path: string
  filters: Readonly<Record<string, unknown>>
}

/** Counts records by the values of a facet. */
export async function countBy(reader: Reader, name: string, facet: Facet, of: Counted): Promise<FacetAnswer> {
  const rows = await reader.rows<{ value: string; label: string | null; count: number }>`
    SELECT ${facet.value} AS "value", max(${facet.label}) AS "label", count(${facet.counted}) AS "count"
    FROM ${of.from} ${facet.join} WHERE ${allOf([...of.where, sql`${facet.value} IS NOT NULL`])}
    GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT ${SHOWN + 1}`
  const values = rows.slice(0, SHOWN).map(({ value, label, count }) => {
    return { value, label: label ?? value, count, url: addressOf(of, name, value) }
  })
  return { facet: name, values, truncated: rows.length > SHOWN }
}

/** The collection with its filters, this one set to a value. */
function addressOf({ path, filters }: Counted, name: string, value: string): string {
  const parameters = new URLSearchParams()
  for (const [filter, given] of Object.entries(filters)) {
    if (filter === name) continue
    for (const one of [given].flat()) parameters.append(filter, String(one))
  }
  parameters.append(name, value)
  return `${path}?${parameters}`
}
