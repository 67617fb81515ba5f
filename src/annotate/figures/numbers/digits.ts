import { FRACTION_SIGNS, SCALES } from '../../../lexicon/numbers.js'
import { isBlank, isDash, isDigit, isLetter, nextWord } from '../characters.js'
import { type NumberSpan, numberSpan, tidy } from './number.js'

/**
 * Reads the digits that begin at `start`, with separators, decimals, fraction and scale: *1,200* · *1.5* · *10,50,000*
 * · *1.200.000* · *12 500* · *3½* · *10 1/2* · *.188* · *2.3 crore* · *$3-billion*.
 */
export function readDigits(text: string, start: number): NumberSpan | null {
  const plain = readPlain(text, start)
  if (!plain) return null
  let { end, value } = plain
  let amount = plain.amount
  const fraction = readFraction(text, end)
  if (fraction) {
    // *$4.07-3/4*: parts of a cent.
    const part = text.charCodeAt(end) === 45 && !Number.isInteger(value) ? fraction.value / 100 : fraction.value
    value = fraction.alone ? value / fraction.value : tidy(value + part)
    end = fraction.end
    amount = true
  }
  const scaled = readScale(text, end, value)
  const part = scaled && readAndPart(text, scaled.end)
  if (part) {
    const scale = scaled.value / value
    return numberSpan(start, part.end, tidy(scaled.value + part.value * scale), 'digits', true, 'digits', scale)
  }
  if (scaled) return numberSpan(start, scaled.end, scaled.value, 'digits', true, 'digits', scaled.value / value || 1)
  return numberSpan(start, end, value, 'digits', amount, fraction ? 'digits-fraction' : 'digits')
}

/** *3 million **and a half***: a part of the scale, where no other scale follows. */
function readAndPart(text: string, position: number): { end: number; value: number } | null {
  const match = /^ and (?:a|one) (half|quarter)\b(?! (?:m|b|tr)illion| of\b)/.exec(text.slice(position, position + 30))
  return match && { end: position + match[0].length, value: match[1] === 'half' ? 0.5 : 0.25 }
}

/** The scales behind a number that is already read (*1.5 million*, *2 lakh crore*, *3-billion*); null if there is none. */
function readScale(text: string, position: number, value: number): { end: number; value: number } | null {
  const at = isDash(text.charCodeAt(position)) ? position + 1 : position
  const next = nextWord(text, at)
  if (next.word === 'dozens' && /^ of\b/.test(text.slice(next.end, next.end + 4))) return null
  const scale = isThousands(text, next.start, next.word)
    ? 1000
    : next.word.length > 1
      ? SCALES.get(next.word)
      : undefined
  if (!scale || isDigit(text.charCodeAt(next.end))) return null
  const scaled = { end: next.end, value: tidy(value * scale) }
  return scale >= 1000 || scale === 100 ? (readScale(text, scaled.end, scaled.value) ?? scaled) : scaled
}

/** *100k followers*, *10K people*: a *k* glued to the digits before what is counted; *a 10k run*, *5k* alone are distances. */
function isThousands(text: string, start: number, word: string): boolean {
  return word === 'k' && isDigit(text.charCodeAt(start - 1)) && COUNTED.test(text.slice(start, start + 24))
}

const COUNTED = /^[kK] (?:[a-z]{2,}s|children|men|people|women)\b/

interface Plain {
  end: number
  value: number
  amount: boolean
}

function readPlain(text: string, start: number): Plain | null {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  const lead = end - start
  if (lead === 0 && text.charCodeAt(start) !== 46) return null
  let whole = text.slice(start, end)
  const grouped = lead > 0 && lead <= 3 ? groupsEnd(text, end) : end
  if (grouped > end) {
    whole = text.slice(start, grouped).replace(/\D/g, '')
    end = grouped
  }
  const decimals = decimalsEnd(text, end, grouped > start + lead && text.charCodeAt(start + lead) === 44)
  if (lead === 0 && decimals === end) return null
  const value = Number(decimals > end ? `${whole}.${text.slice(end + 1, decimals)}` : whole)
  return { end: decimals, value, amount: grouped > start + lead || decimals > end }
}

