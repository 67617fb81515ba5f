import type { Document } from '../../text/document.js'
import { hasCapital, markCandidates } from './candidates.js'
import { BELIEFS } from './decode.js'
import { gatherEvidence } from './evidence.js'
import { matchPhrases } from './gazetteer.js'
import type { NameLists } from './lists.js'
import { CASE, lookAt, NO_WORD, TRIGGER, type Word } from './words.js'

/** How a sentence is written: running text, a title-case headline, or in capitals throughout. */
export const RUNNING = 0
export const TITLE_CASE = 1
export const ALL_CAPS = 2

/** What is known of every token of a document before any feature is made: parallel arrays, one place per token. */
export interface Sheet {
  readonly document: Document
  readonly words: readonly Word[]
  /** 1 for tokens that can be in a name. */
  readonly candidates: Uint8Array
  /** Runs of candidates within a sentence, as half-open token ranges, flat. */
  readonly segments: Int32Array
  /** The places of all tokens that can be in a name. */
  readonly places: Int32Array
  /** 1 for tokens that are written large because a sentence (or line, or quotation) begins. */
  readonly starts: Uint8Array
  /** How each token's sentence is written. */
  readonly modes: Uint8Array
  /** The gazetteer mask of the longest phrase that the token stands in, and where in it (labels' positions). */
  readonly phraseMasks: Uint16Array
  readonly phrasePositions: Uint8Array
  /** Hash of what the rest of the document tells about the word (`evidence.ts`), and of its case elsewhere. */
  readonly evidence: Int32Array
  readonly elsewhere: Int32Array
  /** What the document is about, as far as its words tell: see `readTopic`. */
  readonly topic: number
  /** The next mention of the same word with a capital (from the last one on to the first), or -1. */
  readonly others: Int32Array
  /** How probable the model holds each kind at each token, `BELIEFS` a token: filled by the tagger, zeros before. */
  readonly beliefs: Float32Array
}

/** Words seen before, so that each spelling is looked at once. */
export type WordCache = Map<string, Word>

const CACHE_LIMIT = 60_000

/** Lays out a document for the feature templates. */
export function layOut(document: Document, lists: NameLists, cache: WordCache): Sheet {
  if (cache.size > CACHE_LIMIT) cache.clear()
  const words = document.tokens.map((token) => {
    let word = cache.get(token.text)
    if (!word) {
      word = lookAt(token.text, token.lower, lists)
      cache.set(token.text, word)
    }
    return word
  })
  const candidates = markCandidates(document, words)
  const modes = readModes(document, words)
  const starts = markStarts(document, words)
  const segments = cutSegments(document, candidates)
  return {
    document,
    words,
    candidates,
    segments,
    places: placesOf(segments),
    starts,
    modes,
    topic: readTopic(words),
    beliefs: new Float32Array(words.length * BELIEFS),
    ...matchPhrases(words, segments, lists),
    ...gatherEvidence(document, words, candidates, starts, modes),
  }
}

function cutSegments(document: Document, candidates: Uint8Array): Int32Array {
  const segments: number[] = []
  for (const { firstToken, endToken } of document.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (candidates[i] === 0) continue
      const start = i
      while (i < endToken && candidates[i] === 1) i++
      segments.push(start, i)
    }
  }
  return Int32Array.from(segments)
}

/** Shares of the words of sport and of business, per thousand, in four steps each: `sport * 4 + business`. */
function readTopic(words: readonly Word[]): number {
  let sport = 0
  let business = 0
  for (const { trigger } of words) {
    if (trigger & TRIGGER.sport) sport++
    if (trigger & TRIGGER.business) business++
  }
  return topicStep(sport / words.length) * 4 + topicStep(business / words.length)
}

/** How much the document is about sport: the step of its share of sport's words, 0 to 3. */
export const sportOf = ({ topic }: Sheet): number => topic >> 2

const topicStep = (share: number): number => (share < 0.006 ? 0 : share < 0.015 ? 1 : share < 0.03 ? 2 : 3)

/** In capitals: at least 70 % of the words. Title case: at least 60 % with a capital, and hardly a long word without. */
function readModes(document: Document, words: readonly Word[]): Uint8Array {
  const modes = new Uint8Array(words.length)
  for (const { firstToken, endToken } of document.sentences) {
    let count = 0
    let upper = 0
    let capital = 0
    let longLower = 0
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i]!
      if (word.case === CASE.sign || word.case === CASE.number) continue
      count++
      if (word.case === CASE.upper || word.case === CASE.initial) upper++
      if (hasCapital(word)) capital++
      else if (word.length > 4) longLower++
    }
    if (count < 3) continue
    if (upper >= 0.7 * count) modes.fill(ALL_CAPS, firstToken, endToken)
    else if (count > 3 && capital >= 0.6 * count && longLower <= 0.15 * count)
      modes.fill(TITLE_CASE, firstToken, endToken)
  }
  return modes
}

const OPENERS = new Set([
  '.',
  '!',
  '?',
  ':',
  '"',
  '“',
  '‘',
  "'",
  '•',
  '-',
  '–',
  '—',
  '*',
  '(',
  '[',
  '…',
  '...',
  '|',
  '#',
])

function markStarts(document: Document, words: readonly Word[]): Uint8Array {
  const starts = new Uint8Array(words.length)
  for (const { firstToken, endToken } of document.sentences) {
    let fresh = true
    for (let i = firstToken; i < endToken; i++) {
      if (fresh) starts[i] = 1
      const word = words[i]!
      if (word.case !== CASE.sign) fresh = false
      else if (!fresh) {
        const text = document.tokens[i]!.text
        const isQuote =
          text === '"' || text === '“' || text === '‘' || text === ':' || text === '.' || text === '?' || text === '!'
        if (isQuote) starts[i + 1 < endToken ? i + 1 : i] = 1
      } else if (!OPENERS.has(document.tokens[i]!.text)) fresh = false
    }
  }
  return starts
}

function placesOf(segments: Int32Array): Int32Array {
  let count = 0
  for (let s = 0; s < segments.length; s += 2) count += segments[s + 1]! - segments[s]!
  const places = new Int32Array(count)
  let at = 0
  for (let s = 0; s < segments.length; s += 2) for (let i = segments[s]!; i < segments[s + 1]!; i++) places[at++] = i
  return places
}

/** The word at a place, or the word that stands for the sentence's edge. */
export const wordAt = (sheet: Sheet, at: number, first: number, end: number): Word =>
  at < first || at >= end ? NO_WORD : sheet.words[at]!
