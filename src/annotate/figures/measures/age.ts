import { isBlank, isDash, nextWord } from '../characters.js'
import type { Draft, Reading } from '../draft.js'

/** *43-year-old* · *five years old* · *six-month-olds* · *95 years of age*: a duration that is somebody's age. */
export function readAge(reading: Reading, draft: Draft): void {
  if (draft.kind !== 'duration') return
  const { text } = reading
  const gap = text.charCodeAt(draft.end)
  if (!isBlank(gap) && !isDash(gap)) return
  const next = nextWord(text, draft.end + 1)
  if (next.start !== draft.end + 1) return
  if (next.word === 'old' || next.word === 'olds') makeAge(draft, next.end)
  else if (next.word === 'of') {
    const age = nextWord(text, next.end)
    if (age.word === 'age') makeAge(draft, age.end)
  }
}

function makeAge(draft: Draft, end: number): void {
  draft.kind = 'age'
  draft.end = end
  draft.amount = true
  draft.by = 'age-unit'
}
