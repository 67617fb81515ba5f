import { findDrafts } from '../../annotate/quotes/find-drafts.js'
import { readDocument } from '../../annotate/quotes/reading.js'
import { rankSpeakers } from '../../annotate/quotes/speakers/resolve.js'
import type { Way } from '../../annotate/quotes/speakers/weights.js'
import type { Span } from '../../text/document.js'
import type { GoldArticle, GoldQuote } from '../gold.js'
import { goldDocument } from './gold-document.js'

/** One choice to learn from: the traits of every candidate, and which one is right (-1: none of them). */
export interface Example {
  readonly way: Way
  readonly candidates: readonly (readonly number[])[]
  readonly right: number
}

/** How much of a quote's content has to be the annotated one's for its speaker to be taken as known. */
const SAME_QUOTE = 0.5

/** Every choice among candidates that the resolver makes in an annotated article, with the answer. */
export function readExamples(article: GoldArticle): Example[] {
  const { document, annotations, keys } = goldDocument(article)
  const reading = readDocument(document, annotations)
  const examples: Example[] = []
  for (const { quote, attribution } of rankSpeakers(reading, findDrafts(reading))) {
    const { ranked } = attribution
    const gold = ranked && article.quotes.find((other) => overlap(quote.spans, other) >= SAME_QUOTE)
    if (!ranked || !gold) continue
    const right = ranked.candidates.findIndex(({ entity }) => keys[entity] === gold.speaker)
    examples.push({ way: ranked.wanted.way, candidates: ranked.candidates.map(({ traits }) => [...traits]), right })
  }
  return examples
}

function overlap(spans: readonly Span[], gold: GoldQuote): number {
  const length = (list: readonly Span[]) => list.reduce((sum, { start, end }) => sum + end - start, 0)
  let shared = 0
  for (const a of spans)
    for (const b of gold.spans) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (length(spans) + length(gold.spans) - shared)
}
