import { ORDINAL_LABELS } from '../../../lexicon/labels.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isRank, isRanking } from './ranks.js'

/** *magnitude 6.4* · *a 5.9-magnitude quake* · *No. 9 Magnolia* · *category 4* · *round six*: numbers on a scale or in a rank. */
export function markScales(reading: Reading, drafts: Draft[]): Draft[] {
  const { tokens } = reading
  for (const draft of drafts) {
    if (draft.kind !== 'count' || draft.value === null) continue
    const previous = lowerAt(tokens, draft.first - 1)
    const behind = lowerAt(tokens, lowerAt(tokens, draft.next) === '-' ? draft.next + 1 : draft.next)
    if (
      previous === 'magnitude' ||
      behind === 'magnitude' ||
      (/^(?:aftershock|earthquake|quake|temblor|tremor)s?$/.test(behind) && isOfScale(draft)) ||
      (previous === 'of' && lowerAt(tokens, draft.first - 2) === 'magnitude')
    ) {
      draft.kind = 'other'
      draft.unit = 'magnitude'
      draft.by = 'magnitude'
    } else if (previous === 'size' || (previous === 'of' && lowerAt(tokens, draft.first - 2) === 'scale')) {
      draft.kind = 'other'
      draft.by = 'scale'
    } else if (isRanking(reading, draft)) {
      draft.kind = 'ordinal'
      draft.by = 'ranking'
    } else if (
      ORDINAL_LABELS.has(previous) &&
      isRank(reading, draft) &&
      draft.value < 100 &&
      Number.isInteger(draft.value)
    ) {
      draft.kind = 'ordinal'
      draft.by = 'rank'
    }
  }
  return drafts
}

/** *a 6.1 quake*: one decimal, below ten. */
const isOfScale = ({ value }: Draft): boolean =>
  value !== null && value < 10 && value * 10 === Math.round(value * 10) && !Number.isInteger(value)
