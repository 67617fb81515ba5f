import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import t from 'tap'
import { diff } from '../../src/store/engine.js'
import { migrate, readMigrations } from '../../src/store/migrate.js'

/** The structure of a database: the SQL of every table and index, but for full text and Prisma's own table. */
function structure(database: Database.Database): string[] {
  const rows = database
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', 'index') ORDER BY type, name")
    .pluck()
    .all() as string[]
  const own = rows.filter((sql) => !/_prisma_migrations|sqlite_sequence|Text(_\w+)?['"]? ?(USING|\()/i.test(sql))
  // A column that was added later stands on the line of the one before.
  return own.map((sql) => sql.replace(/\s+/g, ' '))
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
