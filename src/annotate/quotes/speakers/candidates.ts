import type { Speaker } from '../../annotations.js'
import type { Memory, Unnamed } from './memory.js'
import { findSeen, isEligible, unseen } from './seen.js'
import { type Beats, NO_BEATS } from './traits/beats.js'
import { isDescribedBy, nameHolds, readFit } from './traits/fit.js'
import { TRAITS } from './traits/names.js'
import { readPast } from './traits/past.js'
import { readPlaces } from './traits/places.js'
import { readSourceTraits } from './traits/source.js'
import { readTurn } from './traits/turn.js'
import { readWords } from './traits/words.js'
import { type Model, sum } from './trees.js'
import type { Wanted } from './wanted.js'

/**
 * Who may be meant: an entity, an unnamed source of the text (its index), or neither (both -1): then the source stands
 * for itself, or a quote without one is nobody's. `share` is its probability among all.
 */
export interface Candidate {
  readonly entity: number
  readonly unnamed: number
  /** The one meant; null for the source itself. */
  readonly speaker: Speaker | null
  readonly traits: Float64Array
  score: number
  share: number
}

const FARTHEST_UNNAMED = 12
const MOST_TOLD = 6
const MOST_UNNAMED = 40

/** Everybody whom the source can stand for, the likeliest first. */
export function rankCandidates(memory: Memory, wanted: Wanted, beats: Beats = NO_BEATS): Candidate[] {
  const seen = findSeen(memory, wanted)
  for (const entity of othersMeant(memory, wanted, beats)) {
    if (!seen.has(entity)) seen.set(entity, unseen())
  }
  if (wanted.owner >= 0) seen.delete(wanted.owner)
  const candidates = [...seen.keys()].map((entity) => newCandidate(entity, -1, { kind: 'named', entity }))
  const { unnamed } = memory
  for (let index = Math.max(0, unnamed.length - MOST_UNNAMED); index < unnamed.length; index++) {
    const { description } = unnamed[index]!
    if (isEligibleUnnamed(memory, wanted, unnamed[index]!))
      candidates.push(newCandidate(-1, index, { kind: 'unnamed', description }))
  }
  const itself = newCandidate(-1, -1, null)
  candidates.push(itself)
  if (candidates.length === 1) return [{ ...itself, share: 1 }]
  readPlaces(memory, wanted, candidates, seen)
  readPast(memory, wanted, candidates)
  readFit(memory, wanted, candidates)
  readWords(memory, wanted, candidates)
  readTurn(memory, wanted, candidates, beats)
  readSourceTraits(memory, wanted, candidates)
  return weigh(memory.model, candidates)
}

function newCandidate(entity: number, unnamed: number, speaker: Speaker | null): Candidate {
  return { entity, unnamed, speaker, traits: new Float64Array(TRAITS.length), score: 0, share: 0 }
}

/** Scores the candidates and makes shares of the scores (softmax); best first. */
function weigh(model: Model, candidates: Candidate[]): Candidate[] {
  for (const candidate of candidates) candidate.score = sum(model, candidate.traits)
  candidates.sort((a, b) => b.score - a.score)
  const best = candidates[0]!.score
  let total = 0
  for (const candidate of candidates) total += candidate.share = Math.exp(candidate.score - best)
  for (const candidate of candidates) candidate.share /= total
  return candidates
}

/** Entities that are meant though they are named far above or only below: the described, former and coming speakers. */
function othersMeant(memory: Memory, wanted: Wanted, beats: Beats): number[] {
  const { scene, profiles, told } = memory
  const { entities } = scene.reading
  const found: number[] = []
  const isFit = (entity: number) => isEligible(memory, wanted, entity, entities[entity]!.kind)
  if (wanted.way === 'description' || wanted.way === 'organisation') {
    entities.forEach((_, entity) => {
      const isMeant = isDescribedBy(profiles[entity]!, wanted) || nameHolds(scene, entity, wanted.head)
      if (isMeant && isFit(entity)) found.push(entity)
    })
  }
  for (const { entity } of told.slice(-MOST_TOLD)) {
    if (entity >= 0 && (wanted.way === 'turn' || isFit(entity))) found.push(entity)
  }
  if (wanted.way === 'turn') {
    for (const ahead of beats.ahead) if (ahead.entity >= 0) found.push(ahead.entity)
    for (const author of scene.authors) found.push(author)
  }
  for (const beat of [...beats.before.keys(), ...beats.after.keys()]) if (beat >= 0) found.push(beat)
  return found
}

function isEligibleUnnamed({ scene }: Memory, wanted: Wanted, unnamed: Unnamed): boolean {
  if (scene.sentenceOf[wanted.token]! - scene.sentenceOf[unnamed.last]! > FARTHEST_UNNAMED) return false
  switch (wanted.way) {
    case 'person':
      return unnamed.isSomebody && !unnamed.isPlural && !(unnamed.gender && unnamed.gender !== wanted.gender)
    case 'turn':
      return unnamed.isSomebody
    case 'thing':
      return wanted.head === 'it' ? !unnamed.isSomebody : unnamed.isSomebody
    default:
      return unnamed.head === wanted.head
  }
}
