import { TIME_NOUNS, WEEKDAYS } from '../../../lexicon/calendar.js'
import { PEOPLE_NOUNS } from '../../../lexicon/people.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { nameEndingAt } from '../name-lookup.js'
import { isHyphen } from '../numbers/words.js'
import { headBefore, subjectOfVerb } from './clause.js'
import { phraseFrom } from './noun-phrase.js'
import type { Phrase } from './phrase.js'
import { phraseBefore } from './phrase-before.js'

/** Whose age it is: *a 43-year-old **man*** · ***Mijar**, 51* · ***He** is 84* · *a **girl** of ten* · ***Bibi Nazira**, 70 or older*. */
export function ageBearer(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  let at = draft.next
  if (isHyphen(tokens[at])) at++
  const attribute =
    reading.text.charCodeAt(draft.number.end) === 45 || reading.text.slice(draft.start, draft.end).includes('-')
  // *It was the 22-year-old's first goal*: nobody else is named.
  if (attribute && /^['’]s?$/.test(lowerAt(tokens, at))) return null
  const after = attribute ? phraseFrom(tokens, at) : null
  // *met a 16-year-old*, *the 64-year-old said*: nobody but the age itself is named there.
  const apposed = tokens[draft.first - 2]?.pos === 'PUNCT' || tokens[draft.first - 2]?.pos === 'AUX'
  if (attribute && !after && tokens[draft.first - 1]?.pos === 'DET' && !apposed) return null
  return after ?? beforeAge(reading, drafts, draft, index)
}

function beforeAge(reading: Reading, drafts: readonly Draft[], draft: Draft, index: number): Phrase | null {
  const { tokens } = reading
  let at = draft.first - 1
  while (
    /^(?:aged|age|ages|between|early|from|her|his|in|late|mid|my|their|then|now|only|just|about|around|nearly|of|under|over|above|below|at|the|not|almost|who|turned|still|or)$/.test(
      lowerAt(tokens, at),
    ) ||
    /^[-,(—–]$/.test(tokens[at]?.text ?? '')
  )
    at--
  // *30,000 men a month aged 25 to 60*
  if (TIME_NOUNS.has(lowerAt(tokens, at)) && /^(?:a|each|every|per)$/.test(lowerAt(tokens, at - 1))) at -= 2
  // *died Friday at 74*, *died on Friday aged 74*.
  if (WEEKDAYS.has(lowerAt(tokens, at))) at -= tokens[at - 1]?.pos === 'ADP' ? 2 : 1
  const token = tokens[at]
  if (!token || token.paragraph !== tokens[draft.first]!.paragraph) return null
  const name = nameEndingAt(reading.annotations.names, token.end)
  if (name?.kind === 'person') return tokensOf(reading, name.start, at)
  // *the mayor of Lyon, 52*: the name is only where.
  if (name) return headBefore(tokens, at + 1)
  if (PEOPLE_NOUNS.has(token.lower)) return { first: at, next: at + 1 }
  const earlier = drafts[index - 1]
  if (earlier?.kind === 'age' && earlier.phrase && at >= earlier.first && at < earlier.next + 2) return earlier.phrase
  if (token.pos === 'VERB' || token.pos === 'AUX') return subjectOfName(reading, at)
  return phraseBefore(tokens, at + 1)
}

/** The subject of *is* or *turned*; a name as a whole. */
function subjectOfName(reading: Reading, verb: number): Phrase | null {
  const { tokens } = reading
  const before = tokens[verb - 1]
  const skip = before?.lower === 'who' ? (tokens[verb - 2]?.text === ',' ? 3 : 2) : 1
  const anchor = tokens[verb - skip]
  const name = anchor && nameEndingAt(reading.annotations.names, anchor.end)
  return name ? tokensOf(reading, name.start, verb - skip) : subjectOfVerb(tokens, verb)
}

function tokensOf(reading: Reading, start: number, last: number): Phrase {
  let first = last
  while (first > 0 && reading.tokens[first - 1]!.start >= start) first--
  return { first, next: last + 1 }
}
