import { ABBREVIATED_TITLES } from '../../lexicon/speaker-words.js'
import type { GoldArticle, GoldQuote } from '../gold.js'

/**
 * Makes the quotes of an annotated article keep to three definitions that batches of the corpus differ in
 * (docs/annotation.md): a direct quote without attribution of its own that follows in the same paragraph, of the same
 * speaker and with nothing but the attribution between, is a further span of the one before; so is one whose marks open
 * again in the next paragraph while those before were not closed; a quote inside another is none of its own.
 */
export function joinTurns(article: GoldArticle): GoldArticle {
  const quotes: GoldQuote[] = []
  for (const quote of [...article.quotes].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)) {
    if (quotes.some((other) => isInside(quote, other))) continue
    const before = quotes.findLast((other) => other.type === 'direct')
    if (before && runsOver(article.text, before, quote)) append(before, quote)
    else if (before && goesOn(article.text, before, quote)) append(before, quote)
    else quotes.push({ ...quote })
  }
  return { ...article, quotes }
}

function append(before: GoldQuote, quote: GoldQuote): void {
  before.spans = [...before.spans, ...quote.spans]
  before.sources = [...before.sources, ...quote.sources]
  before.cues = [...before.cues, ...quote.cues]
}

/** Whether marks open again at the start of the next paragraph though none were closed: *“A.¶ “B.”* */
function runsOver(text: string, before: GoldQuote, quote: GoldQuote): boolean {
  if (quote.type !== 'direct' || before.speaker !== quote.speaker) return false
  return /^\s*\n\n["“'‘]$/.test(text.slice(before.spans.at(-1)!.end, quote.spans[0]!.start))
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
  return attribution && !between.includes('\n\n') && sentenceEnds(between) <= 1
}

/** How many sentences end in a text, stops behind initials and short titles aside (*Dr. Roe*, *N. Roe*, *No. 4*). */
function sentenceEnds(text: string): number {
  const stops = [...text.matchAll(/(\p{L}*)[.!?](?=\s)/gu)]
  return stops.filter(([, word]) => !isAbbreviated(word!)).length
}

const isAbbreviated = (word: string) => /^(?:\p{Lu}|No)$/u.test(word) || ABBREVIATED_TITLES.has(word.toLowerCase())
