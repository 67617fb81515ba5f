import type { Article, ArticleRef } from '../schema/article.js'
import type { EntityKind } from '../schema/entity.js'
import type { ArticleQuery } from '../schema/queries.js'
import type { Collection } from './collection.js'
import { BY_SOURCE, ofColumn, ofLinked } from './facets.js'
import { amongNames, from, fromSources, linkedTo, to, words } from './filters.js'
import { listed, type Reader, type Sql, sql } from './sql.js'
import { textsOf } from './unchanged.js'

/** The columns of an article that every record which stands in it shows. */
export interface ArticleRefRow {
  articleKey: number
  articleId: string
  articleUrl: string | null
  articleTitle: string | null
  articlePublishedAt: Date | null
  sourceId: string | null
  sourceName: string | null
}

export const ARTICLE_REF_COLUMNS = sql`
  a."key" AS "articleKey", a."id" AS "articleId", a."url" AS "articleUrl", a."title" AS "articleTitle",
  a."publishedAt" AS "articlePublishedAt", s."id" AS "sourceId", s."name" AS "sourceName"`

export function articleRef(row: ArticleRefRow): ArticleRef {
  return {
    id: row.articleId,
    url: row.articleUrl,
    title: row.articleTitle,
    source: row.sourceId === null ? null : { id: row.sourceId, name: row.sourceName! },
    publishedAt: row.articlePublishedAt?.toISOString() ?? null,
  }
}

interface ArticleRow extends ArticleRefRow {
  author: string | null
  language: string
  wordCount: number
  storyId: string | null
  revision: number
  duplicateOf: string | null
  people: number
  organisations: number
  places: number
  quoteCount: number
  figureCount: number
  ingestedAt: Date
}

const FROM = sql`"Article" a LEFT JOIN "Source" s ON s."id" = a."sourceId"`

const COLUMNS = sql`${ARTICLE_REF_COLUMNS}, a."author", a."language", a."wordCount", a."storyId", a."revision",
  a."duplicateOf", a."people", a."organisations", a."places", a."quoteCount", a."figureCount", a."ingestedAt"`

function article(row: ArticleRow): Article {
  const { people, organisations, places, quoteCount: quotes, figureCount: figures } = row
  const { id, url, title, source, publishedAt } = articleRef(row)
  return {
    id,
    url,
    title,
    author: row.author,
    source,
    publishedAt,
    language: row.language,
    wordCount: row.wordCount,
    storyId: row.storyId,
    revision: row.revision,
    duplicateOf: row.duplicateOf,
    counts: { people, organisations, places, quotes, figures },
    ingestedAt: row.ingestedAt.toISOString(),
  }
}

async function records(reader: Reader, rows: ArticleRow[], include: readonly string[]): Promise<Article[]> {
  if (!include.includes('text')) return rows.map(article)
  const texts = await textsOf(
    reader,
    rows.map(({ articleKey }) => articleKey),
  )
  return rows.map((row) => ({ ...article(row), text: texts.get(row.articleKey)! }))
}

/** Whole articles by id, for `include=article`. */
export async function articlesById(reader: Reader, ids: readonly string[]): Promise<Map<string, Article>> {
  const rows = await reader.rows<ArticleRow>`
    SELECT ${COLUMNS} FROM ${FROM} WHERE a."id" IN ${listed([...new Set(ids)])}`
  return new Map(rows.map((row) => [row.articleId, article(row)]))
}

const NAMED = { record: sql`a."id"`, table: sql`"LocalEntity"`, id: sql`"articleId"`, entity: sql`"entityKey"` }
const named = (kind: EntityKind) => linkedTo(NAMED, [kind])
const byNamed = (kind: EntityKind) => ofLinked(NAMED, [kind])

const id = { column: sql`a."id"`, type: 'text' } as const
const number = (column: Sql) => [{ column, type: 'number' }, id] as const

export const ARTICLES: Collection<ArticleQuery, ArticleRow, Article> = {
  from: FROM,
  columns: COLUMNS,
  filters: {
    q: words('articles'),
    source: fromSources(sql`a."id"`),
    person: named('person'),
    organisation: named('organisation'),
    place: named('place'),
    language: amongNames(sql`a."language"`),
    publishedFrom: from(sql`a."publishedAt"`),
    publishedTo: to(sql`a."publishedAt"`),
  },
  facets: {
    source: BY_SOURCE,
    language: ofColumn(sql`a."language"`),
    person: byNamed('person'),
    organisation: byNamed('organisation'),
    place: byNamed('place'),
  },
  orders: {
    publishedAt: [{ column: sql`a."publishedAt"`, type: 'time', nullable: true }, id],
    ingestedAt: [{ column: sql`a."ingestedAt"`, type: 'time' }, id],
    wordCount: number(sql`a."wordCount"`),
    quotes: number(sql`a."quoteCount"`),
    figures: number(sql`a."figureCount"`),
  },
  usual: '-publishedAt',
  records,
}
