import { hasCapital } from '../candidates.js'
import { FIRST, INNER, LAST } from '../labels.js'
import { GAZETTEER } from '../lists.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** What is missing of a name on its left: the rest of a word with a hyphen (*So-|Safe Corps*) or of a country (*Saudi | Arabia*). */
export const completeLeft: Refiner = (mentions, sheet) =>
  mentions.map((mention, i) => {
    const taken = mentions[i - 1]?.end ?? 0
    const first = Math.min(wordStart(mention, sheet, taken), countryStart(mention, sheet, taken))
    return first === mention.first ? mention : { ...mention, first, by: 'left-edge' }
  })

/** Where the word begins that the mention cuts in two at a hyphen; only bodies are cut so. */
function wordStart({ first, kind }: Mention, { document: { tokens }, words }: Sheet, taken: number): number {
  const start = first - 2
  if (
    kind !== 'organisation' ||
    start < taken ||
    tokens[first - 1]!.text !== '-' ||
    !hasCapital(words[start]!) ||
    words[start]!.length < 2
  )
    return first
  const isGlued = tokens[start]!.end === tokens[first - 1]!.start && tokens[first - 1]!.end === tokens[first]!.start
  return isGlued ? start : first
}

/** Where the country begins whose last word the mention is. */
function countryStart({ first, end }: Mention, { phraseMasks, phrasePositions }: Sheet, taken: number): number {
  if (phrasePositions[end - 1] !== LAST || end - first > 1) return first
  let start = end - 1
  while (start > taken && ((phraseMasks[start - 1] ?? 0) & GAZETTEER.country) !== 0) {
    start--
    if (phrasePositions[start] === FIRST) return start
    if (phrasePositions[start] !== INNER) return first
  }
  return first
}
