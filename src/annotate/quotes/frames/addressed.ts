import { phraseStartingAt } from '../phrases.js'
import { type FrameRule, type Place, type Start, startAt } from './frame.js'
import { isInfinitive } from './words.js'

/** The preposition that leads from a verb to who is spoken to. */
const LINKS: Readonly<Record<string, string>> = { appeal: 'to', complain: 'to', plead: 'with' }

/** Prepositions that what is said begins with, and those that only lead to it. */
const KEPT = new Set(['about', 'against', 'over'])
const DROPPED = new Set(['for', 'of'])

/** *appealed to residents to stay at home*, *pleaded with Roe for time*, *complained to the league about the pitch*. */
export const addressed: FrameRule = (place) => {
  const { reading, cue, next } = place
  if (reading.tokens[next]!.lower !== LINKS[cue.lemma]) return null
  return behindAddressee(place, next + 1)
}

/** *warned Chad against A*, *warned growers of A*, *begged the court for A*. */
export const addressedDirectly: FrameRule = (place) =>
  DIRECT.has(place.cue.lemma) && !place.cue.isPassive ? behindAddressee(place, place.next) : null

const DIRECT = new Set(['advise', 'beg', 'caution', 'warn'])
const OBJECTS = new Set(['her', 'him', 'me', 'them', 'us', 'you'])

/** Where the content begins behind who is spoken to at `at`; null if nothing of the kind follows. */
function behindAddressee({ reading, cue, ceiling }: Place, at: number): Start | null {
  const { tokens } = reading
  const phrase = phraseStartingAt(reading, at, ceiling)
  const behind = phrase ? phrase.headEnd : OBJECTS.has(tokens[at]?.lower ?? '') ? at + 1 : -1
  if (behind < 0 || behind + 1 >= ceiling) return null
  const to = tokens[behind]!.lower === 'not' ? behind + 1 : behind
  if (tokens[to]!.lower === 'to' && isInfinitive(reading, to) && tokens[to + 1]!.pos !== 'NOUN')
    return startAt(cue, behind, 'object', 'clause/order', 0.8)
  const { lower } = tokens[behind]!
  if (!KEPT.has(lower) && !DROPPED.has(lower)) return null
  return startAt(cue, KEPT.has(lower) ? behind : behind + 1, 'object', 'clause/preposition', 0.75)
}
