import type { Quote } from '../../annotations.js'
import type { Range } from '../draft.js'
import { type Reading, tokenAt } from '../reading.js'

/**
 * Where the description of a quote's unnamed speaker stands: the last place at or before its attribution that has its
 * words, or else the first; null if none has. A later *he added* is described by the phrase that introduced him.
 */
export function describedAt(reading: Reading, quote: Quote): Range | null {
  if (quote.speaker.kind !== 'unnamed') return null
  const { description } = quote.speaker
  const near = quote.source?.end ?? quote.spans[0]!.start
  const before = reading.text.lastIndexOf(description, near)
  const start = before >= 0 ? before : reading.text.indexOf(description)
  if (start < 0 || description === '') return null
  const first = tokenAt(reading.tokens, start)
  return { first, end: tokenAt(reading.tokens, start + description.length - 1) + 1 }
}
