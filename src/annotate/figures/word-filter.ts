/** How many places the words of a filter are spread over: many more than there are words. */
const PLACES = 8192

/**
 * Makes a quick first look at whether a word is one of some: false is certain, true is to be looked up. Most words of a
 * text end here, for a few additions instead of a search by the whole word.
 */
export function wordFilter(words: Iterable<string>): (word: string) => boolean {
  const taken = new Uint8Array(PLACES)
  for (const word of words) taken[placeOf(word)] = 1
  return (word) => taken[placeOf(word)] === 1
}

/** A place by a word's length, its first two letters and its last. */
function placeOf(word: string): number {
  const { length } = word
  if (length === 0) return 0
  const first = word.charCodeAt(0)
  const second = length > 1 ? word.charCodeAt(1) : 0
  return (first * 1021 + second * 131 + word.charCodeAt(length - 1) * 29 + length) & (PLACES - 1)
}
