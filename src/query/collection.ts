import type { Facet as FacetAnswer, PageOf } from '../schema/page.js'
import type { Paging } from '../schema/parameters.js'
import { decodeCursor, encodeCursor, signature } from './cursor.js'
import { countBy, type Facet, type Facets } from './facets.js'
import { included } from './fields.js'
import { conditions, type Filters } from './filters.js'
import { behind, chooseOrder, fromTheBeginning, keyColumns, keysOf, type Order, orderBy } from './sort.js'
import { allOf, type Reader, type Sql } from './sql.js'
import { consistently } from './unchanged.js'

/** A kind of record that can be listed: where its rows come from, and how they become records. */
export interface Collection<Query, Row, Item> {
  /** The table with its joins, and what is read from it. */
  readonly from: Sql
  readonly columns: Sql
  readonly filters: Filters<Query>
  readonly facets: Facets<Query>
  readonly orders: Readonly<Record<string, Order>>
  readonly usual: string
  /** Makes the records of some rows, in their order, with a fixed number of statements. */
  readonly records: (reader: Reader, rows: Row[], include: readonly string[]) => Promise<Item[]>
}

/** A part of a collection: the quotes of one speaker. */
export interface Part {
  path: string
  condition?: Sql
}

const USUAL_LIMIT = 20
const PRESENTATION = new Set(['limit', 'cursor', 'sort', 'count', 'fields', 'include', 'facet'])

/** The parameters that choose records. */
function filtersOf<Query extends object>(query: Query): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !PRESENTATION.has(name)))
}

/**
 * One page of a collection.
 * @throws ProblemError on a cursor or value that cannot be used.
 */
export async function list<Query extends Paging, Row extends object, Item>(
  reader: Reader,
  collection: Collection<Query, Row, Item>,
  query: Query,
  part: Part,
): Promise<PageOf<Item>> {
  const limit = query.limit ?? USUAL_LIMIT
  const sort = query.sort ?? collection.usual
  const order = chooseOrder(collection.orders, sort)
  const belongsTo = signature(part.path, filtersOf(query), sort)
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, belongsTo)

  const { where, resolved } = await conditions(collection.filters, query, reader)
  if (part.condition) where.push(part.condition)
  const place = after ? [behind(after, order)] : fromTheBeginning(order)
  return consistently(async () => {
    const rows = await reader.rows<Row & Record<string, unknown>>`
      SELECT ${collection.columns}, ${keyColumns(order)} FROM ${collection.from}
      WHERE ${allOf([...where, ...place])} ${orderBy(order)} LIMIT ${limit + 1}`
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const next = rows.length > limit && last ? encodeCursor(keysOf(last, order), belongsTo) : null
    return {
      data: await collection.records(reader, shown, included(query)),
      page: { limit, next },
      meta: {
        ...(query.count ? { total: await total(reader, collection.from, where) } : {}),
        ...(query.facet ? { facets: await facets(reader, collection, query, where, part) } : {}),
        ...(resolved.length > 0 ? { resolved } : {}),
      },
    }
  })
}

async function facets<Query extends Paging>(
  reader: Reader,
  collection: Pick<Collection<Query, never, never>, 'from' | 'facets'>,
  query: Query,
  where: Sql[],
  { path }: Part,
): Promise<FacetAnswer[]> {
  const table: Readonly<Record<string, Facet>> = collection.facets
  const of = { from: collection.from, where, path, filters: filtersOf(query) }
  const answers: FacetAnswer[] = []
  for (const name of new Set(query.facet)) answers.push(await countBy(reader, name, table[name]!, of))
  return answers
}

async function total(reader: Reader, from: Sql, where: Sql[]): Promise<number> {
  const [row] = await reader.rows<{ n: number }>`SELECT count(*) AS n FROM ${from} WHERE ${allOf(where)}`
  return row!.n
}

/** The one record that meets a condition, or null. */
export async function one<Row extends object, Item>(
  reader: Reader,
  collection: Pick<Collection<never, Row, Item>, 'from' | 'columns' | 'records'>,
  condition: Sql,
  include: readonly string[] = [],
): Promise<Item | null> {
  return consistently(async () => {
    const rows = await reader.rows<Row>`
      SELECT ${collection.columns} FROM ${collection.from} WHERE ${condition} LIMIT 1`
    const [item] = await collection.records(reader, rows, include)
    return item ?? null
  })
}
