import { MONTHS, TIME_NOUNS } from '../../../lexicon/calendar.js'
import { CHANGE_WORDS_BEHIND } from '../../../lexicon/changes.js'
import type { Token } from '../../../text/document.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { phraseFrom } from './noun-phrase.js'
import { isPlural, type Phrase } from './phrase.js'

/** What a noun phrase behind a number takes in besides (*bags **of cocoa***, *rise **in tolls***); null if it is not counted. */
export function extended(reading: Reading, draft: Draft, phrase: Phrase): Phrase | null {
  if (isForecast(reading.tokens, phrase)) return null
  if (draft.kind === 'percent') return withTopic(reading, phrase)
  if (draft.kind !== 'count') return phrase
  return withContents(reading, draft.value === 1 ? phrase : withPlural(reading.tokens, phrase))
}

/** *bags of dried cocoa*, *counts of fraud*: what a bare *of* says is in them. */
function withContents(reading: Reading, phrase: Phrase): Phrase {
  if (lowerAt(reading.tokens, phrase.next) !== 'of') return phrase
  const noun = reading.tokens[phrase.next + 1]
  if (!noun || !/^(?:NOUN|ADJ|VERB)$/.test(noun.pos)) return phrase
  const contents = phraseFrom(reading.tokens, phrase.next + 1)
  return contents && contents.next - contents.first <= 2 ? { first: phrase.first, next: contents.next } : phrase
}

/** *the 113,000 **economists had expected***: who expected it, not what. */
function isForecast(tokens: readonly Token[], { next }: Phrase): boolean {
  const isExpert = /^(?:analysts|economists|experts|forecasters|investors)$/.test(lowerAt(tokens, next - 1))
  return isExpert && /^(?:estimated|expect|expected|forecast|had|predicted|projected)$/.test(lowerAt(tokens, next))
}

/** *11 league **matches**,*: behind a noun in the singular, a word in *-s* that the tagger takes for a verb but that has no object. */
function withPlural(tokens: readonly Token[], phrase: Phrase): Phrase {
  const token = tokens[phrase.next]
  if (token?.pos !== 'VERB' || !isPlural(token) || isPlural(tokens[phrase.next - 1]!)) return phrase
  const behind = tokens[phrase.next + 1]
  const isLast = !behind || behind.sentence !== token.sentence || /^(?:ADP|AUX|CCONJ|PUNCT|VERB)$/.test(behind.pos)
  return isLast ? { first: phrase.first, next: phrase.next + 1 } : phrase
}

/** *a 19 percent rise **in asthma admissions***: what it is that rises. */
function withTopic({ tokens }: Reading, phrase: Phrase): Phrase {
  if (lowerAt(tokens, phrase.next) !== 'in' || !CHANGE_WORDS_BEHIND.has(lowerAt(tokens, phrase.next - 1))) return phrase
  let at = phrase.next + 1
  while (/^(?:a|an|its|the|their)$/.test(lowerAt(tokens, at))) at++
  if (TIME_NOUNS.has(lowerAt(tokens, at)) || MONTHS.has(lowerAt(tokens, at))) return phrase
  const topic = phraseFrom(tokens, at)
  return topic && topic.next - topic.first <= 6 ? { first: phrase.first, next: topic.next } : phrase
}
