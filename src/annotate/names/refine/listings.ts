import type { Mention, Refiner } from '../mention.js'
import { RUNNING, type Sheet, TITLE_CASE } from '../sheet.js'
import { CASE } from '../words.js'

/** What is less sure than this is not believed in a line that is no sentence. */
const SURE = 0.66
/** Longer lines are taken for prose, in UTF-16 code units. */
const LONGEST_LINE = 60
/** Lines that are wrapped are longer than this. */
const LONGEST_PIECE = 40

/**
 * Lines of a list, a menu, a table or a program are no sentences, nor are labels: only sure names stand there (*Lamb
 * Shoulder*, *NULL*, *P W D L*, *Leo: Rest.* go); a headline may open the text.
 */
export const doubtListings: Refiner = (mentions, sheet) =>
  mentions.filter(
    (mention) => !spansLines(mention, sheet) && (mention.confidence >= SURE || !isListing(mention, sheet)),
  )

/** Whether a name runs on from a short line, which no wrapping of prose would leave, into the next. */
function spansLines({ first, end }: Mention, sheet: Sheet): boolean {
  const { text, tokens } = sheet.document
  const from = tokens[first]!.start
  const cut = text.slice(from, tokens[end - 1]!.end).indexOf('\n')
  return cut >= 0 && cut <= LONGEST_PIECE && lineStart(text, from) > from + cut - LONGEST_PIECE
}

function isListing({ first, end }: Mention, sheet: Sheet): boolean {
  const { text, tokens, sentences, paragraphs } = sheet.document
  if (end - first > 2 && sheet.words.slice(first, end).every((word) => word.case === CASE.initial)) return true
  if (sheet.starts[first] === 1 && tokens[end]?.text === ':') return true
  const token = tokens[first]!
  const { endToken } = sentences[token.sentence]!
  // A short sentence can be full of names (*Officials met Anna Berg of Save the Children.*); a headline has no full stop.
  const isSentence = sheet.modes[first] === TITLE_CASE && tokens[endToken - 1]!.text === '.'
  if (sheet.modes[first] !== RUNNING && !isSentence) return true
  const start = lineStart(text, token.start)
  if (paragraphs[token.paragraph]!.role === 'title' || start <= paragraphs[0]!.start) return false
  const window = text.slice(start, start + LONGEST_LINE + 1)
  const next = window.indexOf('\n', tokens[end - 1]!.end - start)
  if (next < 0 && window.length > LONGEST_LINE) return false
  const line = (next < 0 ? window : window.slice(0, next)).trimEnd()
  return !/[.!?:,"”’'»…—–-]$/.test(line)
}

/** Where the line begins that `at` is in; 0, like the first line's, if that is further away than any line of a list is long. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE - 1)
  const cut = text.slice(from, at).lastIndexOf('\n')
  return cut < 0 ? 0 : from + cut + 1
}
