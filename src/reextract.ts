import type { ExtractInput, Extraction } from './extract/extract.js'
import { EXTRACTION_VERSION } from './extract/version.js'
import type { PrismaClient } from './store/client.js'
import type { ExtractedArticle } from './store/rows.js'
import { saveArticles } from './store/save.js'

/** How many articles are extracted together and stored in one transaction. */
const BATCH = 256

/** What a run over the stored articles did. */
export interface Reextraction {
  done: number
  failures: { id: string; reason: string }[]
}

/**
 * Runs the present extraction over all stored articles whose records another version made. Their texts are kept as they
 * came, so nothing needs to be fetched; ids stay, and so do revisions, since the articles have not changed.
 */
export async function reextract(
  prisma: PrismaClient,
  extract: (input: ExtractInput) => Promise<Extraction>,
): Promise<Reextraction> {
  const result: Reextraction = { done: 0, failures: [] }
  let after = ''
  for (;;) {
    const stored = await prisma.article.findMany({
      where: { extractionVersion: { not: EXTRACTION_VERSION }, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
      include: { source: true },
    })
    if (stored.length === 0) return result
    after = stored.at(-1)!.id
    const outcomes = await Promise.allSettled(
      stored.map(({ original: text, givenTitle: title, givenLanguage: language, publishedAt }) =>
        extract({ text, title, language, publishedAt: publishedAt?.toISOString() ?? null }),
      ),
    )
    const extracted: ExtractedArticle[] = []
    for (const [i, row] of stored.entries()) {
      const outcome = outcomes[i]!
      if (outcome.status === 'rejected') {
        result.failures.push({ id: row.id, reason: (outcome.reason as Error).message })
        continue
      }
      const publishedAt = row.publishedAt?.toISOString() ?? null
      const ingestedAt = row.ingestedAt.toISOString()
      const extraction = outcome.value
      extracted.push({ ...row, publishedAt, ingestedAt, extractionVersion: EXTRACTION_VERSION, extraction })
    }
    await saveArticles(prisma, extracted)
    result.done += extracted.length
  }
}
