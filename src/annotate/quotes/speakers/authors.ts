import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { ANYBODY_NOUNS, ORGANISATION_NOUNS, TEXT_NOUNS, UTTERANCE_NOUNS } from '../../../lexicon/speaker-words.js'
import { isPronoun } from '../nominals.js'
import { type Phrase, phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'

/** Verbs that say who wrote a text or put it out: *a report drawn up by X*. */
const WRITTEN = new Set([
  ...[
    'commissioned',
    'compiled',
    'conducted',
    'drafted',
    'filed',
    'issued',
    'kept',
    'maintained',
    'posted',
    'prepared',
    'produced',
  ],
  ...['published', 'released', 'sent', 'shared', 'signed', 'submitted', 'written'],
])
const GROUP = /[^aeiou\W](?:er|or|ist|ian|ant|ent|ee)s$/

/**
 * Who wrote the text that a source phrase names: *the mediators* in *reports from the mediators*, *the Audit Office* in *a
 * report published by the Audit Office*; null for what is no text, and for a text whose author is not stated.
 */
export function authorOf(reading: Reading, { headEnd, end }: Phrase): Phrase | null {
  const { tokens } = reading
  const by = WRITTEN.has(tokens[headEnd]?.lower ?? '') ? wordBy(reading, headEnd + 1) : -1
  const isWritten = by >= 0
  if (!isText(tokens[headEnd - 1]!.lower)) return isWritten ? namedAuthor(reading, by, headEnd) : null
  const link = isWritten ? by : headEnd
  const word = tokens[link]?.lower
  const isLink = word === 'by' || (!isWritten && (word === 'from' || word === 'of'))
  if (!isLink) return null
  if (word === 'of' && !isIn(UTTERANCE_NOUNS, tokens[headEnd - 1]!.lower)) return null
  const ceiling = isWritten ? reading.sentenceEnd[link]! : end
  const author = phraseStartingAt(reading, link + 1, ceiling)
  if (!author || isPronoun(reading, author.first) || !isAuthor(reading, author, word === 'by')) return null
  return withoutReader(reading, author)
}

/** *a tally kept by the Audit Office*: whatever somebody named has put out. */
function namedAuthor(reading: Reading, by: number, headEnd: number): Phrase | null {
  const author = phraseStartingAt(reading, by + 1, reading.sentenceEnd[headEnd]!)
  const mention = author && reading.mentions[reading.mentionOf[author.headEnd - 1]!]
  return mention && mention.kind !== 'place' ? author : null
}

const FARTHEST_BY = 4

/** *published on Monday by the Audit Office*: where *by* stands, or -1. */
function wordBy({ tokens, sentenceEnd }: Reading, from: number): number {
  const ceiling = Math.min(from + FARTHEST_BY, sentenceEnd[from - 1]!)
  for (let i = from; i < ceiling; i++) if (tokens[i]!.lower === 'by') return i
  return -1
}

/** *a letter from 40 growers to the governor*: the author is not who it is written to. */
function withoutReader({ tokens }: Reading, author: Phrase): Phrase {
  for (let i = author.headEnd; i < author.end; i++) if (tokens[i]!.lower === 'to') return { ...author, end: i }
  return author
}

/** A place is where a report comes from, not who wrote it; what stands behind *by* is the author, if no other text. */
function isAuthor({ tokens, mentionOf, mentions }: Reading, { headEnd }: Phrase, isBy: boolean): boolean {
  const mention = mentions[mentionOf[headEnd - 1]!]
  if (mention) return isBy || mention.kind !== 'place'
  const { lower, pos } = tokens[headEnd - 1]!
  if (isText(lower)) return false
  if (isBy) return pos === 'NOUN' || pos === 'PROPN'
  return lower === 'office' || isIn(ORGANISATION_NOUNS, lower) || isIn(ROLE_NOUNS, lower) || isGroup(lower)
}

function isGroup(noun: string): boolean {
  return noun === 'people' || isIn(ANYBODY_NOUNS, noun) || GROUP.test(noun)
}

export function isText(noun: string): boolean {
  return isIn(TEXT_NOUNS, noun)
}

/** Whether a list of nouns in the singular holds a noun or its singular. */
function isIn(nouns: ReadonlySet<string>, noun: string): boolean {
  return nouns.has(noun) || nouns.has(noun.replace(/s$/, '')) || nouns.has(noun.replace(/ies$/, 'y'))
}
