import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { Migration } from './engine.js'
import { databasePath, filePath } from './path.js'
import { usable } from './usable.js'

const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** The migrations of this release, in order. */
export function readMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, script: readFileSync(`${folder}/${name}/migration.sql`, 'utf8') }))
}

/** @throws what SQLite says of a file that cannot be made or written: the engine would give a number only. */
function checkWritable(path: string): void {
  const database = new Database(path)
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
  } finally {
    database.close()
  }
}

/** The names of the migrations that a database file has; none if there is no file yet. */
function appliedMigrations(path: string): Set<string> {
  if (!existsSync(path)) return new Set()
  const database = new Database(path, { readonly: true })
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get()
    if (!table) return new Set()
    const rows = database
      .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
      .pluck()
      .all()
    return new Set(rows as string[])
  } finally {
    database.close()
  }
}

/**
 * Brings a database up to this release. Looks first whether there is anything to do, since the engine that applies
 * migrations takes longer to load than an up-to-date server to start.
 * @returns the names of the migrations applied.
 * @throws Error if the database cannot be used, or was written by a newer release.
 */
export async function migrate(url: string): Promise<string[]> {
  const migrations = readMigrations()
  const path = filePath(url)
  const applied = usable(path, () => appliedMigrations(databasePath(url)))
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...applied].filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new Error(
      `The database ${path} was written by a newer release (migration ${unknown[0]}): update On Record, or name another file in DATABASE_URL.`,
    )
  }
  if (migrations.every(({ name }) => applied.has(name))) return []
  usable(path, () => checkWritable(path))
  // Loaded only now: most starts have nothing to apply.
  const { applyMigrations } = await import('./engine.js')
  return applyMigrations(`file:${path}`, migrations)
}
