/** A read-only map from 32-bit hashes to numbers: no strings, no objects per entry. */
export interface HashTable {
  /** The value of a key, 0 if there is none. */
  readonly get: (key: number) => number
  readonly size: number
}

/**
 * The map as a model file keeps it, looked up as it lies there: the entries stand in the order of their keys, in buckets
 * of those that share the upper half of their key.
 */
export interface PackedTable {
  /** How many entries each bucket has. */
  readonly counts: Uint8Array
  /** The lower half of each entry's key. */
  readonly lows: Uint16Array
  /** The values, as planes of bytes, lowest first: what stands together compresses well. */
  readonly planes: Uint8Array
}

const BUCKETS = 0x10000
const MOST_IN_BUCKET = 0xff

/** Packs keys and values of equal length. Two words of one hash are one word: rare enough not to matter. */
export function packTable(keys: Uint32Array, values: Uint32Array | Uint16Array): PackedTable {
  const entries = [...new Map(Array.from(keys, (key, i) => [key, values[i]!]))].sort(([a], [b]) => a - b)
  const counts = new Uint8Array(BUCKETS)
  for (const [key] of entries) {
    const bucket = key >>> 16
    if (counts[bucket] === MOST_IN_BUCKET) throw new Error('The hashes are too uneven for a table.')
    counts[bucket]!++
  }
  const planes = new Uint8Array(entries.length * values.BYTES_PER_ELEMENT)
  entries.forEach(([, value], i) => {
    for (let at = i, rest = value; at < planes.length; at += entries.length, rest >>>= 8) planes[at] = rest
  })
  return { counts, lows: Uint16Array.from(entries, ([key]) => key), planes }
}

/** Makes a packed table ready to be asked. */
export function hashTable({ counts, lows, planes }: PackedTable): HashTable {
  const size = lows.length
  const starts = new Uint32Array(BUCKETS + 1)
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = starts[bucket]! + counts[bucket]!
  const valueAt = (entry: number): number => {
    let value = 0
    for (let at = entry, shift = 0; at < planes.length; at += size, shift += 8) value |= planes[at]! << shift
    return value >>> 0
  }
  const get = (key: number): number => {
    const bucket = key >>> 16
    const low = key & 0xffff
    for (let i = starts[bucket]!, end = starts[bucket + 1]!; i < end; i++) if (lows[i] === low) return valueAt(i)
    return 0
  }
  return { get, size }
}
