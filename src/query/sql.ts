import sql, { empty, join, type Sql } from 'sql-template-tag'
import type { Reader } from '../store/reader.js'

export type { Reader, Sql }
export { empty, join, sql }

/** No record at all. */
export const NOTHING = sql`1 = 0`

/** A list for `IN (…)`, which SQL does not let be empty. */
export function listed(values: readonly (string | number)[]): Sql {
  return values.length > 0 ? sql`(${join([...values])})` : sql`(NULL)`
}

export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? join([...conditions], ' AND ') : sql`1 = 1`
}

/** Rows by one of their columns, each list in the order of the rows. */
export function groupBy<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Map<Row[Key], Row[]> {
  const groups = new Map<Row[Key], Row[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}
