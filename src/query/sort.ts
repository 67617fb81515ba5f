import type { KeyValue } from './cursor.js'
import { join, type Sql, sql } from './sql.js'

/** A column to sort by. The last column of an order is unique and never null; only the first may be nullable. */
export interface SortColumn {
  column: Sql
  type: 'text' | 'number' | 'time'
  nullable?: boolean
}

/** An order: the columns that decide it, one after the other. */
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

/** Nothing comes before everything, in whatever database. */
export function orderBy({ columns, descending }: ChosenOrder): Sql {
  const parts = columns.map(({ column, nullable }) => {
    const nulls = descending ? sql` NULLS LAST` : sql` NULLS FIRST`
    return sql`${column}${descending ? sql` DESC` : sql``}${nullable ? nulls : sql``}`
  })
  return sql`ORDER BY ${join(parts)}`
}

/** The columns as `k0`, `k1` …: what a cursor is made of. */
export function keyColumns({ columns }: ChosenOrder): Sql {
  return join(columns.map(({ column }, i) => sql`${column} AS ${[sql`"k0"`, sql`"k1"`, sql`"k2"`][i]!}`))
}

export function keysOf(row: Readonly<Record<string, unknown>>, { columns }: ChosenOrder): KeyValue[] {
  return columns.map((_, i) => {
    const value = row[`k${i}`]
    return value instanceof Date ? value.toISOString() : ((value ?? null) as KeyValue)
  })
}

function parameterOf(value: KeyValue, { type }: SortColumn): KeyValue | Date {
  return type === 'time' && typeof value === 'string' ? new Date(value) : value
}

/** The rows that come behind one with these keys. */
export function behind(keys: readonly KeyValue[], { columns, descending }: ChosenOrder): Sql {
  const [first, ...others] = columns
  const row = (parts: readonly SortColumn[]) => join(parts.map(({ column }) => column))
  const values = (parts: readonly SortColumn[], from: number) =>
    join(parts.map((part, i) => parameterOf(keys[from + i]!, part)))
  const sign = descending ? sql`<` : sql`>`
  if (keys[0] === null) {
    const rest = sql`(${first.column} IS NULL AND (${row(others)}) ${sign} (${values(others, 1)}))`
    return descending ? rest : sql`(${first.column} IS NOT NULL OR ${rest})`
  }
  const beyond = sql`(${row(columns)}) ${sign} (${values(columns, 0)})`
  return descending && first.nullable ? sql`(${beyond} OR ${first.column} IS NULL)` : beyond
}