/** The end of the groups of digits behind the first one, or `end` if there are none that agree with each other. */
function groupsEnd(text: string, end: number): number {
  const separator = text.charCodeAt(end)
  if (separator === 44) return commaGroupsEnd(text, end)
  if (separator !== 46 && separator !== 0x27 && separator !== 0x2019 && !isBlank(separator)) return end
  let position = end
  let groups = 0
  while (text.charCodeAt(position) === separator && threeDigits(text, position + 1)) {
    position += 4
    groups++
  }
  // A single point is a decimal point (*3.125*), unless three zeros (*10.000 euros*) or decimals (*1.111,11*) follow it.
  const hasDecimals = text.charCodeAt(position) === 44 && isDigit(text.charCodeAt(position + 1))
  if (
    separator === 46 &&
    groups === 1 &&
    text.slice(end + 1, position) !== '000' &&
    !hasDecimals &&
    !WHOLES.test(text.slice(position, position + 16))
  )
    return end
  if (separator === 46 && isDigit(text.charCodeAt(position))) return end
  return position
}

/** What comes in whole numbers only: *1.200 people*, *12.500 euros* have a continental point between groups. */
const WHOLES =
  /^ (?:crowns|dead|demonstrators|dinars|euros|homes|houses|inhabitants|jobs|kroner|kronor|migrants|people|persons|pesos|police|protesters|refugees|residents|seats|soldiers|spectators|students|troops|voters|workers)\b/

/** Western (1,234,567) and Indian (12,34,567) groups: each but the last may have two digits. */
function commaGroupsEnd(text: string, end: number): number {
  let position = end
  let last = end
  while (text.charCodeAt(position) === 44 && isDigit(text.charCodeAt(position + 1))) {
    if (threeDigits(text, position + 1)) {
      position += 4
      last = position
    } else if (twoDigits(text, position + 1) && text.charCodeAt(position + 3) === 44) position += 3
    else break
  }
  return last
}

function threeDigits(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  )
}

function twoDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2))
}

/** The end of the decimals at `end` (`.5`, or the continental `,5` of a number without groups), or `end`. */
function decimalsEnd(text: string, end: number, grouped: boolean): number {
  const point = text.charCodeAt(end)
  const isPoint = point === 46 || point === 0xb7
  if (!isPoint && (point !== 44 || grouped)) return end
  let position = end + 1
  while (isDigit(text.charCodeAt(position))) position++
  if (position === end + 1) return end
  if (point === 44 && (position > end + 3 || isListed(text, position))) return end
  return position
}

/** *nos. 22,24,26*: another comma and digits make it a list. */
function isListed(text: string, position: number): boolean {
  return text.charCodeAt(position) === 44 && isDigit(text.charCodeAt(position + 1))
}

/** *½* or *1/2* behind a number (with or without a blank), or *(1)/2* when the number itself is the numerator. */
function readFraction(text: string, end: number): { value: number; end: number; alone: boolean } | null {
  const at = isBlank(text.charCodeAt(end)) ? end + 1 : end
  const sign = FRACTION_SIGNS.get(text[at] ?? '')
  if (sign !== undefined) return { value: sign, end: at + 1, alone: false }
  if (at === end) {
    const eighths = /^-([1-7])\/([248])(?![\d/])/.exec(text.slice(end, end + 6))
    // *fell 7-1/4 cents*
    if (eighths) return { value: Number(eighths[1]) / Number(eighths[2]), end: end + eighths[0].length, alone: false }
    if (text.charCodeAt(end) !== 47) return null
    const denominator = smallDenominator(text, end + 1)
    // *12/5* is a date or a number of a case.
    return denominator && text.charCodeAt(end - 1) - 48 < denominator && !isDigit(text.charCodeAt(end - 2))
      ? { value: denominator, end: end + 2, alone: true }
      : null
  }
  const numerator = text.charCodeAt(at) - 48
  if (numerator < 1 || numerator > 9 || text.charCodeAt(at + 1) !== 47) return null
  const denominator = smallDenominator(text, at + 2)
  if (!denominator || numerator >= denominator) return null
  return { value: numerator / denominator, end: at + 3, alone: false }
}

/** A one-digit denominator that nothing is glued to: *1/2*, but not the date *4/20* or the case *12/4/B*. */
function smallDenominator(text: string, at: number): number | null {
  const value = text.charCodeAt(at) - 48
  const next = text.charCodeAt(at + 1)
  if (value < 2 || value > 9 || isDigit(next) || next === 47 || isLetter(next)) return null
  return value
}
