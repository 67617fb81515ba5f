import { ANYBODY_NOUNS, LEADER_WORDS, ORGANISATION_NOUNS } from '../../../lexicon/speaker-words.js'
import type { Reading } from '../reading.js'
import { tokenAt } from '../reading.js'
import type { Gender, Profile } from './profiles.js'

/** What a source that names nobody asks for. */
export interface Wanted {
  readonly kind: 'organisation' | 'person' | 'any'
  readonly gender: Gender | null
  /** The head noun of a description, or null for a pronoun. */
  readonly head: string | null
  readonly modifiers: readonly string[]
  readonly isGeneric: boolean
  /** Where the source stands. */
  readonly token: number
}

/** An entity that may be meant, with its score (a log-odds like sum of weights). */
export interface Candidate {
  readonly entity: number
  readonly score: number
}

/** What each trait of a candidate counts. Hand-set on the training part of the corpus. */
export const WEIGHTS = {
  sentenceDistance: -0.55,
  sameParagraph: 0.5,
  subject: 1.1,
  previousSpeaker: 1.3,
  previousSpeakerAdjacent: 0.7,
  genderAgrees: 1.2,
  genderDisagrees: -5,
  insideQuote: -1.6,
  possessive: -0.6,
  described: 4,
  modifierAgrees: 0.8,
  nameHoldsHead: 3.5,
  undescribed: -3,
  mentions: 0.15,
  namedBelow: -2.6,
} as const

const FARTHEST_SENTENCES = 12
const FARTHEST_DESCRIBED = 400
const MOST_MENTIONS = 60

/** The speakers of the quotes before, last first, as the ranker sees them. */
export interface History {
  readonly entity: number
  readonly token: number
}

