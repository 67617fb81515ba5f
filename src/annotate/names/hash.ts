/** Rows that a feature can fall into: the model's weights are kept for those of them that matter. */
export const ROW_BITS = 20
const SHIFT = 32 - ROW_BITS

/** The start value of a hash over characters. */
export const HASH_START = 0x811c9dc5 | 0

/** Adds one character (or small number) to a running hash (FNV-1a). */
export const addTo = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Joins two hashes into one; the order matters. */
export const join = (a: number, b: number): number => (Math.imul(a, 0x2c1b3c6d) + b) ^ (a >>> 15)

/** What tells the templates of features apart: a number for each. */
export const saltOf = (template: number): number => Math.imul(template + 1, 0x9e3779b1)

/** The row of a feature: its template's salt and the hash of what it saw. */
export function rowOf(salt: number, seen: number): number {
  let hash = Math.imul(seen ^ salt, 0x85ebca6b)
  hash ^= hash >>> 15
  return Math.imul(hash, 0xc2b2ae35) >>> SHIFT
}

/** The hash of a word as the word and phrase tables know it: lower case, straight apostrophes, digits alike. */
export function wordHash(lower: string): number {
  let hash = HASH_START
  for (let i = 0; i < lower.length; i++) hash = addTo(hash, plain(lower.charCodeAt(i)))
  return hash
}

/** A character with curly apostrophes made straight and digits made alike. */
export function plain(code: number): number {
  if (code === 0x2019 || code === 0x2018) return 0x27
  if (code >= 0x30 && code <= 0x39) return 0x30
  return code
}
