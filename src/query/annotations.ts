import type { ArticleAnnotations, ArticleEntity } from '../schema/annotations.js'
import type { EntityKind } from '../schema/entity.js'
import { ARTICLES } from './articles.js'
import { one } from './collection.js'
import { FIGURES } from './figures.js'
import { QUOTES } from './quotes.js'
import { spanOf } from './spans.js'
import { groupBy, type PrismaClient, sql } from './sql.js'
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
export async function articleAnnotations(prisma: PrismaClient, id: string): Promise<ArticleAnnotations | null> {
  return consistently(() => read(prisma, id))
}

async function read(prisma: PrismaClient, id: string): Promise<ArticleAnnotations | null> {
  const keys = await prisma.$queryRaw<{ key: number }[]>`SELECT "key" FROM "Article" WHERE "id" = ${id}`
  const article = await one(prisma, ARTICLES, sql`a."id" = ${id}`, ['text'])
  if (!article) return null
  const quotes = await prisma.$queryRaw<Parameters<typeof QUOTES.records>[1]>`
    SELECT ${QUOTES.columns} FROM ${QUOTES.from} WHERE q."articleId" = ${id} ORDER BY q."ordinal"`
  const figures = await prisma.$queryRaw<Parameters<typeof FIGURES.records>[1]>`
    SELECT ${FIGURES.columns} FROM ${FIGURES.from} WHERE f."articleId" = ${id} ORDER BY f."start"`
  const found = {
    article,
    entities: await entities(prisma, id, article.text!),
    quotes: await QUOTES.records(prisma, quotes, []),
    figures: await FIGURES.records(prisma, figures, []),
  }
  await checkUnchanged(
    prisma,
    keys.map(({ key }) => key),
  )
  return found
}

async function entities(prisma: PrismaClient, articleId: string, text: string): Promise<ArticleEntity[]> {
  const locals = await prisma.$queryRaw<LocalRow[]>`
    SELECT l."ordinal", e."kind", e."id", e."name", l."aliases", l."roles"
    FROM "LocalEntity" l JOIN "Entity" e ON e."key" = l."entityKey"
    WHERE l."articleId" = ${articleId} ORDER BY l."ordinal"`
  const mentions = await prisma.$queryRaw<{ local: number; start: number; end: number }[]>`
    SELECT "local", "start", "end" FROM "Mention" WHERE "articleId" = ${articleId} ORDER BY "start"`
  const byLocal = groupBy(mentions, 'local')
  return locals.map(({ ordinal, ...entity }) => ({
    ...entity,
    mentions: (byLocal.get(ordinal) ?? []).map(({ start, end }) => spanOf(text, start, end)),
  }))
}
