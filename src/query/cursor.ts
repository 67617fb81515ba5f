import { createHash } from 'node:crypto'
import { ProblemError } from '../errors.js'

/** The value of a sort key in the last row of a page. */
export type KeyValue = string | number | null

const UNUSABLE =
  'is damaged, or belongs to another address, other filters or another order: take it unchanged from `page.next` and ' +
  'repeat the filters and order that it came with, or leave it out to begin again'

/** What a cursor belongs to: the address, its filters in any order, and the order of the records. */
export function signature(path: string, filters: Readonly<Record<string, unknown>>, sort: string): string {
  const sorted = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return JSON.stringify([path, sorted, sort])
}

/** Covers the keys as well, so that one who edits a cursor is told so rather than shown a wrong page. */
function checksum(keys: readonly KeyValue[], belongsTo: string): string {
  return createHash('sha256')
    .update(JSON.stringify([keys, belongsTo]))
    .digest('base64url')
    .slice(0, 16)
}

export function encodeCursor(keys: readonly KeyValue[], belongsTo: string): string {
  return Buffer.from(JSON.stringify({ k: keys, h: checksum(keys, belongsTo) })).toString('base64url')
}

/** @throws ProblemError if it is not a cursor that `encodeCursor` made for the same address, filters and order. */
export function decodeCursor(cursor: string, belongsTo: string): KeyValue[] {
  const content = parse(cursor)
  const keys = content?.k
  const valid = Array.isArray(keys) && keys.every(isKeyValue) && content?.h === checksum(keys, belongsTo)
  if (!valid || encodeCursor(keys, belongsTo) !== cursor) {
    throw new ProblemError('invalid-cursor', `\`cursor\` ${UNUSABLE}`, [{ parameter: 'cursor', message: UNUSABLE }])
  }
  return keys
}

function isKeyValue(value: unknown): value is KeyValue {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

function parse(cursor: string): { k?: unknown; h?: unknown } | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
