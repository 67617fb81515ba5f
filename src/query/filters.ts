import { invalidParameter } from '../errors.js'
import { ENTITY_KINDS, type EntityKind } from '../schema/entity.js'
import type { Resolution } from '../schema/page.js'
import type { FilterName } from '../schema/parameters.js'
import { foldName, slug } from '../text/fold.js'
import { countLinked, findByName, findNearly, type LinkTable } from './names.js'
import { beginningSo, containing, type TextIndex, withSubject } from './search.js'
import { allOf, join, listed, NOTHING, type Reader, type Sql, sql } from './sql.js'
import { readTime } from './time.js'

/** What an operator may use besides its parameter's value; it adds to `resolved` how it understood names. */
export interface Scope {
  reader: Reader
  parameter: string
  resolved: Resolution[]
}

/** Makes the condition that a parameter's value stands for. */
export type Operator<Value> = (value: Value, scope: Scope) => Sql | Promise<Sql>

/** An operator for every parameter of a query that chooses records. */
export type Filters<Query> = { readonly [Name in FilterName<Query>]-?: Operator<NonNullable<Query[Name]>> }

/** The conditions of a whole query, in the order of the table. */
export async function conditions<Query>(
  filters: Filters<Query>,
  query: Query,
  reader: Reader,
): Promise<{ where: Sql[]; resolved: Resolution[] }> {
  const where: Sql[] = []
  const resolved: Resolution[] = []
  for (const parameter of Object.keys(filters) as FilterName<Query>[]) {
    const value = query[parameter]
    if (value === undefined || value === null) continue
    where.push(await filters[parameter](value, { reader, parameter: String(parameter), resolved }))
  }
  return { where, resolved }
}

/** One of the values. */
export function among(column: Sql): Operator<string[]> {
  return (values) => sql`${column} IN ${listed(values)}`
}

/** One of some names or codes, in any case: those that are stored are in small letters (*year*) or capitals (*USD*). */
export function amongNames(column: Sql): Operator<string[]> {
  return (values) => sql`${column} IN ${listed(values.flatMap((value) => [value.toLowerCase(), value.toUpperCase()]))}`
}

/** In an article of one of some outlets, by id or name: an id is the slug of the name. */
export function fromSources(article: Sql): Operator<string[]> {
  return (values) => sql`${article} IN (SELECT "id" FROM "Article" WHERE "sourceId" IN ${listed(values.map(slug))})`
}

export function atLeast(column: Sql): Operator<number> {
  return (value) => sql`${column} >= ${value}`
}

