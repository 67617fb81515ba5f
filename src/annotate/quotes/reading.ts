import type { Document, Token } from '../../text/document.js'
import { countWhile } from '../../text/search.js'
import type { Annotations, Demonym, Entity, Name } from '../annotations.js'
import { findRuns, type Run } from './marks.js'
import { isNameInMarks } from './names-in-marks.js'
import { markSentences } from './sentence-ends.js'

/** A mention with the index of its entity. */
export interface Mention extends Name {
  readonly entity: number
}

/**
 * One document as the quote rules read it: its tokens with, for each of them, the quotation run and the mention that
 * it stands in and the sentence that it belongs to. Sentences here end where reported speech ends them: *“Why?” he
 * asked.* is one.
 */
export interface Reading {
  readonly document: Document
  readonly text: string
  readonly tokens: readonly Token[]
  readonly runs: readonly Run[]
  /** For each token the index of its run, or -1. The marks belong to the run. */
  readonly runOf: Int32Array
  readonly mentions: readonly Mention[]
  /** For each token the index of its mention, or -1. */
  readonly mentionOf: Int32Array
  readonly demonyms: readonly Demonym[]
  readonly entities: readonly Entity[]
  /** For each entity the words of its names, in lower case. */
  readonly nameWords: readonly ReadonlySet<string>[]
  /** For each token the first token of its sentence, and the one behind its last. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  /** For each run its first token (the opening mark) and the one behind its last. */
  readonly runTokens: readonly { readonly first: number; readonly end: number }[]
}

/** Prepares a document for the quote rules; one pass over its tokens. */
export function readDocument(document: Document, annotations: Annotations): Reading {
  const { text, tokens } = document
  const runs = findRuns(document).filter((run) => !isNameInMarks(document, run))
  const mentions = annotations.entities
    .flatMap(({ mentions }, entity) =>
      mentions.map(({ start, end, kind, by, confidence }) => ({ start, end, kind, by, confidence, entity })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const runOf = new Int32Array(tokens.length).fill(-1)
  const mentionOf = new Int32Array(tokens.length).fill(-1)
  const runTokens = runs.map((run, index) => coverTokens(tokens, runOf, index, run.open, run.close))
  mentions.forEach((mention, index) => {
    coverTokens(tokens, mentionOf, index, mention.start, mention.end, true)
  })
  const sentenceStart = new Int32Array(tokens.length)
  const sentenceEnd = new Int32Array(tokens.length)
  const reading: Reading = {
    document,
    text,
    tokens,
    runs,
    runOf,
    mentions,
    mentionOf,
    demonyms: annotations.demonyms,
    entities: annotations.entities,
    nameWords: annotations.entities.map(wordsOfNames),
    sentenceStart,
    sentenceEnd,
    runTokens,
  }
  markSentences(reading)
  return reading
}

const BETWEEN_WORDS = /[\s-]+/

function wordsOfNames({ name, aliases }: Entity): Set<string> {
  const words = new Set<string>()
  for (const text of [name, ...aliases]) for (const word of text.toLowerCase().split(BETWEEN_WORDS)) words.add(word)
  return words
}

/** Index of the first token that ends behind `at`. */
export function tokenAt(tokens: readonly Token[], at: number): number {
  return countWhile(tokens, ({ end }) => end <= at)
}

function coverTokens(
  tokens: readonly Token[],
  layer: Int32Array,
  index: number,
  start: number,
  end: number,
  keep = false,
) {
  const first = tokenAt(tokens, start)
  let i = first
  for (; i < tokens.length && tokens[i]!.start < end; i++) if (!keep || layer[i] === -1) layer[i] = index
  return { first, end: i }
}
