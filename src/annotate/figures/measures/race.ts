import type { Draft, Reading } from '../draft.js'

/** Minutes and seconds written with colons: a duration without a word for it. */
export function readRace(_reading: Reading, draft: Draft): boolean {
  if (draft.by !== 'race-time') return false
  draft.kind = 'duration'
  draft.unit = 'second'
  return true
}
