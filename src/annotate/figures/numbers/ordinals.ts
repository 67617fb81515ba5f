import { ORDINALS, SCALES, SMALL_NUMBERS } from '../../../lexicon/numbers.js'
import type { Token } from '../../../text/document.js'
import { type NumberSpan, numberSpan } from './number.js'
import { isHyphen } from './words.js'

/** *ninth* · *twenty-first* · *hundredth* · *two-hundredth* · *one hundred and twenty-fifth* · *three trillionth*. */
export function readOrdinalWord(tokens: readonly Token[], index: number): NumberSpan | null {
  const token = tokens[index]!
  const value = ORDINALS.get(token.lower)
  if (value !== undefined) return numberSpan(token.start, token.end, value, 'ordinal', false, 'ordinal')
  let total = 0
  let group = token.lower === 'a' ? 1 : 0
  for (let at = token.lower === 'a' ? index + 1 : index; at < index + MOST_WORDS; at++) {
    const word = tokens[at]
    if (!word) return null
    if (at > index && (isHyphen(word) || word.lower === 'and')) continue
    const small = SMALL_NUMBERS.get(word.lower)
    const scale = SCALES.get(word.lower)
    const last = ORDINALS.get(word.lower)
    if (small !== undefined && fits(group, small)) group += small
    else if (scale === 100 && group > 0 && group < 100) group *= 100
    else if (scale !== undefined && scale >= 1000 && group > 0) {
      total += group * scale
      group = 0
    } else if (last !== undefined && at > index && word.lower !== 'second') {
      const whole =
        last >= 100 ? total + group * last : fits(group, last) && total + group > 0 ? total + group + last : 0
      if (whole === 0 || isPart(tokens, at, last, group)) return null
      return numberSpan(token.start, word.end, whole, 'ordinal', true, 'ordinal-compound')
    } else return null
  }
  return null
}

const MOST_WORDS = 10

/** Whether a number below a hundred may follow what has been read: *twenty* five, *a hundred* and five, not *two* third. */
function fits(group: number, small: number): boolean {
  if (group === 0) return true
  const tens = group % 100
  return tens === 0 || (tens >= 20 && tens % 10 === 0 && small > 0 && small < 10)
}

/** *one hundredth*, *a thousandth* are parts of a whole; *two hundredth* is a place in a row. */
function isPart(tokens: readonly Token[], index: number, last: number, group: number): boolean {
  return last >= 100 && group === 1 && !isHyphen(tokens[index - 1])
}

/** Whether *st*, *nd*, *rd* or *th* stands right behind digits at `end` (*88th*, *1,000th*), and is a word of its own. */
export function ordinalSuffixEnd(text: string, end: number): number | null {
  const suffix = text.slice(end, end + 2).toLowerCase()
  if (suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd' && suffix !== 'th') return null
  // *19st 6lb*, *4st*: stones.
  if (
    suffix === 'st' &&
    (!/(?:^|[^1])1$/.test(text.slice(end - 2, end)) || /^ \d+lb/.test(text.slice(end + 2, end + 7)))
  )
    return null
  return /[\p{L}\d]/u.test(text[end + 2] ?? ' ') ? null : end + 2
}
