import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

const SCHEMA_FILE = 'schema.prisma'

/** Where a structure is read from: nothing, or the text of a Prisma schema. */
export type Structure = { tag: 'empty' } | { tag: 'schema'; content: string }

/** A migration as it lies on disk: the name of its folder and its SQL. */
export interface Migration {
  name: string
  script: string
}

let loaded: Promise<void> | null = null

/**
 * Prisma's schema engine as WebAssembly, from the package: the native one is fetched from a download server when first
 * used, which machines without that network cannot do.
 */
async function load(): Promise<void> {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'))
  const wasm = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
}

async function withEngine<T>(
  url: string,
  schema: string | null,
  use: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load()
  await loaded
  const source = new PrismaBetterSqlite3({ url })
  const connect = source.connect.bind(source)
  const connections: Awaited<ReturnType<typeof connect>>[] = []
  source.connect = async () => {
    const connection = await connect()
    // The file keeps its write-ahead log, with which a migration need not wait for the disk at every statement.
    await connection.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    connections.push(connection)
    return connection
  }
  const factory = bindMigrationAwareSqlAdapterFactory(source)
  const datamodels: [string, string][] | undefined = schema === null ? undefined : [[SCHEMA_FILE, schema]]
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, factory)
  try {
    return await use(engine)
  } catch (error) {
    // The engine names an error of the database by a number only; the adapter keeps what it was.
    const id = /External error id#(\d+)/.exec((error as Error).message)?.[1]
    throw id === undefined ? error : (factory.errorRegistry.consumeError(Number(id))?.error ?? error)
  } finally {
    engine.free()
    // The engine leaves its connections open, and with them its lock on the file.
    for (const connection of connections) await connection.dispose()
  }
}

/** The SQL that turns one structure into another. */
export async function diff(from: Structure, to: Structure): Promise<string> {
  const target = (structure: Structure): bindings.DiffTarget =>
    structure.tag === 'empty'
      ? { tag: 'empty' }
      : { tag: 'schemaDatamodel', files: [{ path: SCHEMA_FILE, content: structure.content }] }
  const content = [from, to].flatMap((structure) => (structure.tag === 'schema' ? [structure.content] : []))[0] ?? null
  const result = await withEngine(':memory:', content, (engine) =>
    engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return result.stdout ?? ''
}

/** Applies the migrations that a database does not have yet, in order, and gives the names of those applied. */
export async function applyMigrations(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const migrationDirectories = migrations.map(({ name, script }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } },
  }))
  const output = await withEngine(url, null, (engine) =>
    engine.applyMigrations({
      migrationsList: {
        baseDir: 'migrations',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"' },
        shadowDbInitScript: '',
        migrationDirectories,
      },
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return output.appliedMigrationNames
}
