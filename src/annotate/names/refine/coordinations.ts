import { hasCapital } from '../candidates.js'
import { GAZETTEER } from '../lists.js'
import { coverage, type Mention, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

const HEADS = new Set(
  'ministry department committee commission bureau board council directorate secretariat faculty institute school office agency authority'.split(
    ' ',
  ),
)
const NAMED =
  GAZETTEER.first | GAZETTEER.last | GAZETTEER.country | GAZETTEER.city | GAZETTEER.region | GAZETTEER.organisation

/**
 * One body with several fields is one name: *Women and Children Ministry*, *Ministry of Trade, Industry and
 * Mines*, *Department of Health and Human Services*.
 */
export const joinCoordinations: Refiner = (mentions, sheet) => {
  const covered = coverage(mentions, sheet)
  const joined = mentions.map((mention, i) => {
    if (mention.kind !== 'organisation') return mention
    const { tokens } = sheet.document
    if (isOfDistrict(sheet, mentions[i - 1], mention))
      return { ...mention, first: mentions[i - 1]!.first, by: 'coordination' }
    const first = HEADS.has(tokens[mention.end - 1]!.lower) ? growLeft(sheet, covered, mention) : mention.first
    const end = HEADS.has(tokens[mention.first]!.lower) ? growRight(sheet, covered, mention) : mention.end
    if (first === mention.first && end === mention.end) return mention
    return { ...mention, first, end, by: 'coordination' }
  })
  // A name that another has grown over is gone.
  return joined.filter(({ first, end }, i) => {
    const [before, after] = [joined[i - 1], joined[i + 1]]
    return !(after && after.first <= first && after.end > end) && !(before && before.end >= end && before.first < first)
  })
}

/** *Wexbridge | and | District Angling Club*. */
function isOfDistrict({ document: { tokens } }: Sheet, place: Mention | undefined, { first, end }: Mention): boolean {
  if (place?.kind !== 'place' || end - first < 2 || tokens[first]!.text !== 'District') return false
  return place.end === first - 1 && isAnd(tokens[first - 1]!.text)
}

/** Over *Capital and*, before which *Capital,* may stand. */
function growLeft(sheet: Sheet, covered: Uint8Array, { first, end }: Mention): number {
  const { tokens } = sheet.document
  if (end - first < 2 || !isAnd(tokens[first - 1]?.text)) return first
  let at = first - 2
  if (!isField(sheet, covered, at, tokens[first]!.sentence) || sheet.starts[at] === 1) return first
  while (isField(sheet, covered, at - 1, tokens[first]!.sentence) && sheet.starts[at - 1] === 0) at--
  while (tokens[at - 1]?.text === ',' && isField(sheet, covered, at - 2, tokens[first]!.sentence)) at -= 2
  return at
}

/** Over *, Capital … and Capital* behind *Ministry of Capital*. */
function growRight(sheet: Sheet, covered: Uint8Array, { first, end }: Mention): number {
  const { tokens } = sheet.document
  const joiner = tokens[first + 1]?.text
  if (joiner !== 'of' && joiner !== 'for') return end
  const sentence = tokens[first]!.sentence
  let at = end
  while (tokens[at]?.text === ',' && isField(sheet, covered, at + 1, sentence)) at += 2
  if (!isAnd(tokens[at]?.text) || !isField(sheet, covered, at + 1, sentence)) return end
  at += 2
  while (isField(sheet, covered, at, sentence)) at++
  return at
}

const isAnd = (text: string | undefined): boolean => text === 'and' || text === '&'

/** A free word with a capital that is an ordinary word: *Fisheries*, but not *Paris*. */
function isField(sheet: Sheet, covered: Uint8Array, at: number, sentence: number): boolean {
  const word = sheet.words[at]
  if (!word || covered[at] === 1 || sheet.document.tokens[at]!.sentence !== sentence) return false
  return hasCapital(word) && ((word.gazetteer & GAZETTEER.common) !== 0 || (word.gazetteer & NAMED) === 0)
}
