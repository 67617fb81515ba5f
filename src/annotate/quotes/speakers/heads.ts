import type { Reading } from '../reading.js'
import type { Scene } from './scene.js'
import type { Source } from './sources.js'

/** Where the head nouns of the text's descriptions stand, in or out of a source. */
export type Heads = ReadonlyMap<string, readonly number[]>

const MOST_PLACES = 12

/** Finds the heads of all descriptions; one pass over the tokens. */
export function findHeads({ tokens }: Reading, sources: readonly (Source | null)[]): Heads {
  const heads = new Map<string, number[]>()
  for (const source of sources) if (source?.kind === 'description' && source.head !== '') heads.set(source.head, [])
  if (heads.size === 0) return heads
  for (let i = 0; i < tokens.length; i++) {
    const places = heads.get(tokens[i]!.lower)
    if (places && places.length < MOST_PLACES) places.push(i)
  }
  return heads
}

const BESIDE = 5
const NEAR = 14

/** How near a word stands to a name of an entity: 3 beside it, 2 near it in its sentence, 1 farther in it, 0 never. */
export function nearness({ placesOf, sentenceOf }: Scene, entity: number, places: readonly number[]): number {
  let most = 0
  const own = placesOf[entity]!
  for (let at = 0, i = 0; i < places.length; i++) {
    const token = places[i]!
    const sentence = sentenceOf[token]!
    while (at < own.length && own[at]!.sentence < sentence) at++
    for (let j = at; j < own.length && own[j]!.sentence === sentence; j++) {
      const distance = Math.abs(own[j]!.token - token)
      most = Math.max(most, distance <= BESIDE ? 3 : distance <= NEAR ? 2 : 1)
    }
  }
  return most
}

const FARTHEST_ARTICLE = 4

/** Whether a word was brought in as somebody new before: *a guide*, *two guides*. */
export function isIntroduced({ tokens, sentenceStart }: Reading, places: readonly number[], before: number): boolean {
  for (const at of places) {
    if (at >= before) return false
    for (let i = at - 1; i >= Math.max(sentenceStart[at]!, at - FARTHEST_ARTICLE); i--) {
      const { lower, pos } = tokens[i]!
      if (lower === 'a' || lower === 'an' || lower === 'another') return true
      if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && tokens[i]!.text !== '-') break
    }
  }
  return false
}
