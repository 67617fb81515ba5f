import { GAZETTEER } from '../lists.js'
import { type Mention, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

const MARKS = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
])
/** The most words that a nickname has. */
const LONGEST = 3

/** A nickname in marks stands within the name: *Donal ‘Bomber’ Feely*, *Gift "Sir Gee" Kayira*. */
export const joinNicknames: Refiner = (mentions, sheet) => {
  const persons = mentions.filter(({ kind }) => kind === 'person')
  const ends = new Map(persons.map((mention) => [mention.end, mention]))
  const starts = new Map(persons.map((mention) => [mention.first, mention]))
  const joined: Mention[] = []
  const { tokens } = sheet.document
  for (const at of sheet.places) {
    const open = at + 1
    const closer = sheet.words[open]?.case === CASE.sign ? MARKS.get(tokens[open]!.text) : undefined
    if (closer === undefined || !isNameWord(sheet, at)) continue
    const close = closeOf(sheet, open, closer)
    if (close < 0 || !isNameWord(sheet, close + 1)) continue
    const left = ends.get(open)
    const right = starts.get(close + 1)
    const isGiven = (sheet.words[open - 1]!.gazetteer & GAZETTEER.first) !== 0
    if (!(left && right) && !(left && left.end - left.first === 1) && !(right && isGiven)) continue
    const confidence = Math.max(left?.confidence ?? 0, right?.confidence ?? 0)
    const range = { first: left?.first ?? open - 1, end: right?.end ?? close + 2 }
    joined.push({ ...range, kind: 'person', by: 'nickname', confidence })
  }
  return replaceBy(mentions, joined)
}

/** The mark that closes, behind one to three words of which the first has a capital; -1 if there is none. */
function closeOf({ document: { tokens }, words }: Sheet, open: number, closer: string): number {
  const first = tokens[open + 1]
  if (!first || first.start !== tokens[open]!.end || !/^\p{Lu}/u.test(first.text)) return -1
  for (let at = open + 2; at <= open + 1 + LONGEST; at++) {
    const token = tokens[at]
    if (token?.text === closer) return token.start === tokens[at - 1]!.end ? at : -1
    if (!token || (words[at]!.case === CASE.sign && token.text !== '-')) return -1
  }
  return -1
}

/** A word with a capital, side by side with the marks in one sentence. */
function isNameWord({ document: { tokens }, words }: Sheet, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && words[at]!.case === CASE.title && /^\p{Lu}\p{L}+$/u.test(token.text)
}
