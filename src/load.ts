import { availableParallelism } from 'node:os'
import { openPool } from './extract/pool.js'
import { type FileBytes, readFiles, sizeOf } from './files.js'
import { type IngestEvent, type IngestSummary, ingest } from './ingest.js'
import type { Settings } from './settings.js'
import { openClient } from './store/client.js'
import { migrate } from './store/migrate.js'

/** The bytes of articles that a thread more is started for: below, loading its models takes longer than it saves. */
const BYTES_A_THREAD = 100_000

/** What is told while files are loaded. */
export interface LoadWatcher {
  onFile?: () => void
  onEvent?: (event: IngestEvent) => void
}

/**
 * Loads files into the database that the settings name, which is made or brought up to date if need be.
 * @param files as `listFiles` gives them.
 */
export async function load(
  files: readonly string[],
  settings: Settings,
  { onFile = () => {}, onEvent }: LoadWatcher = {},
): Promise<IngestSummary> {
  const most = settings.threads || availableParallelism()
  const useful = Math.ceil((await sizeOf(files, most * BYTES_A_THREAD)) / BYTES_A_THREAD)
  const pool = openPool(Math.min(most, Math.max(1, useful)), { eager: true })
  try {
    await migrate(settings.databaseUrl)
    const prisma = openClient(settings.databaseUrl)
    const { extract } = pool
    const deps = { prisma, extract, now: () => new Date(), maxArticleBytes: settings.maxArticleBytes }
    try {
      return await ingest(deps, watched(readFiles(files), onFile), onEvent)
    } finally {
      await prisma.$disconnect()
    }
  } finally {
    await pool.close()
  }
}

async function* watched(files: AsyncIterable<FileBytes>, onFile: () => void): AsyncGenerator<FileBytes> {
  for await (const file of files) {
    yield file
    onFile()
  }
}
