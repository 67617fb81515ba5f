/** Words that an acronym may leave out. */
const SMALL = new Set([
  'a',
  'and',
  'at',
  'da',
  'das',
  'de',
  'del',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'e',
  'el',
  'et',
  'for',
  'in',
  'la',
  'las',
  'le',
  'les',
  'los',
  'mga',
  'ng',
  'of',
  'on',
  'para',
  'sa',
  'the',
  'to',
  'und',
  'y',
])

/** Whether a word says nothing of its own within a name (*of*, *and*, *de*). */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word)
}

/** Whether a surface looks like an acronym: *UNRWA*, *U.N.*, *MTV3*; not *Sadc*. */
export function isAcronym(surface: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(surface) || /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(surface)
}

/**
 * The acronyms that a name of several words may have, folded: with and without its small words
 * (*United Nations Relief and Works Agency* → *unrwa*, *unraawa*). Empty for a single word.
 */
export function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const all = words.map((word) => word[0]).join('')
  const content = words.filter((word) => !SMALL.has(word))
  const short = content.map((word) => word[0]).join('')
  return short === all || content.length < 2 ? [all] : [short, all]
}

/**
 * Whether an acronym is made of the beginnings of a name's words, in order: *caricom* of *caribbean community*, *niwa* of
 * *national institute of water and atmospheric research*. Words may be left out if the acronym is in capitals; otherwise
 * no word but a small one may, and of two words both must give two letters or more.
 */
export function isBlend(acronym: string, words: readonly string[], mayLeaveOut: boolean): boolean {
  if (acronym.length < 3) return false
  const isUsed = (at: number, word: number, parts: number, long: number, skipped: number): boolean => {
    if (at === acronym.length) {
      const left = words.slice(word).filter((rest) => !SMALL.has(rest)).length
      if (mayLeaveOut) return parts >= 3 && skipped + left <= 1
      return skipped + left === 0 && (parts >= 3 || (parts === 2 && long === 2))
    }
    const text = words[word]
    if (text === undefined) return false
    for (let length = Math.min(text.length, 5, acronym.length - at); length > 0; length--) {
      if (!acronym.startsWith(text.slice(0, length), at)) continue
      if (isUsed(at + length, word + 1, parts + 1, long + (length > 1 ? 1 : 0), skipped)) return true
    }
    return isUsed(at, word + 1, parts, long, skipped + (SMALL.has(text) ? 0 : 1))
  }
  return acronym[0] === words[0]![0] && isUsed(0, 0, 0, 0, 0)
}
