import type { Draft, Reading } from '../draft.js'
import { partOfDecade } from '../numbers/decades.js'

/** Part of a decade → the first and last of its ten years; the teens begin later. */
const PARTS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['', [0, 9]],
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
])

/** *a man in his 40s*, *a woman in her late thirties*: an age between two. */
export function readDecade(reading: Reading, draft: Draft): boolean {
  const isWritten = draft.by === 'decade'
  const { value } = draft
  if (value === null || (!isWritten && !isDigits(reading, draft, value))) return false
  // *mid-40s* is one token.
  const glued = /\b(early|mid|late)-$/.exec(reading.text.slice(Math.max(0, draft.start - 6), draft.start))?.[1]
  const part = partOfDecade(reading.tokens, draft.first)
  const years = part === null ? undefined : PARTS.get(glued ?? part)
  if (!years) return false
  if (!isWritten) draft.end++
  draft.number = { start: draft.start, end: draft.end }
  draft.value = Math.max(13, value + years[0])
  draft.valueMax = value + years[1]
  draft.kind = 'age'
  draft.unit = 'year'
  draft.amount = true
  draft.by = 'age-decade'
  return true
}

/** *40s*: two digits, the second a zero, and an *s*. */
function isDigits({ text }: Reading, draft: Draft, value: number): boolean {
  return (
    draft.form === 'digits' &&
    value >= 20 &&
    value <= 90 &&
    value % 10 === 0 &&
    /^s\b/.test(text.slice(draft.end, draft.end + 2))
  )
}
