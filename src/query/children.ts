import type { EntityRef } from '../schema/entity.js'
import { groupBy, listed, type PrismaClient, sql } from './sql.js'

/** The tables that say what quotes and figures speak of, and whom unnamed speakers belong to. */
const TOPICS = {
  quotes: { table: sql`"QuoteAbout"`, record: sql`l."quoteId"` },
  figures: { table: sql`"FigureAbout"`, record: sql`l."figureId"` },
  affiliations: { table: sql`"QuoteAffiliation"`, record: sql`l."quoteId"` },
} as const

type Linked<T> = { recordId: string } & EntityRef & T

function refOf({ id, kind, name }: EntityRef): EntityRef {
  return { id, kind, name }
}

/** Who and what some records speak of, by their ids, each once: one statement, however many they are. */
export async function topicsOf(
  prisma: PrismaClient,
  of: keyof typeof TOPICS,
  ids: readonly string[],
): Promise<Map<string, EntityRef[]>> {
  const { table, record } = TOPICS[of]
  const rows = await prisma.$queryRaw<Linked<unknown>[]>`
    SELECT ${record} AS "recordId", e."id", e."kind", e."name"
    FROM ${table} l JOIN "Entity" e ON e."key" = l."entityKey" WHERE ${record} IN ${listed(ids)} ORDER BY l."local"`
  const groups = [...groupBy(rows, 'recordId')]
  return new Map(
    groups.map(([id, group]) => [id, [...new Map(group.map((row) => [`${row.kind}/${row.id}`, refOf(row)])).values()]]),
  )
}

export interface Speakers {
  speaker: EntityRef | null
  coSpeakers: EntityRef[]
}

/** Who speaks some quotes. An unnamed speaker can have named co-speakers. */
export async function speakersOf(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, Speakers>> {
  const rows = await prisma.$queryRaw<Linked<{ position: number }>[]>`
    SELECT l."quoteId" AS "recordId", l."position", e."id", e."kind", e."name"
    FROM "QuoteSpeaker" l JOIN "Entity" e ON e."key" = l."entityKey"
    WHERE l."quoteId" IN ${listed(ids)} ORDER BY l."position"`
  const groups = [...groupBy(rows, 'recordId')]
  return new Map(
    groups.map(([id, group]) => {
      const first = group.find(({ position }) => position === 0)
      const others = group.filter(({ position }) => position > 0)
      return [id, { speaker: first ? refOf(first) : null, coSpeakers: others.map(refOf) }]
    }),
  )
}

/** The ids of the figures that stand in some quotes, in the order of the text. */
export async function figuresOfQuotes(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await prisma.$queryRaw<{ quoteId: string; id: string }[]>`
    SELECT "quoteId", "id" FROM "Figure" WHERE "quoteId" IN ${listed(ids)} ORDER BY "start"`
  return new Map([...groupBy(rows, 'quoteId')].map(([id, group]) => [id, group.map((figure) => figure.id)]))
}
