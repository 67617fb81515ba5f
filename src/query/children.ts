import type { EntityRef } from '../schema/entity.js'
import { groupBy, listed, type Reader, sql } from './sql.js'

/** The tables that say what quotes and figures speak of. */
const TOPICS = {
  quotes: { table: sql`"QuoteAbout"`, record: sql`l."quoteId"` },
  figures: { table: sql`"FigureAbout"`, record: sql`l."figureId"` },
} as const

type Linked<T> = { recordId: string } & EntityRef & T

function refOf({ id, kind, name }: EntityRef): EntityRef {
  return { id, kind, name }
}

/** Who and what some records speak of, by their ids, each once: one statement, however many they are. */
export async function topicsOf(
  reader: Reader,
  of: keyof typeof TOPICS,
  ids: readonly string[],
): Promise<Map<string, EntityRef[]>> {
  const { table, record } = TOPICS[of]
  const rows = await reader.rows<Linked<unknown>>`
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
export async function speakersOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Speakers>> {
  const rows = await reader.rows<Linked<{ position: number }>>`
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
export async function figuresOfQuotes(reader: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await reader.rows<{ quoteId: string; id: string }>`
    SELECT "quoteId", "id" FROM "Figure" WHERE "quoteId" IN ${listed(ids)} ORDER BY "start"`
  return new Map([...groupBy(rows, 'quoteId')].map(([id, group]) => [id, group.map((figure) => figure.id)]))
}

export interface Parties {
  who: EntityRef[]
  whoCountries: string[]
  where: EntityRef[]
}

/** Whom and where the counted ones of some figures belong to. */
export async function partiesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Parties>> {
  const rows = await reader.rows<Linked<{ role: string; country: string | null }>>`
    SELECT l."figureId" AS "recordId", l."role", l."country", e."id", e."kind", e."name"
    FROM "FigureParty" l LEFT JOIN "Entity" e ON e."key" = l."entityKey"
    WHERE l."figureId" IN ${listed(ids)} ORDER BY l."position"`
  return new Map(
    [...groupBy(rows, 'recordId')].map(([id, group]) => {
      const named = (role: string) => group.filter((row) => row.role === role && row.id !== null).map(refOf)
      return [
        id,
        { who: named('who'), whoCountries: group.flatMap(({ country }) => country ?? []), where: named('where') },
      ]
    }),
  )
}
