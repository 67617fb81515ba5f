import type { Span } from '../text/document.js'

/**
 * The sentence that a figure stands in: the first that does not end before it.
 * @param sentences of the article, in order; there is one that reaches as far.
 */
export function sentenceAt(sentences: readonly Span[], end: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end < end) low = middle + 1
    else high = middle
  }
  return sentences[low]!
}
