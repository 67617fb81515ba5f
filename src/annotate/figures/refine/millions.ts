import type { Draft, Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'

/**
 * *fell by 8,000 to 30.3m*, *6.5 per cent (3.9m)*, *The yes camp spent 1.9m*: a letter that would be metres, where the
 * figure before counts thousands or the verb tells of money.
 */
export function readMillions(reading: Reading, drafts: Draft[]): Draft[] {
  for (const [index, draft] of drafts.entries()) {
    if (draft.unit !== 'metre' || draft.end !== draft.number.end + 1 || draft.value === null) continue
    const isMillion = isOfThousands(reading, drafts[index - 1], draft) || isOfMillions(reading, drafts, index)
    if (!isMillion && !isSpent(reading, draft)) continue
    draft.kind = 'count'
    draft.unit = null
    draft.value = tidy(draft.value * 1e6)
    draft.scale = 1e6
    draft.by = 'digits'
  }
  return drafts
}

function isOfThousands({ text }: Reading, before: Draft | undefined, draft: Draft): boolean {
  if (!before || before.value === null || draft.start - before.end > 16) return false
  const gap = text.slice(before.end, draft.start)
  const isLarge = before.kind === 'count' && before.value >= 1000
  return (
    (isLarge && /^,? (?:(?:up |down )?from|to|or) $/.test(gap)) ||
    (before.kind === 'percent' && /^,? \($|^, or $/.test(gap))
  )
}

/** *drew 8.9 million viewers …; it **peaked at 9.6m***. */
function isOfMillions({ text, tokens }: Reading, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!
  if (
    !/\b(?:(?:peaked|averaged|averaging|peaking) (?:at |around )?|grew to |sold )$/.test(
      text.slice(Math.max(0, draft.start - 18), draft.start),
    )
  )
    return false
  return drafts
    .slice(Math.max(0, index - 3), index)
    .some(
      ({ kind, scale, first }) =>
        kind === 'count' && scale >= 1e6 && tokens[first]!.paragraph === tokens[draft.first]!.paragraph,
    )
}

const isSpent = ({ text }: Reading, draft: Draft): boolean =>
  /\b(?:cost|earned|paid|raised|spent) (?:about |almost |nearly |over |some )?$/.test(
    text.slice(Math.max(0, draft.start - 22), draft.start),
  )
