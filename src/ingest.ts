import type { ExtractInput, Extraction } from './extract/extract.js'
import { articleId } from './extract/ids.js'
import { EXTRACTION_VERSION } from './extract/version.js'
import type { FileBytes } from './files.js'
import type { RawArticle } from './source/article.js'
import { read } from './source/read.js'
import type { PrismaClient } from './store/client.js'
import type { ExtractedArticle } from './store/rows.js'
import { findOriginals, type Original, saveArticles } from './store/save.js'
import { slug } from './text/fold.js'

/** What an ingestion works with: where to store, who extracts, what time it is. */
export interface IngestDeps {
  prisma: PrismaClient
  extract: (input: ExtractInput) => Promise<Extraction>
  now: () => Date
  maxArticleBytes: number
}

export type ArticleOutcome = 'new' | 'updated' | 'unchanged'

/** What happens to one article, as it happens. */
export type IngestEvent =
  | { event: ArticleOutcome; id: string; origin: string; title: string | null; quotes: number; figures: number }
  | { event: 'failed'; origin: string; reason: string }

export interface IngestSummary {
  new: number
  updated: number
  unchanged: number
  failed: number
  /** Records found in the new and updated articles. */
  quotes: number
  figures: number
}

/**
 * How many articles are extracted together and stored in one transaction: enough to make both cheap, few enough to lose
 * little with one.
 */
const BATCH = 256
/** Characters of text that a batch may hold, so that huge articles do not fill the memory. */
const BATCH_CHARACTERS = 10_000_000

/**
 * Reads files, extracts their articles and stores them with their records, in batches; each batch is one transaction.
 * An article that cannot be read or extracted is reported and keeps no other from being stored.
 * @param onEvent called for every article, in the order in which they are stored.
 */
export async function ingest(
  deps: IngestDeps,
  files: AsyncIterable<FileBytes>,
  onEvent: (event: IngestEvent) => void = () => {},
): Promise<IngestSummary> {
  const summary: IngestSummary = { new: 0, updated: 0, unchanged: 0, failed: 0, quotes: 0, figures: 0 }
  const report = (event: IngestEvent) => {
    summary[event.event]++
    if (event.event !== 'failed') {
      summary.quotes += event.quotes
      summary.figures += event.figures
    }
    onEvent(event)
  }
  let batch: RawArticle[] = []
  let characters = 0
  for await (const file of files) {
    for (const article of readFile(file, deps.maxArticleBytes, report)) {
      batch.push(article)
      characters += article.text.length
      if (batch.length === BATCH || characters > BATCH_CHARACTERS) {
        await store(deps, batch, report)
        batch = []
        characters = 0
      }
    }
  }
  await store(deps, batch, report)
  return summary
}

function readFile(file: FileBytes, maxBytes: number, report: (event: IngestEvent) => void): readonly RawArticle[] {
  if ('error' in file) {
    report({ event: 'failed', origin: file.origin, reason: file.error.message })
    return []
  }
  const { articles, failures } = read(file.bytes, file.origin, maxBytes)
  for (const failure of failures) report({ event: 'failed', origin: failure.origin, reason: failure.message })
  return articles
}

async function store(deps: IngestDeps, batch: readonly RawArticle[], report: (event: IngestEvent) => void) {
  const articles = new Map(batch.map((article) => [articleId(article), article]))
  const originals = await findOriginals(deps.prisma, [...articles.keys()])
  const unstored = [...articles].filter(([id, raw]) => !isStored(raw, originals.get(id)))
  const extracted = await Promise.all(unstored.map(([id, article]) => extractOne(deps, id, article)))
  const done = new Map(extracted.map((result) => [result.id, result]))
  const good = extracted.flatMap((result) => ('article' in result ? [result.article] : []))
  await saveArticles(deps.prisma, good)
  for (const raw of batch) {
    const id = articleId(raw)
    const result = done.get(id)
    if (result && 'reason' in result) report({ event: 'failed', origin: raw.origin, reason: result.reason })
    else {
      const isFirst = articles.get(id) === raw
      const outcome = !result || !isFirst ? 'unchanged' : originals.has(id) ? 'updated' : 'new'
      const extraction = result?.article.extraction
      report({
        event: outcome,
        id,
        origin: raw.origin,
        title: extraction?.title ?? raw.title,
        quotes: extraction?.annotations.quotes.length ?? 0,
        figures: extraction?.annotations.figures.length ?? 0,
      })
    }
  }
}

/** Whether an article is stored just as it came now. */
function isStored(raw: RawArticle, stored: Original | undefined): boolean {
  if (stored === undefined) return false
  const { text, title, author, publishedAt, language } = raw
  const came: Original = {
    text,
    title,
    author,
    publishedAt,
    language,
    sourceId: raw.source === null ? null : slug(raw.source),
  }
  return (Object.keys(came) as (keyof Original)[]).every((name) => came[name] === stored[name])
}

type ExtractResult = { id: string; article: ExtractedArticle } | { id: string; reason: string }

async function extractOne(deps: IngestDeps, id: string, raw: RawArticle): Promise<ExtractResult> {
  try {
    const { text, title, publishedAt, language } = raw
    const extraction = await deps.extract({ text, title, publishedAt, language })
    if (extraction.text === '') return { id, reason: 'Nothing but page furniture: there is no article text in it.' }
    return { id, article: toExtracted(id, raw, extraction, deps.now().toISOString()) }
  } catch (error) {
    return { id, reason: `The extraction failed: ${(error as Error).message}` }
  }
}

function toExtracted(id: string, raw: RawArticle, extraction: Extraction, now: string): ExtractedArticle {
  return {
    id,
    url: raw.url,
    author: raw.author,
    source: raw.source === null ? null : { id: slug(raw.source), name: raw.source },
    publishedAt: raw.publishedAt,
    origin: raw.origin,
    original: raw.text,
    givenTitle: raw.title,
    givenLanguage: raw.language,
    ingestedAt: now,
    extractionVersion: EXTRACTION_VERSION,
    revision: 1,
    extraction,
  }
}
