import { demonymEnd } from '../demonyms.js'
import { GAZETTEER } from '../lists.js'
import { type Mention, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** Small words for what a country has one of. */
const BODIES = new Set(['government', 'military', 'army', 'navy', 'ministry'])
const PLACE_BODIES = new Set(['government', 'ministry'])
const DOUBLE_BODIES = new Set(['air force', 'armed forces', 'coast guard'])
const QUALIFIERS = new Set(
  'foreign health defence defense interior finance justice education agriculture federal regional provincial state coalition national transport energy environment labour labor trade economy border'.split(
    ' ',
  ),
)
/** Bodies that describe what follows: *Israeli military operations*, *Swiss army knife*. */
const ADJECTIVES = new Set(['military', 'army', 'navy'])
/** Behind them these are people of the body. */
const PEOPLE = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'officials',
  'official',
  'chief',
  'sources',
  'source',
])

/**
 * Organisations named by their country or place: *Israeli military*, *Bolivian health ministry*, *Delhi government*,
 * but not the adjective in *Israeli military operations*.
 */
export const nameNationalBodies: Refiner = (mentions, sheet) => {
  const found: Mention[] = []
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]))
  for (let s = 0; s < sheet.segments.length; s += 2) {
    for (let i = sheet.segments[s]!; i < sheet.segments[s + 1]!; i++) {
      const mention = byFirst.get(i)
      const isPlace = mention?.kind === 'place'
      const stem = isPlace ? mention.end : demonymEnd(sheet.document, i)
      if (stem < 0) continue
      const end = bodyEnd(sheet, stem, isPlace)
      if (end < 0) continue
      found.push({ first: i, end, kind: 'organisation', by: 'national-body', confidence: 0.85 })
      i = end - 1
    }
  }
  return replaceBy(mentions, found)
}

function bodyEnd(sheet: Sheet, from: number, isPlace: boolean): number {
  const { tokens } = sheet.document
  const sentence = tokens[from - 1]!.sentence
  let at = from
  while (at < from + 2 && QUALIFIERS.has(tokens[at]?.text ?? '')) at++
  const word = tokens[at]
  if (!word || word.sentence !== sentence) return -1
  const after = tokens[at + 1]
  if (!isPlace && after && DOUBLE_BODIES.has(`${word.text} ${after.text}`)) return at + 2
  if (!(isPlace ? PLACE_BODIES : BODIES).has(word.text)) return -1
  const isBareMinistry = word.text === 'ministry' && at === from
  if (isBareMinistry) return -1
  const isAdjective =
    ADJECTIVES.has(word.text) && after !== undefined && isNounLike(sheet, at + 1) && !PEOPLE.has(after.lower)
  return isAdjective ? -1 : at + 1
}

/** Whether a word goes on with the noun phrase. The parts of speech know most words, the gazetteers the others. */
function isNounLike(sheet: Sheet, at: number): boolean {
  const { pos, text } = sheet.document.tokens[at]!
  if (text === '-' || text === 'and' || text === 'or') return true
  if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') return true
  return pos === 'VERB' && text.endsWith('ing') && (sheet.words[at]!.gazetteer & GAZETTEER.common) !== 0
}
