import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *enters day two*, *at move 40*, not *every day two people …*, *a round 30*. */
export function isRank(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  if (behind?.pos === 'NOUN' && behind.lower.endsWith('s')) return false
  return (
    !/^(?:a|an|every|each|per|one|last|next|same|the|that)$/.test(lowerAt(reading.tokens, draft.first - 2)) ||
    lowerAt(reading.tokens, draft.first - 1) === 'category'
  )
}

/** Words before a rank: *ranked No. 15*, *the world No. 294*, *upset No. 9 Magnolia*. */
const BEFORE_RANK =
  /^(?:beat|beats|beating|downed|face|faces|meet|meets|over|ousts?|ranked|ranking|seed|seeded|seeds|stunned|stuns|upsets?|world)$/

/** A place in a list of players or teams: *ranked No. 61*, *the No. 2 seed*, *will meet No. 27 Anna Petrova*. */
export function isRanking(reading: Reading, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.value === null || draft.value > 999) return false
  const { tokens } = reading
  const at = tokens[draft.first - 1]?.text === '.' ? draft.first - 2 : draft.first - 1
  const label = lowerAt(tokens, at)
  if (label !== 'no' && label !== 'no.') return false
  return (
    BEFORE_RANK.test(lowerAt(tokens, at - 1)) || /^(?:pick|ranking|seed|seeds|spot)$/.test(lowerAt(tokens, draft.next))
  )
}
