import { lowerAt } from '../../../draft.js'
import type { MeasureRule } from '../found.js'
import { NOUNS } from '../table.js'

/** *a deficit of 4.9 % **of GDP***, *debt at 80 % of gross domestic product*: what is measured stands in front. */
export const shareOfProduct: MeasureRule = (known, index) => {
  const { tokens, drafts } = known
  const { kind, first, next } = drafts[index]!
  if (kind !== 'percent' || lowerAt(tokens, next) !== 'of' || !/^(?:gdp|gross|output)$/.test(lowerAt(tokens, next + 1)))
    return null
  for (let at = first - 1; at > first - 8 && at >= 0 && tokens[at]!.sentence === tokens[first]!.sentence; at--) {
    if (tokens[at]!.pos === 'PUNCT') return null
    const entry = NOUNS.get(tokens[at]!.lower)?.find(({ kinds }) => kinds.has('percent'))
    if (entry) return { entry, verb: null }
  }
  return null
}
