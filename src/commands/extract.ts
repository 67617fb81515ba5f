import { extract } from '../extract/extract.js'
import { openPool } from '../extract/pool.js'
import { EXTRACTION_VERSION } from '../extract/version.js'
import { extractAnswer } from '../query/extraction.js'
import { reextract } from '../reextract.js'
import type { Settings } from '../settings.js'
import { openClient } from '../store/client.js'
import { migrate } from '../store/migrate.js'
import { eachFile } from './articles.js'

/**
 * `onrecord extract FILE`: prints what is found in each article of a file, as `POST /extract` answers. One article is
 * printed over many lines, several one a line.
 * @returns the exit code: 0 all read, 1 some not (each named with its reason).
 * @throws UsageError if there is no such file.
 */
export async function extractFile(path: string, settings: Settings): Promise<number> {
  return eachFile(path, settings, (articles) => {
    for (const { text, title, url, publishedAt, language } of articles) {
      const answer = extractAnswer({ text, title, url, publishedAt }, extract({ text, title, publishedAt, language }))
      process.stdout.write(`${JSON.stringify(answer, null, articles.length > 1 ? 0 : 2)}\n`)
    }
  })
}

/**
 * `onrecord extract --stored`: runs the present extraction over the stored articles that an older one read.
 * @returns the exit code: 0 all done, 1 some failed (they keep the records that they had).
 */
export async function extractStored(settings: Settings): Promise<number> {
  await migrate(settings.databaseUrl)
  const prisma = openClient(settings.databaseUrl)
  const pool = openPool(settings.threads)
  try {
    const { done, failures } = await reextract(prisma, pool.extract)
    for (const { id, reason } of failures) process.stderr.write(`${id}: ${reason}\n`)
    process.stderr.write(`Extraction ${EXTRACTION_VERSION}: ${done} articles read again, ${failures.length} failed\n`)
    return failures.length > 0 ? 1 : 0
  } finally {
    await pool.close()
    await prisma.$disconnect()
  }
}
