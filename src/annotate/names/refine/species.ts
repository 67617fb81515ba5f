import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

/** How the second words of species end. */
const LATIN = /(?:ae|ana|ata|coli|color|ea|fera|ica|icans|iens|ii|ina|is|osa|parum|pti|um|us)$/
const SHORTEST = 4
const LONGEST_GENUS = 2

/** A genus with its species names nobody: *Candida albicans*, *E. coli*. */
export const dropSpecies: Refiner = (mentions, sheet) =>
  mentions.filter((mention) => mention.end - mention.first > LONGEST_GENUS || !isGenus(mention, sheet))

/** Before a small word that looks Latin and that no list knows. */
function isGenus({ end, first }: Mention, { words, document: { tokens } }: Sheet): boolean {
  const word = words[end]
  if (!word || word.case !== CASE.lower || word.truecase !== 0 || word.gazetteer !== 0) return false
  if (word.trigger !== 0 || word.context !== 0 || word.length < SHORTEST) return false
  const { text, sentence, start } = tokens[end]!
  return sentence === tokens[first]!.sentence && start > tokens[end - 1]!.end && LATIN.test(text)
}
