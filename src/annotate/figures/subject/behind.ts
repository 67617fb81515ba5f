import { TIME_NOUNS } from '../../../lexicon/calendar.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isHyphen } from '../numbers/words.js'
import { earlierSubject } from './carried.js'
import { isPlural, type Phrase, phraseBefore, phraseFrom } from './noun-phrase.js'

const DETERMINERS = new Set(
  'a all an each every her his its my our such that the their these this those your'.split(' '),
)
/** Words between a number and its noun that belong to neither. */
const SKIPPED = new Set(
  '+ additional extra fewer further less long magnitude more odd or other plus so some strong thereabouts worth'.split(
    ' ',
  ),
)
const COMPARED = new Set(
  'as big bigger high higher its large larger many more much that the their times what'.split(' '),
)
const PRONOUNS = new Set('it them these those us which whom you'.split(' '))

/**
 * What stands behind the number: *38 **pallets*** · *a six-week **halt*** · *97 percent of **members*** · *nine of 12
 * **analysts*** · *seven of them* (what came before) · *three times as many **fish*** · *the second and third **floors***.
 */
export function behind(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  let at = draft.next
  // *20 minutes' notice*, *one month's pay*
  const possessive = draft.kind === 'duration' && /^['’]s?$/.test(lowerAt(tokens, at))
  const bound = possessive || isHyphen(tokens[at])
  if (bound) at++
  const shared = sharedWithNext(reading, drafts, index)
  if (shared) return shared
  if (draft.kind === 'ratio') while (COMPARED.has(lowerAt(tokens, at))) at++
  at = skip(reading, at)
  const joint = lowerAt(tokens, at)
  if (joint === 'of' || (joint === 'in' && draft.kind === 'money')) return behindOf(reading, drafts, index, at + 1)
  if (draft.form === 'fraction' || draft.kind === 'ratio') while (DETERMINERS.has(lowerAt(tokens, at))) at++
  if (lowerAt(tokens, at - 1) === 'other' && tokens[at]?.pos !== 'NOUN') at--
  const phrase =
    (bound ? boundNoun(reading, draft, at) : null) ?? phraseFrom(tokens, at, isAttribute(reading, draft, bound))
  return phrase && draft.kind === 'count' ? withContents(reading, phrase) : phrase
}

/** Behind a hyphen, words that are not what is counted: *a three-way **fight***, *a four-time **champion***. */
const ADVERBIAL = /^(?:cornered|fold|handed|level|member|part|pronged|sided|star|strong|time|track|way)$/

/** *a six-**room** rural hotel*, *a **10th-floor** flat*: the noun behind the hyphen alone is what is counted or in a row. */
function boundNoun({ tokens }: Reading, draft: Draft, at: number): Phrase | null {
  const noun = tokens[at]
  if ((draft.kind !== 'count' && draft.kind !== 'ordinal') || draft.form === 'vague') return null
  if (ADVERBIAL.test(noun?.lower ?? '')) return phraseFrom(tokens, isHyphen(tokens[at + 1]) ? at + 2 : at + 1)
  if (noun?.pos !== 'NOUN' || isHyphen(tokens[at + 1])) return null
  return { first: at, next: at + 1 }
}

/** *the second and third floors*, *11 and 13 per cent of voters*: two numbers before one noun. */
function sharedWithNext(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const joint = lowerAt(reading.tokens, drafts[index]!.next)
  const next = drafts[index + 1]
  if (
    (joint !== 'and' && joint !== 'or') ||
    drafts[index]!.kind === 'ratio' ||
    !next ||
    next.first !== drafts[index]!.next + 1
  )
    return null
  return next.kind === drafts[index]!.kind ? behind(reading, drafts, index + 1) : null
}

/** Behind *of*: over the determiner and another number (*nine of 12 analysts*), back to what *them* stands for. */
function behindOf(reading: Reading, drafts: readonly Draft[], index: number, from: number): Phrase | null {
  const { tokens } = reading
  let at = from
  while (DETERMINERS.has(lowerAt(tokens, at)) && !endsPhrase(reading, at + 1)) at++
  const apposed = lowerAt(tokens, at) === 'them' && tokens[at + 1]?.pos === 'NOUN' ? phraseFrom(tokens, at + 1) : null
  if (apposed) return apposed
  if (PRONOUNS.has(lowerAt(tokens, at)))
    return earlierSubject(reading, drafts, index, 1) ?? antecedent(reading, drafts[index]!, lowerAt(tokens, at))
  const inner = drafts[index + 1]
  if (inner && inner.first === at) {
    if (drafts[index]!.kind === 'count') return behind(reading, drafts, index + 1)
    at = inner.next
  }
  const phrase = phraseFrom(tokens, skip(reading, at), true)
  // *Rs 4,120 crore in the quarter*: when, not what.
  const isTime = phrase && TIME_NOUNS.has(lowerAt(tokens, phrase.next - 1)) && lowerAt(tokens, from - 1) === 'in'
  return isTime ? null : phrase
}

/** What *them*, *whom*, *which* or *it* stands for: the nearest noun before the figure of that number, one sentence back at most. */
function antecedent(reading: Reading, draft: Draft, pronoun: string): Phrase | null {
  const { tokens } = reading
  if (/^(?:us|you|those|these)$/.test(pronoun)) return null
  const here = tokens[draft.first]!
  for (let i = draft.first - 1; i >= 0 && i > draft.first - ANTECEDENT; i--) {
    const token = tokens[i]!
    if (token.paragraph !== here.paragraph || here.sentence - token.sentence > 1) return null
    if (token.pos !== 'NOUN' || isPlural(token) !== (pronoun !== 'it')) continue
    if (pronoun === 'which' || pronoun === 'whom' || !TIME_NOUNS.has(token.lower.replace(/s$/, '')))
      return phraseBefore(tokens, i + 1)
  }
  return null
}

/** How far back the noun for a pronoun may stand, in tokens. */
const ANTECEDENT = 40

function endsPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  return !token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX'
}

/** *bags of dried cocoa*, *counts of fraud*: what a bare *of* says is in them. */
function withContents(reading: Reading, phrase: Phrase): Phrase {
  if (lowerAt(reading.tokens, phrase.next) !== 'of') return phrase
  const noun = reading.tokens[phrase.next + 1]
  if (!noun || !/^(?:NOUN|ADJ|VERB)$/.test(noun.pos)) return phrase
  const contents = phraseFrom(reading.tokens, phrase.next + 1)
  return contents && contents.next - contents.first <= 2 ? { first: phrase.first, next: contents.next } : phrase
}

/** Whether the figure stands before its noun like an adjective: *a 14 per cent raise*, *a five-day walk*. */
function isAttribute(reading: Reading, draft: Draft, bound: boolean): boolean {
  if (bound || reading.text.slice(draft.number.end, draft.end).includes('-')) return true
  return /^(?:a|an|the|its|their|his|her|this|that)$/.test(lowerAt(reading.tokens, draft.first - 1))
}

function skip(reading: Reading, from: number): number {
  let at = from
  while (SKIPPED.has(lowerAt(reading.tokens, at)) || isHyphen(reading.tokens[at])) at++
  return at
}
