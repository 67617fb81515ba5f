import type { Draft, Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'

/** Unit of time → how many of each smaller one make it. */
const PARTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  ['day', new Map([['hour', 24]])],
  [
    'hour',
    new Map([
      ['minute', 60],
      ['second', 3600],
    ]),
  ],
  ['minute', new Map([['second', 60]])],
])

/** *four hours and 51 minutes* · *2 hours, 51 minutes* · *two years and two months*: one duration, in the smaller unit. */
export function mergeCompounds(reading: Reading, drafts: Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const last = merged[merged.length - 1]
    const factor = last && factorBetween(reading, last, draft)
    if (last && isCents(reading, last, draft)) {
      last.value = tidy(last.value! + draft.value!)
      last.end = draft.end
      last.next = draft.next
    } else if (last && factor) {
      last.value = last.value! * factor + draft.value!
      last.unit = draft.unit
      last.end = draft.end
      last.next = draft.next
      last.by = 'compound'
    } else merged.push(draft)
  }
  return merged
}

/** *three dollars 50 cents*, *thirteen dollars and forty-five cents*. */
function isCents(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.kind !== 'money' || b.kind !== 'money' || a.unit !== b.unit || a.value === null || b.value === null)
    return false
  if (b.value >= 1 || !Number.isInteger(a.value) || b.by !== 'money-suffix') return false
  return /^ (?:and )?$/.test(reading.text.slice(a.end, b.start))
}

function factorBetween(reading: Reading, a: Draft, b: Draft): number | null {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.value === null || b.value === null) return null
  const factor = PARTS.get(a.unit ?? '')?.get(b.unit ?? '')
  if (!factor || b.value >= factor || b.form === 'article') return null
  return /^(?:,? and |, | )$/.test(reading.text.slice(a.end, b.start)) ? factor : null
}
