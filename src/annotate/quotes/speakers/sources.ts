import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import type { Span } from '../../../text/document.js'
import type { Range } from '../draft.js'
import { isNominal, isPronoun } from '../nominals.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'
import { authorOf, isText } from './authors.js'

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
  const inHead = nameInHead(reading, phrase)
  const named = inHead >= 0 ? inHead : Math.max(apposition(reading, phrase, region, cue), alias(reading, phrase))
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

/** The mention that ends the head of a phrase; letters behind a person's name (*SC*, *MP*, *Jr*) do not count. */
function nameInHead(reading: Reading, { first, headEnd, end }: Phrase): number {
  const { tokens, mentionOf, mentions } = reading
  let i = headEnd - 1
  while (i > first && mentionOf[i]! < 0 && tokens[i]!.pos === 'PROPN') i--
  const found = mentionOf[i]!
  if (found < 0 && tokens[headEnd]?.lower === 'of') return nameBehindOffice(reading, headEnd + 1, end)
  if (found < 0 || isPossessed(reading, i) || (i < headEnd - 1 && mentions[found]!.kind !== 'person')) return -1
  return found
}

/** *Ambassador of Chad Abakar Saleh*: a person right behind the place or body of an office. */
function nameBehindOffice(reading: Reading, from: number, end: number): number {
  const { mentionOf, mentions } = reading
  const last = mentionOf[end - 1]!
  if (last < 0 || mentions[last]!.kind !== 'person') return -1
  // *a bench of Justices Roe and Poe*
  for (let i = from; i < end; i++) if (reading.tokens[i]!.pos === 'CCONJ' && mentionOf[i]! < 0) return -1
  for (let i = from; i < end && mentionOf[i] !== last; i++) {
    const { pos, lower } = reading.tokens[i]!
    if (mentionOf[i]! >= 0 || ((pos === 'PROPN' || pos === 'NOUN') && !ROLE_NOUNS.has(lower))) return last
  }
  return -1
}

function isPossessed(reading: Reading, last: number): boolean {
  const next = reading.tokens[last + 1]
  return next !== undefined && /^(?:'s|’s)$/.test(next.lower) && reading.mentionOf[last + 1] !== reading.mentionOf[last]
}

/** *its chairman, Jane Roe, said*: the mention that stands alone, or behind a title, between the commas. */
function apposition(reading: Reading, phrase: Phrase, region: Range | null, cue: Range | null): number {
  const { tokens, mentionOf, mentions } = reading
  // *According to the file, Roe was out*: behind a source that follows its cue, a name with a verb begins what is said.
  const isBehindCue = cue !== null && cue.first < phrase.first
  for (const start of phrase.headEnd === phrase.end ? [phrase.end] : [phrase.end, phrase.headEnd]) {
    let i = start
    if (tokens[i]?.text !== ',' && tokens[i]?.text !== '(') continue
    i++
    const limit = Math.min(i + 8, tokens.length)
    while (i < limit && mentionOf[i]! < 0 && isNominal(reading, i)) i++
    for (; i < limit && mentionOf[i]! >= 0; ) {
      const mention = mentions[mentionOf[i]!]!
      let end = i
      while (end < tokens.length && mentionOf[end] === mentionOf[i]) end++
      const next = tokens[end]
      const isAlone =
        !next ||
        next.text === ',' ||
        next.text === ')' ||
        next.text === '.' ||
        next.text === '(' ||
        (!isBehindCue && (next.pos === 'VERB' || next.pos === 'AUX')) ||
        next.pos === 'ADP'
      if (isAlone && mention.kind !== 'place' && (!region || i < region.end + 12)) return mentionOf[i]!
      if (!next || !isNominal(reading, end)) break
      i = end
      while (i < limit && mentionOf[i]! < 0 && isNominal(reading, i)) i++
    }
  }
  return -1
}

const NAMING_WORDS = new Set(['called', 'goes', 'identified', 'known', 'name', 'named', 'nicknamed', 'surname'])
const FARTHEST_ALIAS = 14

/** *Their leader, known only as Boski, said*; *a resident, who gave her surname as Mi, said*. */
function alias(reading: Reading, phrase: Phrase): number {
  const { tokens, mentionOf, mentions } = reading
  let isNaming = false
  for (let i = phrase.end; i < Math.min(phrase.end + FARTHEST_ALIAS, reading.sentenceEnd[phrase.first]!); i++) {
    if (reading.runOf[i]! >= 0) return -1
    if (NAMING_WORDS.has(tokens[i]!.lower)) isNaming = true
    if (mentionOf[i]! < 0) continue
    // *identified as the sister of Roe*: somebody else.
    const isOwn = isNaming && tokens[i - 1]!.lower !== 'of' && mentions[mentionOf[i]!]!.kind === 'person'
    return isOwn ? mentionOf[i]! : -1
  }
  return -1
}

function joint(reading: Reading, phrase: Phrase, first: number): readonly number[] {
  const { tokens, mentionOf, mentions } = reading
  let others: number[] | null = null
  let hasAnd = false
  for (let i = phrase.first; i < phrase.end; i++) {
    if (tokens[i]!.lower === 'and') hasAnd = true
    const mention = mentions[mentionOf[i]!]
    if (
      hasAnd &&
      mention &&
      mentionOf[i] !== first &&
      mention.entity !== mentions[first]!.entity &&
      !others?.includes(mention.entity)
    ) {
      others ??= []
      others.push(mention.entity)
    }
  }
  return others ?? NONE
}

/** What speaks for a body as its own. */
const OFFICES = new Set(['office', 'site'])

/** The mention in front of *’s* in a description whose head is a text: it speaks through it. */
function ownerOf(reading: Reading, phrase: Phrase): number {
  const { tokens, mentionOf } = reading
  const head = tokens[phrase.headEnd - 1]!.lower
  const isOffice = OFFICES.has(head)
  if (!isText(head) && !isOffice) return -1
  for (let i = phrase.first; i < phrase.headEnd; i++) {
    const isOwner =
      mentionOf[i]! >= 0 && (/^(?:'s|’s|'|’)$/.test(tokens[i + 1]?.lower ?? '') || i + 2 === phrase.headEnd)
    if (isOwner && (!isOffice || reading.mentions[mentionOf[i]!]!.kind === 'organisation')) return mentionOf[i]!
  }
  return -1
}
