import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import {
  ANY_ORGANISATION_NOUNS,
  ANYBODY_NOUNS,
  FEMALE_WORDS,
  MALE_WORDS,
  ORGANISATION_NOUNS,
  TEXT_NOUNS,
} from '../../../lexicon/speaker-words.js'
import type { AttributionMethod, Quote, Speaker } from '../../annotations.js'
import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'
import { firstPhrase } from '../subjects.js'
import { dialogueSpeaker } from './dialogue.js'
import { creditHeadlines } from './headline.js'
import { type Profile, readProfiles } from './profiles.js'
import { type Candidate, type History, rankCandidates, type Wanted } from './rank.js'
import { roleOf } from './role.js'
import { readSource, type Source } from './sources.js'

/** A speaker with how it was found and how sure that is. */
export interface Attribution {
  readonly speaker: Speaker
  readonly coSpeakers: readonly Speaker[]
  readonly method: AttributionMethod
  readonly confidence: number
  /** For a speaker that was chosen among candidates: all of them, best first. */
  readonly ranked?: { readonly wanted: Wanted; readonly candidates: readonly Candidate[] }
}

/** What is known when the speaker of the next quote is looked for. */
export interface Memory {
  readonly reading: Reading
  readonly profiles: readonly Profile[]
  /** Named speakers of the quotes before, last first. */
  readonly history: History[]
  /** The quotes before with their attributions, in order. */
  readonly told: { readonly draft: Draft; readonly attribution: Attribution }[]
  /** Unnamed sources by their head noun: as first described. */
  readonly unnamed: Map<string, string>
  /** All drafts of the document: the dialogue rules look ahead. */
  readonly drafts: readonly Draft[]
}

const NOBODY: Attribution = { speaker: { kind: 'none' }, coSpeakers: [], method: 'none', confidence: 0.35 }

/** Resolves the speakers of a document's quotes, in order. */
export function resolveSpeakers(reading: Reading, drafts: readonly Draft[]): Quote[] {
  return creditHeadlines(
    reading,
    drafts,
    rankSpeakers(reading, drafts).map(({ quote }) => quote),
  )
}

/** The same with the candidates that every speaker was chosen from, and before headlines are credited: for the trainer. */
export function rankSpeakers(reading: Reading, drafts: readonly Draft[]): { quote: Quote; attribution: Attribution }[] {
  const memory: Memory = { reading, profiles: readProfiles(reading), history: [], told: [], unnamed: new Map(), drafts }
  return drafts.map((draft) => {
    const source = draft.source ? readSource(reading, draft.source, draft.region) : null
    const attribution = source ? attribute(memory, source) : draft.link ? dialogueSpeaker(memory, draft) : NOBODY
    memory.told.push({ draft, attribution })
    if (attribution.speaker.kind === 'named')
      memory.history.unshift({ entity: attribution.speaker.entity, token: draft.content[0]!.first })
    return { quote: toQuote(memory, draft, source, attribution), attribution }
  })
}

function toQuote(memory: Memory, draft: Draft, source: Source | null, attribution: Attribution): Quote {
  const { reading } = memory
  const { tokens } = reading
  return {
    type: draft.type,
    spans: draft.spans,
    verbatim: draft.verbatim,
    source: source?.span ?? null,
    cue: draft.cue && { start: tokens[draft.cue.first]!.start, end: tokens[draft.cue.end - 1]!.end },
    speaker: attribution.speaker,
    coSpeakers: attribution.coSpeakers,
    speakerRole:
      attribution.speaker.kind === 'named'
        ? roleOf(reading, memory.profiles, attribution.speaker.entity, source)
        : null,
    unnamedSource: null,
    targets: [],
    method: attribution.method,
    by: draft.by,
    confidence: Math.round(draft.confidence * attribution.confidence * 1000) / 1000,
  }
}

/** Who a source is. */
export function attribute(memory: Memory, source: Source): Attribution {
  if (source.kind === 'named') {
    const { name } = memory.reading.entities[source.entity]!
    const isFull = source.span.end - source.span.start >= name.length
    const coSpeakers = source.others.map((entity): Speaker => ({ kind: 'named', entity }))
    return {
      speaker: { kind: 'named', entity: source.entity },
      coSpeakers,
      method: isFull ? 'named' : 'surname',
      confidence: 0.98,
    }
  }
  return source.kind === 'pronoun' ? attributePronoun(memory, source) : attributeDescription(memory, source)
}