/** Whether a column has a value. */
export function stated(column: Sql): Operator<boolean> {
  return (isStated) => (isStated ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`)
}

/** A value, or a range, of which a part is not below the least one. */
export function reaching(value: Sql, valueMax: Sql): Operator<number> {
  return (least, { parameter }) => {
    checkFinite(least, parameter)
    return sql`(${value} >= ${least} OR ${valueMax} >= ${least})`
  }
}

export function atMost(column: Sql): Operator<number> {
  return (value, { parameter }) => {
    checkFinite(value, parameter)
    return sql`${column} <= ${value}`
  }
}

/** *1e999* is read as infinite. */
function checkFinite(value: number, parameter: string): void {
  if (!Number.isFinite(value)) throw invalidParameter(parameter, 'must be a finite number')
}

const DAY = 86_400_000

function timeOf(value: string, parameter: string): number {
  const time = readTime(value)
  if (time === null) throw invalidParameter(parameter, `must be a day or time that exists, unlike "${value}"`)
  return time
}

export function from(column: Sql): Operator<string> {
  return (value, { parameter }) => sql`${column} >= ${new Date(timeOf(value, parameter))}`
}

/** Up to a time, or to the end of a day. */
export function to(column: Sql): Operator<string> {
  return (value, { parameter }) => {
    const time = timeOf(value, parameter)
    return value.includes('T') ? sql`${column} <= ${new Date(time)}` : sql`${column} < ${new Date(time + DAY)}`
  }
}

/** A day that exists, compared as it is written. */
export function byDay(condition: (day: string) => Sql): Operator<string> {
  return (value, { parameter }) => {
    timeOf(value, parameter)
    return condition(value)
  }
}

/** Narrows an operator to records of which something else holds too. */
export function where<Value>(condition: Sql, operator: Operator<Value>): Operator<Value> {
  return async (value, scope) => sql`(${condition} AND ${await operator(value, scope)})`
}

function needsWord(condition: Sql | null, parameter: string): Sql {
  if (!condition) throw invalidParameter(parameter, 'must contain a letter or digit')
  return condition
}

export function words(index: TextIndex): Operator<string[]> {
  return (values, { parameter }) => needsWord(containing(index, values), parameter)
}

export function subjectWords(): Operator<string[]> {
  return (values, { parameter }) => needsWord(withSubject(values), parameter)
}

/** Whole words, side by side, in a folded column of a table of the collection's children. */
export function childWords(select: (condition: Sql) => Sql, column: Sql): Operator<string[]> {
  return (values, { parameter }) => {
    const folded = values.map(foldName)
    if (folded.includes('')) throw invalidParameter(parameter, 'must contain a letter or digit')
    const each = folded.map((words) => sql`(' ' || ${column} || ' ') LIKE ${`% ${words} %`}`)
    return select(join(each, ' OR '))
  }
}

const SUGGESTIONS = 5
const MATCHES_SHOWN = 100
/** Suggestions may differ in every third letter, what is searched for by at most two. */
const LOOSE = (length: number) => Math.max(1, Math.floor(length / 3))
const STRICT = (length: number) => (length < 6 ? 1 : 2)

async function keysOf(values: string[], link: LinkTable, kinds: readonly EntityKind[], scope: Scope) {
  const keys = new Set<number>()
  for (const value of values) {
    const found = await findByName(scope.reader, value, kinds)
    const near = found.length > 0 ? [] : (await findNearly(scope.reader, value, kinds, LOOSE)).slice(0, SUGGESTIONS)
    const counts = await countLinked(
      scope.reader,
      link,
      [...found, ...near].map(({ key }) => key),
    )
    const shown = ({ key, ...entity }: (typeof found)[number]) => ({ ...entity, count: counts.get(key) ?? 0 })
    const matches = found.map(shown).sort((a, b) => b.count - a.count)
    scope.resolved.push({
      parameter: scope.parameter,
      value,
      matches: matches.slice(0, MATCHES_SHOWN),
      suggestions: near.map(shown),
    })
    for (const { key } of found) keys.add(key)
  }
  return [...keys]
}

/** Has to do with somebody or something that goes by one of the names. */
export function linkedTo(link: LinkTable, kinds: readonly EntityKind[] = ENTITY_KINDS): Operator<string[]> {
  return async (values, scope) => {
    const keys = await keysOf(values, link, kinds, scope)
    if (keys.length === 0) return NOTHING
    return sql`${link.record} IN (SELECT ${link.id} FROM ${link.table} WHERE ${link.entity} IN ${listed(keys)})`
  }
}

/** Has nothing to do with any that go by one of the names. */
export function notLinkedTo(link: LinkTable): Operator<string[]> {
  return async (values, scope) => {
    const keys = await keysOf(values, link, ENTITY_KINDS, scope)
    if (keys.length === 0) return allOf([])
    return sql`${link.record} NOT IN (SELECT ${link.id} FROM ${link.table} WHERE ${link.entity} IN ${listed(keys)})`
  }
}

/** Has a name of which a word begins so; if there is none of the kind, one that is spelt nearly so. */
export function named(kind: EntityKind): Operator<string[]> {
  return async (values, { reader, parameter }) => {
    const either: Sql[] = []
    for (const value of values) {
      const folded = foldName(value)
      if (folded === '') throw invalidParameter(parameter, 'must contain a letter or digit')
      const begins = sql`e."key" IN ${beginningSo(folded)}`
      const [some] = await reader.rows<unknown>`
        SELECT 1 FROM "Entity" e WHERE e."kind" = ${kind} AND ${begins} LIMIT 1`
      const nearly = some ? [] : await findNearly(reader, value, [kind], STRICT)
      either.push(some ? begins : sql`e."key" IN ${listed(nearly.map(({ key }) => key))}`)
    }
    return sql`(${join(either, ' OR ')})`
  }
}
