import type { Draft, Reading } from '../draft.js'
import { isPeopleNoun } from '../people.js'
import { isPlural, type Phrase } from './phrase.js'

/** *Of 900 voters 60% said yes and 25 per cent **opposed** it*: a bare share that does something is of those told of before. */
export function shareOfEarlier(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const verb = tokens[draft.next]
  const isShare = draft.unit === 'percent' || draft.by === 'share'
  if (!isShare || verb?.sentence !== tokens[draft.first]!.sentence) return null
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null
  const before = tokens[draft.first - 1]
  return !before || before.sentence !== verb.sentence || OPENING.test(before.lower)
    ? earlierGroup(reading, drafts, index)
    : null
}

const OPENING =
  /^(?:[,;:—–]|about|almost|and|another|around|but|fewer|least|nearly|only|over|roughly|some|than|them|under|whereas|which|while|whom)$/

/** The people or things that a share or count before is of, in the sentence or the one before it. */
function earlierGroup({ tokens }: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const here = tokens[drafts[index]!.first]!
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const { by, kind, phrase, first } = drafts[i]!
    if (tokens[first]!.paragraph !== here.paragraph || here.sentence - tokens[first]!.sentence > 1) return null
    if (!phrase || tokens[phrase.first]!.pos === 'PRON') continue
    const head = tokens[phrase.next - 1]!
    if (isPeopleNoun(head.lower) && (kind === 'count' || kind === 'percent' || by === 'share')) return phrase
    if (isPlural(head) && (kind === 'percent' || by === 'share')) return phrase
  }
  return null
}

/** The subject of the nearest earlier figure of the same kind, no more than some sentences back. */
export function earlierSubject(
  reading: Reading,
  drafts: readonly Draft[],
  index: number,
  sentences: number,
  isMeant: (phrase: Phrase) => boolean = () => true,
): Phrase | null {
  const draft = drafts[index]!
  const here = reading.tokens[draft.first]!
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const earlier = drafts[i]!
    const there = reading.tokens[earlier.first]!
    if (here.sentence - there.sentence > sentences || here.paragraph !== there.paragraph) return null
    if (earlier.kind === draft.kind && earlier.phrase && isMeant(earlier.phrase)) return earlier.phrase
  }
  return null
}
