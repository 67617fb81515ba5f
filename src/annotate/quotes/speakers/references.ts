import type { Reading } from '../reading.js'
import { isSameSort } from './kinship.js'
import type { Gender, Profile } from './profiles.js'
import type { Place } from './scene.js'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])
const DEFINITE = new Set(['the', 'her', 'his', 'their', 'its', 'our', 'my'])
const IN_PHRASE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])
const MOST_WORDS = 4
const FARTHEST_SENTENCES = 6

/** A person spoken of, as the pass below remembers them. */
interface Held {
  entity: number
  sentence: number
  isSubject: boolean
}

/**
 * Where the narration speaks of people without naming them: *he*, *her*, and descriptions that fit one person only
 * (*the dentist*). Simple and quick: the subject of this sentence or the one before goes before others of the gender.
 */
export function findReferences(
  reading: Reading,
  named: readonly Place[],
  sentenceOf: Int32Array,
  profiles: readonly Profile[],
): Place[] {
  const { tokens, runOf, mentionOf } = reading
  const described = describedPeople(reading, profiles)
  const found: Place[] = []
  const held: Held[] = []
  const votes = new Int8Array(profiles.length)
  let next = 0
  let lastVerb = -1
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX') lastVerb = i
    if ((pos !== 'PRON' && pos !== 'DET') || runOf[i]! >= 0 || mentionOf[i]! >= 0) continue
    const gender = PRONOUNS.get(lower)
    if (!gender && !DEFINITE.has(lower)) continue
    while (next < named.length && named[next]!.token <= i) {
      const place = named[next++]!
      const isPerson = reading.entities[place.entity]!.kind === 'person'
      if (isPerson && !place.isQuoted && !place.isTitle) hold(held, place.entity, place.sentence, place.isSubject)
    }
    const sentence = sentenceOf[i]!
    let entity = -1
    if (gender) {
      const isObject = lower === 'him' || (lower === 'her' && !IN_PHRASE.has(tokens[i + 1]?.pos ?? ''))
      entity = meantBy(held, gender, sentence, profiles, isObject)
      if (entity >= 0) vote(profiles[entity]!, votes, entity, gender)
    } else entity = describedFrom(reading, described, profiles, i)
    if (entity >= 0) {
      const isSubject = lastVerb < reading.sentenceStart[i]! && lower !== 'him' && lower !== 'his' && lower !== 'her'
      found.push({
        entity,
        token: i,
        sentence,
        paragraph: tokens[i]!.paragraph,
        isSubject,
        isPossessive: lower === 'his' || lower === 'her',
        isQuoted: false,
        isTitle: false,
      })
      hold(held, entity, sentence, isSubject)
    }
  }
  return found
}

/** Puts a person last in the list. */
function hold(held: Held[], entity: number, sentence: number, isSubject: boolean): void {
  const at = held.findIndex((other) => other.entity === entity)
  const wasSubject = at >= 0 && held[at]!.sentence === sentence && held[at]!.isSubject
  if (at >= 0) held.splice(at, 1)
  held.push({ entity, sentence, isSubject: isSubject || wasSubject })
  if (held.length > 8) held.shift()
}

const ENOUGH_VOTES = 2

/** Who is spoken of as *she* again and again, and never as *he*, is a woman. */
function vote(profile: Profile, votes: Int8Array, entity: number, gender: Gender): void {
  if (profile.gender) return
  votes[entity]! += gender === 'male' ? 1 : -1
  if (Math.abs(votes[entity]!) >= ENOUGH_VOTES) profile.gender = gender
}

/** Whom a pronoun means; as an object never the subject of its sentence (*Roe called her*). */
function meantBy(
  held: readonly Held[],
  gender: Gender,
  sentence: number,
  profiles: readonly Profile[],
  isObject: boolean,
): number {
  let best = -1
  let most = 0
  for (let i = held.length - 1; i >= 0; i--) {
    const { entity, sentence: at, isSubject } = held[i]!
    const known = profiles[entity]!.gender
    if (sentence - at > FARTHEST_SENTENCES || (known && known !== gender)) continue
    if (isObject && isSubject && at === sentence) continue
    const nearness = 3 / (1 + sentence - at)
    const score = nearness + (isSubject ? 1.5 : 0) + (known ? 2 : 0)
    if (score > most) [best, most] = [entity, score]
  }
  return best
}

/** For each word that describes one person only: that person; -1 for one that describes several. */
function describedPeople(reading: Reading, profiles: readonly Profile[]): Map<string, number> {
  const found = new Map<string, number>()
  profiles.forEach(({ words }, entity) => {
    if (reading.entities[entity]!.kind !== 'person') return
    for (const word of words) found.set(word, found.has(word) && found.get(word) !== entity ? -1 : entity)
  })
  return found
}

/** The only person who is of a sort with a word (*the envoy*: *Ambassador Roe*), or -1. */
function onlyOfSort({ entities }: Reading, profiles: readonly Profile[], head: string): number {
  let found = -1
  for (let entity = 0; entity < profiles.length; entity++) {
    if (entities[entity]!.kind !== 'person' || !isSameSort(profiles[entity]!, head)) continue
    if (found >= 0) return -1
    found = entity
  }
  return found
}

/** The person whom the noun phrase behind an article fits, or -1. */
function describedFrom(
  reading: Reading,
  described: Map<string, number>,
  profiles: readonly Profile[],
  at: number,
): number {
  const { tokens, mentionOf } = reading
  let last = at
  while (last + 1 < tokens.length && last - at < MOST_WORDS && IN_PHRASE.has(tokens[last + 1]!.pos)) {
    if (mentionOf[last + 1]! >= 0) return -1
    last++
  }
  if (last === at || tokens[last]!.pos === 'ADJ') return -1
  const head = tokens[last]!.lower
  const known = described.get(head)
  if (known !== undefined) return known
  const found = onlyOfSort(reading, profiles, head)
  described.set(head, found)
  return found
}
