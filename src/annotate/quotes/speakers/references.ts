import type { Reading } from '../reading.js'
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
  let next = 0
  let hasVerb = false
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lower, paragraph } = tokens[i]!
    if (reading.sentenceStart[i] === i) hasVerb = false
    while (next < named.length && named[next]!.token <= i) {
      const place = named[next++]!
      const isPerson = reading.entities[place.entity]!.kind === 'person'
      if (isPerson && !place.isQuoted && !place.isTitle) hold(held, place.entity, place.sentence, place.isSubject)
    }
    if (pos === 'VERB' || pos === 'AUX') hasVerb = true
    if ((pos !== 'PRON' && pos !== 'DET') || runOf[i]! >= 0 || mentionOf[i]! >= 0) continue
    const gender = PRONOUNS.get(lower)
    const sentence = sentenceOf[i]!
    let entity = -1
    if (gender) entity = meantBy(held, gender, sentence, profiles)
    else if (DEFINITE.has(lower)) entity = describedFrom(reading, described, i)
    if (entity >= 0) {
      const isSubject = !hasVerb && lower !== 'him' && lower !== 'his' && lower !== 'her'
      found.push({
        entity,
        token: i,
        sentence,
        paragraph,
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

function meantBy(held: readonly Held[], gender: Gender, sentence: number, profiles: readonly Profile[]): number {
  let best = -1
  let most = 0
  for (let i = held.length - 1; i >= 0; i--) {
    const { entity, sentence: at, isSubject } = held[i]!
    const known = profiles[entity]!.gender
    if (sentence - at > FARTHEST_SENTENCES || (known && known !== gender)) continue
    const nearness = 3 / (1 + sentence - at)
    const score = nearness + (isSubject ? 1.5 : 0) + (known ? 1 : 0)
    if (score > most) [best, most] = [entity, score]
  }
  return best
}

/** For each word that describes one person only: that person. */
function describedPeople(reading: Reading, profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  profiles.forEach(({ words }, entity) => {
    if (reading.entities[entity]!.kind !== 'person') return
    for (const word of words) found.set(word, found.has(word) && found.get(word) !== entity ? -1 : entity)
  })
  return found
}

/** The person whom the noun phrase behind an article fits, or -1. */
function describedFrom(reading: Reading, described: ReadonlyMap<string, number>, at: number): number {
  const { tokens, mentionOf } = reading
  let last = at
  while (last + 1 < tokens.length && last - at < MOST_WORDS && IN_PHRASE.has(tokens[last + 1]!.pos)) {
    if (mentionOf[last + 1]! >= 0) return -1
    last++
  }
  if (last === at || tokens[last]!.pos === 'ADJ') return -1
  return described.get(tokens[last]!.lower) ?? -1
}
