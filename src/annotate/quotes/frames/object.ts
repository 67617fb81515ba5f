import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { isNominal } from '../nominals.js'
import { phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { type FrameRule, type Place, startAt } from './frame.js'
import { hasRun, hasWord, hedgedNumber, isObjectAt } from './words.js'

/** *denied the charge*, *demanded a floor test*, *reported over 40 deaths*, *conveyed to the king her commitment*, *declared it “a start”*. */
export const object: FrameRule = (place) => {
  const { reading, cue, next } = place
  if (!cue.frames.has('object') || leadsToSaying(place)) return null
  if (cue.lemma === 'cite' && isSomebodyAt(place)) return null
  const isObject =
    (isObjectAt(reading, next) && isWorthy(place)) || hedgedNumber(reading, next) >= 0 || isYesOrNo(place)
  if (!isObject && isObjectAt(reading, next) && hasRun(reading, next + 1, Math.min(next + 3, place.ceiling)))
    return { ...startAt(cue, next, 'object', 'clause/object', 0.65), needsRun: true }
  const first = isObject ? next : behindAddressee(place)
  return first < 0 ? null : startAt(cue, first, 'object', 'clause/object', 0.65)
}

const FARTHEST_AS = 12

/** *cites a doctor as saying that A*: what is said is behind the other verb. */
function leadsToSaying({ reading: { tokens }, cue, next, ceiling }: Place): boolean {
  if (cue.lemma !== 'cite' && cue.lemma !== 'quote') return false
  for (let i = next; i + 1 < Math.min(ceiling, next + FARTHEST_AS); i++)
    if (tokens[i]!.lower === 'as' && tokens[i + 1]!.lower.endsWith('ing')) return true
  return false
}

/** *citing people familiar with the matter*: who told it, not what. */
function isSomebodyAt({ reading, next, ceiling }: Place): boolean {
  const phrase = phraseStartingAt(reading, next, ceiling)
  if (!phrase) return false
  const head = phrase.headEnd - 1
  const { lower } = reading.tokens[head]!
  if (reading.mentionOf[head]! >= 0) return reading.mentions[reading.mentionOf[head]!]!.kind === 'person'
  return lower === 'people' || ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, ''))
}

/** Where the object begins behind *to* and who is spoken to, or -1. */
function behindAddressee({ reading, next, ceiling }: Place): number {
  if (reading.tokens[next]!.lower !== 'to') return -1
  const someone = phraseStartingAt(reading, next + 1, ceiling)
  if (!someone || someone.end >= ceiling) return -1
  const { pos, lower } = reading.tokens[someone.end]!
  const isObject = (pos === 'DET' || POSSESSIVES.has(lower)) && isNominal(reading, someone.end + 1)
  return isObject ? someone.end : -1
}

const POSSESSIVES = new Set(['her', 'his', 'its', 'our', 'their'])

const DENIALS = new Set(['deny', 'dispute'])

const isYesOrNo = ({ reading: { tokens }, cue, next }: Place) =>
  cue.lemma === 'say' && /^(?:yes|no)$/.test(tokens[next]!.lower) && tokens[next + 1]?.pos === 'PUNCT'

/** *says €1.5m at best*, *said less*; but *said the word*, *say no to the cowbell* report nothing. */
function isAnswer({ tokens, runOf }: Reading, i: number): boolean {
  const { pos, lower } = tokens[i]!
  if (/^(?:less|more)$/.test(lower)) return tokens[i + 1]?.pos === 'PUNCT'
  return pos === 'NUM' || pos === 'SYM' || /^\p{Sc}/u.test(lower) || runOf[i]! >= 0
}

const PLAY = /^(?:corner|free|goals?|ground|kick|penalt(?:y|ies)|points?|possession|runs?|territory|tries|try)$/

/** *conceded a penalty*, *conceded three goals*: what happens in a match. */
function isPlay({ tokens }: Reading, from: number): boolean {
  return tokens.slice(from, from + 4).some(({ lower }) => PLAY.test(lower))
}

const REFUSED = new Set(
  'access admission appeal application asylum bail entry motion parole permission petition request service visa'.split(
    ' ',
  ),
)

/** *denied bail*, *denied the champions a win*: what somebody does not get, no claim. */
function isRefused(reading: Reading, from: number, ceiling: number): boolean {
  const phrase = phraseStartingAt(reading, from, ceiling)
  return phrase !== null && REFUSED.has(reading.tokens[phrase.headEnd - 1]!.lower)
}

/** A pronoun alone is no claim (*mentioned it*), but *denied it* is. */
function isWorthy(place: Place): boolean {
  const { reading, cue, next, ceiling } = place
  if (cue.lemma === 'expect' && cue.inflection === 'past') return false
  if (cue.lemma === 'say') return isAnswer(reading, next)
  if (cue.lemma === 'thank')
    return hasWord(reading, next, ceiling, ['for', 'who', 'whose']) || hasRun(reading, next, ceiling)
  const { lower } = reading.tokens[next]!
  // *dismissed the appeal*, *dismissed the coach*: done, not said; nor is anything said of what they are denied entry to.
  if (cue.lemma === 'dismiss' && (isRefused(reading, next, ceiling) || isSomebodyAt(place))) return false
  if (DENIALS.has(cue.lemma))
    return (
      !isRefused(reading, next, ceiling) &&
      !(/^(?:him|her|them|us|me|you)$/.test(lower) && isNominal(reading, next + 1))
    )
  if (cue.lemma === 'concede' && isPlay(reading, next)) return false
  if (lower === 'her' && isNominal(reading, next + 1)) return true
  // *The firm recalls 21,000 bikes*, *They blame each other*.
  if (cue.lemma === 'recall' && reading.tokens[next]!.pos === 'NUM') return false
  if (/^(?:each|one)$/.test(lower) && /^(?:an)?other$/.test(reading.tokens[next + 1]?.lower ?? '')) return false
  return !/^(?:it|him|her|them|me|us|this|that|himself|herself|itself)$/.test(lower)
}

/** *He said: the tank was full.* */
export const colon: FrameRule = ({ reading, cue, light, someone, ceiling }) => {
  const at = [light, someone].find((i) => i + 2 < ceiling && reading.tokens[i]!.text === ':')
  const isClauseBehind = at !== undefined && cue.frames.has('that') && reading.runOf[at + 1]! < 0
  return isClauseBehind ? startAt(cue, at + 1, 'clause', 'clause/colon', 0.75) : null
}

/** *He said, “not to count the dead”*, *told her “no”*: words in marks right behind the verb. */
export const run: FrameRule = ({ reading, cue, light, someone, ceiling }) => {
  const isBehindComma = reading.tokens[light]?.text === ',' && light + 1 < ceiling && reading.runOf[light + 1]! >= 0
  for (const i of [isBehindComma ? light + 1 : light, someone]) {
    if (i >= ceiling || reading.runOf[i]! < 0) continue
    const takesRun = cue.frames.has('quote') || (cue.frames.has('manner') && i === light)
    if (takesRun) return { ...startAt(cue, i, 'clause', 'clause/run', 0.8), needsRun: true }
  }
  return null
}
