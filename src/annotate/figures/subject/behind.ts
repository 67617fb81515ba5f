import { MONTHS, TIME_NOUNS } from '../../../lexicon/calendar.js'
import { CHANGE_WORDS_BEHIND } from '../../../lexicon/changes.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isHyphen } from '../numbers/words.js'
import { antecedent } from './antecedent.js'
import { boundNoun } from './bound-noun.js'
import { earlierSubject } from './earlier.js'
import { extended } from './extent.js'
import { phraseFrom } from './noun-phrase.js'
import { among } from './of-phrases.js'
import type { Phrase } from './phrase.js'

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
  // *had twice emailed managers*: of occasions nothing is told but their number.
  if (draft.by === 'occasions') return null
  let at = draft.next
  // The splitter may miss the end of a sentence behind a unit (*at 120km/h. Traffic …*).
  if (/^\.\s/.test(reading.text.slice(draft.end, draft.end + 2))) return null
  // *20 minutes' notice*, *one month's pay*
  const possessive = draft.kind === 'duration' && /^['’]s?$/.test(lowerAt(tokens, at))
  const bound = possessive || isHyphen(tokens[at])
  if (bound) at++
  const shared = sharedWithNext(reading, drafts, index)
  if (shared) return shared
  if (draft.kind === 'ratio') while (COMPARED.has(lowerAt(tokens, at))) at++
  at = pastCompound(reading, skip(reading, at))
  const joint = lowerAt(tokens, at)
  if (joint === 'of' || (joint === 'in' && draft.kind === 'money' && !isWhen(reading, at + 1)))
    return behindOf(reading, drafts, index, at + 1)
  if (draft.form === 'fraction' || draft.kind === 'ratio') while (DETERMINERS.has(lowerAt(tokens, at))) at++
  if (lowerAt(tokens, at - 1) === 'other' && tokens[at]?.pos !== 'NOUN') at--
  // *Of the 70 cities, 60 reported declines*
  if (draft.kind === 'count' && tokens[at]?.pos === 'VERB' && among(reading, drafts, index)) return null
  const phrase =
    (bound ? boundNoun(reading, draft, at) : null) ?? phraseFrom(tokens, at, isAttribute(reading, draft, bound))
  return phrase && extended(reading, draft, phrase)
}

/** *the first-**in-the-nation** contest*, *second-**in-command***: what hyphens tie to the number before its noun. */
function pastCompound({ tokens }: Reading, from: number): number {
  if (lowerAt(tokens, from) !== 'in' || !isHyphen(tokens[from - 1]) || !isHyphen(tokens[from + 1])) return from
  let at = from + 1
  while (isHyphen(tokens[at])) at += 2
  return at
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
  // *a workforce of 31,000 and 360,000 buyers*
  const before = reading.tokens[drafts[index]!.first - 2]
  if (
    lowerAt(reading.tokens, drafts[index]!.first - 1) === 'of' &&
    before?.pos === 'NOUN' &&
    drafts[index]!.kind === 'count'
  )
    return null
  // *for 18 months and 150 hours of unpaid work*: each has its own unit, and its own thing.
  const isWhole = drafts[index]!.kind === 'duration' && drafts[index]!.end > drafts[index]!.number.end
  return next.kind === drafts[index]!.kind && !isWhole ? behind(reading, drafts, index + 1) : null
}

/** Behind *of*: over the determiner and another number (*nine of 12 analysts*), back to what *them* stands for. */
function behindOf(reading: Reading, drafts: readonly Draft[], index: number, from: number): Phrase | null {
  const { tokens } = reading
  let at = from
  if (lowerAt(tokens, at) === 'those' && tokens[at + 1]?.pos === 'VERB') return null
  while (DETERMINERS.has(lowerAt(tokens, at)) && !endsPhrase(reading, at + 1)) at++
  const apposed = lowerAt(tokens, at) === 'them' && tokens[at + 1]?.pos === 'NOUN' ? phraseFrom(tokens, at + 1) : null
  if (apposed) return apposed
  if (PRONOUNS.has(lowerAt(tokens, at)))
    return earlierSubject(reading, drafts, index, 1) ?? antecedent(reading, drafts[index]!, lowerAt(tokens, at))
  const inner = drafts[index + 1]
  // *90% of the territory's 2.3 million people*
  if (inner && inner.first > at && inner.first < at + 6 && isOwned(reading, at, inner.first)) at = inner.first
  // *six of their last 12 games*
  if (inner && inner.first === at + 1 && ORDERING.test(lowerAt(tokens, at))) at++
  if (inner && inner.first === at) {
    if (drafts[index]!.kind === 'count') return behind(reading, drafts, index + 1)
    at = inner.next
  }
  const phrase = phraseFrom(tokens, skip(reading, at), true)
  // *Rs 4,120 crore in the quarter*: when, not what.
  const isTime = phrase && TIME_NOUNS.has(lowerAt(tokens, phrase.next - 1)) && lowerAt(tokens, from - 1) === 'in'
  return isTime ? null : phrase
}

/** *the region's …*, *the company's remaining …*: a possessive that leads to the number at `end`. */
function isOwned({ tokens }: Reading, start: number, end: number): boolean {
  let owned = false
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i]!
    if (!owned && /^['’]s?$/.test(token.lower)) owned = true
    else if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos) && (owned || !ORDERING.test(token.lower))) return false
  }
  return owned
}

const ORDERING = /^(?:final|first|last|latest|next|opening|original|past|previous|recent|remaining)$/

/** *sold for $5 in June*, *$3m in the red*: when or how, not what. */
function isWhen({ tokens }: Reading, at: number): boolean {
  const word = lowerAt(tokens, lowerAt(tokens, at) === 'the' ? at + 1 : at)
  return MONTHS.has(word) || /^(?:all|black|cash|early|fiscal|full|late|mid|question|red|total|today)$/.test(word)
}

function endsPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  return !token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX'
}

/** Whether the figure stands before its noun like an adjective: *a 14 per cent raise*, *a five-day walk*. */
function isAttribute(reading: Reading, draft: Draft, bound: boolean): boolean {
  if (bound || reading.text.slice(draft.number.end, draft.end).includes('-')) return true
  return /^(?:a|an|the|its|their|his|her|this|that)$/.test(lowerAt(reading.tokens, draft.first - 1))
}

/** Past *year-on-year*, *month over month*, *yoy* before a noun: *a 23% **year-on-year** jump in profit*. */
function pastRates({ tokens }: Reading, from: number): number {
  const word = lowerAt(tokens, from)
  if (/^(?:annual|annualised|annualized|quarterly|y-o-y|yoy)$/.test(word))
    return CHANGE_WORDS_BEHIND.has(lowerAt(tokens, from + 1)) ? from + 1 : from
  if (!/^(?:month|quarter|week|year)$/.test(word)) return /^(?:month|quarter|week|year)-o/.test(word) ? from + 1 : from
  let at = from + 1
  while (isHyphen(tokens[at]) || /^(?:on|over)$/.test(lowerAt(tokens, at))) at++
  return at > from + 1 && lowerAt(tokens, at) === word ? at + 1 : from
}

function skip(reading: Reading, from: number): number {
  let at = pastRates(reading, from)
  while (SKIPPED.has(lowerAt(reading.tokens, at)) || isHyphen(reading.tokens[at])) at++
  return at
}
