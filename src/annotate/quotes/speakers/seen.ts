import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { countWhile } from '../../../text/search.js'
import type { EntityKind } from '../../annotations.js'
import type { Memory } from './memory.js'
import type { Place } from './scene.js'
import { nameHolds } from './traits/fit.js'
import type { Seen } from './traits/places.js'
import type { Wanted } from './wanted.js'

const FARTHEST_SENTENCES = 60
const MOST_MENTIONS = 80
const LEAD_PARAGRAPHS = 2
const MOST_BELOW = 3
const FARTHEST_BELOW = 3

/** The entities that fit a source and are spoken of before it (of a description in the lead, also below), and where. */
export function findSeen(memory: Memory, wanted: Wanted): Map<number, Seen> {
  if (isSomebodyNew(memory, wanted)) return new Map()
  const found = mentionedBefore(memory, wanted)
  spokenOfBefore(memory, wanted, found)
  if (isLead(memory, wanted)) addBelow(memory, wanted, found)
  return found
}

/** *A man shouted*: somebody new, but in the lead, where who is described is named below. */
function isSomebodyNew({ scene }: Memory, { way, determiner, token }: Wanted): boolean {
  return (
    way === 'description' && determiner === 'indefinite' && scene.reading.tokens[token]!.paragraph > LEAD_PARAGRAPHS
  )
}

/** The entities that are named before the source, with where they are. */
function mentionedBefore(memory: Memory, wanted: Wanted): Map<number, Seen> {
  const { scene, profiles } = memory
  const { reading, places, sentenceOf } = scene
  const here = sentenceOf[wanted.token]!
  const { paragraph } = reading.tokens[wanted.token]!
  const found = new Map<number, Seen>()
  let rank = 0
  let index = lastBefore(places, wanted.token)
  for (let count = 0; index >= 0 && count < MOST_MENTIONS; index--, count++) {
    const place = places[index]!
    if (here - place.sentence > FARTHEST_SENTENCES) break
    if (!isEligible(memory, wanted, place.entity, reading.entities[place.entity]!.kind)) continue
    if (scene.authors.has(place.entity) && wanted.way !== 'turn') continue
    const seen = keep(found, place.entity)
    if (place.isQuoted) seen.quoted ??= place
    else if (!seen.nearest) {
      seen.nearest = place
      const { gender } = profiles[place.entity]!
      seen.rank = rank
      if (!wanted.gender || gender === null || gender === wanted.gender) rank++
    }
    if (!place.isQuoted && place.paragraph === paragraph) {
      seen.mentionsHere++
      if (place.isSubject) seen.subjectsHere++
    }
  }
  return found
}

/** An entity that stands nowhere near. */
export const unseen = (): Seen => ({
  nearest: null,
  quoted: null,
  held: null,
  rank: 9,
  heldRank: 9,
  belowRank: 0,
  mentionsHere: 0,
  subjectsHere: 0,
})

/** Adds where the people were last spoken of, with or without their names. */
function spokenOfBefore(memory: Memory, wanted: Wanted, found: Map<number, Seen>): void {
  const { scene } = memory
  const here = scene.sentenceOf[wanted.token]!
  for (const seen of found.values()) seen.held = seen.nearest
  if (wanted.way === 'organisation' || wanted.way === 'thing') return
  let index = lastBefore(scene.references, wanted.token)
  for (let count = 0; index >= 0 && count < MOST_MENTIONS; index--, count++) {
    const place = scene.references[index]!
    if (here - place.sentence > FARTHEST_SENTENCES) break
    const seen = keep(found, place.entity)
    if (!seen.held || seen.held.token < place.token) seen.held = place
  }
  const order = [...found.values()].filter(({ held }) => held).sort((a, b) => b.held!.token - a.held!.token)
  order.forEach((seen, rank) => {
    seen.heldRank = rank
  })
}

/** Headline and lead often describe who is named only below them. */
function isLead({ scene }: Memory, wanted: Wanted): boolean {
  const isDescription = wanted.way === 'description' || wanted.way === 'organisation'
  return isDescription && !wanted.isPlural && scene.reading.tokens[wanted.token]!.paragraph <= LEAD_PARAGRAPHS
}

function addBelow(memory: Memory, wanted: Wanted, found: Map<number, Seen>): void {
  const { places, reading } = memory.scene
  const { paragraph } = reading.tokens[wanted.token]!
  let rank = 0
  for (let i = lastBefore(places, wanted.token) + 1; i < places.length && rank < MOST_BELOW; i++) {
    const place = places[i]!
    if (place.paragraph - paragraph > FARTHEST_BELOW) break
    if (!isEligible(memory, wanted, place.entity, reading.entities[place.entity]!.kind)) continue
    const seen = keep(found, place.entity)
    if (seen.belowRank === 0) seen.belowRank = ++rank
  }
}

/** What is known of an entity so far. */
function keep(found: Map<number, Seen>, entity: number): Seen {
  const seen = found.get(entity) ?? unseen()
  found.set(entity, seen)
  return seen
}

/** The index of the last place before a token, or -1. */
function lastBefore(places: readonly Place[], token: number): number {
  return countWhile(places, (place) => place.token < token) - 1
}

/** Whether an entity is of a kind that the source can stand for. */
export function isEligible(memory: Memory, wanted: Wanted, entity: number, kind: EntityKind): boolean {
  const { way, head, isPlural } = wanted
  if (isSomebodyNew(memory, wanted)) return false
  const { titled } = memory.profiles[entity]!
  if (wanted.gender && titled && titled !== wanted.gender) return false
  switch (way) {
    case 'person':
    case 'turn':
      return kind === 'person' || memory.profiles[entity]!.isDoubtful
    case 'thing':
      return head === 'it' || kind !== 'person'
    case 'text':
      return kind !== 'place'
    case 'organisation':
      return kind === 'organisation' || (kind === 'place' && nameHolds(memory.scene, entity, head))
    case 'description':
      return (
        (!isPlural && (kind === 'person' || memory.profiles[entity]!.isDoubtful)) ||
        (kind !== 'place' && !ROLE_NOUNS.has(head) && memory.profiles[entity]!.words.has(head))
      )
  }
}
