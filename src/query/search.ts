import { listed, type Reader, type Sql, sql } from './sql.js'

/** The SQL that differs by database: full text and names by trigrams (SQLite FTS5). */

const TERM = /"([^"]*)"?|([^\s"]+)/g
const LETTER = /[\p{L}\p{N}]/u
// FTS5 reads its query as a C string: a NUL would end it inside a phrase.
const CONTROL = /\p{Cc}/gu

/** What a client typed as phrases of FTS5, all of which must occur; null if there is nothing to look for in it. */
function phrases(text: string): string | null {
  const terms = [...text.replace(CONTROL, ' ').matchAll(TERM)].map((match) => match[1] ?? match[2]!)
  const quoted = terms.filter((term) => LETTER.test(term)).map((term) => `"${term}"`)
  return quoted.length > 0 ? quoted.join(' AND ') : null
}

/** The text indices: their table, and the key of the rows they index. */
const INDICES = {
  articles: { table: sql`"ArticleText"`, key: sql`a."key"` },
  quotes: { table: sql`"QuoteText"`, key: sql`q."key"` },
  figures: { table: sql`"FigureText"`, key: sql`f."key"` },
} as const

export type TextIndex = keyof typeof INDICES

/**
 * Rows that contain all words of any of the texts. What is in quotation marks must stand side by side.
 * @returns null if a text has no word.
 */
export function containing(index: TextIndex, texts: readonly string[]): Sql | null {
  const found = texts.map(phrases)
  if (found.includes(null)) return null
  return matching(index, found.map((phrase) => `(${phrase})`).join(' OR '))
}

/** Figures whose subject has the words of any of the texts, side by side. Null if a text has no word. */
export function withSubject(texts: readonly string[]): Sql | null {
  const clean = texts.map((text) => text.replace(CONTROL, ' ').replaceAll('"', ' '))
  if (!clean.every((text) => LETTER.test(text))) return null
  return matching('figures', clean.map((text) => `subject : "${text}"`).join(' OR '))
}

function matching(index: TextIndex, expression: string): Sql {
  const { table, key } = INDICES[index]
  return sql`${key} IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ${expression})`
}

/**
 * The entities with a name of which a word begins so, as a list of keys.
 * @param folded as `foldName` makes it: letters, digits and single spaces.
 */
export function beginningSo(folded: string): Sql {
  const begins = sql`(n."folded" LIKE ${`${folded}%`} OR n."folded" LIKE ${`% ${folded}%`})`
  // Trigrams narrow the search where there is at least one.
  const narrowed =
    [...folded].length < 3
      ? begins
      : sql`n."key" IN (SELECT rowid FROM "EntityNameText" WHERE "EntityNameText" MATCH ${`"${folded}"`}) AND ${begins}`
  return sql`(SELECT n."entityKey" FROM "EntityName" n WHERE ${narrowed})`
}

export interface NameRow {
  key: number
  kind: 'person' | 'organisation' | 'place'
  id: string
  name: string
  /** The name that is like it, folded. */
  folded: string
}

const CANDIDATES = 300

/** Names that share runs of three letters with a name, those that share the most first. */
export async function sharingTrigrams(reader: Reader, folded: string, kinds: readonly string[]): Promise<NameRow[]> {
  const letters = [...folded].slice(0, 60)
  const trigrams = new Set(letters.slice(2).map((_, i) => `"${letters.slice(i, i + 3).join('')}"`))
  if (trigrams.size === 0) return []
  return reader.rows<NameRow>`
    SELECT e."key", e."id", e."kind", e."name", n."folded"
    FROM "EntityNameText" JOIN "EntityName" n ON n."key" = "EntityNameText".rowid JOIN "Entity" e ON e."key" = n."entityKey"
    WHERE "EntityNameText" MATCH ${[...trigrams].join(' OR ')} AND e."kind" IN ${listed(kinds)}
    ORDER BY "EntityNameText".rank, n."key" LIMIT ${CANDIDATES}`
}
