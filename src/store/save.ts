import type { Prisma, PrismaClient } from './client.js'
import { groupId, resolveGroups } from './resolve-groups.js'
import { type ArticleRows, type ExtractedArticle, toRows } from './rows.js'

type Transaction = Prisma.TransactionClient

/** How long one batch may take before the database gives up on it. */
const TIMEOUT_MILLISECONDS = 300_000

/** SQLite takes 32,766 parameters a statement; the widest row here has 22. */
const ROWS_A_STATEMENT = 1_000

/** The texts, as they came, of those articles of a list that are stored. */
export async function findOriginals(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await prisma.article.findMany({ where: { id: { in: [...ids] } }, select: { id: true, original: true } })
  return new Map(rows.map((row) => [row.id, row.original]))
}

/**
 * Stores articles with all their records, in one transaction: new ones are added, known ones replaced (their revision
 * goes up if their text as it came has changed). Then the entities that they touch are resolved anew.
 */
export async function saveArticles(prisma: PrismaClient, articles: readonly ExtractedArticle[]): Promise<void> {
  if (articles.length === 0) return
  await prisma.$transaction(
    async (transaction) => {
      const touched = new Set<string>()
      for (const article of articles) {
        const old = await removeArticle(transaction, article)
        for (const group of old.groups) touched.add(group)
        const rows = toRows({ ...article, ...old.lasting })
        await insertArticle(transaction, article, rows)
        for (const local of rows.locals) touched.add(groupId(local.kind, local.groupKey))
      }
      await resolveGroups(transaction, touched)
    },
    { timeout: TIMEOUT_MILLISECONDS, maxWait: TIMEOUT_MILLISECONDS },
  )
}

/** What stays of an article when its records are replaced, and the groups that lose an entity with them. */
interface Removed {
  groups: string[]
  lasting: Partial<Pick<ExtractedArticle, 'revision' | 'ingestedAt'>>
}

async function removeArticle(transaction: Transaction, article: ExtractedArticle): Promise<Removed> {
  const old = await transaction.article.findUnique({
    where: { id: article.id },
    select: { original: true, revision: true, ingestedAt: true },
  })
  if (!old) return { groups: [], lasting: {} }
  const locals = await transaction.localEntity.findMany({
    where: { articleId: article.id },
    select: { kind: true, groupKey: true },
  })
  await transaction.article.delete({ where: { id: article.id } })
  return {
    groups: locals.map((local) => groupId(local.kind, local.groupKey)),
    lasting: {
      revision: old.original === article.original ? old.revision : old.revision + 1,
      ingestedAt: old.ingestedAt.toISOString(),
    },
  }
}

/** Adds the rows that need no entity of the whole collection; the others follow when the resolution knows them. */
async function insertArticle(transaction: Transaction, article: ExtractedArticle, rows: ArticleRows): Promise<void> {
  if (article.source) {
    await transaction.source.upsert({ where: { id: article.source.id }, create: article.source, update: {} })
  }
  await transaction.article.create({ data: rows.article })
  await inChunks(rows.locals, (data) => transaction.localEntity.createMany({ data }))
  await inChunks(rows.mentions, (data) => transaction.mention.createMany({ data }))
  await inChunks(rows.quotes, (data) => transaction.quote.createMany({ data }))
  await inChunks(rows.figures, (data) => transaction.figure.createMany({ data }))
  await inChunks(rows.speakers, (data) => transaction.quoteSpeaker.createMany({ data }))
  await inChunks(rows.quoteAbout, (data) => transaction.quoteAbout.createMany({ data }))
  await inChunks(rows.figureAbout, (data) => transaction.figureAbout.createMany({ data }))
}

async function inChunks<T>(rows: readonly T[], insert: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) await insert(rows.slice(i, i + ROWS_A_STATEMENT))
}
