import { VERB_FORMS } from '../forms.js'
import type { Reading } from '../reading.js'
import { type FrameRule, type Place, startAt } from './frame.js'
import { isComplementiser } from './words.js'

const FARTHEST_THAT = 22

/** *said that A*, *told reporters on Monday that A*, *said in a letter, dated May 4, that A*. */
export const thatClause: FrameRule = (place) => {
  const { reading, cue, next, light, someone, ceiling } = place
  if (!cue.frames.has('that')) return null
  for (const i of [light, someone]) {
    const at = reading.tokens[i]?.text === ',' ? i + 1 : i
    const isThat = at < ceiling && reading.tokens[at]?.lower === 'that'
    if (isThat && isOfClaim(reading, next, at)) return 'none'
    if (isThat && isComplementiser(reading, at, ceiling, at === next && cue.inflection === 'past')) {
      return startAt(cue, at + 1, 'clause', 'clause/that', 0.95)
    }
  }
  return null
}

const CLAIMS = new Set([
  'accusation',
  'allegation',
  'charge',
  'claim',
  'complaint',
  'fear',
  'report',
  'rumour',
  'suggestion',
])
const ABOUT = new Set(['about', 'after', 'against', 'amid', 'despite', 'following', 'of', 'on', 'over', 'to'])

/** *responded to accusations that A*: what others said. */
function isOfClaim({ tokens }: Reading, from: number, that: number): boolean {
  if (!CLAIMS.has(tokens[that - 1]!.lower.replace(/s$/, ''))) return false
  let at = that - 2
  while (at >= from && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[at]!.pos)) at--
  return at >= from && ABOUT.has(tokens[at]!.lower)
}

/** The same with more between the verb and *that*: whom it was said to, where, and what is set off by commas. */
export const farThatClause: FrameRule = (place) => {
  const far = place.cue.frames.has('that') ? thatAhead(place) : -1
  return far < 0 ? null : startAt(place.cue, far + 1, 'clause', 'clause/that', 0.9)
}

/** *found in a drawer, in which she had written that A*: what is said is behind the nearer verb. */
function isOtherSaying({ tokens, runOf, mentionOf }: Reading, at: number): boolean {
  const form = mentionOf[at]! < 0 && runOf[at]! < 0 ? VERB_FORMS.get(tokens[at]!.lower) : undefined
  return tokens[at]!.pos === 'VERB' && form?.frames.has('that') === true
}

const PUBLISHED = new Set(
  'aired broadcast dated obtained posted published recorded released sent shared signed'.split(' '),
)

function thatAhead({ reading, next, ceiling, takesSomeone }: Place): number {
  const { tokens, runOf, mentionOf } = reading
  const opener = tokens[next]!
  const isLight = takesSomeone || opener.pos === 'ADP' || opener.pos === 'ADV' || opener.text === ','
  let commas = 0
  for (let i = next; i < Math.min(ceiling, next + FARTHEST_THAT); i++) {
    const token = tokens[i]!
    if (runOf[i]! >= 0 || token.text === ';' || token.text === ':') return -1
    if (token.text === ',') commas++
    if (token.lower === 'that' && token.pos !== 'DET') {
      if (i > next && isOtherSaying(reading, i - 1)) return -1
      const isBehindComma = tokens[i - 1]!.text === ','
      const isRelative = commas > 0 && !isBehindComma && tokens[i - 1]!.pos === 'NOUN'
      // *said, on a tape that the station kept, that A*
      if (isRelative && commas === 1 && opener.text === ',') continue
      return !isRelative && (isLight || isBehindComma) && isComplementiser(reading, i, ceiling) ? i : -1
    }
    // *in an op-ed*, *in a letter seen by Reuters*, *in an interview published on Monday*
    const isPart = tokens[i - 1]!.text === '-' || (opener.pos === 'ADP' && PUBLISHED.has(token.lower))
    const isBy = tokens[i + 1]?.lower === 'by'
    const isVerb = token.pos === 'VERB' && !isPart && !isBy && !token.lower.endsWith('ing') && mentionOf[i]! < 0
    if (commas === 0 && (token.pos === 'AUX' || isVerb)) return -1
  }
  return -1
}
