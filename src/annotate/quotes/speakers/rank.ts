import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { LEADER_WORDS } from '../../../lexicon/speaker-words.js'
import type { EntityKind } from '../../annotations.js'
import type { Mention, Reading } from '../reading.js'
import { tokenAt } from '../reading.js'
import type { Gender, Profile } from './profiles.js'
import { TRAITS, type Trait, type Way, WEIGHTS } from './weights.js'

/** What a source that names nobody asks for. */
export interface Wanted {
  readonly way: Way
  readonly kind: 'any' | 'organisation' | 'person'
  readonly gender: Gender | null
  /** The head noun of a description, or null for a pronoun. */
  readonly head: string | null
  readonly modifiers: readonly string[]
  /** Whether the head may stand for anybody, so that a missing description says nothing. */
  readonly isGeneric: boolean
  /** Whether the description has an owner (*his lawyer*) or an unnamed source went by it before. */
  readonly isPossessed?: boolean
  readonly isIntroduced?: boolean
  /** For turns of a dialogue: what is known of the quotes around. */
  readonly turn?: Turn
  /** Who owns what the description speaks of (*Roe’s office*): not the one meant; -1 if nobody. */
  readonly owner?: number
  /** Where the source stands. */
  readonly token: number
}

/** A quote without attribution among its neighbours; `next` and `afterNext` are entities named with them, or -1. */
export interface Turn {
  readonly isShort: boolean
  readonly isAfterQuestion: boolean
  readonly isChain: boolean
  readonly next: number
  readonly afterNext: number
}

/** An entity that may be meant, with its traits and its score (the sum of its traits' weights). */
export interface Candidate {
  readonly entity: number
  readonly score: number
  readonly traits: Float64Array
}

/** A named speaker of an earlier quote, and where it stands. */
export interface History {
  readonly entity: number
  readonly token: number
}

const INDEX = Object.fromEntries(TRAITS.map((trait, index) => [trait, index])) as Record<Trait, number>
const FARTHEST_SENTENCES = 14
const FARTHEST_TURN = 8
const MOST_MENTIONS = 50
const MOST_SENTENCES = 8

/** Every entity that fits what the source asks for, best first; for pronouns only those mentioned before it. */
export function rankCandidates(
  reading: Reading,
  profiles: readonly Profile[],
  wanted: Wanted,
  history: readonly History[],
): Candidate[] {
  const found = new Map<number, Float64Array>()
  addMentioned(reading, profiles, wanted, found)
  if (wanted.head) addDescribed(reading, profiles, wanted, found)
  addHistory(reading, wanted, history, found)
  if (wanted.turn) addTurn(wanted.turn, history, found)
  const weights = WEIGHTS[wanted.way]
  if (wanted.owner !== undefined) found.delete(wanted.owner)
  return [...found]
    .map(([entity, traits]) => ({
      entity,
      traits,
      score: traits.reduce((sum, value, i) => sum + value * weights[i]!, 0),
    }))
    .sort((a, b) => b.score - a.score)
}

