import { ORGANISATION_NOUNS } from '../../../lexicon/speaker-words.js'
import type { Draft } from '../draft.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'

const MOST_STEPS = 2
const LONGEST = 14

/**
 * Who is set off by commas before the verb of saying: a person (*the council, whose chair, Jane Roe, said*, *whose
 * director, Jane Roe, a vet, said*), or an organisation that the source calls one (*the firm that runs it, Acme, said*);
 * null if nobody is.
 */
export function nameSetOff(reading: Reading, { cue, source }: Draft): Phrase | null {
  if (!cue || !source || source.first > cue.first) return null
  const { tokens, sentenceStart } = reading
  const floor = sentenceStart[cue.first]!
  const isBody = ORGANISATION_NOUNS.has(tokens[source.headEnd - 1]!.lower)
  let comma = cue.first - 1
  while (comma > floor && (tokens[comma]!.pos === 'AUX' || tokens[comma]!.pos === 'ADV')) comma--
  for (let step = 0; step < MOST_STEPS && comma > floor && tokens[comma]!.text === ','; step++) {
    let before = comma - 1
    while (before > floor && comma - before < LONGEST && tokens[before]!.text !== ',') before--
    if (tokens[before]!.text !== ',') return null
    if (isOneName(reading, before + 1, comma, isBody)) return { first: before + 1, end: comma, headEnd: comma }
    comma = before
  }
  return null
}

function isOneName({ mentionOf, mentions, runOf }: Reading, first: number, end: number, isBody: boolean): boolean {
  const mention = mentions[mentionOf[first]!]
  const isFit = mention?.kind === 'person' || (isBody && mention?.kind === 'organisation')
  return isFit && runOf[first]! < 0 && mentionOf[first] === mentionOf[end - 1]
}
