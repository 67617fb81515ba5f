import type { Draft } from '../draft.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'

const MOST_STEPS = 2
const LONGEST = 14

/**
 * The person who is set off by commas before the verb of saying: *the council, whose chair, Jane Roe, said*, *whose
 * director, Jane Roe, a vet, said*; null if there is none.
 */
export function nameSetOff(reading: Reading, { cue, source }: Draft): Phrase | null {
  if (!cue || !source || source.first > cue.first) return null
  const { tokens, sentenceStart } = reading
  const floor = sentenceStart[cue.first]!
  let comma = cue.first - 1
  while (comma > floor && (tokens[comma]!.pos === 'AUX' || tokens[comma]!.pos === 'ADV')) comma--
  for (let step = 0; step < MOST_STEPS && tokens[comma]?.text === ','; step++) {
    let before = comma - 1
    while (before > floor && comma - before < LONGEST && tokens[before]!.text !== ',') before--
    if (tokens[before]!.text !== ',') return null
    if (isOnePerson(reading, before + 1, comma)) return { first: before + 1, end: comma, headEnd: comma }
    comma = before
  }
  return null
}

function isOnePerson({ mentionOf, mentions, runOf }: Reading, first: number, end: number): boolean {
  const mention = mentions[mentionOf[first]!]
  return mention?.kind === 'person' && runOf[first]! < 0 && mentionOf[first] === mentionOf[end - 1]
}
