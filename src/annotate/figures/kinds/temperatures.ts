import type { Draft, Reading } from '../draft.js'
import { degrees } from '../measures/measure.js'

/** *minus 8*, *feels like -1*. */
const MINUS = /^.{0,11}minus |(?:feels?|felt) like [-−]/is

/** *It's minus 8, feels like minus 22* · *wind chills of 25 below*: degrees without a word for them, where others have one. */
export function markTemperatures(reading: Reading, drafts: Draft[]): Draft[] {
  if (!drafts.some(({ kind }) => kind === 'temperature')) return drafts
  for (const draft of drafts) {
    if (draft.kind !== 'count' || draft.value === null || draft.scale !== 1) continue
    const isMinus = draft.value < 0 && MINUS.test(reading.text.slice(Math.max(0, draft.start - 11), draft.start + 6))
    const isBelow = /^ below(?: zero)?(?:[.,;:”"]|$| and | on )/.test(reading.text.slice(draft.end, draft.end + 13))
    if (!(isMinus || isBelow) || Math.abs(draft.value) > 70) continue
    if (isMinus && reading.tokens[draft.next]?.pos === 'NOUN') continue
    draft.kind = 'temperature'
    draft.unit = degrees(reading)
    draft.value = -Math.abs(draft.value)
    draft.by = 'temperature-below'
  }
  return drafts
}
