import type { Span } from '../../text/document.js'
import type { QuoteType } from '../annotations.js'
import type { Range } from './draft.js'
import type { Reading } from './reading.js'

/** A content with its type: mixed where it takes in quotation marks, direct where it is nothing but one run. */
export interface Content {
  readonly type: QuoteType
  readonly spans: readonly Span[]
  readonly verbatim: readonly Span[]
  readonly content: readonly Range[]
}

/** The content that a run is by itself: the words inside its marks. */
export function runContent(reading: Reading, runs: readonly number[]): Content {
  const spans = runs.map((run) => ({ start: reading.runs[run]!.start, end: reading.runs[run]!.end }))
  return { type: 'direct', spans, verbatim: spans, content: runs.map((run) => reading.runTokens[run]!) }
}

const TRIMMED_START = new Set([',', ':', ';', '—', '–', '-', '…', ')'])

const TRIMMED_END = new Set([',', ':', ';', '—', '–', '-', '.', '('])

/** A sign that belongs to the sentence, or the bracket that closes one: *(She says **it was late**.)*. */
function isTrimmedEnd({ tokens, runOf }: Reading, first: number, last: number): boolean {
  const { text } = tokens[last]!
  if (runOf[last]! >= 0) return false
  if (text !== ')') return TRIMMED_END.has(text)
  return last > first && tokens[last - 1]!.text === '.' && !isOpened(tokens, first, last)
}

function isOpened(tokens: Reading['tokens'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.text === '(') return true
  return false
}

/** The content of a reported clause over the given token ranges; null if nothing is left of it. */
export function clauseContent(reading: Reading, ranges: readonly Range[]): Content | null {
  const { tokens } = reading
  const content: Range[] = []
  const spans: Span[] = []
  const verbatim: Span[] = []
  for (const range of ranges) {
    let { first, end } = range
    while (first < end && TRIMMED_START.has(tokens[first]!.text) && reading.runOf[first]! < 0) first++
    while (end > first && isTrimmedEnd(reading, first, end - 1)) end--
    if (first >= end) continue
    content.push({ first, end })
    spans.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end })
    for (let i = first; i < end; i++) {
      const run = reading.runOf[i]!
      if (run < 0 || i !== reading.runTokens[run]!.first || reading.runTokens[run]!.end > end) continue
      verbatim.push({ start: reading.runs[run]!.start, end: reading.runs[run]!.end })
    }
  }
  if (content.length === 0) return null
  return { type: verbatim.length > 0 ? 'mixed' : 'indirect', spans, verbatim, content }
}
