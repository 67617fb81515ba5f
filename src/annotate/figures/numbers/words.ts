import { SCALES, SMALL_NUMBERS } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { isDash } from '../characters.js'
import { type NumberSpan, numberSpan } from './number.js'

/** What has been read of a number in words. */
export interface WordsRead {
  value: number
  /** Index of the token behind the last one read. */
  next: number
  /** Whether more than one word was read. */
  compound: boolean
  /** The last scale word read (1e6 of *three million*), else 1. */
  scale: number
}

/**
 * Reads a number written in words at a token: *forty* · *twenty-five* · *a hundred and fifty* · *three and a half
 * million* · *two dozen* · *a million and a half* · *six lakh*.
 */
export function readWords(tokens: readonly Token[], index: number): NumberSpan | null {
  const read = readCardinal(tokens, index)
  if (!read) return null
  const first = tokens[index]!
  const last = tokens[read.next - 1]!
  return numberSpan(first.start, last.end, read.value, 'words', read.compound, 'words', read.scale)
}

/** The cardinal that begins at a token, or null. */
function readCardinal(tokens: readonly Token[], index: number): WordsRead | null {
  const first = tokens[index]
  if (!first) return null
  let position = index
  let total = 0
  let group = 0
  let last: 'none' | 'small' | 'tens' | 'scale' = 'none'
  let lastScale = Number.POSITIVE_INFINITY
  if (first.lower === 'a' || first.lower === 'an') {
    const scale = SCALES.get(tokens[index + 1]?.lower ?? '')
    if (!scale || (tokens[index + 1]?.lower.endsWith('s') ?? true)) return null
    group = 1
    position = index + 1
    last = 'small'
  }
  let end = position
  while (position < tokens.length) {
    const word = tokens[position]!.lower
    const small = SMALL_NUMBERS.get(word)
    if (small !== undefined) {
      const fits = last === 'none' || last === 'scale' || (last === 'tens' && small > 0 && small < 10)
      if (!fits) break
      if (last === 'scale' && lastScale === 12) break
      group += small
      last = small >= 20 && small % 10 === 0 ? 'tens' : 'small'
    } else {
      const scale = last === 'none' ? undefined : SCALES.get(word)
      if (scale === undefined || (word.endsWith('s') && scale < 1e5)) break
      if (scale === 100) group *= 100
      else if (last === 'scale' && group === 0 && total > 0 && scale > 1000) total *= scale
      else {
        if (scale > lastScale) {
          total = (total + group) * scale
        } else total += group * scale
        group = 0
        lastScale = scale
      }
      last = 'scale'
    }
    position++
    end = position
    position = skipJoint(tokens, position, last)
  }
  if (end === index || last === 'none') return null
  let value = total + group
  const half = readAndHalf(tokens, end)
  if (half) {
    // *a million and a half* adds half of the scale, *three and a half (million)* half of one.
    const scaleWord = SCALES.get(tokens[end - 1]!.lower)
    value += half.part * (scaleWord !== undefined ? scaleWord : 1)
    end = half.next
    const scale = SCALES.get(tokens[end]?.lower ?? '')
    if (scaleWord === undefined && scale !== undefined) {
      value *= scale
      end++
    }
  }
  return { value, next: end, compound: end - index > 1, scale: SCALES.get(tokens[end - 1]!.lower) ?? 1 }
}

/** Steps over the hyphen of *twenty-five* or the *and* of *a hundred and fifty*, if a number word follows. */
function skipJoint(tokens: readonly Token[], position: number, last: 'none' | 'small' | 'tens' | 'scale'): number {
  const joint = tokens[position]
  const next = tokens[position + 1]
  if (!joint || !next) return position
  if (joint.lower === 'and' && last === 'scale') {
    return SMALL_NUMBERS.has(next.lower) && next.lower !== 'nil' ? position + 1 : position
  }
  const hyphen = joint.end - joint.start === 1 && isDash(joint.text.charCodeAt(0))
  if (!hyphen || joint.start !== tokens[position - 1]!.end || next.start !== joint.end) return position
  return SMALL_NUMBERS.has(next.lower) || SCALES.has(next.lower) ? position + 1 : position
}

/** *and a half*, *and a quarter*, *-and-a-half* behind a number. */
function readAndHalf(tokens: readonly Token[], position: number): { part: number; next: number } | null {
  let at = position
  if (isHyphen(tokens[at])) at++
  if (tokens[at]?.lower !== 'and') return null
  at++
  if (isHyphen(tokens[at])) at++
  if (tokens[at]?.lower !== 'a') return null
  at++
  if (isHyphen(tokens[at])) at++
  const word = tokens[at]?.lower
  if (word === 'half') return { part: 0.5, next: at + 1 }
  if (word === 'quarter') return { part: 0.25, next: at + 1 }
  return null
}

/** Whether a token is a hyphen. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1 && isDash(token.text.charCodeAt(0))
}
