import { MULTIPLES, SCALES, VAGUE_NUMBERS } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { type NumberSpan, numberSpan } from './number.js'

const FEW = new Set(['few', 'many', 'several'])

/** *dozens* · *hundreds of thousands* · *several hundred* · *a few thousand* · *tens of millions*. */
export function readVague(tokens: readonly Token[], index: number): NumberSpan | null {
  const first = tokens[index]!
  let at = index
  if (first.lower === 'a' && tokens[index + 1]?.lower === 'few') at++
  const couple = coupleEnd(tokens, first.lower === 'a' ? index + 1 : index)
  if (couple) return numberSpan(first.start, lastOfChain(tokens, couple), null, 'vague', true, 'vague-few')
  if (FEW.has(tokens[at]!.lower)) {
    const scale = tokens[at + 1]
    if (!scale || !SCALES.has(scale.lower)) return null
    return numberSpan(first.start, lastOfChain(tokens, at + 1), null, 'vague', true, 'vague-few')
  }
  if (!VAGUE_NUMBERS.has(first.lower)) return null
  // *scores* alone are results of matches; *tens* alone is nothing.
  const counts = tokens[index + 1]?.lower === 'of' || (first.lower === 'scores' && isOfPeople(tokens, index))
  if (!counts && (first.lower === 'scores' || first.lower === 'tens')) return null
  return numberSpan(first.start, lastOfChain(tokens, index), null, 'vague', true, 'vague')
}

/** The scale of *(a) couple (of) hundred*, or null. */
function coupleEnd(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]?.lower !== 'couple') return null
  const at = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1
  const scale = tokens[at]?.lower ?? ''
  return SCALES.has(scale) && !scale.endsWith('s') ? at : null
}

const SUFFERED =
  /^(?:arrested|dead|detained|displaced|evacuated|feared|homeless|hospitali[sz]ed|hurt|injured|killed|missing|more|rescued|stranded|trapped|wounded)$/

/** *scores wounded*, *scores were arrested*: twenties of people, no results. */
function isOfPeople(tokens: readonly Token[], index: number): boolean {
  let at = index + 1
  if (tokens[index - 1]?.pos === 'DET') return false
  while (/^(?:are|been|have|of|others|people|remain|still|was|were)$/.test(tokens[at]?.lower ?? '')) at++
  return SUFFERED.test(tokens[at]?.lower ?? '')
}

/** The end of *… of thousands (of millions)* or *several hundred thousand* that goes on behind a token. */
function lastOfChain(tokens: readonly Token[], index: number): number {
  let last = index
  for (;;) {
    const next = tokens[last + 1]?.lower ?? ''
    if (next === 'of' && VAGUE_NUMBERS.has(tokens[last + 2]?.lower ?? '')) last += 2
    else if (SCALES.has(next)) last++
    else return tokens[last]!.end
  }
}

/** Words that multiply only where something is compared (*double the rate*, *nearly triple*), and are verbs elsewhere. */
const COMPARED = new Map([
  ['double', 2],
  ['quadruple', 4],
  ['treble', 3],
  ['triple', 3],
])

/** *twice* · *thrice* · *threefold* · *more than double the old price* · *nearly triple*. */
export function readMultiple(tokens: readonly Token[], index: number): NumberSpan | null {
  const token = tokens[index]!
  const compared = COMPARED.get(token.lower)
  if (compared === undefined) {
    const value = MULTIPLES.get(token.lower)
    return value === undefined ? null : numberSpan(token.start, token.end, value, 'multiple', false, 'multiple')
  }
  const hedged = /^(?:about|almost|nearly|roughly|than)$/.test(tokens[index - 1]?.lower ?? '')
  const follows = /^(?:its|last|that|the|their|those|what)$/.test(tokens[index + 1]?.lower ?? '')
  const isVerb = /^(?:could|may|might|to|will|would)$/.test(tokens[index - 1]?.lower ?? '')
  if (isVerb || !(hedged || (follows && token.pos !== 'VERB'))) return null
  return numberSpan(token.start, token.end, compared, 'multiple', false, 'multiple-compared')
}