function addMentioned(
  reading: Reading,
  profiles: readonly Profile[],
  wanted: Wanted,
  found: Map<number, Float64Array>,
): void {
  const { tokens, mentions, sentenceStart } = reading
  const here = tokens[wanted.token]!
  let sentence = sentenceStart[wanted.token]!
  let sentences = 0
  let index = lastMentionBefore(reading, here.start)
  for (let seen = 0; index >= 0 && seen < MOST_MENTIONS; index--, seen++) {
    const mention = mentions[index]!
    if (!fitsKind(reading, profiles, wanted, mention.entity, mention.kind) || isByline(reading, mention)) continue
    const token = tokenAt(tokens, mention.start)
    while (sentence > sentenceStart[token]!) {
      sentence = sentence > 0 ? sentenceStart[sentence - 1]! : 0
      sentences++
    }
    if (sentences > FARTHEST_SENTENCES) break
    const known = found.get(mention.entity)
    if (known) {
      known[INDEX.mentions] = Math.min(4, known[INDEX.mentions]! + 1)
      continue
    }
    const traits = describeFit(reading, profiles[mention.entity]!, mention.entity, wanted)
    const paragraphs = here.paragraph - tokens[token]!.paragraph
    const isSubject = startsSentence(reading, token)
    traits[INDEX.sentenceDistance] = Math.min(sentences, MOST_SENTENCES)
    traits[INDEX.sameSentence] = Number(sentences === 0)
    traits[INDEX.sameParagraph] = Number(paragraphs === 0)
    traits[INDEX.paragraphBefore] = Number(paragraphs === 1)
    traits[INDEX.subject] = Number(isSubject)
    traits[INDEX.subjectOfSentenceBefore] = Number(isSubject && sentences <= 1)
    traits[INDEX.opensParagraph] = Number(isSubject && paragraphs === 0 && isFirstSentence(reading, token))
    traits[INDEX.nearest] = Number(found.size === 0)
    traits[INDEX.insideQuote] = Number(reading.runOf[token]! >= 0)
    traits[INDEX.possessive] = Number(/^['’]s$/.test(tokens[tokenAt(tokens, mention.end - 1) + 1]?.lower ?? ''))
    traits[INDEX.inHeadline] = Number(reading.document.paragraphs[tokens[token]!.paragraph]!.role === 'title')
    traits[INDEX.mentions] = 1
    found.set(mention.entity, traits)
  }
}

/** Those whom a description fits though they are mentioned far above or only below. */
function addDescribed(
  reading: Reading,
  profiles: readonly Profile[],
  wanted: Wanted,
  found: Map<number, Float64Array>,
): void {
  const { head } = wanted
  if (!head) return
  reading.entities.forEach((entity, index) => {
    if (found.has(index) || !(isDescribedBy(profiles[index]!, wanted) || nameHolds(reading, index, head))) return
    if (!fitsKind(reading, profiles, wanted, index, entity.kind)) return
    const traits = describeFit(reading, profiles[index]!, index, wanted)
    traits[INDEX.sentenceDistance] = MOST_SENTENCES
    traits[INDEX.namedBelow] = Number((entity.mentions[0]?.start ?? 0) > reading.tokens[wanted.token]!.start)
    found.set(index, traits)
  })
}

function addHistory(
  reading: Reading,
  wanted: Wanted,
  history: readonly History[],
  found: Map<number, Float64Array>,
): void {
  const { tokens } = reading
  const last = history[0]
  const before = history.find((earlier) => earlier.entity !== last?.entity)
  const traits = last && found.get(last.entity)
  if (last && traits) {
    traits[INDEX.previousSpeaker] = 1
    const here = reading.sentenceStart[wanted.token]!
    traits[INDEX.spokeJustBefore] = Number(reading.sentenceEnd[last.token]! >= here)
    traits[INDEX.previousSpeakerNear] = Number(tokens[wanted.token]!.paragraph - tokens[last.token]!.paragraph <= 1)
  }
  const earlier =
    before && tokens[wanted.token]!.paragraph - tokens[before.token]!.paragraph <= FARTHEST_TURN
      ? found.get(before.entity)
      : undefined
  if (earlier) earlier[INDEX.speakerBeforeLast] = 1
}

function addTurn(turn: Turn, history: readonly History[], found: Map<number, Float64Array>): void {
  const last = history[0] && found.get(history[0].entity)
  if (last) {
    last[INDEX.previousIfShort] = Number(turn.isShort)
    last[INDEX.previousIfQuestion] = Number(turn.isAfterQuestion)
    last[INDEX.previousIfChain] = Number(turn.isChain)
  }
  const announced = found.get(turn.afterNext)
  if (announced) announced[INDEX.announced] = 1
  const next = found.get(turn.next)
  if (next) next[INDEX.announcedNext] = 1
}

function lastMentionBefore(reading: Reading, at: number): number {
  let low = 0
  let high = reading.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reading.mentions[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** *By Jane Roe*, a paragraph of its own: who wrote the article does not speak in it. */
function isByline(reading: Reading, mention: Mention): boolean {
  const token = tokenAt(reading.tokens, mention.start)
  const { firstToken, endToken } = reading.document.paragraphs[reading.tokens[token]!.paragraph]!
  return endToken - firstToken < 16 && reading.tokens[firstToken]!.lower === 'by'
}

function fitsKind(
  reading: Reading,
  profiles: readonly Profile[],
  wanted: Wanted,
  entity: number,
  kind: EntityKind,
): boolean {
  if (wanted.kind === 'person') return kind === 'person'
  if (wanted.kind === 'organisation') {
    return (
      kind === 'organisation' || (kind === 'place' && wanted.head !== null && nameHolds(reading, entity, wanted.head))
    )
  }
  return (
    kind === 'person' ||
    (wanted.head !== null &&
      kind !== 'place' &&
      !ROLE_NOUNS.has(wanted.head) &&
      profiles[entity]!.words.has(wanted.head))
  )
}

/** Whether no person and no verb stands before the mention in its sentence. */
function startsSentence(reading: Reading, token: number): boolean {
  for (let i = reading.sentenceStart[token]!; i < token; i++) {
    const { pos } = reading.tokens[i]!
    const mention = reading.mentions[reading.mentionOf[i]!]
    if (mention?.kind === 'person' && reading.mentionOf[i] !== reading.mentionOf[token]) return false
    if (pos === 'VERB' || pos === 'AUX') return false
  }
  return true
}

function isFirstSentence(reading: Reading, token: number): boolean {
  return reading.sentenceStart[token] === reading.document.paragraphs[reading.tokens[token]!.paragraph]!.firstToken
}

/** Whether the text calls the entity what the wanted one is called: *the minister*, *the leader*, *the 43-year-old*. */
function isDescribedBy(profile: Profile, { head, modifiers }: Wanted): boolean {
  if (head && profile.words.has(head)) return true
  if (head === 'leader' && [...LEADER_WORDS].some((word) => profile.words.has(word))) return true
  return profile.ages.size > 0 && [...modifiers].some((word) => profile.ages.has(word))
}

function describeFit(reading: Reading, profile: Profile, entity: number, wanted: Wanted): Float64Array {
  const traits = new Float64Array(TRAITS.length)
  if (wanted.gender && profile.gender)
    traits[wanted.gender === profile.gender ? INDEX.genderAgrees : INDEX.genderDisagrees] = 1
  const { head } = wanted
  traits[INDEX.bias] = 1
  if (!head) return traits
  const isDescribed = isDescribedBy(profile, wanted)
  let modifiers = 0
  for (const word of wanted.modifiers) {
    if (profile.ages.has(word)) continue
    if (word.length > 3 && (profile.words.has(word) || nameHolds(reading, entity, word))) modifiers++
  }
  const holds = nameHolds(reading, entity, head)
  traits[INDEX.described] = Number(isDescribed)
  traits[INDEX.modifiers] = Math.min(3, modifiers)
  traits[INDEX.nameHoldsHead] = Number(holds)
  traits[INDEX.genericHead] = Number(!isDescribed && !holds && wanted.isGeneric)
  traits[INDEX.possessed] = Number(wanted.isPossessed ?? false)
  traits[INDEX.introduced] = Number(wanted.isIntroduced ?? false)
  traits[INDEX.undescribed] = Number(!isDescribed && !holds && !wanted.isGeneric)
  return traits
}

function nameHolds(reading: Reading, entity: number, word: string): boolean {
  return reading.nameWords[entity]!.has(word)
}
