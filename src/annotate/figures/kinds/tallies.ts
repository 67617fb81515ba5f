import { SCORE_UNITS } from '../../../lexicon/tallies.js'
import type { FigureKind } from '../../annotations.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isBehindIndex, isIndexLevel } from './levels.js'

/** *27 points* · *18 runs* · *a two-point lead* are scores; points of an index or of a percentage are told apart. */
export function markTallies(reading: Reading, drafts: Draft[]): Draft[] {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    if (draft.kind !== 'count' || draft.form === 'vague') continue
    if (isIndexLevel(reading, drafts, i)) {
      draft.kind = 'other'
      draft.unit = 'point'
      draft.by = 'index-level'
      continue
    }
    let at = draft.next
    if (lowerAt(reading.tokens, at) === '-') at++
    const noun = reading.tokens[at]
    const unit = noun && SCORE_UNITS.get(noun.lower)
    if (!noun || !unit || noun.start > draft.end + 1) continue
    if (noun.lower === 'run' && at === draft.next && draft.value !== 1) continue
    draft.kind = tallyKind(reading, drafts, i, unit)
    draft.unit = draft.kind === 'percent' ? 'percentage point' : unit
    draft.end = noun.end
    draft.next = at + 1
    draft.by = `tally-${draft.kind}`
  }
  return drafts
}

function tallyKind(reading: Reading, drafts: readonly Draft[], index: number, unit: string): FigureKind {
  if (unit !== 'point') return 'score'
  const isIndex = isTooMany(drafts[index]!) || isBehindIndex(reading, drafts[index]!.first)
  if (
    isIndex &&
    drafts[index]!.value !== null &&
    (drafts[index]!.value >= 50 || MOVED.test(before(reading, drafts[index]!)))
  )
    return 'other'
  if (isNearPercent(reading, drafts, index)) return 'percent'
  return isIndex ? 'other' : 'score'
}

/** *closed up 34.5 points*, *shed 12 points*: what an index does. */
const MOVED =
  /\b(?:up|down|added|climbed|dropped|fell|gained|jumped|lost|rose|shed|slid|slipped) (?:by |about |nearly )?$/

function before({ text }: Reading, draft: Draft): string {
  return text.slice(Math.max(0, draft.start - 24), draft.start)
}

/** Whether a percentage stands in the same sentence, before or right behind. */
function isNearPercent(reading: Reading, drafts: readonly Draft[], index: number): boolean {
  const sentence = reading.tokens[drafts[index]!.first]!.sentence
  for (const neighbour of [drafts[index - 1], drafts[index - 2], drafts[index + 1]]) {
    if (neighbour?.kind === 'percent' && reading.tokens[neighbour.first]!.sentence === sentence) return true
  }
  for (let i = drafts[index]!.first - 1; i > drafts[index]!.first - 5; i--) {
    if (/^(?:error|swing)$/.test(lowerAt(reading.tokens, i))) return true
  }
  return false
}

/** More points than any side scores. */
const isTooMany = ({ value }: Draft): boolean => value !== null && value >= 1000
