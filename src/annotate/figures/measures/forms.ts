import type { Draft, Reading } from '../draft.js'

/** The kind that the form of a number gives where no unit does: ordinal, part of a whole, how many times. */
export function readFormKind(_reading: Reading, draft: Draft): boolean {
  if (draft.form === 'ordinal') draft.kind = 'ordinal'
  else if (draft.form === 'multiple') draft.kind = 'ratio'
  else if (draft.form === 'fraction' && draft.value !== null) {
    draft.kind = 'percent'
    draft.unit = 'percent'
    draft.value = Math.round(draft.value * 1000) / 10
  }
  return true
}
