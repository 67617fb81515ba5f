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
 * of its longest phrase) and `words` (word class, word kinds, and how often the word is capitalised in running text).
 * `middle` and `small` tell for each word class which wider class holds it.
 */
export interface NameLists {
  readonly phrases: HashTable
  readonly words: HashTable
  readonly middle: Uint16Array
  readonly small: Uint16Array
}

/** The hash of a phrase from the hashes of its words, added one by one to `PHRASE_START`. */
export const PHRASE_START = HASH_START
export const addWord = (phrase: number, word: number): number => join(phrase, word)

/** The hash of a phrase whose words are given in lower case. */
export function phraseHash(words: readonly string[]): number {
  return words.reduce((hash, word) => addWord(hash, wordHash(word)), PHRASE_START)
}

/** How the facts of one word are packed: its word class, its word kinds, capitalisation (0 = unknown). */
export const packWord = (wordClass: number, kinds: number, truecase: number): number =>
  ((wordClass & 2047) | ((kinds & 0x7fff) << 11) | ((truecase & 31) << 26)) >>> 0
export const classOf = (packed: number): number => packed & 2047
export const kindsOf = (packed: number): number => (packed >>> 11) & 0x7fff
export const truecaseOf = (packed: number): number => packed >>> 26

/**
 * What a word is likely to be when it is part of a name, as its word vector tells: for each of these a step from 0 to 7,
 * three bits each.
 */
export const WORD_KINDS = ['first', 'last', 'organisation', 'place', 'ordinary'] as const
