import { HASH_START, join, wordHash } from './hash.js'
import type { HashTable } from './hash-table.js'

/** What a word or phrase of the gazetteers can be: bits of a mask. */
export const GAZETTEER = {
  first: 1,
  last: 2,
  person: 4,
  country: 8,
  region: 16,
  city: 32,
  place: 64,
  organisation: 128,
  demonym: 256,
  common: 512,
  date: 1024,
  team: 2048,
  other: 4096,
} as const

/** All the bits of the mask; above them a first word keeps how many words its longest phrase has. */
export const GAZETTEER_MASK = 0x1fff
export const PHRASE_SHIFT = 13
export const LONGEST_PHRASE = 6

/**
 * The word lists that the features look into, as hashes: `phrases` (gazetteers: mask, and for a first word the length
 * of its longest phrase) and `words` (word classes and how often the word is capitalised in running text).
 */
export interface NameLists {
  readonly phrases: HashTable
  readonly words: HashTable
}

/** The hash of a phrase from the hashes of its words, added one by one to `PHRASE_START`. */
export const PHRASE_START = HASH_START
export const addWord = (phrase: number, word: number): number => join(phrase, word)

/** The hash of a phrase whose words are given in lower case. */
export function phraseHash(words: readonly string[]): number {
  return words.reduce((hash, word) => addWord(hash, wordHash(word)), PHRASE_START)
}

/** How the facts of one word are packed: word classes of three sizes (0 = unknown), capitalisation. */
export const packWord = (small: number, middle: number, large: number, truecase: number): number =>
  ((small & 127) | ((middle & 511) << 7) | ((large & 1023) << 16) | ((truecase & 31) << 26)) >>> 0
export const smallClass = (packed: number): number => packed & 127
export const middleClass = (packed: number): number => (packed >>> 7) & 511
export const largeClass = (packed: number): number => (packed >>> 16) & 1023
export const truecaseOf = (packed: number): number => packed >>> 26
