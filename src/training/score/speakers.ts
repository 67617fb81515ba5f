import type { Speaker } from '../../annotate/annotations.js'
import { foldName } from '../../text/fold.js'

/** Words behind which a description goes on without its head: *a doctor | at the hospital*, *the man | who ran*. */
const TAIL = /[,;:(]|\s(?:of|in|at|for|from|with|who|which|that|near|by|on|to|about|familiar|close|involved)(?=\s)/

/** What may stand behind the head without a preposition: *a doctor | there*, *a diplomat | briefed on the talks*. */
const PLACE_BEHIND = / (?:here|there|nearby)$/
const PARTICIPLE_BEHIND =
  /(?<=\p{L}{3,} .*\p{L}{3,}|^(?:an?|the|two|three|four|five|some) \p{L}{3,}|^\p{L}{4,}s) (?:(?!wounded|injured|accused|bereaved|displaced)\p{L}{3,}ed|seen|given|known|held|written|sent|drawn|kept)$/u

/**
 * The head of a description of an unnamed source, folded and in the singular: *a senior Biden administration official*
 * and *officials close to the talks* both have the head *official*.
 */
export function headOf(description: string): string {
  const folded = foldName(description.replace(/^\?/, '').split(TAIL)[0]!)
    .replace(PLACE_BEHIND, '')
    .replace(PARTICIPLE_BEHIND, '')
  const head = folded.split(' ').at(-1)!
  if (head === 'people') return 'person'
  return head
    .replace(/(?<=[^aeiou])ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=wom|m)en$/, 'an')
}

/**
 * Whether a predicted speaker is the gold one.
 * @param gold an entity key, `?description` of an unnamed source, or empty for nobody
 * @param entityKeys for every predicted entity the gold key that it stands for
 */
export function isSpeaker(gold: string, predicted: Speaker, entityKeys: readonly (string | null)[]): boolean {
  if (gold === '') return predicted.kind === 'none'
  if (gold.startsWith('?')) return predicted.kind === 'unnamed' && headOf(gold) === headOf(predicted.description)
  return predicted.kind === 'named' && entityKeys[predicted.entity] === gold
}

/** Of what sort a gold speaker is. */
export function sortOf(gold: string): 'named' | 'unnamed' | 'none' {
  if (gold === '') return 'none'
  return gold.startsWith('?') ? 'unnamed' : 'named'
}
