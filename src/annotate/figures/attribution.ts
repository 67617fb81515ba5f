import type { Span } from '../../text/document.js'
import type { Figure, Quote, Speaker } from '../annotations.js'
import type { Draft, Reading } from './draft.js'
import { sentenceSource } from './sentence-source.js'

/** The credit of a figure: who the number comes from, and the quote that it stands in. */
export interface Credit {
  attribution: Figure['attribution']
  quote: number | null
}

interface QuoteSpan extends Span {
  index: number
}

/**
 * Makes the function that credits figures, which must be asked in order of position: first the quote that the figure
 * stands in, else *according to X*, *X said*, *X report …* in the figure's sentence.
 */
export function creditor(reading: Reading): (draft: Draft) => Credit {
  const spans = quoteSpans(reading.annotations.quotes)
  let at = 0
  return (draft) => {
    while (at < spans.length && spans[at]!.end <= draft.start) at++
    const span = spans[at]
    if (span && span.start <= draft.start && draft.end <= span.end) return quoteCredit(reading, span.index)
    return { attribution: sentenceSource(reading, draft), quote: null }
  }
}

/** The quotes' spans by position; of nested ones the outer first, so that the outermost source wins. */
function quoteSpans(quotes: readonly Quote[]): QuoteSpan[] {
  const spans: QuoteSpan[] = []
  for (let index = 0; index < quotes.length; index++)
    for (const { start, end } of quotes[index]!.spans) spans.push({ start, end, index })
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const outer: QuoteSpan[] = []
  for (const span of spans) {
    const last = outer[outer.length - 1]
    if (!last || span.start >= last.end) outer.push(span)
  }
  return outer
}

function quoteCredit(reading: Reading, index: number): Credit {
  const quote = reading.annotations.quotes[index]!
  const text = quote.source
    ? reading.text.slice(quote.source.start, quote.source.end)
    : speakerText(reading, quote.speaker)
  return { attribution: quote.speaker.kind === 'none' ? null : { speaker: quote.speaker, text }, quote: index }
}

function speakerText(reading: Reading, speaker: Speaker): string {
  if (speaker.kind === 'named') return reading.annotations.entities[speaker.entity]?.name ?? ''
  return speaker.kind === 'unnamed' ? speaker.description : ''
}
