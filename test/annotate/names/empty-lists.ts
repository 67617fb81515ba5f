import { hashTable, packTable } from '../../../src/annotate/names/hash-table.js'
import type { NameLists } from '../../../src/annotate/names/lists.js'

const EMPTY = hashTable(packTable(new Uint32Array(0), new Uint32Array(0)))

/** Word lists that know nothing. */
export const EMPTY_LISTS: NameLists = {
  phrases: EMPTY,
  words: EMPTY,
  middle: new Uint16Array(1),
  small: new Uint16Array(1),
}
