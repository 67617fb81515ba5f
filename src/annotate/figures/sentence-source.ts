import { SOURCE_NOUNS, SOURCE_VERBS } from '../../lexicon/sources.js'
import type { Figure } from '../annotations.js'
import { type Draft, lowerAt, type Reading } from './draft.js'
import { nameAt, nameEndingAt } from './name-lookup.js'
import { subjectOfVerb } from './subject/clause.js'
import { phraseFrom } from './subject/noun-phrase.js'
import { isPlural, type Phrase } from './subject/phrase.js'
import { phraseBefore } from './subject/phrase-before.js'
import { wordFilter } from './word-filter.js'

const maySource = wordFilter(SOURCE_NOUNS)
const mayReport = wordFilter(SOURCE_VERBS)

/** How far before a figure the verb that credits it may stand, in tokens. */
const REACH = 12
/** The same for *according to*. */
const FARTHEST = 25

/**
 * Whom a figure outside all quotes is credited to by its own sentence: *according to X*, *X put it at …*, *X counted …*,
 * *by X's count*. Null if nobody.
 */
export function sentenceSource(reading: Reading, draft: Draft): Figure['attribution'] {
  const phrase = byPossessor(reading, draft) ?? accordingTo(reading, draft) ?? byVerb(reading, draft)
  return phrase && toAttribution(reading, phrase)
}

/** *140 tractors by the prefecture's count*. */
function byPossessor(reading: Reading, draft: Draft): Phrase | null {
  const { tokens } = reading
  const { sentence } = tokens[draft.first]!
  for (let i = draft.next; i < draft.next + 10; i++) {
    const token = tokens[i]
    if (token?.sentence !== sentence) return null
    if (maySource(token.lower) && SOURCE_NOUNS.has(token.lower) && /^['’]s?$/.test(lowerAt(tokens, i - 1)))
      return phraseBefore(tokens, i - 1)
  }
  return null
}

/**
 * *…, according to the marine institute* behind the figure, *According to X, …* at the start of its sentence. A figure
 * in what is told of the source itself (*according to three people*, *to X, which pays 20 euros*) is not credited.
 */
function accordingTo(reading: Reading, draft: Draft): Phrase | null {
  const { tokens } = reading
  const { sentence } = tokens[draft.first]!
  for (let i = draft.next; i < draft.next + FARTHEST && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]!.lower === 'according' && lowerAt(tokens, i + 1) === 'to') return sourceFrom(reading, i + 2)
  }
  for (let i = draft.first - 1; i > draft.first - FARTHEST && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.lower !== 'according' || tokens[i - 1]?.sentence === sentence) continue
    const phrase = sourceFrom(reading, i + 2)
    return phrase && phrase.next < draft.first ? phrase : null
  }
  return null
}

function sourceFrom(reading: Reading, start: number): Phrase | null {
  let at = start
  while (/^(?:the|a|an|its|their|his|her)$/.test(lowerAt(reading.tokens, at))) at++
  return phraseFrom(reading.tokens, at)
}

/** *police counted 40*: the nearest verb of counting or saying before the figure, in the same clause. */
function byVerb(reading: Reading, draft: Draft): Phrase | null {
  const { tokens } = reading
  const { sentence } = tokens[draft.first]!
  for (let i = draft.first - 1; i > draft.first - REACH && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i]!
    if (token.end === token.start + 1 && /[;:“"]/.test(token.text)) return null
    if (!mayReport(token.lower) || !SOURCE_VERBS.has(token.lower) || !isVerbHere(reading, i, draft)) continue
    // *put the visitors ahead after five minutes* credits nobody.
    if (/^puts?$/.test(token.lower) && !LEVEL.test(reading.text.slice(token.end, draft.start))) return null
    if (tokens[i - 1]?.pos === 'AUX' || lowerAt(tokens, i - 1) === 'to') return null
    if (/^(?:in|into|on|out|up|forward|off)$/.test(lowerAt(tokens, i + 1))) return null
    const phrase = subjectOfVerb(tokens, token.pos === 'VERB' ? i : i - 1)
    return phrase && isSource(reading, phrase) ? phrase : null
  }
  return null
}

/** *put the toll **at** 40*, *puts Labour **on** 23%*: how the level is told, shortly before the number. */
const LEVEL = /\b(?:above|around|at|below|between|closer to|closer|near|nearer|on|over|under)(?: \w+){0,3} ?\W?$/

/**
 * Whether a word of counting is a verb here: tagged so, or placed so where the tagger takes it for a noun (*Israel,
 * meanwhile, **claims** to have*, *health authorities **report** over 40,000*).
 */
function isVerbHere(reading: Reading, index: number, draft: Draft): boolean {
  const { tokens } = reading
  if (tokens[index]!.pos === 'VERB') return true
  if (tokens[index - 1]?.text === ',') return /^(?:to|that)$/.test(lowerAt(tokens, index + 1))
  const subject = tokens[index - 1]
  return draft.first - index <= 3 && subject?.pos === 'NOUN' && isPlural(subject)
}

/** A name, or a noun that is no pronoun and no number of things. */
function isSource(reading: Reading, phrase: Phrase): boolean {
  const last = reading.tokens[phrase.next - 1]!
  return last.pos === 'PROPN' || last.pos === 'NOUN' || nameEndingAt(reading.annotations.names, last.end) !== null
}

function toAttribution(reading: Reading, phrase: Phrase): Figure['attribution'] {
  const { annotations, tokens } = reading
  const first = tokens[phrase.first]!
  const last = tokens[phrase.next - 1]!
  const name = nameEndingAt(annotations.names, last.end) ?? nameAt(annotations.names, first.start)
  if (name) {
    const entity = annotations.entities.findIndex(({ mentions }) => mentions.some(({ start }) => start === name.start))
    if (entity >= 0) return { speaker: { kind: 'named', entity }, text: reading.text.slice(name.start, name.end) }
  }
  const text = reading.text.slice(first.start, last.end)
  return { speaker: { kind: 'unnamed', description: text }, text }
}
