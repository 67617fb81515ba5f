import { distance } from 'fastest-levenshtein'
import type { EntityKind } from '../schema/entity.js'
import { foldName } from '../text/fold.js'
import { type NameRow, sharingTrigrams } from './search.js'
import { listed, type Reader, type sql } from './sql.js'

export type EntityRow = Omit<NameRow, 'folded'>

const QUALIFIED = /^(person|organisation|place):(.+)$/s

/**
 * Everybody who goes by a name: by id, canonical name, alias or derived name (a surname), whatever the case and
 * diacritics. `person:antony-blinken` means the one with this id.
 */
export async function findByName(reader: Reader, value: string, kinds: readonly EntityKind[]): Promise<EntityRow[]> {
  const qualified = QUALIFIED.exec(value.trim())
  if (qualified) {
    const [, kind, id] = qualified as unknown as [string, EntityKind, string]
    if (!kinds.includes(kind)) return []
    return reader.rows<EntityRow>`
      SELECT e."key", e."id", e."kind", e."name" FROM "Entity" e WHERE e."kind" = ${kind} AND e."id" = ${id}`
  }
  return reader.rows<EntityRow>`
    SELECT e."key", e."id", e."kind", e."name" FROM "Entity" e
    WHERE e."kind" IN ${listed(kinds)} AND e."key" IN (
      SELECT "key" FROM "Entity" WHERE "kind" IN ${listed(kinds)} AND "id" = ${value.trim().toLowerCase()}
      UNION SELECT "entityKey" FROM "EntityName" WHERE "folded" = ${foldName(value) || null})
    ORDER BY e."articleCount" DESC, e."kind", e."id"`
}

/** How many letters two names differ by: the whole names, or the shorter one and as many words of the longer. */
function difference(sought: string, name: string): number {
  const count = sought.split(' ').length
  const words = name.split(' ')
  const parts = words.slice(count - 1).map((_, i) => words.slice(i, i + count).join(' '))
  return Math.min(distance(sought, name), ...parts.map((part) => distance(sought, part)))
}

/**
 * Entities with a name that is spelt nearly so, the nearest first.
 * @param tolerance how many letters may differ.
 */
export async function findNearly(
  reader: Reader,
  value: string,
  kinds: readonly EntityKind[],
  tolerance: (length: number) => number,
): Promise<EntityRow[]> {
  const sought = foldName(value)
  const nearest = new Map<number, { row: EntityRow; off: number }>()
  for (const { folded, ...row } of await sharingTrigrams(reader, sought, kinds)) {
    const off = difference(sought, folded)
    const known = nearest.get(row.key)
    if (off <= tolerance(sought.length) && (!known || off < known.off)) nearest.set(row.key, { row, off })
  }
  return [...nearest.values()]
    .sort((a, b) => a.off - b.off || a.row.name.length - b.row.name.length || a.row.key - b.row.key)
    .map(({ row }) => row)
}

export interface LinkTable {
  /** The column of the collection that identifies its records. */
  record: ReturnType<typeof sql>
  /** The table that says which records have to do with which entities, and its columns. */
  table: ReturnType<typeof sql>
  id: ReturnType<typeof sql>
  entity: ReturnType<typeof sql>
}

/** How many records each of some entities is linked with. */
export async function countLinked(
  reader: Reader,
  link: LinkTable,
  keys: readonly number[],
): Promise<Map<number, number>> {
  const rows = await reader.rows<{ key: number; n: number }>`
    SELECT ${link.entity} AS "key", count(DISTINCT ${link.id}) AS n FROM ${link.table}
    WHERE ${link.entity} IN ${listed(keys)} GROUP BY ${link.entity}`
  return new Map(rows.map(({ key, n }) => [key, n]))
}