/** Every entity mentioned before the source that fits what it asks for, best first. */
export function rankCandidates(reading: Reading, profiles: readonly Profile[], wanted: Wanted, history: readonly History[]): Candidate[] {
  const { tokens, mentions, sentenceStart } = reading
  const at = tokens[wanted.token]!.start
  let index = lastMentionBefore(reading, at)
  const scores = new Map<number, number>()
  const counts = new Map<number, number>()
  const here = sentenceStart[wanted.token]!
  let sentences = 0
  let sentence = here
  for (let seen = 0; index >= 0 && seen < MOST_MENTIONS; index--, seen++) {
    const mention = mentions[index]!
    if (!fitsKind(reading, profiles, wanted, mention.entity, mention.kind)) continue
    const token = tokenAt(tokens, mention.start)
    while (sentence > sentenceStart[token]!) {
      sentence = sentence > 0 ? sentenceStart[sentence - 1]! : 0
      sentences++
    }
    if (sentences > (wanted.head ? FARTHEST_DESCRIBED : FARTHEST_SENTENCES)) break
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
    if (scores.has(mention.entity)) continue
    let score = WEIGHTS.sentenceDistance * Math.min(sentences, 8)
    if (tokens[token]!.paragraph === tokens[wanted.token]!.paragraph) score += WEIGHTS.sameParagraph
    if (isSubject(reading, token)) score += WEIGHTS.subject
    if (reading.runOf[token]! >= 0) score += WEIGHTS.insideQuote
    if (/^['’]s$/.test(tokens[tokenAt(tokens, mention.end - 1) + 1]?.lower ?? '')) score += WEIGHTS.possessive
    scores.set(mention.entity, score + fit(reading, profiles[mention.entity]!, mention.entity, wanted))
  }
  if (wanted.head) addUnmentioned(reading, profiles, wanted, scores)
  history.slice(0, 2).forEach((previous, depth) => {
    const score = scores.get(previous.entity)
    if (score === undefined) return
    const isNear = tokens[wanted.token]!.paragraph - tokens[previous.token]!.paragraph <= 1
    const bonus = (depth === 0 ? WEIGHTS.previousSpeaker : 0.4) + (isNear && depth === 0 ? WEIGHTS.previousSpeakerAdjacent : 0)
    scores.set(previous.entity, score + bonus)
  })
  return [...scores]
    .map(([entity, score]) => ({ entity, score: score + WEIGHTS.mentions * Math.min(4, counts.get(entity) ?? 0) }))
    .sort((a, b) => b.score - a.score)
}

/** *A transport minister said … Dominic Ashplant, the transport minister, …*: whom a description fits who is named only below. */
function addUnmentioned(reading: Reading, profiles: readonly Profile[], wanted: Wanted, scores: Map<number, number>): void {
  reading.entities.forEach((entity, index) => {
    if (scores.has(index) || !fitsKind(reading, profiles, wanted, index, entity.kind)) return
    const score = fit(reading, profiles[index]!, index, wanted)
    if (score >= WEIGHTS.nameHoldsHead) scores.set(index, score + WEIGHTS.namedBelow)
  })
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

/** How well a definite noun that stands for an organisation has to be backed by its name or description. */
const GENERIC_ORGANISATIONS = new Set(
  (
    'agency airline association body brokerage business carrier chain charity club commission company consultancy council ' +
    'developer firm group insurer lender maker manufacturer newspaper operator organisation organization outfit paper party ' +
    'publisher regulator retailer side startup supplier team union watchdog'
  ).split(' '),
)

/** Whether a noun may stand for any organisation named shortly before. */
export function isAnyOrganisation(head: string): boolean {
  return GENERIC_ORGANISATIONS.has(head)
}

function fitsKind(reading: Reading, profiles: readonly Profile[], wanted: Wanted, entity: number, kind: string): boolean {
  if (wanted.kind === 'person') return kind === 'person'
  if (wanted.kind === 'organisation') {
    return kind === 'organisation' || (kind === 'place' && wanted.head !== null && nameHolds(reading, entity, wanted.head))
  }
  return kind === 'person' || (wanted.head !== null && profiles[entity]!.words.has(wanted.head))
}

/** Whether the mention is the first of its sentence, or follows its opening phrase. */
function isSubject(reading: Reading, token: number): boolean {
  for (let i = reading.sentenceStart[token]!; i < token; i++) {
    const { pos } = reading.tokens[i]!
    if (reading.mentionOf[i]! >= 0 && reading.mentions[reading.mentionOf[i]!]!.kind === 'person' && reading.mentionOf[i] !== reading.mentionOf[token]) return false
    if (pos === 'VERB' || pos === 'AUX') return false
  }
  return true
}

function fit(reading: Reading, profile: Profile, entity: number, wanted: Wanted): number {
  let score = 0
  if (wanted.gender && profile.gender) score += wanted.gender === profile.gender ? WEIGHTS.genderAgrees : WEIGHTS.genderDisagrees
  if (!wanted.head) return score
  const isDescribed = profile.words.has(wanted.head) || (wanted.head === 'leader' && [...LEADER_WORDS].some((word) => profile.words.has(word)))
  if (isDescribed) score += WEIGHTS.described
  if (nameHolds(reading, entity, wanted.head)) score += WEIGHTS.nameHoldsHead
  else if (!isDescribed && !wanted.isGeneric) score += WEIGHTS.undescribed
  for (const word of wanted.modifiers) {
    if (word.length > 3 && (profile.words.has(word) || nameHolds(reading, entity, word))) score += WEIGHTS.modifierAgrees
    if (profile.ages.has(word)) score += WEIGHTS.described
  }
  return score
}

function nameHolds(reading: Reading, entity: number, word: string): boolean {
  const { name, aliases } = reading.entities[entity]!
  const holds = (text: string) => text.toLowerCase().split(/[\s-]+/).includes(word)
  return holds(name) || aliases.some(holds)
}

/** Whether a noun stands for an organisation. */
export function isOrganisationNoun(head: string): boolean {
  return ORGANISATION_NOUNS.has(head)
}

/** Whether a noun fits any person. */
export function isAnybody(head: string): boolean {
  return ANYBODY_NOUNS.has(head)
}
