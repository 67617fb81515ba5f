import type { GoldArticle, GoldQuote } from '../gold.js'

/**
 * Makes the quotes of an annotated article keep to two definitions that batches of the corpus differ in
 * (docs/annotation.md): a direct quote without attribution of its own that follows in the same paragraph, of the same
 * speaker and with nothing but the attribution between, is a further span of the one before; a quote inside another is
 * none of its own.
 */
export function joinTurns(article: GoldArticle): GoldArticle {
  const quotes: GoldQuote[] = []
  for (const quote of [...article.quotes].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)) {
    const before = quotes.at(-1)
    if (before && isInside(quote, before)) continue
    if (before && goesOn(article.text, before, quote)) before.spans = [...before.spans, ...quote.spans]
    else quotes.push({ ...quote })
  }
  return { ...article, quotes }
}

function isInside(quote: GoldQuote, other: GoldQuote): boolean {
  return quote.spans.every(({ start, end }) => other.spans.some((span) => span.start <= start && end <= span.end))
}

/** Whether a quote goes on with what the one before began: *“A,” he said. “B.”* */
function goesOn(text: string, before: GoldQuote, quote: GoldQuote): boolean {
  if (quote.sources.length > 0 || quote.cues.length > 0) return false
  if (before.type !== 'direct' || quote.type !== 'direct' || before.speaker !== quote.speaker) return false
  const end = before.spans.at(-1)!.end
  const between = text.slice(end, quote.spans[0]!.start)
  const attribution = before.cues.some((cue) => cue.start >= end && cue.end <= quote.spans[0]!.start)
  // One sentence at the most: the attribution, with what belongs to it.
  return attribution && !between.includes('\n\n') && !/[.!?]\s+\S.*[.!?]\s/s.test(between)
}
