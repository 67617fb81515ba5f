import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.js'
import { openPool } from './extract/pool.js'
import { listFiles } from './files.js'
import type { IngestSummary } from './ingest.js'
import { readQuality } from './quality.js'
import type { Settings } from './settings.js'
import { migrate } from './store/migrate.js'
import { openReader, type Reader } from './store/reader.js'
import { UsageError } from './usage-error.js'
import { VERSION } from './version.js'

/** A server that listens. */
export interface RunningServer {
  app: FastifyInstance
  /** Where it listens, as a client would write it. */
  url: string
  /** What was loaded, if the database was empty. */
  seeded: IngestSummary | null
  close: () => Promise<void>
}

/** How long requests that are under way may take once the server is to stop. */
const GRACE_MILLISECONDS = 5_000

/**
 * The process edge: brings the database up to date, loads the seeds into an empty one, and listens.
 * @throws UsageError if the address is taken; Error if the database cannot be opened.
 */
export async function startServer(settings: Settings): Promise<RunningServer> {
  await migrate(settings.databaseUrl)
  const reader = openReader(settings.databaseUrl)
  const pool = openPool(settings.threads)
  const app = await buildApp({
    reader,
    extract: pool.extract,
    quality: readQuality,
    logger: settings.logLevel === 'silent' ? false : { level: settings.logLevel },
    version: VERSION,
    maxBodyBytes: settings.maxArticleBytes,
  })
  const close = async () => {
    const giveUp = setTimeout(() => void pool.destroy(), GRACE_MILLISECONDS)
    try {
      await app.close()
    } finally {
      clearTimeout(giveUp)
      await pool.close()
      reader.close()
    }
  }
  try {
    const seeded = await loadSeeds(reader, settings)
    const url = await app.listen({ host: settings.host, port: settings.port })
    return { app, url, seeded, close }
  } catch (error) {
    await close()
    throw explained(error as NodeJS.ErrnoException, settings)
  }
}

/** Says what to do about an address that cannot be listened on. */
function explained(error: NodeJS.ErrnoException, { host, port }: Settings): Error {
  const address = `${host}:${port}`
  if (error.code === 'EADDRINUSE') {
    return new UsageError(`${address} is taken: stop what listens there, or name another port in PORT or --port.`)
  }
  if (['EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code ?? '')) {
    return new UsageError(`${address} cannot be listened on (${error.code}): name another one in HOST and PORT.`)
  }
  return error
}

/** Loads the folder of seeds, if there is one and no article yet. */
async function loadSeeds(reader: Reader, settings: Settings): Promise<IngestSummary | null> {
  const articles = await reader.rows`SELECT 1 FROM "Article" LIMIT 1`
  if (settings.seeds === '' || articles.length > 0) return null
  const files = await listFiles([settings.seeds]).catch(() => [])
  if (files.length === 0) return null
  // Loaded only if need be, since most starts have nothing to load.
  const { load } = await import('./load.js')
  return load(files, settings)
}
