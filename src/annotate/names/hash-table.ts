/** A read-only map from 32-bit hashes to numbers, by open addressing: no strings, no objects per entry. */
export interface HashTable {
  /** The value of a key, 0 if there is none. */
  readonly get: (key: number) => number
  readonly size: number
}

/** Builds the map from keys and values of equal length. Two words of one hash are one word: rare enough not to matter. */
export function hashTable(keys: Uint32Array, values: Uint32Array | Uint16Array): HashTable {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const mask = capacity - 1
  const slots = new Uint32Array(capacity * 2)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    let slot = spread(key) & mask
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & mask
    slots[slot * 2] = key
    slots[slot * 2 + 1] = values[i]!
  }
  const get = (key: number): number => {
    const wanted = key >>> 0
    let slot = spread(wanted) & mask
    for (;;) {
      const value = slots[slot * 2 + 1]!
      if (value === 0 || slots[slot * 2] === wanted) return value
      slot = (slot + 1) & mask
    }
  }
  return { get, size: keys.length }
}

const spread = (key: number): number => Math.imul(key ^ (key >>> 16), 0x45d9f3b) >>> 8
