import type { Span } from '../../../text/document.js'
import type { Quote, UnnamedSource } from '../../annotations.js'
import type { Range } from '../draft.js'
import type { Reading } from '../reading.js'
import { affiliationsOf } from './affiliations.js'
import { findAnonymity } from './anonymity.js'
import { describedAt } from './description.js'
import { numberOf } from './number.js'

/**
 * Says of every quote with an unnamed speaker what the text tells of that source: whom it belongs to, how many it is,
 * and why it is not named. What is told once of a source holds for all that it says.
 */
export function describeUnnamed(reading: Reading, quotes: readonly Quote[]): Quote[] {
  if (!quotes.some(({ speaker }) => speaker.kind === 'unnamed')) return [...quotes]
  const conditions = findAnonymity(reading)
  const places = quotes.map((quote) => describedAt(reading, quote))
  const reasons = new Map<string, Span>()
  for (const [i, quote] of quotes.entries()) {
    if (quote.speaker.kind !== 'unnamed') continue
    const reason = places[i] && conditionOf(reading, conditions, places[i])
    if (reason && !reasons.has(quote.speaker.description)) reasons.set(quote.speaker.description, reason)
  }
  return quotes.map((quote, i) => ({ ...quote, unnamedSource: sourceOf(reading, quote, places[i]!, reasons) }))
}

function sourceOf(
  reading: Reading,
  { speaker }: Quote,
  place: Range | null,
  reasons: ReadonlyMap<string, Span>,
): UnnamedSource | null {
  if (speaker.kind !== 'unnamed') return null
  return {
    affiliations: place ? affiliationsOf(reading, place) : [],
    number: place ? numberOf(reading, place) : null,
    anonymity: reasons.get(speaker.description) ?? null,
  }
}

/** The nearest condition in the sentence of a description, or else in the one behind it (*He spoke on …*). */
function conditionOf(reading: Reading, conditions: readonly Range[], { first, end }: Range): Span | null {
  const { tokens, sentenceStart, sentenceEnd } = reading
  const next = sentenceEnd[end - 1]!
  const isNext = next < tokens.length && tokens[next]!.paragraph === tokens[first]!.paragraph
  const within = (start: number) => conditions.filter((condition) => sentenceStart[condition.first] === start)
  const here = within(sentenceStart[first]!)
  const close = here.length > 0 || !isNext ? here : within(next)
  const [nearest] = [...close].sort((a, b) => Math.abs(a.first - end) - Math.abs(b.first - end))
  return nearest ? { start: tokens[nearest.first]!.start, end: tokens[nearest.end - 1]!.end } : null
}
