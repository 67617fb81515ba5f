import type { Article } from '../schema/article.js'
import type { EntityRef } from '../schema/entity.js'
import type { QuoteQuery, SpokenQuery } from '../schema/queries.js'
import type { Quote } from '../schema/quote.js'
import { ARTICLE_REF_COLUMNS, type ArticleRefRow, articleRef, articlesById } from './articles.js'
import { figuresOfQuotes, type Speakers, speakersOf, topicsOf } from './children.js'
import type { Collection } from './collection.js'
import { BY_ARTICLE, BY_SOURCE, ofColumn, ofLinked } from './facets.js'
import { among, atLeast, type Filters, from, fromSources, linkedTo, notLinkedTo, to, where, words } from './filters.js'
import type { Order } from './sort.js'
import { contextOf, maybeSpan, type Pair, spansOf } from './spans.js'
import { type Reader, type Sql, sql } from './sql.js'
import { textsOf } from './unchanged.js'

interface QuoteRow extends ArticleRefRow {
  id: string
  type: Quote['type']
  text: string
  spans: Pair[]
  verbatim: Pair[]
  sourceStart: number | null
  sourceEnd: number | null
  cueStart: number | null
  cueEnd: number | null
  speakerKind: Quote['speakerKind']
  speakerDescription: string | null
  speakerRole: string | null
  method: Quote['attribution']['method']
  confidence: number
  utteranceId: string | null
}

const COLUMNS = sql`q."id", q."type", q."text", q."spans", q."verbatim", q."sourceStart", q."sourceEnd", q."cueStart",
  q."cueEnd", q."speakerKind", q."speakerDescription", q."speakerRole", q."method", q."confidence", q."utteranceId",
  ${ARTICLE_REF_COLUMNS}`

interface Surroundings {
  text: string
  speakers: Speakers | undefined
  about: EntityRef[]
  figures: string[]
  article: Article | undefined
  withContext: boolean
}

function quote(row: QuoteRow, { text, speakers, about, figures, article, withContext }: Surroundings): Quote {
  const spans = spansOf(text, row.spans)
  return {
    id: row.id,
    type: row.type,
    text: row.text,
    spans,
    verbatim: spansOf(text, row.verbatim),
    speaker: speakers?.speaker ?? null,
    speakerKind: row.speakerKind,
    speakerDescription: row.speakerDescription,
    speakerRole: row.speakerRole,
    coSpeakers: speakers?.coSpeakers ?? [],
    source: maybeSpan(text, row.sourceStart, row.sourceEnd),
    cue: maybeSpan(text, row.cueStart, row.cueEnd),
    attribution: { method: row.method, confidence: row.confidence },
    about,
    figures,
    utteranceId: row.utteranceId,
    article: article ?? articleRef(row),
    ...(withContext ? { context: contextOf(text, spans[0]!.start, spans.at(-1)!.end) } : {}),
  }
}

async function records(reader: Reader, rows: QuoteRow[], include: readonly string[]): Promise<Quote[]> {
  const ids = rows.map(({ id }) => id)
  const articleIds = rows.map(({ articleId }) => articleId)
  const speakers = await speakersOf(reader, ids)
  const about = await topicsOf(reader, 'quotes', ids)
  const figures = await figuresOfQuotes(reader, ids)
  const articles = include.includes('article') ? await articlesById(reader, articleIds) : null
  const texts = await textsOf(
    reader,
    rows.map(({ articleKey }) => articleKey),
  )
  return rows.map((row) =>
    quote(row, {
      text: texts.get(row.articleKey)!,
      speakers: speakers.get(row.id),
      about: about.get(row.id) ?? [],
      figures: figures.get(row.id) ?? [],
      article: articles?.get(row.articleId),
      withContext: include.includes('context'),
    }),
  )
}

const SPEAKERS = { record: sql`q."id"`, table: sql`"QuoteSpeaker"`, id: sql`"quoteId"`, entity: sql`"entityKey"` }
const TOPICS = { record: sql`q."id"`, table: sql`"QuoteAbout"`, id: sql`"quoteId"`, entity: sql`"entityKey"` }
// `sortedAt` is the time of publication where that is known, and has the index.
const DATED = sql`EXISTS (SELECT 1 FROM "Article" d WHERE d."id" = q."articleId" AND d."publishedAt" IS NOT NULL)`

const spokenFilters: Filters<SpokenQuery> = {
  type: among(sql`q."type"`),
  q: words('quotes'),
  about: linkedTo(TOPICS),
  place: linkedTo(TOPICS, ['place']),
  article: among(sql`q."articleId"`),
  source: fromSources(sql`q."articleId"`),
  minWords: atLeast(sql`q."words"`),
  minConfidence: atLeast(sql`q."confidence"`),
  publishedFrom: where(DATED, from(sql`q."sortedAt"`)),
  publishedTo: where(DATED, to(sql`q."sortedAt"`)),
}

const SPOKEN_FACETS = {
  type: ofColumn(sql`q."type"`),
  source: BY_SOURCE,
  article: BY_ARTICLE,
  about: ofLinked(TOPICS),
  place: ofLinked(TOPICS, ['place']),
}

const id = { column: sql`q."id"`, type: 'text' } as const
const number = (column: Sql): Order => [{ column, type: 'number' }, id]

const ORDERS = {
  publishedAt: [
    { column: sql`q."sortedAt"`, type: 'time' },
    { column: sql`q."articleId"`, type: 'text', fixed: true },
    { column: sql`q."ordinal"`, type: 'number', fixed: true },
  ],
  position: [
    { column: sql`q."articleId"`, type: 'text' },
    { column: sql`q."ordinal"`, type: 'number' },
  ],
  words: number(sql`q."words"`),
  confidence: number(sql`q."confidence"`),
} satisfies Record<string, Order>

/** The quotes of one speaker: `saidBy` is the condition. */
export const SPOKEN: Collection<SpokenQuery, QuoteRow, Quote> = {
  // Outer joins, though every quote has an article: the quotes are to be read first, in the order of their index.
  from: sql`"Quote" q LEFT JOIN "Article" a ON a."id" = q."articleId" LEFT JOIN "Source" s ON s."id" = a."sourceId"`,
  columns: COLUMNS,
  filters: spokenFilters,
  facets: SPOKEN_FACETS,
  orders: ORDERS,
  usual: '-publishedAt',
  records,
}

export const QUOTES: Collection<QuoteQuery, QuoteRow, Quote> = {
  ...SPOKEN,
  facets: { speaker: ofLinked(SPEAKERS), speakerKind: ofColumn(sql`q."speakerKind"`), ...SPOKEN_FACETS },
  filters: {
    speaker: linkedTo(SPEAKERS),
    excludeSpeaker: notLinkedTo(SPEAKERS),
    speakerKind: among(sql`q."speakerKind"`),
    ...spokenFilters,
  },
}

/** Quotes that the entity with this key speaks, alone or with others. */
export function saidBy(key: number): Sql {
  return sql`q."id" IN (SELECT "quoteId" FROM "QuoteSpeaker" WHERE "entityKey" = ${key})`
}