/** The best candidate, as sure as it is ahead of the next and of nobody (whose score is 0). */
export function named(
  wanted: Wanted,
  candidates: readonly Candidate[],
  method: AttributionMethod,
  ceiling: number,
): Attribution {
  const [best, second] = candidates
  const rivals = 1 + (second ? Math.exp(second.score - best!.score) : 0) + Math.exp(-best!.score)
  return {
    speaker: { kind: 'named', entity: best!.entity },
    coSpeakers: [],
    method,
    confidence: ceiling / rivals,
    ranked: { wanted, candidates },
  }
}

function attributePronoun(memory: Memory, source: Source): Attribution {
  const { head: word, first } = source
  if (word === 'he' || word === 'she') {
    const before = previousUnnamed(memory, source)
    if (before) return before
    const wanted: Wanted = {
      way: 'person',
      kind: 'person',
      gender: word === 'he' ? 'male' : 'female',
      head: null,
      modifiers: [],
      isGeneric: true,
      token: first,
    }
    const candidates = rankCandidates(memory.reading, memory.profiles, wanted, memory.history)
    if (candidates.length > 0) return named(wanted, candidates, 'pronoun', 0.95)
  }
  const isThing = word === 'it' || word === 'they'
  const before = word === 'they' ? (previousUnnamed(memory, source) ?? groupBefore(memory, source)) : null
  if (before) return before
  const unnamed: Attribution = {
    speaker: { kind: 'unnamed', description: memory.reading.text.slice(source.span.start, source.span.end) },
    coSpeakers: [],
    method: 'pronoun',
    confidence: 0.25,
  }
  return isThing ? choose(memory, organisationAt(first), 'pronoun', 0.9, unnamed) : unnamed
}

/** *Seven divers were found … they insisted*: the group that is the subject of this sentence or the one before. */
function groupBefore({ reading }: Memory, source: Source): Attribution | null {
  const { tokens, sentenceStart } = reading
  const here = sentenceStart[source.first]!
  for (const start of here > 0 ? [here, sentenceStart[here - 1]!] : [here]) {
    const phrase = firstPhrase(reading, start, source.first)
    if (!phrase || tokens[phrase.first]!.paragraph !== tokens[source.first]!.paragraph) continue
    const head = tokens[phrase.headEnd - 1]!
    if (reading.mentionOf[phrase.headEnd - 1]! >= 0 || head.pos !== 'NOUN' || !/[^s]s$/.test(head.lower)) continue
    const description = reading.text.slice(tokens[phrase.first]!.start, tokens[phrase.end - 1]!.end)
    return { speaker: { kind: 'unnamed', description }, coSpeakers: [], method: 'pronoun', confidence: 0.65 }
  }
  return null
}

/** What *it* and *its statement* ask for. */
function organisationAt(token: number): Wanted {
  return { way: 'organisation', kind: 'organisation', gender: null, head: null, modifiers: [], isGeneric: true, token }
}

/** The best candidate if it is better than nobody, else what is given. */
function choose(
  memory: Memory,
  wanted: Wanted,
  method: AttributionMethod,
  ceiling: number,
  otherwise: Attribution,
): Attribution {
  const candidates = rankCandidates(memory.reading, memory.profiles, wanted, memory.history)
  const best = candidates[0]
  if (best && best.score > 0) return named(wanted, candidates, method, ceiling)
  const confidence = best ? otherwise.confidence / (1 + Math.exp(best.score)) : otherwise.confidence
  return { ...otherwise, confidence, ranked: { wanted, candidates } }
}

/** Whether an unnamed source is a person or people: not *it*, *the report* or what is no noun at all. */
function isSomebody({ reading }: Memory, { source }: Draft): boolean {
  const head = reading.tokens[source!.headEnd - 1]!
  if (head.pos === 'PRON' || TEXT_NOUNS.has(head.lower) || ORGANISATION_NOUNS.has(head.lower)) return false
  return (
    ROLE_NOUNS.has(head.lower.replace(/s$/, '')) ||
    ANYBODY_NOUNS.has(head.lower) ||
    /(?:er|or|ist|man|woman|ant|ent|ee|one)s?$/.test(head.lower)
  )
}

