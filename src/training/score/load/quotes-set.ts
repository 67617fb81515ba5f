import type { QuoteType } from '../../../annotate/annotations.js'
import type { Span } from '../../../text/document.js'
import type { QuotesText } from './set.js'

/** A line of an attribution set (PolNeAR). */
interface Line {
  id: string
  text: string
  quotes: { type: QuoteType; speechCue: boolean; spans: Span[]; source: Span[]; cue: Span[] }[]
}

/**
 * Reads a line of an attribution set: `{ id, text, quotes: [{ type, speechCue, spans, source, cue }] }`. Its content spans
 * hold the marks and a leading *that*, which ours do not: they are cut off.
 */
export function readQuotesText(line: Record<string, unknown>): QuotesText {
  const { id, text, quotes } = line as unknown as Line
  return {
    id,
    text,
    quotes: quotes.map(({ type, speechCue, spans, source, cue }) => ({
      type,
      isSpeech: speechCue,
      spans: spans.map((span, i) => trim(text, span, i === 0)).filter((span) => span.end > span.start),
      sources: source,
      cues: cue,
    })),
  }
}

/** A content span without a leading *that* (of the first one) and without marks around it. */
function trim(text: string, { start, end }: Span, isFirst: boolean): Span {
  const content = text.slice(start, end)
  const that = isFirst ? (content.match(/^that\s+/i)?.[0].length ?? 0) : 0
  const open = content.slice(that).match(/^["“‘']/)?.[0].length ?? 0
  const isMarked = open > 0 && /["”’']$/.test(content)
  return isMarked ? { start: start + that + open, end: end - 1 } : { start: start + that, end }
}
