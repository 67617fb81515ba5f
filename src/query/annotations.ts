import type { ArticleAnnotations, ArticleEntity } from '../schema/annotations.js'
import type { EntityKind } from '../schema/entity.js'
import { ARTICLES } from './articles.js'
import { one } from './collection.js'
import { FIGURES } from './figures.js'
import { QUOTES } from './quotes.js'
import { spanOf } from './spans.js'
import { groupBy, type Reader, sql } from './sql.js'
import { checkUnchanged, consistently } from './unchanged.js'

interface LocalRow {
  ordinal: number
  kind: EntityKind
  id: string
  name: string
  aliases: string[]
  roles: string[]
}

/** Everything found in one article, in the order of its text; null if there is no such article. */
export async function articleAnnotations(reader: Reader, id: string): Promise<ArticleAnnotations | null> {
  return consistently(() => read(reader, id))
}

async function read(reader: Reader, id: string): Promise<ArticleAnnotations | null> {
  const keys = await reader.rows<{ key: number }>`SELECT "key" FROM "Article" WHERE "id" = ${id}`
  const article = await one(reader, ARTICLES, sql`a."id" = ${id}`, ['text'])
  if (!article) return null
  const quotes = await reader.rows<Parameters<typeof QUOTES.records>[1][number]>`
    SELECT ${QUOTES.columns} FROM ${QUOTES.from} WHERE q."articleId" = ${id} ORDER BY q."ordinal"`
  const figures = await reader.rows<Parameters<typeof FIGURES.records>[1][number]>`
    SELECT ${FIGURES.columns} FROM ${FIGURES.from} WHERE f."articleId" = ${id} ORDER BY f."start"`
  const found = {
    article,
    entities: await entities(reader, id, article.text!),
    quotes: await QUOTES.records(reader, quotes, []),
    figures: await FIGURES.records(reader, figures, []),
  }
  await checkUnchanged(
    reader,
    keys.map(({ key }) => key),
  )
  return found
}

async function entities(reader: Reader, articleId: string, text: string): Promise<ArticleEntity[]> {
  const locals = await reader.rows<LocalRow>`
    SELECT l."ordinal", e."kind", e."id", e."name", l."aliases", l."roles"
    FROM "LocalEntity" l JOIN "Entity" e ON e."key" = l."entityKey"
    WHERE l."articleId" = ${articleId} ORDER BY l."ordinal"`
  const mentions = await reader.rows<{ local: number; start: number; end: number }>`
    SELECT "local", "start", "end" FROM "Mention" WHERE "articleId" = ${articleId} ORDER BY "start"`
  const byLocal = groupBy(mentions, 'local')
  return locals.map(({ ordinal, ...entity }) => ({
    ...entity,
    mentions: (byLocal.get(ordinal) ?? []).map(({ start, end }) => spanOf(text, start, end)),
  }))
}
