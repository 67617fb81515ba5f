import type { AnyEntity, EntityKind, EntityRef, Organisation, Person, Place } from '../schema/entity.js'
import type { OrganisationQuery, PersonQuery, PlaceQuery } from '../schema/queries.js'
import type { Collection } from './collection.js'
import { type Facets, ofColumn } from './facets.js'
import { amongNames, atLeast, childWords, type Filters, named, type Operator } from './filters.js'
import type { Order } from './sort.js'
import { groupBy, listed, type Reader, type Sql, sql } from './sql.js'

interface EntityRow {
  key: number
  kind: EntityKind
  id: string
  name: string
  countryCode: string | null
  placeType: string | null
  latitude: number | null
  longitude: number | null
  sameAs: string[]
  mentionCount: number
  articleCount: number
  quoteCount: number
  figureCount: number
  firstSeenAt: Date | null
  lastSeenAt: Date | null
}

const COLUMNS = sql`e."key", e."kind", e."id", e."name", e."countryCode", e."placeType", e."latitude", e."longitude",
  e."sameAs", e."mentionCount", e."articleCount", e."quoteCount", e."figureCount", e."firstSeenAt", e."lastSeenAt"`

function entityRef({ id, kind, name }: EntityRef): EntityRef {
  return { id, kind, name }
}

function shared(row: EntityRow, aliases: readonly { name: string }[]) {
  const { mentionCount: mentions, articleCount: articles, quoteCount: quotes, figureCount: figures } = row
  return {
    aliases: aliases.map(({ name }) => name),
    counts: { mentions, articles, quotes, figures },
    firstSeenAt: row.firstSeenAt?.toISOString() ?? null,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    sameAs: row.sameAs,
  }
}

async function aliasesOf(reader: Reader, rows: readonly EntityRow[]) {
  const names = await reader.rows<{ entityKey: number; name: string }>`
    SELECT "entityKey", "name" FROM "EntityName"
    WHERE "type" = 'alias' AND "entityKey" IN ${listed(rows.map(({ key }) => key))} ORDER BY "key"`
  return groupBy(names, 'entityKey')
}

async function rolesOf(reader: Reader, rows: readonly EntityRow[]) {
  const roles = await reader.rows<{ entityKey: number; text: string; articles: number }>`
    SELECT "entityKey", "text", "articles" FROM "EntityRole"
    WHERE "entityKey" IN ${listed(rows.map(({ key }) => key))} ORDER BY "articles" DESC, "text"`
  return groupBy(roles, 'entityKey')
}

async function people(reader: Reader, rows: EntityRow[]): Promise<Person[]> {
  const aliases = await aliasesOf(reader, rows)
  const roles = await rolesOf(reader, rows)
  return rows.map((row) => ({
    ...entityRef(row),
    roles: (roles.get(row.key) ?? []).map(({ text, articles }) => ({ text, articles })),
    ...shared(row, aliases.get(row.key) ?? []),
  }))
}

async function organisations(reader: Reader, rows: EntityRow[]): Promise<Organisation[]> {
  const aliases = await aliasesOf(reader, rows)
  return rows.map((row) => ({ ...entityRef(row), ...shared(row, aliases.get(row.key) ?? []) }))
}

function placeFacts({ placeType: type, countryCode, latitude, longitude }: EntityRow): Place['place'] {
  const known = [type, countryCode, latitude, longitude].some((fact) => fact !== null)
  return known ? { type, countryCode, latitude, longitude } : null
}

async function places(reader: Reader, rows: EntityRow[]): Promise<Place[]> {
  const aliases = await aliasesOf(reader, rows)
  return rows.map((row) => ({
    ...entityRef(row),
    place: placeFacts(row),
    ...shared(row, aliases.get(row.key) ?? []),
  }))
}

const inArticles: Operator<string[]> = (ids) =>
  sql`e."key" IN (SELECT "entityKey" FROM "LocalEntity" WHERE "articleId" IN ${listed(ids)})`

const withRole = childWords(
  (condition) => sql`e."key" IN (SELECT r."entityKey" FROM "EntityRole" r WHERE ${condition})`,
  sql`r."folded"`,
)

function filters(kind: EntityKind) {
  return { q: named(kind), article: inArticles, minArticles: atLeast(sql`e."articleCount"`) }
}

const id = { column: sql`e."id"`, type: 'text' } as const
const number = (column: Sql): Order => [{ column, type: 'number' }, id]
const time = (column: Sql): Order => [{ column, type: 'time', nullable: true }, id]

const ORDERS = {
  articles: number(sql`e."articleCount"`),
  name: [{ column: sql`e."folded"`, type: 'text' }, id],
  mentions: number(sql`e."mentionCount"`),
  quotes: number(sql`e."quoteCount"`),
  figures: number(sql`e."figureCount"`),
  firstSeenAt: time(sql`e."firstSeenAt"`),
  lastSeenAt: time(sql`e."lastSeenAt"`),
} satisfies Record<string, Order>

function collection<Query, Item extends AnyEntity>(
  filters: Filters<Query>,
  facets: Facets<Query>,
  records: (reader: Reader, rows: EntityRow[]) => Promise<Item[]>,
): Collection<Query, EntityRow, Item> {
  return { from: sql`"Entity" e`, columns: COLUMNS, filters, facets, orders: ORDERS, usual: '-articles', records }
}

const country = amongNames(sql`e."countryCode"`)
const byCountry = { country: ofColumn(sql`e."countryCode"`) }

export const PEOPLE = collection<PersonQuery, Person>({ ...filters('person'), role: withRole }, {}, people)
export const ORGANISATIONS = collection<OrganisationQuery, Organisation>(
  { ...filters('organisation'), country },
  byCountry,
  organisations,
)
export const PLACES = collection<PlaceQuery, Place>({ ...filters('place'), country }, byCountry, places)

/** Those of one kind. */
export function ofKind(kind: EntityKind): Sql {
  return sql`e."kind" = ${kind}`
}

/** The internal key of one of them, or null: what its quotes and mentions are found by. */
export async function entityKey(reader: Reader, kind: EntityKind, id: string): Promise<number | null> {
  const [row] = await reader.rows<{ key: number }>`
    SELECT e."key" FROM "Entity" e WHERE ${ofKind(kind)} AND e."id" = ${id}`
  return row?.key ?? null
}
