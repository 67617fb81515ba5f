import { hasCapital } from './candidates.js'
import { FIRST, INNER, LAST } from './labels.js'
import { addWord, GAZETTEER_MASK, type NameLists, PHRASE_START } from './lists.js'
import type { Word } from './words.js'

/** The phrases of two to six words that the gazetteers know, longest first, none inside another. */
export function matchPhrases(
  words: readonly Word[],
  segments: Int32Array,
  lists: NameLists,
): { phraseMasks: Uint16Array; phrasePositions: Uint8Array } {
  const phraseMasks = new Uint16Array(words.length)
  const phrasePositions = new Uint8Array(words.length)
  for (let s = 0; s < segments.length; s += 2) {
    const end = segments[s + 1]!
    for (let i = segments[s]!; i < end; i++) {
      const word = words[i]!
      if (word.longestPhrase < 2 || !hasCapital(word)) continue
      let hash = addWord(PHRASE_START, word.lower)
      let found = 0
      let foundEnd = 0
      for (let j = i + 1; j < end && j < i + word.longestPhrase; j++) {
        hash = addWord(hash, words[j]!.lower)
        const mask = lists.phrases.get(hash) & GAZETTEER_MASK
        if (mask !== 0) {
          found = mask
          foundEnd = j + 1
        }
      }
      if (found === 0) continue
      phraseMasks.fill(found, i, foundEnd)
      phrasePositions.fill(INNER, i, foundEnd)
      phrasePositions[i] = FIRST
      phrasePositions[foundEnd - 1] = LAST
      i = foundEnd - 1
    }
  }
  return { phraseMasks, phrasePositions }
}
