import { RANK_TITLES } from '../../../lexicon/honorifics.js'
import { hasCapital } from '../candidates.js'
import { GAZETTEER } from '../lists.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

const TITLES = new Set(RANK_TITLES)
/** Titles that no body is called by, so that no given name has to be known. */
const STYLES = new Set('alhaja alhaji cllr hon oba prof ratu'.split(' '))
const LONGEST = 4

/** A title and a known given name make a person of what looks like an office or a body: *Justice Samuel Alito*. */
export const namePersonsByTitle: Refiner = (mentions, sheet) =>
  mentions.map((mention) => (isTitled(sheet, mention) ? { ...mention, kind: 'person', by: 'titled' } : mention))

function isTitled({ words, document }: Sheet, { first, end, kind }: Mention): boolean {
  const length = end - first
  if (kind === 'person' || length < 3 || length > LONGEST) return false
  const { lower } = document.tokens[first]!
  const isTitle = STYLES.has(lower) || (TITLES.has(lower) && (words[first + 1]!.gazetteer & GAZETTEER.first) !== 0)
  if (!isTitle) return false
  for (let i = first + 1; i < end; i++) {
    if (!hasCapital(words[i]!) || (words[i]!.trigger & (TRIGGER.organisation | TRIGGER.place)) !== 0) return false
  }
  return true
}
