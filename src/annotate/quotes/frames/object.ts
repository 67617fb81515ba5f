import { type FrameRule, type Place, startAt } from './frame.js'
import { isObjectAt } from './words.js'

/** *denied the charge*, *demanded a floor test*, *predicted a boom*. */
export const object: FrameRule = (place) =>
  place.cue.frames.has('object') && isObjectAt(place.reading, place.next) && isWorthy(place)
    ? startAt(place.cue, place.next, 'object', 'clause/object', 0.65)
    : null

const DENIALS = new Set(['deny', 'dispute'])

/** A pronoun alone is no claim (*mentioned it*), but *denied it* is. */
function isWorthy({ reading, cue, next }: Place): boolean {
  if (cue.lemma === 'expect' && cue.inflection === 'past') return false
  if (DENIALS.has(cue.lemma)) return true
  return !/^(?:it|him|her|them|me|us|this|that|himself|herself|itself)$/.test(reading.tokens[next]!.lower)
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
