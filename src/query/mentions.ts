import type { Mention } from '../schema/mention.js'
import type { MentionQuery } from '../schema/queries.js'
import { ARTICLE_REF_COLUMNS, type ArticleRefRow, articleRef, articlesById } from './articles.js'
import type { Collection } from './collection.js'
import { among, from, fromSources, to } from './filters.js'
import { contextOf, spanOf } from './spans.js'
import { type Reader, type Sql, sql } from './sql.js'
import { textsOf } from './unchanged.js'

interface MentionRow extends ArticleRefRow {
  start: number
  end: number
  confidence: number
}

async function records(reader: Reader, rows: MentionRow[], include: readonly string[]): Promise<Mention[]> {
  const ids = rows.map(({ articleId }) => articleId)
  const articles = include.includes('article') ? await articlesById(reader, ids) : null
  const texts = await textsOf(
    reader,
    rows.map(({ articleKey }) => articleKey),
  )
  return rows.map((row) => {
    const text = texts.get(row.articleKey)!
    return {
      ...spanOf(text, row.start, row.end),
      confidence: row.confidence,
      article: articles?.get(row.articleId) ?? articleRef(row),
      ...(include.includes('context') ? { context: contextOf(text, row.start, row.end) } : {}),
    }
  })
}

const article = { column: sql`m."articleId"`, type: 'text' } as const
const start = { column: sql`m."start"`, type: 'number' } as const

/** Where people, organisations and places are named. Mentions have no ids: an article and a position are one. */
export const MENTIONS: Collection<MentionQuery, MentionRow, Mention> = {
  from: sql`"Mention" m JOIN "Article" a ON a."id" = m."articleId" LEFT JOIN "Source" s ON s."id" = a."sourceId"`,
  columns: sql`m."start", m."end", m."confidence", ${ARTICLE_REF_COLUMNS}`,
  filters: {
    article: among(sql`m."articleId"`),
    source: fromSources(sql`m."articleId"`),
    publishedFrom: from(sql`a."publishedAt"`),
    publishedTo: to(sql`a."publishedAt"`),
  },
  facets: {},
  orders: {
    publishedAt: [
      { column: sql`a."publishedAt"`, type: 'time', nullable: true },
      { ...article, fixed: true },
      { ...start, fixed: true },
    ],
    position: [article, start],
  },
  usual: '-publishedAt',
  records,
}

/** Mentions of the entity with this key. */
export function mentionsOf(key: number): Sql {
  return sql`m."entityKey" = ${key}`
}
