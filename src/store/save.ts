import { inChunks } from './chunks.js'
import type { Prisma, PrismaClient } from './client.js'
import { groupId, resolveGroups } from './resolve-groups.js'
import { type ArticleRows, type ExtractedArticle, toRows } from './rows.js'

type Transaction = Prisma.TransactionClient

/** How long one batch may take before the database gives up on it. */
const TIMEOUT_MILLISECONDS = 300_000

/** An article as it came. */
export interface Original {
  original: string
  givenTitle: string | null
}

/** Those articles of a list that are stored, as they came. */
export async function findOriginals(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, Original>> {
  const rows = await prisma.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, original: true, givenTitle: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Stores articles with all their records, in one transaction: new ones are added, known ones replaced (their revision
 * goes up if their text as it came has changed). Then the entities that they touch are resolved anew.
 */
export async function saveArticles(prisma: PrismaClient, articles: readonly ExtractedArticle[]): Promise<void> {
  if (articles.length === 0) return
  await prisma.$transaction(
    async (transaction) => {
      const groups = new Set<string>()
      const left = new Set<number>()
      const rows: ArticleRows[] = []
      for (const article of articles) {
        const old = await removeArticle(transaction, article)
        for (const group of old.groups) groups.add(group)
        for (const key of old.entities) left.add(key)
        rows.push(toRows({ ...article, ...old.lasting }))
      }
      await insertSources(transaction, articles)
      await insertRows(transaction, rows)
      for (const local of rows.flatMap(({ locals }) => locals)) groups.add(groupId(local.kind, local.groupKey))
      await resolveGroups(transaction, groups, left)
    },
    { timeout: TIMEOUT_MILLISECONDS, maxWait: TIMEOUT_MILLISECONDS },
  )
}

/** What stays of an article when its records are replaced, and the groups and entities that lose by it. */
interface Removed {
  groups: string[]
  entities: number[]
  lasting: Partial<Pick<ExtractedArticle, 'revision' | 'ingestedAt'>>
}

async function removeArticle(transaction: Transaction, article: ExtractedArticle): Promise<Removed> {
  const old = await transaction.article.findUnique({
    where: { id: article.id },
    select: { original: true, revision: true, ingestedAt: true },
  })
  if (!old) return { groups: [], entities: [], lasting: {} }
  const locals = await transaction.localEntity.findMany({
    where: { articleId: article.id },
    select: { kind: true, groupKey: true, entityKey: true },
  })
  await transaction.article.delete({ where: { id: article.id } })
  return {
    groups: locals.map((local) => groupId(local.kind, local.groupKey)),
    entities: locals.flatMap((local) => local.entityKey ?? []),
    lasting: {
      revision: old.original === article.original ? old.revision : old.revision + 1,
      ingestedAt: old.ingestedAt.toISOString(),
    },
  }
}

async function insertSources(transaction: Transaction, articles: readonly ExtractedArticle[]): Promise<void> {
  const sources = new Map(articles.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])))
  for (const source of sources.values()) {
    await transaction.source.upsert({ where: { id: source.id }, create: source, update: {} })
  }
}

/** Adds the rows that need no entity of the whole collection; the others follow when the resolution knows them. */
async function insertRows(transaction: Transaction, rows: readonly ArticleRows[]): Promise<void> {
  const all = <K extends Exclude<keyof ArticleRows, 'article'>>(name: K) =>
    rows.flatMap((one): unknown[] => one[name]) as ArticleRows[K]
  await inChunks(
    rows.map(({ article }) => article),
    (data) => transaction.article.createMany({ data }),
  )
  await inChunks(all('locals'), (data) => transaction.localEntity.createMany({ data }))
  await inChunks(all('mentions'), (data) => transaction.mention.createMany({ data }))
  await inChunks(all('quotes'), (data) => transaction.quote.createMany({ data }))
  await inChunks(all('figures'), (data) => transaction.figure.createMany({ data }))
  await inChunks(all('speakers'), (data) => transaction.quoteSpeaker.createMany({ data }))
  await inChunks(all('quoteAbout'), (data) => transaction.quoteAbout.createMany({ data }))
  await inChunks(all('affiliations'), (data) => transaction.quoteAffiliation.createMany({ data }))
  await inChunks(all('figureAbout'), (data) => transaction.figureAbout.createMany({ data }))
}
