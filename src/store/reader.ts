import Database from 'better-sqlite3'
import sql, { type RawValue } from 'sql-template-tag'
import { databasePath } from './path.js'
import { storedTime } from './time.js'

/** Reads from the database. */
export interface Reader {
  /**
   * The rows that a statement gives, by the names of their columns: times as `Date`, JSON as what it says.
   * A template's values are passed as parameters; pieces of SQL among them become part of the statement.
   */
  rows: <Row>(statement: TemplateStringsArray, ...values: RawValue[]) => Promise<Row[]>
  close: () => void
}

/** What becomes of a column's values, by the type that it was declared with. */
const DECODERS: Readonly<Record<string, (value: string) => unknown>> = {
  DATETIME: (value) => new Date(value),
  JSONB: (value) => JSON.parse(value),
}

function encode(value: unknown): unknown {
  return value instanceof Date ? storedTime(value) : value
}

/**
 * Opens a connection of its own for reading. It sees only what is committed, whatever another one is in the middle of
 * writing; and a server that only answers need not load Prisma, which would nearly double what its start takes.
 * @param url `file:…`, of a database that has been brought up to date.
 */
export function openReader(url: string): Reader {
  const database = new Database(databasePath(url), { fileMustExist: true })
  database.pragma('query_only = ON')
  return {
    rows: async <Row>(strings: TemplateStringsArray, ...values: RawValue[]) => {
      const query = sql(strings, ...values)
      const statement = database.prepare(query.sql)
      const rows = statement.all(...query.values.map(encode)) as Record<string, unknown>[]
      for (const { name, type } of statement.columns()) {
        const decode = type === null ? undefined : DECODERS[type]
        if (decode) for (const row of rows) if (row[name] !== null) row[name] = decode(row[name] as string)
      }
      return rows as Row[]
    },
    close: () => void database.close(),
  }
}
