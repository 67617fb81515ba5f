import type { Paragraph } from '../../../text/document.js'
import { hasCapital } from '../candidates.js'
import { type Mention, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE, TRIGGER } from '../words.js'

/** How far into a paragraph a dateline's dash is looked for, and how many words its place may have, in tokens. */
const REACH = 16
const LONGEST_PLACE = 5
const DASHES = new Set(['—', '–', '-', '--', '―'])

/** *KAMPALA, Uganda (AFP) —*: the capitals that open a paragraph are a place, the name in brackets is the agency. */
export const readDatelines: Refiner = (mentions, sheet) => {
  const found: Mention[] = []
  for (const paragraph of sheet.document.paragraphs) {
    const { firstToken, endToken } = paragraph
    // Most paragraphs do not begin in capitals, which is seen at once.
    if (firstToken < endToken && isPlaceWord(sheet, firstToken, firstToken))
      found.push(...readDateline(sheet, paragraph))
  }
  return replaceBy(mentions, found)
}

function readDateline(sheet: Sheet, { firstToken, endToken }: Paragraph): Mention[] {
  const { tokens } = sheet.document
  const stop = Math.min(endToken, firstToken + REACH)
  const dash = findDash(sheet, firstToken, stop)
  if (dash < 0 || !isReport(sheet, dash + 1, endToken)) return []
  let end = firstToken
  while (end < dash && isPlaceWord(sheet, end, firstToken)) end++
  const next = tokens[end]?.text ?? ''
  const isFollowed = end === dash || next === ',' || next === '('
  if (end === firstToken || end - firstToken > LONGEST_PLACE || !isFollowed) return []
  const found: Mention[] = [dateline(firstToken, end, 'place')]
  const open = tokens.slice(end, dash).findIndex((token) => token.text === '(')
  const close = tokens.slice(end, dash).findIndex((token) => token.text === ')')
  const inside = sheet.words[end + open + 1]!
  const isAgency = hasCapital(inside) && (inside.trigger & TRIGGER.calendar) === 0
  if (open >= 0 && close > open + 1 && close - open < 6 && isAgency) {
    found.push(dateline(end + open + 1, end + close, 'organisation'))
  }
  return found
}

const dateline = (first: number, end: number, kind: Mention['kind']): Mention => ({
  first,
  end,
  kind,
  by: 'dateline',
  confidence: 0.95,
})

/** Whether small letters follow, as they do in a report, but not in *DANGER – ASBESTOS*; or nothing, the paragraph's end. */
function isReport({ words, document: { tokens, sentences } }: Sheet, first: number, end: number): boolean {
  if (first >= end) return true
  // *CASPER, Wyo. – Sen. Roe said*: a title may end the sentence for the splitter.
  const stop = words[first]!.case === CASE.upper ? sentences[tokens[first]!.sentence]!.endToken : end
  return words.slice(first, Math.min(stop, first + REACH)).some((word) => word.case === CASE.lower)
}

/** A dash that stands free: a hyphen inside a word does not count, nor does one within brackets (*ARIES (1 May – 2 June)*). */
function findDash(sheet: Sheet, first: number, stop: number): number {
  const { tokens } = sheet.document
  let open = 0
  for (let i = first + 1; i < stop; i++) {
    const token = tokens[i]!
    if (token.text === '.' || token.text === '?') return -1
    if (token.text === '(') open++
    else if (token.text === ')') open--
    if (open > 0) continue
    if (!DASHES.has(token.text)) continue
    const isGlued = tokens[i - 1]!.end === token.start && tokens[i + 1]?.start === token.end
    if (!isGlued || token.text !== '-') return i
  }
  return -1
}

function isPlaceWord(sheet: Sheet, at: number, first: number): boolean {
  const word = sheet.words[at]!
  if (word.case === CASE.upper) return word.length > 1
  const { tokens } = sheet.document
  const isInside = at > first && (tokens[at]!.start === tokens[at - 1]!.end || word.case === CASE.initial)
  return isInside && word.case === CASE.sign && ['-', "'", '’', '.'].includes(tokens[at]!.text)
}
