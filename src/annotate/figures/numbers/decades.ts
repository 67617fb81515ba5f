import { DECADES } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { type NumberSpan, numberSpan } from './number.js'
import { isHyphen } from './words.js'

/** *in her **thirties***, *in his late **fifties***: the years of somebody's life, if the words before say so. */
export function readDecadeWord(tokens: readonly Token[], index: number): NumberSpan | null {
  const token = tokens[index]!
  const value = DECADES.get(token.lower)
  if (value === undefined || partOfDecade(tokens, index) === null) return null
  return numberSpan(token.start, token.end, value, 'words', true, 'decade')
}

/**
 * Which part of a decade of somebody's life is meant where one ends at a token (*her **early** 30s*): `early`, `mid`,
 * `late`, empty for all of it; null where nobody's life is.
 */
export function partOfDecade(tokens: readonly Token[], index: number): string | null {
  let at = index - 1
  if (isHyphen(tokens[at])) at--
  const part = /^(?:early|mid|late)$/.test(tokens[at]?.lower ?? '') ? tokens[at--]!.lower : ''
  // *the mid-30s* are degrees or years, *his 30s* are his.
  return /^(?:her|his|my|our|their|your)$/.test(tokens[at]?.lower ?? '') ? part : null
}
