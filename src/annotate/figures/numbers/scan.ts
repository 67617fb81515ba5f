import {
  DECADES,
  FRACTION_SIGNS,
  MULTIPLES,
  ORDINALS,
  PARTS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from '../../../lexicon/numbers.js'
import type { Document, Token } from '../../../text/document.js'
import { isDigit } from '../characters.js'
import { wordFilter } from '../word-filter.js'
import { readDecadeWord } from './decades.js'
import { readDigits } from './digits.js'
import { readFractionSign, readFractionWords } from './fractions.js'
import { type NumberSpan, numberSpan } from './number.js'
import { ordinalSuffixEnd, readOrdinalWord } from './ordinals.js'
import { readRaceTime } from './race-times.js'
import { readMultiple, readVague } from './vague.js'
import { isHyphen, readWords } from './words.js'

type Reader = (tokens: readonly Token[], index: number) => NumberSpan | null

const bySign: Reader = (tokens, index) => readFractionSign(tokens[index]!)

/** What may read a number in words, in the order in which they are asked: the first that can wins. */
const CARDINAL_READERS: readonly Reader[] = [readFractionWords, readOrdinalWord, readWords]

/** First word of a number → its readers. A word that is not listed begins no number. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map([
  ...[...SMALL_NUMBERS.keys(), 'dozen', 'hundred'].map((word) => [word, CARDINAL_READERS] as const),
  ...[...ORDINALS.keys()].map((word) => [word, [readOrdinalWord]] as const),
  ...[...VAGUE_NUMBERS, 'couple', 'few', 'many', 'several'].map((word) => [word, [readVague]] as const),
  ...[...MULTIPLES.keys(), 'double', 'quadruple', 'treble', 'triple'].map((word) => [word, [readMultiple]] as const),
  ...[...DECADES.keys()].map((word) => [word, [readDecadeWord]] as const),
  ['a', [readFractionWords, readWords, readVague, readArticle]],
  ['an', [readFractionWords, readArticle]],
  ['dozen', [readLoneScale]],
  ['half', [readFractionWords]],
  ['quarter', [readFractionWords]],
  ...[...FRACTION_SIGNS.keys()].map((sign) => [sign, [bySign]] as const),
])

/** Whether a word may begin a number. */
const mayBegin = wordFilter(READERS.keys())

/** Units that *a* and *an* may measure one of (*within a day*, *half a mile*). */
const ARTICLE_UNITS = new Set([
  'century',
  'day',
  'decade',
  'fortnight',
  'hour',
  'metre',
  'mile',
  'minute',
  'month',
  'week',
  'year',
  'kilometre',
])

/** What may follow *a* and *an* for them to begin a number: nothing else needs their readers. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...ARTICLE_UNITS,
  ...PARTS.keys(),
  ...SCALES.keys(),
  'couple',
  'few',
])
const mayFollowArticle = wordFilter(BEHIND_ARTICLE)

function isIdle(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!
  if (lower !== 'a' && lower !== 'an') return false
  const next = tokens[index + 1]
  return !next || !((mayFollowArticle(next.lower) && BEHIND_ARTICLE.has(next.lower)) || isHyphen(next))
}

/** The article before a unit, one of which it may count; the refiners drop it where it does not. */
function readArticle(tokens: readonly Token[], index: number): NumberSpan | null {
  const token = tokens[index]!
  if (!ARTICLE_UNITS.has(tokens[index + 1]?.lower ?? '')) return null
  return numberSpan(token.start, token.end, 1, 'article', false, 'article')
}

/** A scale without a number: *the dozen men*, *the million people*. */
function readLoneScale(tokens: readonly Token[], index: number): NumberSpan | null {
  const token = tokens[index]!
  return numberSpan(token.start, token.end, SCALES.get(token.lower) ?? null, 'words', false, 'lone-scale')
}

/** Finds every number of a document, in order, without overlaps: one pass over the tokens. */
export function scanNumbers(document: Document): NumberSpan[] {
  const { text, tokens } = document
  const found: NumberSpan[] = []
  let end = 0
  let digit = nextDigit(text, 0)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.end <= end) continue
    if (digit < token.start) digit = nextDigit(text, token.start)
    const hasDigit = digit < token.end
    if (!hasDigit && !mayBegin(token.lower)) continue
    const number = token.start >= end ? readAt(text, tokens, i, hasDigit) : readInside(text, token, end)
    if (!number) continue
    found.push(number)
    end = number.end
    // A token may hold two numbers (*2-1*, *42-26*): look into what is left of it.
    if (end < token.end) i--
  }
  return found
}

/** The first digit at or behind a position, or the text's end. */
function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length
}

const DIGIT = /[0-9]/g

function readAt(text: string, tokens: readonly Token[], index: number, hasDigit: boolean): NumberSpan | null {
  const token = tokens[index]!
  const readers = READERS.get(token.lower)
  if (readers) {
    if (isIdle(tokens, index)) return null
    for (const read of readers) {
      const number = read(tokens, index)
      if (number) return number
    }
    return null
  }
  return hasDigit ? readInside(text, token, token.start) : null
}

/** Digits at or behind `from` within a token (*2-1*, *Rs1*, *US$5*, *to-12*). */
function readInside(text: string, token: Token, from: number): NumberSpan | null {
  let at = from
  while (at < token.end && !isDigit(text.charCodeAt(at))) at++
  if (at >= token.end) return null
  // *.188*: the point in front belongs to the number, unless it ends a sentence or an abbreviation.
  if (text.charCodeAt(at - 1) === 46 && (at < 2 || /[\s(]/.test(text[at - 2]!))) at--
  const number = readRaceTime(text, at) ?? readDigits(text, at)
  if (!number) return null
  const suffix = ordinalSuffixEnd(text, number.end)
  if (suffix === null) return number
  return numberSpan(number.start, suffix, number.value, 'ordinal', number.amount, 'ordinal-digits')
}
