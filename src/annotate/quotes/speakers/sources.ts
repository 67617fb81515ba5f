import type { Span } from '../../../text/document.js'
import type { Range } from '../draft.js'
import { isPronoun } from '../nominals.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'
import { authorOf, isText } from './authors.js'
import { joint, nameOfSource, ownerOf } from './source-names.js'

/** What the words of an attribution say about the speaker. */
export interface Source {
  readonly span: Span
  readonly kind: 'named' | 'pronoun' | 'description'
  /** For the named: the entity; else -1. */
  readonly entity: number
  /** Entities named beside the first (*A and B said*). */
  readonly others: readonly number[]
  /** For a description: its head noun and the words before it, in lower case; for a pronoun: the pronoun. */
  readonly head: string
  readonly modifiers: readonly string[]
  readonly isDefinite: boolean
  readonly isPlural: boolean
  /** The entity that owns what speaks (*the company’s statement*), or -1. */
  readonly owner: number
  readonly first: number
  readonly end: number
}

const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', 'this', 'that', 'these', 'those'])

/** *in her words*, *according to him*: a possessive or object that stands alone is the pronoun. */
const OBLIQUE: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
  ['them', 'they'],
  ['us', 'we'],
])

/** Reads a source phrase: a name in it or in apposition to it, a pronoun, or a description; of a text, its author. */
export function readSource(reading: Reading, phrase: Phrase, region: Range | null, cue: Range | null = null): Source {
  const possessor = phrase.end === phrase.first + 1 ? OBLIQUE.get(reading.tokens[phrase.first]!.lower) : undefined
  if (possessor || (phrase.end === phrase.first + 1 && isPronoun(reading, phrase.first)))
    return pronoun(reading, phrase, possessor)
  const named = nameOfSource(reading, phrase, region, cue)
  if (named >= 0) return nameOf(reading, phrase, named)
  // *Its website says A*, *her statement read*
  const owner = phrase.headEnd === phrase.end ? OBLIQUE.get(reading.tokens[phrase.first]!.lower) : undefined
  const isOwnText = owner && phrase.end - phrase.first <= LONGEST_OWN && isText(reading.tokens[phrase.end - 1]!.lower)
  if (isOwnText) return pronoun(reading, phrase, owner)
  const author = authorOf(reading, phrase)
  return author ? readSource(reading, author, null) : description(reading, phrase, cue)
}

/** *its*, one more word and a text. */
const LONGEST_OWN = 3

const NONE: readonly never[] = []

// The three kinds are written out: sources are made for every quote, and copying a base object takes its time.

function pronoun(reading: Reading, { first, end }: Phrase, possessor: string | undefined): Source {
  return {
    span: spanOf(reading, first, end),
    kind: 'pronoun',
    entity: -1,
    others: NONE,
    head: possessor ?? reading.tokens[first]!.lower,
    modifiers: NONE,
    isDefinite: true,
    isPlural: false,
    owner: -1,
    first,
    end,
  }
}

function nameOf(reading: Reading, phrase: Phrase, named: number): Source {
  const { start, end, entity } = reading.mentions[named]!
  return {
    span: { start, end },
    kind: 'named',
    entity,
    others: joint(reading, phrase, named),
    head: '',
    modifiers: NONE,
    isDefinite: true,
    isPlural: false,
    owner: -1,
    first: phrase.first,
    end: phrase.end,
  }
}

function description(reading: Reading, phrase: Phrase, cue: Range | null): Source {
  const { tokens, mentions } = reading
  const { first, end, headEnd } = phrase
  const words: string[] = []
  for (let i = first; i < headEnd; i++) if (tokens[i]!.pos !== 'PUNCT') words.push(tokens[i]!.lower)
  while (words.length > 1 && BEHIND_HEAD.has(words.at(-1)!)) words.pop()
  const head = words.pop() ?? ''
  const owner = mentions[ownerOf(reading, phrase)]
  const { pos } = tokens[headEnd - 1]!
  return {
    span: owner ? { start: owner.start, end: owner.end } : spanOf(reading, first, tailEnd(reading, phrase, cue)),
    kind: 'description',
    entity: -1,
    others: NONE,
    head,
    modifiers: words,
    isDefinite: DEFINITE.has(words[0] ?? head) || owner !== undefined,
    isPlural: PLURALS.has(head) || ((pos === 'NOUN' || pos === 'PROPN') && /[^su]s$/.test(head)),
    owner: owner?.entity ?? -1,
    first,
    end,
  }
}

/** Words without a plural's ending that mean several: *some say*, *many police*. */
const PLURALS = new Set(['all', 'both', 'few', 'many', 'most', 'others', 'people', 'several', 'some', 'these', 'those'])

/** Adjectives that stand behind the noun: *a person familiar with the talks*. */
const BEHIND_HEAD = new Set(['aware', 'close', 'familiar', 'involved', 'last', 'present', 'privy'])

const LONGEST_TAIL = 12
const TAIL = /(?:[^e]ed|seen|given|known|held|written|sent|drawn|kept)$/
const TAIL_WORDS = new Set(['aware', 'close', 'familiar', 'here', 'involved', 'there'])

/** Where a description ends with what it says behind its noun: *a diplomat | briefed on the talks*, *a doctor | there*. */
function tailEnd({ tokens, mentionOf, runOf, sentenceEnd }: Reading, phrase: Phrase, cue: Range | null): number {
  const { end } = phrase
  const opener = tokens[end]
  if (!cue || !opener || mentionOf[end]! >= 0) return end
  if (!TAIL_WORDS.has(opener.lower) && !(opener.pos === 'VERB' && TAIL.test(opener.lower))) return end
  const isBefore = cue.first >= end
  const limit = isBefore ? cue.first : Math.min(end + LONGEST_TAIL, sentenceEnd[end]!)
  let stop = end
  while (stop < limit && runOf[stop]! < 0 && tokens[stop]!.pos !== 'PUNCT' && tokens[stop]!.pos !== 'AUX') stop++
  if (isBefore && stop < limit && tokens[stop]!.pos !== 'AUX') return end
  // *The premier thanked them and said A*: a verb of his, no participle.
  if (tokens[stop - 1]!.pos === 'CCONJ') return end
  while (stop > end && tokens[stop - 1]!.pos === 'ADV' && !TAIL_WORDS.has(tokens[stop - 1]!.lower)) stop--
  return stop
}

function spanOf(reading: Reading, first: number, end: number): Span {
  return { start: reading.tokens[first]!.start, end: reading.tokens[end - 1]!.end }
}
