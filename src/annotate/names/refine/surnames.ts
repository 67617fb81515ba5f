import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** Full names must be as sure as this to settle what a bare surname is. */
const SURE = 0.6
/** An organisation that is surer than this may have somebody's surname. */
const LIKELY = 0.5

/** A surname whose full name is a person in the document is a person: *Ilse Brandt … Brandt said*. */
export const namePersonsBySurname: Refiner = (mentions, sheet) => {
  const surnames = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.end - mention.first < 2 || mention.confidence < SURE) continue
    const surname = textOf(sheet, mention.end - 1)
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
  }
  if (surnames.size === 0) return [...mentions]
  return mentions.map((mention) => {
    if (mention.kind === 'person' || mention.end - mention.first !== 1) return mention
    const isKnown = surnames.has(textOf(sheet, mention.first)) && mention.confidence < 0.9
    return isKnown && !isFounders(mention) ? { ...mention, kind: 'person' as const, by: 'surname' } : mention
  })
}

/** *Quilmo, a maker of hoses,* may be called after *Walter Quilmo*: an organisation that is likely, or told by a noun. */
const isFounders = ({ kind, by, confidence }: Mention): boolean =>
  kind === 'organisation' && (by === 'noun' || confidence > LIKELY)

const textOf = (sheet: Sheet, at: number): string => sheet.document.tokens[at]!.text
