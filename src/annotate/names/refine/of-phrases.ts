import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

/** Words that a body is hardly called by alone: what it is of follows (unlike *Aro Partners of Nairobi*). */
const HEADS = new Set(
  'academy army association church club committee federation forces institute museum society union university'.split(
    ' ',
  ),
)

/** The like of places: *Democratic Republic | of | Congo*. */
const PLACE_HEADS = new Set('gulf isle isles kingdom republic strait straits'.split(' '))

/** What a body is of belongs to its name: *International Committee | of the | Red Cross*, *University | of the | Philippines*. */
export const joinOfPhrases: Refiner = (mentions, sheet) => {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    if (last && isOf(sheet, last, mention))
      joined[joined.length - 1] = {
        ...last,
        end: mention.end,
        kind: last.kind === 'place' && mention.kind === 'place' && isPlaceHead(sheet, last) ? 'place' : 'organisation',
        by: 'of',
        confidence: Math.min(last.confidence, mention.confidence),
      }
    else joined.push(mention)
  }
  return joined
}

function isOf({ words, document }: Sheet, left: Mention, right: Mention): boolean {
  const { tokens } = document
  if (left.kind === 'person' || right.kind === 'person' || tokens[left.end]?.text !== 'of') return false
  const next = tokens[left.end + 1]?.text === 'the' ? left.end + 2 : left.end + 1
  // *Industry Committee of the Aro Chamber of Commerce*: a body of a body is two.
  if (right.kind === 'organisation' && right.end - right.first > 2) return false
  if (next !== right.first || tokens[left.first]!.sentence !== tokens[right.first]!.sentence) return false
  if (left.kind === 'place' && right.kind === 'place' && isPlaceHead({ document }, left)) return true
  return HEADS.has(tokens[left.end - 1]!.lower) && words[left.end - 1]!.case === CASE.title
}

const isPlaceHead = ({ document: { tokens } }: Pick<Sheet, 'document'>, { end }: Mention): boolean =>
  PLACE_HEADS.has(tokens[end - 1]!.lower)
