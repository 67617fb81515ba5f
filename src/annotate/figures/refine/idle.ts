import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *half built* · *first half* · *half-time* · *half in love*: no share of anything. */
export function isIdleHalf(reading: Reading, draft: Draft): boolean {
  if (draft.form !== 'fraction' || draft.unit !== 'percent' || draft.value !== 50) return false
  const { text, tokens } = reading
  const previous = tokens[draft.first - 1]
  if (text.charCodeAt(draft.end) === 45 || text.charCodeAt(draft.start - 1) === 45) return true
  if (
    previous &&
    /^(?:other|better|latter|former|final|opening|top|bottom|harder|easier|this|either|each|my|your)$/.test(
      previous.lower,
    )
  )
    return true
  if (previous?.pos === 'ADJ' && previous.lower !== 'more') return true
  const behind = tokens[draft.next]
  // *sales for the half*, *at the half*
  if (
    previous?.lower === 'the' &&
    (!behind || /^(?:ADP|ADV|AUX|PUNCT|VERB)$/.test(behind.pos)) &&
    behind?.lower !== 'of'
  )
    return true
  return (
    (behind?.pos === 'VERB' &&
      /(?:ed|en|ilt)$/.test(behind.lower) &&
      !/^(?:said|voted|have|had)$/.test(behind.lower)) ||
    behind?.lower === 'board' ||
    behind?.lower === 'empty' ||
    behind?.lower === 'full'
  )
}

const BEFORE_SPAN =
  /^(?:for|in|within|under|nearly|almost|about|around|inside|than|took|takes|take|lasted|spent|last|lasts)$/

/** *a day*, *an hour* behind an amount are rates, and mostly talk elsewhere: kept only where a span is measured. */
export function isIdleArticle(reading: Reading, draft: Draft): boolean {
  if (draft.form !== 'article' || draft.value !== 1) return false
  const { tokens } = reading
  const behind = lowerAt(tokens, draft.next)
  if (behind === 'or' || behind === 'old') return behind === 'or'
  if (/^(?:ago|before|earlier)$/.test(behind) && lowerAt(tokens, draft.first - 1) === 'than') return true
  const before = lowerAt(tokens, draft.first - 1)
  // *38 units shut in a month* tells when; *the worst in a decade* how long.
  if (before === 'in' && /^(?:day|fortnight|hour|month|week)$/.test(lowerAt(tokens, draft.first + 1))) return true
  return !BEFORE_SPAN.test(before)
}