/** A pronoun right after an unnamed source means that one, unless a person is named in between. */
function previousUnnamed(memory: Memory, source: Source): Attribution | null {
  const { reading } = memory
  const last = memory.told.at(-1)
  if (last?.attribution.speaker.kind !== 'unnamed' || !last.draft.source || !isSomebody(memory, last.draft)) return null
  const from = last.draft.source?.end ?? last.draft.content[0]!.first
  if (reading.tokens[source.first]!.paragraph - reading.tokens[from]!.paragraph > 1) return null
  for (let i = from; i < source.first; i++) {
    const mention = reading.mentions[reading.mentionOf[i]!]
    if (mention?.kind === 'person' && reading.runOf[i]! < 0) return null
  }
  return { ...last.attribution, method: 'pronoun', confidence: 0.7 }
}

/** Headline and lead often describe who is named only below them. */
const LEAD_PARAGRAPHS = 2
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'some',
  'many',
  'several',
  'two',
  'three',
  'four',
  'five',
  'one',
  'most',
])

function attributeDescription(memory: Memory, source: Source): Attribution {
  const { reading } = memory
  const description = reading.text.slice(source.span.start, source.span.end)
  if (source.owner >= 0)
    return { speaker: { kind: 'named', entity: source.owner }, coSpeakers: [], method: 'role', confidence: 0.75 }
  const isKnown = source.isDefinite && !INDEFINITE.has(source.modifiers[0] ?? '')
  const isLead = reading.tokens[source.first]!.paragraph <= LEAD_PARAGRAPHS && !source.isPlural
  const known = source.isDefinite ? memory.unnamed.get(source.head) : undefined
  const unnamed: Attribution = {
    speaker: { kind: 'unnamed', description: known ?? description },
    coSpeakers: [],
    method: 'role',
    confidence: 0.78,
  }
  const isRecent = memory.told
    .slice(-3)
    .some(({ attribution: { speaker } }) => speaker.kind === 'unnamed' && speaker.description === known)
  if (isRecent) return unnamed
  const isOwnText = TEXT_NOUNS.has(source.head) && source.modifiers[0] === 'its'
  const wanted = isOwnText ? organisationAt(source.first) : isKnown || isLead ? describedBy(memory, source) : null
  const found = wanted ? choose(memory, wanted, 'role', 0.95, unnamed) : unnamed
  if (found.speaker.kind === 'unnamed' && known === undefined) memory.unnamed.set(source.head, description)
  return found
}

/** What a description asks for; null for groups of people, who have no name. */
function describedBy(memory: Memory, source: Source): Wanted | null {
  const { head } = source
  const isPerson = !ORGANISATION_NOUNS.has(head)
  if (source.isPlural && isPerson) return null
  const isPossessed = source.modifiers.some((word) => /^['’]s?$/.test(word)) || isPronounOwned(source)
  return {
    way: isPerson ? 'description' : 'organisation',
    kind: isPerson ? 'any' : 'organisation',
    gender: MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null,
    head,
    modifiers: source.modifiers,
    isGeneric: (ANYBODY_NOUNS.has(head) || ANY_ORGANISATION_NOUNS.has(head)) && !isPossessed,
    isPossessed,
    owner: possessor(memory.reading, source),
    isIntroduced: memory.unnamed.has(head),
    token: source.first,
  }
}

/** The entity in front of *’s* in a description, or -1. */
function possessor({ tokens, mentionOf, mentions }: Reading, { first, end }: Source): number {
  for (let i = first; i + 1 < end; i++) {
    if (mentionOf[i]! >= 0 && /^['’]s?$/.test(tokens[i + 1]!.lower)) return mentions[mentionOf[i]!]!.entity
  }
  return -1
}

function isPronounOwned(source: Source): boolean {
  return (
    source.modifiers[0] === 'his' ||
    source.modifiers[0] === 'her' ||
    source.modifiers[0] === 'its' ||
    source.modifiers[0] === 'their'
  )
}
