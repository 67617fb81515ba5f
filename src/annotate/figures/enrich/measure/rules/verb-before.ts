import { WEEKDAYS } from '../../../../../lexicon/calendar.js'
import { lowerAt } from '../../../draft.js'
import { BETWEEN, governor } from '../../../subject/governor.js'
import type { Known } from '../../known.js'
import { isCounted } from '../counted.js'
import { isKind, type MeasureRule } from '../found.js'
import { nounBehind } from '../subject.js'
import { DOING } from '../table.js'
import { BE } from './auxiliaries.js'

/** *killing 12 people* · *arrested at least 30* · *laid off 300 workers*: a verb that governs the figure. */
export const verbBefore: MeasureRule = (known, index) => {
  const { tokens, drafts } = known
  const at = governorOf(known, index)
  const token = tokens[at]
  if (!token || token.sentence !== tokens[drafts[index]!.first]!.sentence) return null
  const isParticle = /^(?:down|for|off|to|up)$/.test(token.lower)
  const verb = isParticle ? at - 1 : at
  const words = isParticle ? `${lowerAt(tokens, verb)} ${token.lower}` : token.lower
  const entries = DOING.get(words)
  if (!entries || (!isParticle && BE.has(lowerAt(tokens, verb - 1))) || tokens[verb]!.pos === 'PROPN') return null
  const { head } = nounBehind(known, index)
  if (head === null && !isParticle && isNounAhead(known, drafts[index]!.next)) return null
  const entry = entries.find((entry) => isKind(known, index, entry) && isCounted(known, entry, head))
  return entry ? { entry, verb } : null
}

/** The token that governs a figure, over hedges: ***killed** at least 12*. */
function governorOf(known: Known, index: number): number {
  const { tokens } = known
  let at = governor(known, known.drafts[index]!)
  if (lowerAt(tokens, at) === 'at' && /^(?:least|most)$/.test(lowerAt(tokens, at + 1))) at--
  while (BETWEEN.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== 'of') at--
  return at
}

/** *killed 12 cows*, where the subject finder gives no noun behind: the next word would be it. */
function isNounAhead(known: Known, at: number): boolean {
  const token = known.tokens[at]
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ') && !WEEKDAYS.has(token.lower)
}
