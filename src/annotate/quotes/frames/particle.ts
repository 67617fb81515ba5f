import type { Opening } from '../content-end.js'
import { isClause, QUESTION_WORDS, skipLight } from '../light.js'
import type { Reading } from '../reading.js'
import { addressed } from './addressed.js'
import type { FrameRule, Place, Start } from './frame.js'
import { speechNoun } from './speech-noun.js'
import { hasRun, infinitiveAhead, isComplementiser, isObjectAt } from './words.js'

/**
 * Verbs that are speech only with a particle: *pointed out that A*, *called for A*, *called on Y to A*, *put A at 40*,
 * *wanted to know whether A*, *counted 57 wounded*, *spoke of “A”*, *ruled out A*.
 */
export const particle: FrameRule = (place) => READERS[place.cue.lemma]?.(place) ?? null

const READERS: Readonly<Record<string, FrameRule>> = {
  point: (place) => {
    const { reading, next, ceiling, cue } = place
    const { lower } = reading.tokens[next]!
    if (lower === 'to' && !cue.isPassive) return make(place, 1, 'object', 'clause/object')
    const i = skipLight(reading, next + 1, ceiling, false)
    if (lower !== 'out' || i >= ceiling) return 'none'
    if (reading.tokens[i]!.lower === 'that') return { ...make(place, 1, 'clause', 'clause/that'), first: i + 1 }
    return isClause(reading, i, ceiling) ? { ...make(place, 1, 'clause', 'clause/bare'), first: i } : 'none'
  },
  call: (place) => {
    const { reading, next, ceiling, cue } = place
    const { lower } = reading.tokens[next]!
    if (cue.isPassive) return hasRun(reading, next, ceiling) ? null : 'none'
    if (lower === 'for') return make(place, 1, 'object', 'clause/preposition')
    if (lower === 'out' && reading.tokens[next + 1]?.lower === 'that' && isComplementiser(reading, next + 1, ceiling))
      return { ...make(place, 1, 'clause', 'clause/that'), first: next + 2 }
    if (lower !== 'on' && lower !== 'upon') return null
    return infinitiveAhead(reading, next + 1, ceiling) >= 0 ? make(place, 1, 'object', 'clause/order') : 'none'
  },
  put: (place) => {
    const { reading, next, cue } = place
    const { tokens } = reading
    if (cue.isPassive) return 'none'
    if (tokens[next]!.lower === 'it' && tokens[next + 1]?.text === ',' && (reading.runOf[next + 2] ?? -1) >= 0)
      return { ...make(place, 1, 'clause', 'clause/run'), first: next + 2, needsRun: true }
    if (tokens[next]!.lower === 'it' && tokens[next + 1]?.lower === 'down')
      return make(place, 3, 'object', 'clause/put')
    if (tokens[next]!.lower === 'it' && tokens[next + 1]?.lower === 'to') return putTo(place)
    const isFigure = isFigureAhead(place)
    // *put the delay down to frost*, unlike *put the cup down*.
    const down = wordAhead(place, 'down')
    const isCause = down > next && tokens[down + 1]?.lower === 'to'
    return isFigure || isCause ? make(place, 0, 'object', 'clause/put') : 'none'
  },
  make: ({ reading, next, ceiling }) => {
    const at = reading.tokens[next]!.lower === 'it' ? next + 1 : next
    if (reading.tokens[at]?.lower !== 'clear' || at + 1 >= ceiling) return 'none'
    const first = reading.tokens[at + 1]!.lower === 'that' ? at + 2 : at + 1
    if (!isClause(reading, first, ceiling)) return 'none'
    return { first, cueEnd: at + 1, opening: 'clause', by: 'clause/that', confidence: 0.85 }
  },
  appeal: addressed,
  complain: addressed,
  peg: (place) =>
    isObjectAt(place.reading, place.next) && isFigureAhead(place) ? make(place, 0, 'object', 'clause/put') : 'none',
  plead: addressed,
  // *referred to it as “odd”*
  refer: (place) => {
    const { reading, next, ceiling, cue } = place
    const as = wordAhead(place, 'as')
    const isNamed = as > 0 && hasRun(reading, as + 1, Math.min(ceiling, as + 4))
    if (reading.tokens[next]!.lower !== 'to' || cue.isPassive || !isNamed) return 'none'
    return { ...make(place, 1, 'object', 'clause/naming'), needsRun: true }
  },
  want: wantToKnow,
  wish: wantToKnow,
  count: (place) =>
    place.reading.tokens[place.next]!.pos === 'NUM' && !place.cue.isPassive
      ? make(place, 0, 'object', 'clause/object')
      : 'none',
  speak: (place) => {
    const { reading, next, ceiling } = place
    const isNamed = hasRun(reading, next + 1, Math.min(ceiling, next + 9)) || isCount(reading, next + 1)
    return reading.tokens[next]!.lower === 'of' && isNamed ? make(place, 1, 'object', 'clause/naming') : 'none'
  },
  deliver: speechNoun,
  give: speechNoun,
  issue: speechNoun,
  renew: speechNoun,
  serve: speechNoun,
  sound: speechNoun,
  rule: (place) =>
    place.reading.tokens[place.next]!.lower === 'out' && isObjectAt(place.reading, place.next + 1)
      ? make(place, 1, 'object', 'clause/object')
      : null,
}

/** *wanted to know whether A*, *wished to know why, if the smell was so strong, A*. */
function wantToKnow(place: Place): Start | 'none' {
  const [to, know, question] = place.reading.tokens.slice(place.next, place.next + 3)
  const isQuestion = to?.lower === 'to' && know?.lower === 'know' && QUESTION_WORDS.has(question?.lower ?? '')
  return isQuestion ? make(place, 2, 'clause', 'clause/whether') : 'none'
}

/** *put it to them that A*. */
function putTo({ reading, next, ceiling }: Place): Start | 'none' {
  const that = skipLight(reading, next + 2, ceiling, true)
  if (reading.tokens[that]?.lower !== 'that' || !isComplementiser(reading, that, ceiling)) return 'none'
  return { first: that + 1, cueEnd: next + 1, opening: 'clause', by: 'clause/that', confidence: 0.85 }
}

/** *put it at 40*, *pegs growth at 6.4%*. */
function isFigureAhead(place: Place): boolean {
  const at = wordAhead(place, 'at')
  const behind = at < 0 ? [] : place.reading.tokens.slice(at + 1, at + 5)
  return behind.some(({ pos, text }) => pos === 'NUM' || /[\d$£€₹]|^(?:half|quarter|third)$/.test(text))
}

/** *spoke of over 300*, *spoke of losing the crop*. */
function isCount({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.lower.endsWith('ing') || tokens[at]?.pos === 'NUM' || tokens[at + 1]?.pos === 'NUM'
}

/** A start behind `particles` more tokens that belong to the verb. */
function make({ next }: Place, particles: number, opening: Opening, by: string): Start {
  return { first: next + particles, cueEnd: next + particles, opening, by, confidence: 0.85 }
}

const FARTHEST_WORD = 14

function wordAhead({ reading, next, ceiling }: Place, word: string): number {
  for (let i = next; i < Math.min(ceiling, next + FARTHEST_WORD); i++) if (reading.tokens[i]!.lower === word) return i
  return -1
}
