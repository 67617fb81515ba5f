import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { TEMPORAL } from '../clauses.js'
import { isClause, skipLight } from '../light.js'
import { isNominal, isPronoun } from '../nominals.js'
import { phraseEndingAt, phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { type FrameRule, type Place, startAt } from './frame.js'
import { hasRun, hedgedNumber } from './words.js'

/** Verbs that take a clause far more often than an object, so that any verb further on makes one. */
const LOOSE = new Set(['say', 'tell', 'insist', 'allege', 'suggest', 'estimate'])

/** Verbs that take objects of other kinds: *claimed 40 lives*, *added 6 points*, *wrote a song*. */
const TRANSITIVE = new Set(['accept', 'add', 'admit', 'claim', 'find', 'hold', 'rule', 'show', 'think', 'write'])

/** Verbs that also stand alone, so that a preposition behind them opens no clause: *the trial concluded in May with …*. */
const ENDINGS = new Set(['conclude'])

/** Prepositions that belong to the verb before them: *were arguing about whose it was*. */
const GOVERNED = new Set(['about', 'against', 'for', 'of', 'to', 'with'])

/** *said prices would rise*, *told the panel on Monday he had slept*, *cameras that it says have issued fines*. */
export const bareClause: FrameRule = (place) => {
  const first = place.cue.frames.has('bare') ? clauseStart(place) : -1
  return first < 0 ? null : startAt(place.cue, first, 'clause', 'clause/bare', 0.85)
}

function clauseStart(place: Place): number {
  const { reading, cue, next, light, someone, takesSomeone, ceiling } = place
  const { tokens } = reading
  // *She boasts a lead in the polls*: what somebody has.
  if (cue.lemma === 'boast' && (tokens[next]?.pos === 'DET' || tokens[next]?.pos === 'NUM')) return -1
  if (takesSomeone && someone > next) {
    const isComma = tokens[someone]?.text === ','
    const first = isComma ? someone + 1 : someone
    // *responded to requests for comment as of press time*
    if (tokens[first]?.lower === 'for') return -1
    // *promised the couple RM3,000*, *told this newspaper, asking not to be named*
    if (isComma && (tokens[someone]!.end === tokens[first]?.start || tokens[first]?.lower.endsWith('ing'))) return -1
    if (opensClause(reading, first, ceiling) && isClause(reading, first, ceiling)) return first
    if (cue.lemma === 'tell' || !isPlainClause(reading, next, ceiling)) return -1
  }
  if (tokens[next]?.lower === 'that' && tokens[next + 1]?.pos === 'AUX' && cue.inflection === 'past') return next
  // *says that’s nonsense*
  if (tokens[next]?.lower === 'that' && /^['’]s$/.test(tokens[next + 1]?.text ?? '')) return next
  if (isObjectOfRelative(place)) return -1
  if (/^(?:being|having)$/.test(tokens[next]?.lower ?? '')) return next
  if (PARENTHETIC.has(cue.lemma) && (tokens[next]?.pos === 'AUX' || isLateAuxiliary(place))) return next
  if (isExtracted(place)) return next
  // *which Reuters reported last week was for sale*
  if (PARENTHETIC.has(cue.lemma) && light > next && tokens[next]!.pos !== 'ADP' && tokens[light]?.pos === 'AUX')
    return light
  // *says at least $6m a year would be needed*
  const number = LOOSE.has(cue.lemma) ? hedgedNumber(reading, next) : -1
  if (number >= 0 && isClause(reading, number, ceiling)) return next
  const start = light > next && opensClause(reading, light, ceiling) ? light : next
  // *responded with a note saying that A*: what is said is behind the other verb.
  if (tokens[start]?.lower.endsWith('ing') && tokens[start + 1]?.lower === 'that') return -1
  const isAdposition = tokens[start]?.pos === 'ADP'
  if (isAdposition && (ENDINGS.has(cue.lemma) || GOVERNED.has(tokens[start]!.lower))) return -1
  if (isAdposition ? tokens[light]?.text !== ',' : !opensClause(reading, start, ceiling)) return -1
  if (OBJECTS.has(tokens[start]!.lower) && !hasRun(reading, start, ceiling))
    return hasOwnVerb(reading, start) ? start : -1
  const isLoose = LOOSE.has(cue.lemma) || !(cue.frames.has('object') || TRANSITIVE.has(cue.lemma))
  return (isLoose ? isClause : isPlainClause)(reading, start, ceiling) ? start : -1
}

/** Pronouns that are objects unless a verb follows: *says nothing, and the valley hears it*, *said this so quietly that …*. */
const OBJECTS = new Set([
  ...['nothing', 'something', 'anything', 'everything', 'this'],
  ...['himself', 'herself', 'itself', 'themselves', 'me', 'him', 'them', 'us'],
])

function hasOwnVerb({ tokens }: Reading, at: number): boolean {
  if (/sel(?:f|ves)$/.test(tokens[at]!.lower)) return false
  let i = at + 1
  while (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'ADJ') i++
  const { pos, lower } = tokens[i] ?? { pos: 'X', lower: '' }
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || /^(?:['’](?:s|re|ll|d)|:)$/.test(lower)
}

/** Verbs that stand between a subject and its own verb: *what the firm says is a mistake*. */
const PARENTHETIC = new Set(
  'acknowledge admit allege argue believe claim concede contend estimate insist maintain reckon report say suggest tell think warn'.split(
    ' ',
  ),
)

/** *People who claim benefits must apply*: the only verb behind a relative clause that opens its sentence is the sentence's. */
function isObjectOfRelative({ reading, cue, next, ceiling }: Place): boolean {
  const { tokens, sentenceStart, runOf } = reading
  const relative = cue.at - 1
  if (cue.lemma === 'say' || !/^(?:who|that)$/.test(tokens[relative]?.lower ?? '')) return false
  if (phraseEndingAt(reading, relative - 1, sentenceStart[cue.at]!)?.first !== sentenceStart[cue.at]) return false
  let verbs = 0
  for (let i = next; i < ceiling; i++) {
    const { pos, lower, text } = tokens[i]!
    if (runOf[i]! >= 0 || text === ',') return false
    const isVerb = pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))
    if (isVerb && !/^(?:AUX|ADV|PART|CCONJ|VERB)$/.test(tokens[i - 1]!.pos)) verbs++
  }
  return verbs === 1
}

/** *which they say left a gap*: the relative pronoun right before the subject is what the next verb speaks of. */
function isExtracted({ reading, cue, next }: Place): boolean {
  const { tokens, mentionOf, sentenceStart } = reading
  const { pos, lower } = tokens[next]!
  if (!PARENTHETIC.has(cue.lemma) || pos !== 'VERB' || mentionOf[next]! >= 0 || lower.endsWith('ing')) return false
  const subject = phraseEndingAt(reading, cue.at - 1, sentenceStart[cue.at]!)
  return subject !== null && /^(?:which|who|that)$/.test(tokens[subject.first - 1]?.lower ?? '')
}

/** *what the firm says now is a mistake*. */
function isLateAuxiliary({ reading: { tokens }, next, light }: Place): boolean {
  return tokens[next]?.pos === 'ADV' && tokens[light]?.pos === 'AUX'
}

function opensClause(reading: Reading, i: number, ceiling: number): boolean {
  return (
    i < ceiling &&
    (isNominal(reading, i) ||
      isPronoun(reading, i) ||
      isOpener(reading, i) ||
      isTitle(reading, i) ||
      reading.runOf[i]! >= 0)
  )
}

/** *said skipper Jane Roe would …*: what stands before a name is its title, whatever the tagger takes it for. */
function isTitle({ tokens, mentionOf }: Reading, i: number): boolean {
  return tokens[i]!.pos === 'VERB' && ROLE_NOUNS.has(tokens[i]!.lower) && (mentionOf[i + 1] ?? -1) >= 0
}

const OPENERS = new Set(['there', 'if', 'no', 'nothing', 'not'])

function isOpener({ tokens }: Reading, i: number): boolean {
  const { lower, pos } = tokens[i]!
  return (
    lower !== 'that' &&
    (pos === 'SCONJ' || pos === 'PRON' || OPENERS.has(lower) || (pos === 'VERB' && lower.endsWith('ing')))
  )
}

/** A phrase with its verb right behind it: what verbs that also take objects need (*found the gates shut* is none). */
function isPlainClause(reading: Reading, start: number, ceiling: number): boolean {
  const { tokens } = reading
  const phrase = phraseStartingAt(reading, start, ceiling)
  if (!phrase) return isClause(reading, start, ceiling) && isOpener(reading, start)
  const verb = skipLight(reading, phrase.end, ceiling, false)
  const token = tokens[verb]
  if (verb >= ceiling || !token) return false
  if (token.text === ',') return verb === phrase.end && isSetOff(reading, verb + 1) && isClause(reading, verb, ceiling)
  if (/^(?:who|that|which)$/.test(token.lower)) return hasMainVerb(reading, verb + 1, ceiling)
  const opener = reading.runOf[verb]! >= 0 ? tokens[verb + 1] : undefined
  if (opener) return opener.pos === 'AUX' || (opener.pos === 'VERB' && !opener.lower.endsWith('ing'))
  if (token.pos === 'AUX' || (token.pos !== 'PART' && /^['’](?:s|re|ve|ll|d)$/.test(token.lower))) return true
  const isLinked = phrase.end > phrase.headEnd && IRREGULAR_PARTICIPLES.has(token.lower)
  const isEd = token.lower.endsWith('ed') && !isPronoun(reading, start) && !hasObject(reading, verb)
  return token.pos === 'VERB' && !token.lower.endsWith('ing') && !isEd && !isLinked
}

/** *admitted the man who left was his son*, unlike *found the man who left*: a verb besides that of the relative clause. */
function hasMainVerb({ tokens, runOf }: Reading, from: number, ceiling: number): boolean {
  let verbs = 0
  for (let i = from; i < ceiling; i++) {
    const { pos, lower } = tokens[i]!
    if (runOf[i]! >= 0) return true
    const isVerb = pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || /^['’](?:s|re|ve|ll|d)$/.test(lower)
    if (isVerb && !/^(?:AUX|ADV|PART|VERB)$/.test(tokens[i - 1]!.pos)) verbs++
  }
  return verbs > 1
}

/** *the company pressed 14 songs*, unlike *the songs pressed in May*: a form of *-ed* with an object is no participle. */
function hasObject({ tokens }: Reading, verb: number): boolean {
  const { pos, lower } = tokens[verb + 1] ?? { pos: 'X', lower: '' }
  return /^(?:DET|NUM|PRON|SYM)$/.test(pos) || (pos === 'NOUN' && !TEMPORAL.has(lower))
}

/** *…, who was 12, …* · *…, 29, …*: what may be set off between a subject and its verb. */
function isSetOff({ tokens }: Reading, i: number): boolean {
  return (
    /^(?:who|whom|whose|which)$/.test(tokens[i]?.lower ?? '') ||
    (tokens[i]?.pos === 'NUM' && tokens[i + 1]?.text === ',')
  )
}

/** Forms that behind a linked phrase are participles as a rule: *confirmed anthrax in hippos found along the shore*. */
const IRREGULAR_PARTICIPLES = new Set(
  'bought brought built caught found given held kept known left lent lost made paid seen sent shown sold taken taught'.split(
    ' ',
  ),
)
