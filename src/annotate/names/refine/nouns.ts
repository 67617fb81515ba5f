import type { EntityKind } from '../../annotations.js'
import type { Mention, Refiner } from '../mention.js'
import { type Sheet, wordAt } from '../sheet.js'
import { viewSurroundings } from '../surroundings.js'
import { CASE, CONTEXT } from '../words.js'

/** Who is surer of a kind than this need not be told by a noun. */
const DOUBTFUL = 0.7

const KINDS = new Map<number, EntityKind>([
  [CONTEXT.organisation, 'organisation'],
  [CONTEXT.place, 'place'],
])

/**
 * A doubtful name is what the noun beside it says: *the brokerage Aro Lind*, *the auditors, Aro Lind,* and *Aro Lind, a
 * Danish insurer,* are organisations, *the village, Aro,* is a place.
 */
export const heedNouns: Refiner = (mentions, sheet) =>
  mentions.map((mention) => {
    const kind = mention.confidence < DOUBTFUL ? nounKind(sheet, mention) : null
    return kind === null || kind === mention.kind ? mention : { ...mention, kind, by: 'noun' }
  })

function nounKind(sheet: Sheet, { first, end }: Mention): EntityKind | null {
  const { tokens, sentences } = sheet.document
  const { firstToken, endToken } = sentences[tokens[first]!.sentence]!
  const isSetOff = first > firstToken && tokens[first - 1]!.text === ','
  const noun = wordAt(sheet, first - (isSetOff ? 2 : 1), firstToken, endToken)
  const before = noun.case === CASE.lower ? KINDS.get(noun.context) : undefined
  return before ?? KINDS.get(viewSurroundings(sheet, first, end, firstToken, endToken).apposition) ?? null
}
