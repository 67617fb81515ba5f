import { wordHash } from '../../annotate/names/hash.js'
import { hashTable, packTable } from '../../annotate/names/hash-table.js'
import { LONGEST_PHRASE, type NameLists, PHRASE_SHIFT, packWord, phraseHash } from '../../annotate/names/lists.js'
import { foldWord } from '../../annotate/names/words.js'
import { collectGazetteers } from './gazetteer-sources.js'
import type { GoldDocument } from './gold-sets.js'
import type { WordVectors } from './vectors.js'
import { classify, type WordClasses } from './word-classes.js'
import { wordKinds } from './word-kinds.js'

/** The lists as the model file keeps them. */
export interface PackedLists {
  phraseKeys: Uint32Array
  phraseValues: Uint16Array
  wordKeys: Uint32Array
  wordValues: Uint32Array
  /** The wider classes that hold each word class. */
  middle: Uint16Array
  small: Uint16Array
}

/** A word must be seen so often for its capitals to count. */
const LEAST_COUNT = 3

/** How many word classes there are, from the finest down. */
const CLASSES = [2047, 255, 63] as const

/** The classes of words that the lists hold, by their vectors: what takes longest, the same for all training texts. */
export const wordClasses = (vectors: WordVectors): WordClasses => classify(vectors, CLASSES)

/** Makes the word lists: gazetteers from the packages, word classes from the vectors, capitals from the training texts. */
export function buildLists(
  documents: readonly GoldDocument[],
  vectors: WordVectors,
  classes: WordClasses = wordClasses(vectors),
): PackedLists {
  const phrases = collectGazetteers()
  const kinds = wordKinds(vectors, documents, phrases)
  const truecase = countCapitals(documents)
  const values = new Map<number, number>()
  const places = new Map(vectors.words.map((word, i) => [word, i]))
  for (const word of new Set([...vectors.words, ...truecase.keys()])) {
    const at = places.get(word) ?? places.get(foldWord(word))
    const key = wordHash(word) >>> 0
    if (values.has(key)) continue
    values.set(key, packWord(classes.finest[at ?? -1] ?? 0, kinds[at ?? -1] ?? 0, truecase.get(word) ?? 0))
  }
  const wordKeys = Uint32Array.from(values.keys()).sort()
  const [middle, small] = classes.wider as [Uint16Array, Uint16Array]
  return {
    ...packPhrases(phrases),
    wordKeys,
    wordValues: Uint32Array.from(wordKeys, (key) => values.get(key)!),
    middle,
    small,
  }
}

/** The lists as the feature templates want them. */
export const unpackLists = ({ phraseKeys, phraseValues, wordKeys, wordValues, ...wider }: PackedLists): NameLists => ({
  phrases: hashTable(packTable(phraseKeys, phraseValues)),
  words: hashTable(packTable(wordKeys, wordValues)),
  ...wider,
})

function packPhrases(phrases: Map<string, number>): Pick<PackedLists, 'phraseKeys' | 'phraseValues'> {
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
  const phraseKeys = Uint32Array.from(masks.keys()).sort()
  return { phraseKeys, phraseValues: Uint16Array.from(phraseKeys, (key) => masks.get(key)!) }
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
