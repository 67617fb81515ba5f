import type { Test } from 'tap'
import { extract } from '../../src/extract/extract.js'
import type { FileBytes } from '../../src/files.js'
import type { IngestDeps } from '../../src/ingest.js'
import { openClient } from '../../src/store/client.js'
import { migrate } from '../../src/store/migrate.js'
import { openReader, type Reader } from '../../src/store/reader.js'

/** An empty database of the test's own, closed when it ends, and what an ingestion into it needs. */
export async function newStore(t: Test): Promise<IngestDeps & { url: string; reader: Reader }> {
  const url = `file:${t.testdir()}/onrecord.db`
  await migrate(url)
  const prisma = openClient(url)
  const reader = openReader(url)
  t.teardown(async () => {
    reader.close()
    await prisma.$disconnect()
  })
  let clock = Date.parse('2024-08-20T12:00:00Z')
  return {
    url,
    prisma,
    reader,
    extract: async (input) => extract(input),
    now: () => new Date(clock++),
    maxArticleBytes: 5_000_000,
  }
}

/** Files in memory. */
export async function* filesOf(contents: Record<string, string | Uint8Array>): AsyncGenerator<FileBytes> {
  for (const [origin, content] of Object.entries(contents)) {
    yield { origin, bytes: typeof content === 'string' ? Buffer.from(content) : content }
  }
}
