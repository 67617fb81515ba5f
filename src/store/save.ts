import type { Prisma, PrismaClient } from './client.js'
import { insertRows } from './insert.js'
import { groupId, resolveGroups } from './resolve-groups.js'
import { type ArticleRows, type ExtractedArticle, toRows } from './rows.js'
import { writeFailure } from './usable.js'

type Transaction = Prisma.TransactionClient

/** How long one batch may take before the database gives up on it. */
const TIMEOUT_MILLISECONDS = 300_000

/** Where the records of an article go, in the order in which one points to another. */
const RECORD_TABLES = [
  ['locals', 'LocalEntity'],
  ['mentions', 'Mention'],
  ['quotes', 'Quote'],
  ['figures', 'Figure'],
  ['speakers', 'QuoteSpeaker'],
  ['quoteAbout', 'QuoteAbout'],
  ['affiliations', 'QuoteAffiliation'],
  ['figureAbout', 'FigureAbout'],
  ['figureParties', 'FigureParty'],
] as const satisfies [keyof ArticleRows, Prisma.ModelName][]

/** An article as it came: its text, and what was told of it. */
export interface Original {
  text: string
  title: string | null
  author: string | null
  sourceId: string | null
  publishedAt: string | null
  language: string | null
}

/** Those articles of a list that are stored, as they came. */
export async function findOriginals(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, Original>> {
  const rows = await prisma.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      original: true,
      givenTitle: true,
      author: true,
      sourceId: true,
      publishedAt: true,
      givenLanguage: true,
    },
  })
  return new Map(
    rows.map(({ id, original: text, givenTitle: title, author, sourceId, publishedAt, givenLanguage: language }) => [
      id,
      { text, title, author, sourceId, publishedAt: publishedAt?.toISOString() ?? null, language },
    ]),
  )
}

/**
 * Stores articles with all their records, in one transaction: new ones are added, known ones replaced (their revision
 * goes up if their text as it came has changed). Then the entities that they touch are resolved anew.
 * @throws Error saying what to do if the database cannot be written.
 */
export async function saveArticles(prisma: PrismaClient, articles: readonly ExtractedArticle[]): Promise<void> {
  if (articles.length === 0) return
  await prisma
    .$transaction(
      async (transaction) => {
        const removed = await removeArticles(transaction, articles)
        const rows = articles.map((article) => toRows({ ...article, ...removed.lasting.get(article.id) }))
        await insertSources(transaction, articles)
        await insertRecords(transaction, rows)
        const added = rows.flatMap(({ locals }) => locals.map(({ kind, groupKey }) => groupId(kind, groupKey)))
        await resolveGroups(transaction, new Set([...removed.groups, ...added]), removed.entities)
      },
      { timeout: TIMEOUT_MILLISECONDS, maxWait: TIMEOUT_MILLISECONDS },
    )
    .catch(async (error: Error) => {
      const [main] = await prisma.$queryRaw<{ file: string }[]>`PRAGMA database_list`
      throw writeFailure(main!.file, error)
    })
}

/** What stays of articles when their records are replaced, by id; and the groups and entities that lose by it. */
interface Removed {
  lasting: Map<string, { revision: number; ingestedAt: string }>
  groups: string[]
  entities: number[]
}

async function removeArticles(transaction: Transaction, articles: readonly ExtractedArticle[]): Promise<Removed> {
  const texts = new Map(articles.map(({ id, original }) => [id, original]))
  const old = await transaction.article.findMany({
    where: { id: { in: [...texts.keys()] } },
    select: { id: true, original: true, revision: true, ingestedAt: true },
  })
  if (old.length === 0) return { lasting: new Map(), groups: [], entities: [] }
  const ids = old.map(({ id }) => id)
  const locals = await transaction.localEntity.findMany({
    where: { articleId: { in: ids } },
    select: { kind: true, groupKey: true, entityKey: true },
  })
  await transaction.article.deleteMany({ where: { id: { in: ids } } })
  return {
    lasting: new Map(
      old.map(({ id, original, revision, ingestedAt }) => [
        id,
        { revision: original === texts.get(id) ? revision : revision + 1, ingestedAt: ingestedAt.toISOString() },
      ]),
    ),
    groups: locals.map((local) => groupId(local.kind, local.groupKey)),
    entities: locals.flatMap((local) => local.entityKey ?? []),
  }
}

async function insertSources(transaction: Transaction, articles: readonly ExtractedArticle[]): Promise<void> {
  const sources = new Map(articles.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])))
  for (const source of sources.values()) {
    await transaction.source.upsert({ where: { id: source.id }, create: source, update: {} })
  }
}

/** Adds the rows that need no entity of the whole collection; the others follow when the resolution knows them. */
async function insertRecords(transaction: Transaction, rows: readonly ArticleRows[]): Promise<void> {
  await insertRows(
    transaction,
    'Article',
    rows.map(({ article }) => article),
  )
  for (const [name, table] of RECORD_TABLES) {
    await insertRows<object>(
      transaction,
      table,
      rows.flatMap((one): readonly object[] => one[name]),
    )
  }
}
