import type { EntityRef } from '../schema/entity.js'
import { groupBy, listed, type PrismaClient, sql } from './sql.js'

/** The tables that link quotes and figures with people, organisations and places. */
const LINKS = {
  speakers: { table: sql`"QuoteSpeaker"`, record: sql`l."quoteId"`, order: sql`l."position"` },
  quoteTopics: { table: sql`"QuoteAbout"`, record: sql`l."quoteId"`, order: sql`e."folded", e."key"` },
  figureTopics: { table: sql`"FigureAbout"`, record: sql`l."figureId"`, order: sql`e."folded", e."key"` },
} as const

/** Who and what some records are linked with, by their ids: one statement, however many they are. */
export async function linkedEntities(
  prisma: PrismaClient,
  link: keyof typeof LINKS,
  ids: readonly string[],
): Promise<Map<string, EntityRef[]>> {
  const { table, record, order } = LINKS[link]
  const rows = await prisma.$queryRaw<({ recordId: string } & EntityRef)[]>`
    SELECT ${record} AS "recordId", e."id", e."kind", e."name"
    FROM ${table} l JOIN "Entity" e ON e."key" = l."entityKey" WHERE ${record} IN ${listed(ids)} ORDER BY ${order}`
  const groups = [...groupBy(rows, 'recordId')]
  return new Map(groups.map(([id, group]) => [id, group.map(({ recordId, ...entity }) => entity)]))
}

/** The ids of the figures that stand in some quotes, in the order of the text. */
export async function figuresOfQuotes(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await prisma.$queryRaw<{ quoteId: string; id: string }[]>`
    SELECT "quoteId", "id" FROM "Figure" WHERE "quoteId" IN ${listed(ids)} ORDER BY "start"`
  return new Map([...groupBy(rows, 'quoteId')].map(([id, group]) => [id, group.map((figure) => figure.id)]))
}
