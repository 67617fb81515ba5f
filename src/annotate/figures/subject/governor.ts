import { WEEKDAYS } from '../../../lexicon/calendar.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isHyphen } from '../numbers/words.js'

/** Hedges and determiners between the words that govern a number and the number. */
export const BETWEEN = new Set([
  'a',
  'about',
  'almost',
  'an',
  'and',
  'annual',
  'annualised',
  'annualized',
  'another',
  'approximately',
  'around',
  'as',
  'average',
  'barely',
  'between',
  'close',
  'combined',
  'cumulative',
  'estimated',
  'even',
  'exactly',
  'fewer',
  'just',
  'least',
  'less',
  'little',
  'many',
  'more',
  'most',
  'much',
  'nearly',
  'no',
  'not',
  'only',
  'over',
  'perhaps',
  'roughly',
  'some',
  'than',
  'the',
  'under',
  'up',
  'down',
  'well',
  'high',
  'low',
  'still',
  'now',
  'nearer',
  'its',
  'of',
])

/** The token that governs the number, over hedges, determiners and *an average of*. */
export function governor(reading: Reading, draft: Draft): number {
  const { tokens } = reading
  let at = draft.first - 1
  for (;;) {
    const word = lowerAt(tokens, at)
    if (word === 'of' && /^(?:average|combined|maximum|minimum|total)$/.test(lowerAt(tokens, at - 1))) at -= 2
    else if (/^(?:least|most)$/.test(word) && lowerAt(tokens, at - 1) === 'at') at -= 2
    // *a record-low 686,061*
    else if (isHyphen(tokens[at]) && /^(?:high|low)$/.test(lowerAt(tokens, at + 1))) at--
    else if (word === 'record' || (BETWEEN.has(word) && word !== 'of')) at--
    else return at
  }
}

/** The token before *last month*, *on Thursday*, *this year* where such words stand at `index`. */
export function beforeTime(reading: Reading, index: number): number {
  const { tokens } = reading
  let at = index
  if (!WEEKDAYS.has(lowerAt(tokens, at)) && !TIMES.test(lowerAt(tokens, at))) return index
  while (WEEKDAYS.has(lowerAt(tokens, at)) || TIMES.test(lowerAt(tokens, at)) || tokens[at]?.pos === 'ADJ') at--
  return tokens[at]?.pos === 'ADP' ? at - 1 : at
}

const TIMES =
  /^(?:ago|august|april|december|february|friday|january|july|june|last|march|month|next|november|october|september|this|today|week|year|yesterday)$/
