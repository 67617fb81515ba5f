import { hasCapital } from '../candidates.js'
import { type Mention, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

/** A byline has no more tokens than this. */
const LONGEST_LINE = 14

/** *By Amina Odhiambo and Tom Rees* on a line of its own: persons. */
export const readBylines: Refiner = (mentions, sheet) => {
  const found: Mention[] = []
  for (const { firstToken, endToken } of sheet.document.sentences) {
    if (sheet.words[firstToken]!.length === 2) found.push(...readByline(sheet, firstToken, endToken))
  }
  return replaceBy(mentions, found)
}

function readByline(sheet: Sheet, first: number, end: number): Mention[] {
  const { text, tokens } = sheet.document
  if (tokens[first]!.lower !== 'by' || tokens[first]!.text === 'by') return []
  const isLineStart = first === 0 || text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n')
  if (!isLineStart) return []
  let stop = first + 1
  while (stop < end && !text.slice(tokens[stop - 1]!.end, tokens[stop]!.start).includes('\n')) stop++
  if (stop - first > LONGEST_LINE || tokens[stop - 1]!.text === '.') return []
  const found: Mention[] = []
  for (let i = first + 1; i < stop; ) {
    const start = i
    while (i < stop && isNameWord(sheet, i, start)) i++
    const length = i - start
    if (length < 2 || length > 5) break
    found.push({ first: start, end: i, kind: 'person', by: 'byline', confidence: 0.9 })
    if (tokens[i]?.text !== 'and' && tokens[i]?.text !== '&') break
    i++
  }
  return found
}

function isNameWord(sheet: Sheet, at: number, start: number): boolean {
  const word = sheet.words[at]!
  if (hasCapital(word)) return true
  const { tokens } = sheet.document
  return at > start && word.case === CASE.sign && tokens[at]!.start === tokens[at - 1]!.end && tokens[at]!.text === '-'
}
