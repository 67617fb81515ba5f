import type { KeyValue } from './cursor.js'
import { allOf, join, type Sql, sql } from './sql.js'

/** A column to sort by. Only the first of an order may be nullable; the last ones together are unique. */
export interface SortColumn {
  column: Sql
  type: 'text' | 'number' | 'time'
  nullable?: boolean
  /** Ascending even where the order is reversed: the quotes of the latest article come in the order of its text. */
  fixed?: boolean
}

/** An order: the columns that decide it, one after the other, the fixed ones last. */
export type Order = readonly [SortColumn, ...SortColumn[]]

export interface ChosenOrder {
  columns: Order
  descending: boolean
}

/** Looks up `publishedAt` or `-publishedAt`, which the query's schema has checked. */
export function chooseOrder(orders: Readonly<Record<string, Order>>, sort: string): ChosenOrder {
  const descending = sort.startsWith('-')
  return { columns: orders[descending ? sort.slice(1) : sort]!, descending }
}

/** What has no value counts as less than everything, in whatever database. */
export function orderBy({ columns, descending }: ChosenOrder): Sql {
  const parts = columns.map(({ column, nullable, fixed }) => {
    const down = descending && !fixed
    const nulls = down ? sql` NULLS LAST` : sql` NULLS FIRST`
    return sql`${column}${down ? sql` DESC` : sql``}${nullable ? nulls : sql``}`
  })
  return sql`ORDER BY ${join(parts)}`
}

const KEYS = [sql`"k0"`, sql`"k1"`, sql`"k2"`, sql`"k3"`]

/** The columns as `k0`, `k1` …: what a cursor is made of. */
export function keyColumns({ columns }: ChosenOrder): Sql {
  return join(columns.map(({ column }, i) => sql`${column} AS ${KEYS[i]!}`))
}

export function keysOf(row: Readonly<Record<string, unknown>>, { columns }: ChosenOrder): KeyValue[] {
  return columns.map((_, i) => {
    const value = row[`k${i}`]
    return value instanceof Date ? value.toISOString() : ((value ?? null) as KeyValue)
  })
}

const EARLIEST = new Date('0001-01-01T00:00:00Z')
const LATEST = new Date('9999-12-31T00:00:00Z')

/**
 * All rows. Says nothing, but makes the database begin at an end of the index rather than sort everything: it would not
 * see that an index of the first column is nearly the order that is wanted.
 */
export function fromTheBeginning({ columns, descending }: ChosenOrder): Sql[] {
  const [first] = columns
  if (first.type !== 'time' || first.nullable) return []
  return [descending ? sql`${first.column} <= ${LATEST}` : sql`${first.column} >= ${EARLIEST}`]
}

interface Key extends SortColumn {
  value: KeyValue
}

function parameterOf({ type, value }: Key): KeyValue | Date {
  return type === 'time' && typeof value === 'string' ? new Date(value) : value
}

/** `(a, b) > (x, y)`, as SQL compares rows. */
function compare(keys: readonly Key[], sign: Sql): Sql {
  return sql`(${join(keys.map(({ column }) => column))}) ${sign} (${join(keys.map(parameterOf))})`
}

/** The rows that come behind one with these keys. */
export function behind(values: readonly KeyValue[], { columns, descending }: ChosenOrder): Sql {
  const keys: Key[] = columns.map((column, i) => ({ ...column, value: values[i]! }))
  const moving = keys.filter(({ fixed }) => !fixed)
  const ties = keys.filter(({ fixed }) => fixed)
  const beyond = beyondOf(moving, descending)
  if (ties.length === 0) return beyond
  const level = moving.map((key) =>
    key.value === null ? sql`${key.column} IS NULL` : sql`${key.column} = ${parameterOf(key)}`,
  )
  const either = sql`(${beyond} OR (${allOf(level)} AND ${compare(ties, sql`>`)}))`
  const [first] = moving
  if (!first || first.nullable) return either
  // Says nothing new, but gives the database a place in the index to begin at.
  return sql`(${first.column} ${descending ? sql`<=` : sql`>=`} ${parameterOf(first)} AND ${either})`
}

function beyondOf(keys: readonly Key[], descending: boolean): Sql {
  const [first, ...others] = keys as [Key, ...Key[]]
  const sign = descending ? sql`<` : sql`>`
  if (first.value !== null) {
    const beyond = compare(keys, sign)
    return descending && first.nullable ? sql`(${beyond} OR ${first.column} IS NULL)` : beyond
  }
  const rest = others.length > 0 ? sql`(${first.column} IS NULL AND ${compare(others, sign)})` : sql`1 = 0`
  return descending ? rest : sql`(${first.column} IS NOT NULL OR ${rest})`
}
