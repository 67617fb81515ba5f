import { LEADER_WORDS, ORGANISATION_NOUNS } from '../../../../lexicon/speaker-words.js'
import type { Candidate } from '../candidates.js'
import { isIntroduced, nearness } from '../heads.js'
import { countryOf, isFrom, isSameSort, sameBody } from '../kinship.js'
import type { Memory } from '../memory.js'
import type { Profile } from '../profiles.js'
import type { Scene } from '../scene.js'
import type { Wanted } from '../wanted.js'
import { AT } from './names.js'

/** Tokens from the start of a description to its head. */
const LONGEST = 8

/** Whether what the text tells of the candidates fits the pronoun or description. */
export function readFit(memory: Memory, wanted: Wanted, candidates: readonly Candidate[]): void {
  const { scene, profiles, unnamed } = memory
  let described = 0
  let mostNear = 0
  const places = memory.heads.get(wanted.head)?.filter((at) => at < wanted.token || at > wanted.token + LONGEST) ?? []
  const country = wanted.way === 'description' ? countryOf(wanted.head, wanted.modifiers) : null
  for (const { entity, unnamed: index, traits } of candidates) {
    const gender = entity >= 0 ? profiles[entity]!.gender : (unnamed[index]?.gender ?? null)
    if (wanted.gender && entity >= 0) {
      const votes = memory.heard[entity]! * (wanted.gender === 'male' ? 1 : -1)
      traits[AT.heardGender] = Math.max(-2, Math.min(2, votes))
    }
    if (wanted.gender && gender) traits[AT.gender] = gender === wanted.gender ? 1 : -1
    if (index >= 0) traits[AT.sameHead] = Number(unnamed[index]!.head === wanted.head)
    if (entity < 0 || wanted.head === '') continue
    const profile = profiles[entity]!
    const isDescribed = isDescribedBy(profile, wanted)
    traits[AT.described] = profile.heads.has(wanted.head) ? 2 : Number(isDescribed)
    traits[AT.nameHoldsHead] = Number(nameHolds(scene, entity, wanted.head))
    traits[AT.modifiers] = Math.min(3, countModifiers(scene, profile, entity, wanted))
    traits[AT.hasOtherNoun] = Number(!traits[AT.nameHoldsHead] && hasNoun(scene, entity))
    traits[AT.hasOtherRole] = Number(!isDescribed && profile.heads.size > 0)
    if (isDescribed || traits[AT.nameHoldsHead]) described++
    if (wanted.way === 'description') traits[AT.sameSort] = Number(isSameSort(profile, wanted.head))
    if (wanted.way === 'organisation')
      traits[AT.bodySort] = sameBody(wanted.head, scene.reading.nameWords[entity]!, profile.words)
    if (country) traits[AT.sameCountry] = isFrom(profile, country) ? 1 : -1
    const near = places.length > 0 ? nearness(scene, entity, places) : 0
    traits[AT.headNear] = near
    mostNear = Math.max(mostNear, near)
  }
  const isKnown = places.length > 0 && isIntroduced(scene.reading, places, wanted.token)
  for (const { traits } of candidates) {
    traits[AT.describedRivals] = Math.min(3, described)
    traits[AT.mostHeadNear] = mostNear
    traits[AT.headTimes] = Math.min(4, places.length)
    traits[AT.isIntroduced] = Number(isKnown)
  }
}

/** Whether the text calls the entity what the wanted one is called: *the minister*, *the leader*, *the 43-year-old*. */
export function isDescribedBy(profile: Profile, { head, modifiers }: Wanted): boolean {
  if (profile.words.has(head)) return true
  if (head === 'leader' && [...LEADER_WORDS].some((word) => profile.words.has(word))) return true
  return profile.ages.size > 0 && (profile.ages.has(head) || modifiers.some((word) => profile.ages.has(word)))
}

function countModifiers(scene: Scene, profile: Profile, entity: number, wanted: Wanted): number {
  let count = 0
  for (const word of wanted.modifiers) {
    if (profile.ages.has(word)) continue
    if (word.length > 3 && (profile.words.has(word) || nameHolds(scene, entity, word))) count++
  }
  return count
}

/** Whether a name says what its bearer is: *Council of Lay Women*. */
function hasNoun({ reading }: Scene, entity: number): boolean {
  for (const word of reading.nameWords[entity]!) if (ORGANISATION_NOUNS.has(word)) return true
  return false
}

/** Whether a word is part of one of an entity's names. */
export function nameHolds({ reading }: Scene, entity: number, word: string): boolean {
  return reading.nameWords[entity]!.has(word)
}
