import { FRACTION_SIGNS, PARTS, SCALES, SMALL_NUMBERS } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { type NumberSpan, numberSpan, tidy } from './number.js'
import { isHyphen } from './words.js'

/** *half* · *a third* · *two-thirds* · *three quarters* · *half a million* · *half a dozen* · *a quarter of a million*. */
export function readFractionWords(tokens: readonly Token[], index: number): NumberSpan | null {
  const first = tokens[index]!
  let at = index
  let numerator = 1
  const scaleOnly = first.lower === 'quarter'
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'one') at++
  else if (first.lower !== 'half' && !scaleOnly) {
    const value = SMALL_NUMBERS.get(first.lower)
    if (value === undefined || value < 2) return null
    numerator = value
    at++
  }
  if (at > index && isHyphen(tokens[at])) at++
  const part = tokens[at]
  const denominator = part && PARTS.get(part.lower)
  if (!part || denominator === undefined || at > index + 2) return null
  if (isOrdinalHere(tokens, index, at)) return null
  const plural = part.lower.endsWith('s')
  if (numerator > 1 !== plural || (numerator >= denominator && part.lower !== 'halves')) return null
  if (denominator === 2 && numerator > 1) return null
  const scaled = numerator === 1 || denominator <= 4 ? readScaleBehind(tokens, at + 1) : null
  if (scaled) {
    const value = tidy((numerator / denominator) * scaled.scale)
    return numberSpan(first.start, tokens[scaled.last]!.end, value, 'words', true, 'fraction-of-scale')
  }
  // *two quarter-point cuts*
  if (scaleOnly && !(isHyphen(tokens[at + 1]) && tokens[at + 2]?.lower === 'point')) return null
  return numberSpan(first.start, part.end, numerator / denominator, 'fraction', true, 'fraction')
}

const COMPARATIVES = /^(?:fewer|less|more|lower|higher|larger|smaller|cheaper|longer|shorter|bigger|off|down|up)$/

/**
 * *a third session*, *a fourth cited fatigue*, *a fifth, he said*: the next in a row, not a part. A half or a quarter is
 * always a part, and so is what a hedge or *of* stands next to.
 */
function isOrdinalHere(tokens: readonly Token[], index: number, at: number): boolean {
  const part = tokens[at]!
  if (part.lower.endsWith('s') || part.lower === 'half' || part.lower === 'quarter') return false
  if (tokens[index]!.lower !== 'a' && tokens[index]!.lower !== 'an') return false
  const next = tokens[at + 1]
  if (!next || next.lower === 'of' || COMPARATIVES.test(next.lower)) return false
  if (/^(?:about|almost|around|just|nearly|perhaps|roughly|than|over|under|only)$/.test(tokens[index - 1]?.lower ?? ''))
    return false
  // *added a third, a free kick*
  const scored = SCORED.test(tokens[index - 1]?.lower ?? '')
  if (scored && (next.text === ',' || next.text === '.')) return true
  if (next.text === ',' || next.text === '.')
    return tokens[index - 1]?.sentence !== part.sentence || PARTS.get(part.lower)! > 6
  // *a third have waited*: a verb in the plural.
  if (/^(?:are|do|have|were)$/.test(next.lower)) return false
  return isHyphen(next) || /^(?:NOUN|ADJ|VERB|PROPN|AUX)$/.test(next.pos)
}

const SCORED = /^(?:added|bagged|claimed|drilled|grabbed|headed|netted|notched|scored|slotted)$/

/** *a million* behind *half*, *of a million* behind *a quarter*; *dozen* behind *half a* or *half-*. */
function readScaleBehind(tokens: readonly Token[], index: number): { scale: number; last: number } | null {
  let at = index
  if (isHyphen(tokens[at])) at++
  const isOf = tokens[at]?.lower === 'of'
  if (isOf) at++
  if (tokens[at]?.lower === 'a') at++
  if (isHyphen(tokens[at])) at++
  // *half million*, *a quarter million*: big scales need no article.
  if (at === index && (SCALES.get(tokens[at]?.lower ?? '') ?? 0) >= 1e5)
    return { scale: SCALES.get(tokens[at]!.lower)!, last: at }
  const scale = at > index ? SCALES.get(tokens[at]?.lower ?? '') : undefined
  return scale === undefined ? null : { scale, last: at }
}

/** A fraction that has a character of its own and no number before it: *½*. */
export function readFractionSign(token: Token): NumberSpan | null {
  const value = FRACTION_SIGNS.get(token.text)
  return value === undefined ? null : numberSpan(token.start, token.end, value, 'fraction', true, 'fraction-sign')
}
