import { PARTS, SCALES, SMALL_NUMBERS } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { isDash } from '../characters.js'
import { type NumberSpan, numberSpan, tidy } from './number.js'

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
  // *hundred thousand dollars*: a hundred without its article.
  if (first.lower === 'hundred' && (SCALES.get(tokens[index + 1]?.lower ?? '') ?? 0) >= 1000) {
    group = 100
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
      if (scale === undefined || (word.endsWith('s') && scale < 1e5 && !isDozens(tokens, position, last))) break
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
  const decimals = readDecimals(tokens, end, last)
  if (decimals) {
    value = Number(`${value}.${decimals.digits}`)
    const scale = SCALES.get(tokens[decimals.next]?.lower ?? '')
    return {
      value: tidy(value * (scale ?? 1)),
      next: scale === undefined ? decimals.next : decimals.next + 1,
      compound: true,
      scale: scale ?? 1,
    }
  }
  const half = readAndHalf(tokens, end)
  if (half) {
    // *a million and a half* adds half of the scale, *three and a half (million)* half of one.
    const scaleWord = SCALES.get(tokens[end - 1]!.lower)
    value = tidy(value + half.part * (scaleWord !== undefined && scaleWord !== 100 ? scaleWord : 1))
    end = half.next
    const scale = SCALES.get(tokens[end]?.lower ?? '')
    if (scaleWord === undefined && scale !== undefined) {
      value *= scale
      end++
    }
  }
  return { value, next: end, compound: end - index > 1, scale: SCALES.get(tokens[end - 1]!.lower) ?? 1 }
}

/** *three dozens*: the plural behind a number, not the vague *dozens of*. */
function isDozens(tokens: readonly Token[], position: number, last: string): boolean {
  return tokens[position]!.lower === 'dozens' && last !== 'none' && tokens[position + 1]?.lower !== 'of'
}

/** *two **point five*** (million), *zero point zero eight*: digits in words behind *point*. */
function readDecimals(
  tokens: readonly Token[],
  position: number,
  last: string,
): { digits: string; next: number } | null {
  if (tokens[position]?.lower !== 'point' || (last === 'scale' && tokens[position - 1]!.lower !== 'hundred'))
    return null
  let digits = ''
  let at = position + 1
  for (; at < tokens.length; at++) {
    const digit = SMALL_NUMBERS.get(tokens[at]!.lower)
    if (digit === undefined || (digit > 9 && digits !== '')) break
    digits += digit
    if (digit > 9) {
      const unit = isHyphen(tokens[at + 1]) ? SMALL_NUMBERS.get(tokens[at + 2]?.lower ?? '') : undefined
      const isCompound = digit % 10 === 0 && unit !== undefined && unit > 0 && unit < 10
      if (isCompound) digits = String(digit + unit)
      at += isCompound ? 3 : 1
      break
    }
  }
  return digits === '' ? null : { digits, next: at }
}

/** Steps over the hyphen of *twenty-five* or the *and* of *a hundred and fifty*, if a number word follows. */
function skipJoint(tokens: readonly Token[], position: number, last: 'none' | 'small' | 'tens' | 'scale'): number {
  const joint = tokens[position]
  const next = tokens[position + 1]
  if (!joint || !next) return position
  if (joint.lower === 'and' && last === 'scale') {
    if (readPart(tokens, position + 1)) return position
    return SMALL_NUMBERS.has(next.lower) && next.lower !== 'nil' ? position + 1 : position
  }
  const hyphen = joint.end - joint.start === 1 && isDash(joint.text.charCodeAt(0))
  if (!hyphen || joint.start !== tokens[position - 1]!.end || next.start !== joint.end) return position
  return SMALL_NUMBERS.has(next.lower) || SCALES.has(next.lower) ? position + 1 : position
}

/** *and a half*, *and three quarters*, *-and-a-half* behind a number. */
function readAndHalf(tokens: readonly Token[], position: number): { part: number; next: number } | null {
  let at = position
  if (isHyphen(tokens[at])) at++
  if (tokens[at]?.lower !== 'and') return null
  at++
  if (isHyphen(tokens[at])) at++
  return readPart(tokens, at)
}

/** *a half*, *one fourth*, *three quarters*, *two-thirds*: a part of one. */
function readPart(tokens: readonly Token[], position: number): { part: number; next: number } | null {
  let at = position
  const numerator = tokens[at]?.lower === 'a' ? 1 : (SMALL_NUMBERS.get(tokens[at]?.lower ?? '') ?? 0)
  if (numerator < 1 || numerator > 9) return null
  at++
  if (isHyphen(tokens[at])) at++
  const word = tokens[at]?.lower ?? ''
  const denominator = PARTS.get(word)
  if (denominator === undefined || numerator >= denominator || word.endsWith('s') !== numerator > 1) return null
  return { part: numerator / denominator, next: at + 1 }
}

/** Whether a token is a hyphen. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1 && isDash(token.text.charCodeAt(0))
}
