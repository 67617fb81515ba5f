import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** Who is surer of a kind than this is not told by an age. */
const DOUBTFUL = 0.9
const AGE = /^[1-9]\d$/

/** Whose age follows is a person, and *of* behind it tells where from: *Ann Lee, 41, of | Elk Prairie*. */
export const heedAges: Refiner = (mentions, sheet) =>
  mentions.map((mention, i): Mention => {
    if (mention.confidence >= DOUBTFUL) return mention
    if (mention.kind !== 'person' && isAged(sheet, mention.end)) return { ...mention, kind: 'person', by: 'age' }
    const before = mentions[i - 1]
    const isHome = mention.kind !== 'place' && before?.kind === 'person' && isOfAged(sheet, before, mention)
    return isHome ? { ...mention, kind: 'place', by: 'age' } : mention
  })

/** *, 41,* — what follows the number tells an age from a score or a year. */
function isAged({ document: { tokens } }: Sheet, end: number): boolean {
  if (tokens[end]?.text !== ',' || !AGE.test(tokens[end + 1]?.text ?? '')) return false
  return tokens[end + 2]?.text === ','
}

/** *Ann Lee, 41, of Elk Prairie*. */
function isOfAged(sheet: Sheet, { end }: Mention, { first }: Mention): boolean {
  const { tokens } = sheet.document
  return isAged(sheet, end) && end + 4 === first && tokens[end + 3]!.text === 'of'
}
