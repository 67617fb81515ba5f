import type { EntityKind } from '../annotate/annotations.js'
import { COMPANY_SUFFIXES } from '../lexicon/company-suffixes.js'
import { foldName } from '../text/fold.js'

/** Words of a name that its initials leave out, and generations behind a person's name. */
const SMALL = new Set(['and', 'de', 'del', 'des', 'di', 'do', 'du', 'el', 'for', 'in', 'la', 'of', 'on', 'the', 'to'])
const GENERATIONS = new Set(['ii', 'iii', 'iv', 'jr', 'junior', 'senior', 'sr'])

/**
 * What the resolution groups by: entities with different keys are never the same, so that one more article concerns
 * only the groups of its own entities. It depends on kind and folded name alone, so that names that slug alike fall
 * into one group.
 *
 * - people: the consonants of the last name, in which transliterations agree (*Zelensky*, *Zelenskyy*)
 * - organisations: the initials of a name of several words (*United Nations* with *UN*), else the word
 * - places: the name
 */
export function groupKey(entity: { readonly kind: EntityKind; readonly name: string }): string {
  const words = nameWords(entity.name)
  if (entity.kind === 'person') return skeleton(lastName(words))
  if (entity.kind === 'organisation') return initials(words)
  return words.join(' ')
}

/** The folded words of a name; the name itself in lower case if folding leaves nothing. */
export function nameWords(name: string): string[] {
  return (foldName(name) || name.toLowerCase()).split(' ')
}

/** The last word of a person's name, the generation (*Jr.*) left out. */
export function lastName(words: readonly string[]): string {
  const last = words.at(-1)!
  return words.length > 1 && GENERATIONS.has(last) ? words.at(-2)! : last
}

/** A word as transliterations agree on it: without vowels, *h*, *y* and doubles. */
function skeleton(word: string): string {
  const consonants = word.slice(1).replace(/[aeiouyhw]/g, '')
  return (word[0]! + consonants).replace(/(.)\1+/g, '$1')
}

/** The words of an organisation's name without small words and legal form. */
export function bodyWords(words: readonly string[]): string[] {
  let end = words.length
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1]!)) end--
  const content = words.slice(0, end).filter((word) => !SMALL.has(word))
  return content.length > 0 ? content : words.slice(0, end)
}

/** The initials of an organisation's name, or its only word. */
function initials(words: readonly string[]): string {
  const content = bodyWords(words)
  return content.length === 1 ? content[0]! : content.map((word) => word[0]).join('')
}
