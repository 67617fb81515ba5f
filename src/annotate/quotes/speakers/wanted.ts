import { FEMALE_WORDS, MALE_WORDS, ORGANISATION_NOUNS, TEXT_NOUNS } from '../../../lexicon/speaker-words.js'
import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'
import type { Memory } from './memory.js'
import type { Gender } from './profiles.js'
import type { Source } from './sources.js'
import type { Way } from './traits/names.js'

/** What a source that names nobody asks for. */
export interface Wanted {
  readonly way: Way
  readonly gender: Gender | null
  /** The pronoun, or the head noun of a description; empty if there is no source. */
  readonly head: string
  readonly modifiers: readonly string[]
  readonly determiner: 'none' | 'definite' | 'possessive' | 'indefinite'
  readonly isPlural: boolean
  /** Whether more words follow the head: *a teacher at the school*. */
  readonly hasTail: boolean
  /** Who owns what the description speaks of (*Roe’s office*): not the one meant; -1 if nobody. */
  readonly owner: number
  /** Where the source stands, or the quote without one. */
  readonly token: number
  /** The quote; null if a subject beside it is looked up. */
  readonly draft: Draft | null
}

const NO_WORDS: readonly string[] = []

/** What a pronoun or description asks for; null for *I*, *we* and *you*. */
export function wantedOf(memory: Memory, source: Source, draft: Draft | null): Wanted | null {
  const { head, first } = source
  if (source.kind === 'description') return describedBy(memory.scene.reading, source, draft)
  if (head === 'he') return plain('person', 'male', head, first, draft)
  if (head === 'she') return plain('person', 'female', head, first, draft)
  if (head === 'it' || head === 'they') return plain('thing', null, head, first, draft)
  return null
}

/** What a quote without attribution asks for. */
export function wantedTurn(draft: Draft): Wanted {
  return plain('turn', null, '', draft.content[0]!.first, draft)
}

function plain(way: Way, gender: Gender | null, head: string, token: number, draft: Draft | null): Wanted {
  return {
    way,
    gender,
    head,
    modifiers: NO_WORDS,
    determiner: 'none',
    isPlural: head === 'they',
    hasTail: false,
    owner: -1,
    token,
    draft,
  }
}

function describedBy(reading: Reading, source: Source, draft: Draft | null): Wanted {
  const { head } = source
  return {
    way: wayOf(head),
    gender: MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null,
    head,
    modifiers: source.modifiers,
    determiner: determinerOf(source),
    isPlural: source.isPlural,
    hasTail: source.end > source.first + source.modifiers.length + 1,
    owner: possessor(reading, source),
    token: source.first,
    draft,
  }
}

function wayOf(head: string): Way {
  if (TEXT_NOUNS.has(head)) return 'text'
  return ORGANISATION_NOUNS.has(head) ? 'organisation' : 'description'
}

const INDEFINITE = new Set([
  ...['a', 'an', 'another', 'many', 'most', 'one', 'several', 'some', 'two', 'three', 'four', 'five'],
])
const INDEFINITE_HEADS = new Set(['another', 'one', 'others', 'several', 'somebody', 'someone'])
const POSSESSIVE = new Set(['her', 'his', 'its', 'my', 'our', 'their'])

function determinerOf({ modifiers, head }: Source): Wanted['determiner'] {
  const first = modifiers[0] ?? ''
  if (modifiers.length === 0 && INDEFINITE_HEADS.has(head)) return 'indefinite'
  if (POSSESSIVE.has(first) || modifiers.some((word) => /^['’]s?$/.test(word))) return 'possessive'
  if (INDEFINITE.has(first)) return 'indefinite'
  return first === 'the' || first === 'this' || first === 'that' || first === 'these' ? 'definite' : 'none'
}

/** The entity in front of *’s* in a description, or -1. */
function possessor({ tokens, mentionOf, mentions }: Reading, { first, end }: Source): number {
  for (let i = first; i + 1 < end; i++) {
    if (mentionOf[i]! >= 0 && /^['’]s?$/.test(tokens[i + 1]!.lower)) return mentions[mentionOf[i]!]!.entity
  }
  return -1
}
