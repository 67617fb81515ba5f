import { COURTESY_TITLES, RANK_TITLES } from '../../../lexicon/honorifics.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

const TITLES = new Set([...COURTESY_TITLES, ...RANK_TITLES])
const POSSESSIVES = new Set(["'s", '’s', "'", '’'])

/** Titles, a leading *the* and the possessive are outside: *Dr | Rania Said*, *the | Senate*, *Ghana | ’s*. */
export const trimEdges: Refiner = (mentions, sheet) => mentions.flatMap((mention) => trim(mention, sheet) ?? [])

function trim(mention: Mention, sheet: Sheet): Mention | null {
  const { tokens } = sheet.document
  let { first, end } = mention
  while (first < end && isOutsideLeft(sheet, first, mention)) first++
  while (end > first && (POSSESSIVES.has(tokens[end - 1]!.lower) || isSign(sheet, end - 1))) end--
  if (first >= end) return null
  return first === mention.first && end === mention.end ? mention : { ...mention, first, end }
}

function isOutsideLeft(sheet: Sheet, at: number, mention: Mention): boolean {
  const token = sheet.document.tokens[at]!
  const isFollowed = at + 1 < mention.end
  if (token.text === 'the') return true
  if (sheet.words[at]!.case === CASE.sign) return token.text !== "'" && token.text !== '’'
  if (mention.kind !== 'person') return false
  const bare = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower
  return TITLES.has(bare) && (isFollowed || token.lower !== token.text) && sheet.words[at]!.case !== CASE.lower
}

const isSign = (sheet: Sheet, at: number): boolean => {
  const text = sheet.document.tokens[at]!.text
  return sheet.words[at]!.case === CASE.sign && text !== '!' && text !== '.' && text !== ')' && text !== '+'
}
