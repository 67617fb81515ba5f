import { ORDINALS, SCALES, SMALL_NUMBERS } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { type NumberSpan, numberSpan } from './number.js'
import { isHyphen } from './words.js'

/** *ninth* · *twenty-first* · *hundredth* · *two-hundredth*. */
export function readOrdinalWord(tokens: readonly Token[], index: number): NumberSpan | null {
  const token = tokens[index]!
  const value = ORDINALS.get(token.lower)
  if (value !== undefined) return numberSpan(token.start, token.end, value, 'ordinal', false, 'ordinal')
  const lead = SMALL_NUMBERS.get(token.lower) ?? SCALES.get(token.lower)
  if (lead === undefined) return null
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1
  const tail = ORDINALS.get(tokens[at]?.lower ?? '')
  if (tail === undefined || tokens[at]!.lower === 'second' || at === index + 1) {
    return lead >= 20 && tail !== undefined && tail < 10 && tokens[at]!.lower !== 'second' && lead % 10 === 0
      ? numberSpan(token.start, tokens[at]!.end, lead + tail, 'ordinal', true, 'ordinal-compound')
      : null
  }
  if (lead >= 20 && lead < 100 && tail < 10) {
    return numberSpan(token.start, tokens[at]!.end, lead + tail, 'ordinal', true, 'ordinal-compound')
  }
  return tail >= 100 ? numberSpan(token.start, tokens[at]!.end, lead * tail, 'ordinal', true, 'ordinal-compound') : null
}

/** Whether *st*, *nd*, *rd* or *th* stands right behind digits at `end` (*88th*, *1,000th*), and is a word of its own. */
export function ordinalSuffixEnd(text: string, end: number): number | null {
  const suffix = text.slice(end, end + 2).toLowerCase()
  if (suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd' && suffix !== 'th') return null
  return /[\p{L}\d]/u.test(text[end + 2] ?? ' ') ? null : end + 2
}
