import { lowerAt } from '../../../draft.js'
import type { Known } from '../../known.js'
import { isPeople } from '../counted.js'
import { isKind, type MeasureRule } from '../found.js'
import { nounBehind } from '../subject.js'
import { DONE } from '../table.js'

/** *killed 12 soldiers **and 30 civilians*** · *killed 12 people, **including three children***. */
export const joinedToEarlier: MeasureRule = (known, index, earlier) => {
  const { tokens, drafts } = known
  const last = earlier[index - 1]
  const draft = drafts[index]!
  const before = drafts[index - 1]
  if (!last?.entry.counted || !before || tokens[before.first]!.sentence !== tokens[draft.first]!.sentence) return null
  const link = governorOfPart(known, index)
  if (link === null || draft.first - before.next > 9) return null
  for (let i = before.next; i < link; i++)
    if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !DONE.has(tokens[i]!.lower))) return null
  const { head, next } = nounBehind(known, index)
  const goesOn = tokens[next]
  if (goesOn && (goesOn.pos === 'VERB' || goesOn.pos === 'AUX') && goesOn.sentence === tokens[draft.first]!.sentence)
    return null
  if (!isKind(known, index, last.entry) || head === null) return null
  const fits = last.entry.counted === 'people' ? isPeople(known, head) : last.entry.counted.has(head.lower)
  return fits ? { ...last, whole: last.whole ?? index - 1 } : null
}

/** The token that joins a figure to the one before: *and*, *including*, *among them*; null if none does. */
function governorOfPart(known: Known, index: number): number | null {
  const { tokens, drafts } = known
  let at = drafts[index]!.first - 1
  while (/^(?:at|least|about|some|nearly|around|more|than|over|another|up|to|as|many)$/.test(lowerAt(tokens, at))) at--
  const word = lowerAt(tokens, at)
  if (word === 'and' || word === 'including') return at
  return word === 'them' && lowerAt(tokens, at - 1) === 'among' ? at - 1 : null
}
