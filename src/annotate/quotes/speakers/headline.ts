import type { Quote } from '../../annotations.js'
import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'

/** The share of a headline's longer words that a quote below has to hold to be the one it cites. */
const SHARED_WORDS = 0.5

/** Gives quotes in the headline that name nobody the speaker of the quote below that they cite. */
export function creditHeadlines(reading: Reading, drafts: readonly Draft[], quotes: readonly Quote[]): Quote[] {
  const isTitle = (draft: Draft) =>
    reading.document.paragraphs[reading.tokens[draft.content[0]!.first]!.paragraph]!.role === 'title'
  return quotes.map((quote, i) => {
    if (!isTitle(drafts[i]!) || quote.speaker.kind === 'named') return quote
    const cited = citedBelow(
      reading,
      quote,
      quotes.filter((_, j) => !isTitle(drafts[j]!)),
    )
    if (!cited) return quote
    return {
      ...quote,
      speaker: cited.speaker,
      coSpeakers: cited.coSpeakers,
      speakerRole: cited.speakerRole,
      method: 'previous',
      confidence: 0.6,
    }
  })
}

function citedBelow(reading: Reading, headline: Quote, quotes: readonly Quote[]): Quote | null {
  const wanted = wordsOf(reading, headline)
  let best: Quote | null = null
  let most = 0
  for (const quote of quotes) {
    if (quote.speaker.kind === 'none') continue
    const words = wordsOf(reading, quote)
    let shared = 0
    for (const word of wanted) if (words.has(word)) shared++
    if (shared > most) {
      best = quote
      most = shared
    }
  }
  if (most >= Math.max(1, wanted.size * SHARED_WORDS)) return best
  return headline.source
    ? null
    : (quotes.find((quote) => quote.type === 'direct' && quote.speaker.kind === 'named') ?? null)
}

function wordsOf(reading: Reading, quote: Quote): Set<string> {
  const words = new Set<string>()
  for (const { start, end } of quote.spans) {
    for (const word of reading.text
      .slice(start, end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]{4,}/gu))
      words.add(word[0])
  }
  return words
}
