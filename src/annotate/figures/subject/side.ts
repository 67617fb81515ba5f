import type { Draft, Reading } from '../draft.js'
import type { Phrase } from './phrase.js'

/** Whose number it is in a line of results: *Calder 3 **Rovers** 4*, *Mersin 71, **Fenerbahçe** 70*. */
export function side({ tokens }: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const draft = drafts[index]!
  if (draft.by !== 'result-line') return null
  const { sentence } = tokens[draft.first]!
  let first = draft.first
  while (first > 0 && tokens[first - 1]!.sentence === sentence && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first--
  return first < draft.first ? { first, next: draft.first } : null
}
