import type { Span } from '../text/document.js'
import { countWhile } from '../text/search.js'

/**
 * The sentence that a figure stands in: the first that does not end before it.
 * @param sentences of the article, in order; there is one that reaches as far.
 */
export function sentenceAt(sentences: readonly Span[], end: number): Span {
  return sentences[countWhile(sentences, (sentence) => sentence.end < end)] ?? sentences.at(-1)!
}
