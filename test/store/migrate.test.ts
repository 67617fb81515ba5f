import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import t from 'tap'
import { diff } from '../../src/store/engine.js'
import { migrate, readMigrations } from '../../src/store/migrate.js'

/**
 * The structure of a database: the columns and foreign keys of every table, in any order since added columns come last,
 * and the SQL of every index; without full text and Prisma's own table.
 */
function structure(database: Database.Database): string[] {
  const isOurs = (sql: string) => !/_prisma_migrations|sqlite_sequence|Text(_\w+)?['"]? ?(USING|\()/i.test(sql)
  const rows = database
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', 'index')")
    .all() as { type: string; name: string; sql: string }[]
  return rows
    .filter(({ sql }) => isOurs(sql))
    .flatMap(({ type, name, sql }) => (type === 'index' ? [sql] : [name, ...partsOf(database, name)]))
    .sort()
}

/** The columns and foreign keys of a table, one text each. */
function partsOf(database: Database.Database, table: string): string[] {
  const columns = database.pragma(`table_xinfo("${table}")`) as Record<string, unknown>[]
  const keys = database.pragma(`foreign_key_list("${table}")`) as Record<string, unknown>[]
  return [
    ...columns.map(({ cid: _, ...column }) => `${table} ${JSON.stringify(column)}`),
    ...keys.map(({ id: _, ...key }) => `${table} ${JSON.stringify(key)}`),
  ]
}

t.test('migrations and schema agree', async (t) => {
  const folder = t.testdir()
  const url = `file:${folder}/migrated.db`
  const applied = await migrate(url)
  t.same(
    applied,
    readMigrations().map((migration) => migration.name),
  )
  const migrated = new Database(`${folder}/migrated.db`, { readonly: true })
  const made = new Database(':memory:')
  const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')
  made.exec(await diff({ tag: 'empty' }, { tag: 'schema', content: schema }))
  t.ok(structure(made).length > 30)
  t.same(structure(migrated), structure(made))
  migrated.close()
})

t.test('migrating again does nothing', async (t) => {
  const url = `file:${t.testdir()}/again.db`
  await migrate(url)
  t.same(await migrate(url), [])
})

t.test('a database of a newer release is refused', async (t) => {
  const path = `${t.testdir()}/newer.db`
  await migrate(`file:${path}`)
  const database = new Database(path)
  database
    .prepare(
      "UPDATE _prisma_migrations SET migration_name = '29990101000000_future' WHERE migration_name LIKE '%_init'",
    )
    .run()
  database.close()
  await t.rejects(migrate(`file:${path}`), /newer release.*29990101000000_future/)
})

t.test('a database that cannot be used is named, with the reason and what to do', async (t) => {
  const folder = t.testdir({ 'text.db': 'no database, but long enough to have a header. '.repeat(40), sub: {} })
  const cases = {
    'text.db': /text\.db cannot be used: file is not a database\. It is no SQLite database.*DATABASE_URL/,
    sub: /sub cannot be used: .*\. It and its folder must be/,
    'text.db/below.db': /below\.db cannot be used: E(?:NOTDIR|EXIST).*name another file/,
  }
  for (const [name, message] of Object.entries(cases)) {
    await t.rejects(migrate(`file:${folder}/${name}`), { message }, name)
  }
  const path = `${folder}/busy.db`
  const other = new Database(path)
  other.exec('BEGIN EXCLUSIVE')
  await t.rejects(migrate(`file:${path}`), { message: /database is locked\. Something else is writing/ })
  other.close()
})
