import { hasCapital } from '../candidates.js'
import { demonymEnd } from '../demonyms.js'
import { GAZETTEER } from '../lists.js'
import { type Mention, overlapping, type Refiner, replaceBy } from '../mention.js'
import { RUNNING, type Sheet } from '../sheet.js'
import { CASE, TRIGGER } from '../words.js'

/** What only places are put before. */
const AT_PLACES = new Set(['based', 'born', 'bred', 'headquartered'])
/** What the names of bodies and countries are put before too. */
const BY_BODIES = new Set(['backed', 'controlled', 'funded', 'led', 'listed', 'owned', 'run'])
/** A word that is written large less often than this, in 31sts, is an ordinary one: *Plant-based*, *Home-based*. */
const LEAST_CAPITALS = 10
const CONFIDENCE = 0.7
const NO_PLACE = TRIGGER.calendar | TRIGGER.organisation | TRIGGER.role | TRIGGER.opener | TRIGGER.other
const PLACES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city
/** The longest place, in tokens: *San Luis Obispo*. */
const LONGEST = 3

/** Where somebody is based or born is a place, and no part of the name behind it: ***Dayton**-based | Aro Health*. */
export const nameBases: Refiner = (mentions, sheet) => {
  const { tokens } = sheet.document
  const found: Mention[] = []
  for (const at of sheet.places) {
    const way = tokens[at + 1]?.text === '-' ? tokens[at + 2]?.text : undefined
    if (way === undefined || !hasCapital(sheet.words[at]!)) continue
    const isPlace = AT_PLACES.has(way)
    if (!isPlace && !BY_BODIES.has(way)) continue
    const [mention] = overlapping(mentions, { first: at, end: at + 1 })
    if (mention && mention.end > at + 3) found.push({ ...mention, first: at + 3, by: 'base' })
    const first = mention?.first ?? startOf(sheet, at)
    const isKnown = isListed(sheet, first, at + 1)
    const isFree = mention ? mention.end > at + 3 || mention.kind !== 'place' : isKnown || isName(sheet, first, at)
    if (isFree && (isPlace || isKnown))
      found.push({ first, end: at + 1, kind: 'place', by: 'base', confidence: CONFIDENCE })
    else if (mention && mention.end > at + 3) found.push({ ...mention, end: at + 1, by: 'base' })
  }
  return replaceBy(mentions, found)
}

/** Whether the lists know it for a place and nothing else: *Iran-backed*, *US-led*, *New York-listed*. */
function isListed({ words, phraseMasks, document }: Sheet, first: number, end: number): boolean {
  const mask = end - first === 1 ? words[first]!.gazetteer : phraseMasks[first]!
  return mask !== 0 && (mask & ~PLACES) === 0 && demonymEnd(document, first) < 0
}

function startOf({ words, document: { tokens }, starts }: Sheet, at: number): number {
  let first = at
  while (first > 0 && at - first < LONGEST - 1 && starts[first] === 0 && isPart(words[first - 1]!)) {
    if (tokens[first - 1]!.sentence !== tokens[at]!.sentence) break
    first--
  }
  return first
}

const isPart = ({ case: written, trigger }: Sheet['words'][number]): boolean =>
  written === CASE.title && (trigger & NO_PLACE) === 0

/** Whether a word in running text that no mention holds is likely to be a name: neither ordinary nor a people. */
function isName({ words, modes, document }: Sheet, first: number, at: number): boolean {
  const { truecase, gazetteer, trigger, length } = words[at]!
  if (modes[at] !== RUNNING || length < 3 || (trigger & NO_PLACE) !== 0 || demonymEnd(document, first) >= 0)
    return false
  return (gazetteer & GAZETTEER.common) === 0 && (truecase === 0 || truecase >= LEAST_CAPITALS)
}
