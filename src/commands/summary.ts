import type { IngestSummary } from '../ingest.js'

/** An ingestion in one line: *5 articles: 5 new, 0 updated, 0 unchanged, 0 failed*. */
export function summaryLine(summary: IngestSummary): string {
  const { new: added, updated, unchanged, failed } = summary
  const total = added + updated + unchanged + failed
  return `${total} article${total === 1 ? '' : 's'}: ${added} new, ${updated} updated, ${unchanged} unchanged, ${failed} failed; ${summary.quotes} quotes, ${summary.figures} figures`
}
