import { wordHash } from '../../annotate/names/hash.js'
import { hashTable } from '../../annotate/names/hash-table.js'
import { LONGEST_PHRASE, type NameLists, PHRASE_SHIFT, packWord, phraseHash } from '../../annotate/names/lists.js'
import { collectGazetteers } from './gazetteer-sources.js'
import type { GoldDocument } from './gold-sets.js'
import { classesOf, wordVectors } from './word-classes.js'

/** The lists as the model file keeps them. */
export interface PackedLists {
  phraseKeys: Uint32Array
  phraseValues: Uint16Array
  wordKeys: Uint32Array
  wordValues: Uint32Array
}

/** A word must be seen so often to have a class. */
const LEAST_COUNT = 3
const CLASSES = [64, 256, 1000] as const
const ROUNDS = 12

/** Makes the word lists: gazetteers from the packages, word classes and capitalisation from the training texts. */
export function buildLists(documents: readonly GoldDocument[]): PackedLists {
  const { keys: phraseKeys, values: phraseValues } = packPhrases(collectGazetteers())
  const truecase = countCapitals(documents)
  const classes = classify(documents)
  const wordKeys: number[] = []
  const wordValues: number[] = []
  for (const word of new Set([...truecase.keys(), ...classes.keys()])) {
    const [small = 0, middle = 0, large = 0] = classes.get(word) ?? []
    wordKeys.push(wordHash(word))
    wordValues.push(packWord(small, middle, large, truecase.get(word) ?? 0))
  }
  return { phraseKeys, phraseValues, wordKeys: Uint32Array.from(wordKeys), wordValues: Uint32Array.from(wordValues) }
}

/** The lists as the feature templates want them. */
export const unpackLists = (packed: PackedLists): NameLists => ({
  phrases: hashTable(packed.phraseKeys, packed.phraseValues),
  words: hashTable(packed.wordKeys, packed.wordValues),
})

function packPhrases(phrases: Map<string, number>): { keys: Uint32Array; values: Uint16Array } {
  const masks = new Map<number, number>()
  for (const [phrase, mask] of phrases) {
    const words = phrase.split(' ')
    if (words.length > LONGEST_PHRASE) continue
    const key = phraseHash(words) >>> 0
    masks.set(key, (masks.get(key) ?? 0) | mask)
    if (words.length === 1) continue
    const first = phraseHash(words.slice(0, 1)) >>> 0
    const value = masks.get(first) ?? 0
    const longest = Math.max(value >>> PHRASE_SHIFT, words.length)
    masks.set(first, (value & ((1 << PHRASE_SHIFT) - 1)) | (longest << PHRASE_SHIFT))
  }
  return { keys: Uint32Array.from(masks.keys()), values: Uint16Array.from(masks.values()) }
}

/** How often a word that is not first in its sentence has a capital: five shares by three frequencies, from 1. */
function countCapitals(documents: readonly GoldDocument[]): Map<string, number> {
  const seen = new Map<string, [number, number]>()
  for (const { document } of documents) {
    for (const sentence of document.sentences) {
      for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
        const token = document.tokens[i]!
        if (!/\p{L}/u.test(token.text)) continue
        const key = token.lower.replaceAll('’', "'")
        const counts = seen.get(key) ?? [0, 0]
        counts[token.text === token.lower ? 0 : 1]++
        seen.set(key, counts)
      }
    }
  }
  const bins = new Map<string, number>()
  for (const [word, [small, capital]] of seen) {
    const total = small + capital
    if (total < LEAST_COUNT) continue
    const share = capital / total
    const bin = share < 0.02 ? 0 : share < 0.2 ? 1 : share < 0.7 ? 2 : share < 0.97 ? 3 : 4
    bins.set(word, 1 + bin * 3 + (total < 8 ? 0 : total < 50 ? 1 : 2))
  }
  return bins
}

function classify(documents: readonly GoldDocument[]): Map<string, number[]> {
  const sentences = documents.flatMap(({ document }) =>
    document.sentences.map((sentence) =>
      document.tokens
        .slice(sentence.firstToken, sentence.endToken)
        .map((token) => token.lower.replaceAll('’', "'").replace(/\d/g, '0')),
    ),
  )
  const vectors = wordVectors(sentences, LEAST_COUNT)
  const columns = CLASSES.map((count) => classesOf(vectors, count, ROUNDS))
  return new Map(vectors.words.map((word, i) => [word, columns.map((column) => column[i]! % 1024)]))
}
