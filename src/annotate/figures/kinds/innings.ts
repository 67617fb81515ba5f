import { type Draft, lowerAt, type Reading } from '../draft.js'
import { nameEndingAt } from '../name-lookup.js'
import { governor } from '../subject/governor.js'

/** Verbs and prepositions before a bare number of runs (*made 126*, *all out for 94*, *chasing 166*, *a stand of 188*). */
const BEFORE_RUNS =
  /^(?:added|chase|blasted|chased|chasing|clubbed|compiled|conceded|contributed|cracked|defended|for|hammered|hit|made|makes|on|past|posted|scored|shared|smashed|struck|with)$/

/** Verbs of a margin: *trailed by 15*, *won the home leg by 11*. */
const MARGINS = /^(?:ahead|beat|lead|leading|leads|led|lost|trail|trailed|trailing|trails|up|won|win|wins)$/

/**
 * In reports of matches, numbers without a noun that are results: *made 126*, *all out for 94*, *(112)*, *trailed by 15*,
 * *14 ahead*. Only where another figure of the article is a score beyond doubt.
 */
export function markInnings(reading: Reading, drafts: Draft[]): Draft[] {
  if (!drafts.some(({ kind }) => kind === 'score')) return drafts
  const unit = drafts.some((draft) => draft.unit === 'run' || isCricket(reading, draft))
    ? 'run'
    : drafts.some((draft) => draft.unit === 'point')
      ? 'point'
      : null
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'count' || draft.value === null || draft.scale !== 1 || draft.valueMax !== null) continue
    if (isCounting(reading, draft)) continue
    const runs =
      unit === 'run' &&
      (draft.form === 'digits' || isScoreOfBatter(reading, draft)) &&
      ((draft.value >= 9 && BEFORE_RUNS.test(lowerAt(reading.tokens, draft.first - 1))) ||
        isScoreOfBatter(reading, draft) ||
        (lowerAt(reading.tokens, draft.first - 1) === 'of' && TOTALS.test(lowerAt(reading.tokens, draft.first - 2))) ||
        RUNS_BEHIND.test(reading.text.slice(draft.end, draft.end + 30)))
    const isTieBreak = drafts[index - 1]?.kind === 'score' && /^ ?\($/.test(gapBefore(reading, drafts, index))
    if (!runs && !isTieBreak && !isBracketed(reading, draft) && !isMargin(reading, draft)) continue
    draft.kind = 'score'
    draft.unit = isTieBreak ? null : unit
    draft.by = runs ? 'runs' : 'margin'
  }
  return drafts
}

/** *137 off 247 balls*, *364 all out*, *135 not out*, *21 for no loss*. */
const RUNS_BEHIND =
  /^ (?:(?:from|off) (?:just |only )?\d+ (?:balls|deliveries)|all out|for no (?:loss|wicket)|not out|without loss)/

const TOTALS = /^(?:deficit|innings|knock|lead|partnership|score|stand|target|total)$/

/** *Duckett on nine*, *lost Gill for eight*: behind a name, with nothing that it counts. */
function isScoreOfBatter({ tokens }: Reading, draft: Draft): boolean {
  if (draft.form === 'ordinal' || !/^(?:for|on)$/.test(lowerAt(tokens, draft.first - 1))) return false
  const behind = tokens[draft.next]
  const isLoose =
    !behind || /^(?:ADP|CCONJ|PUNCT)$/.test(behind.pos) || behind.sentence !== tokens[draft.first]!.sentence
  return isLoose && tokens[draft.first - 2]?.pos === 'PROPN'
}

/** *58 for 3*: only innings are written so. */
function isCricket(reading: Reading, draft: Draft): boolean {
  if (draft.kind === 'count' && /^(?:overs|wickets)$/.test(lowerAt(reading.tokens, draft.next))) return true
  return draft.kind === 'score' && /^\d+ for (?:\d|[a-z])/.test(reading.text.slice(draft.start, draft.end))
}

/** *7-6 (9)*: what stands between a number and the figure before it. */
function gapBefore(reading: Reading, drafts: readonly Draft[], index: number): string {
  return reading.text.slice(drafts[index - 1]!.end, drafts[index]!.start)
}

function isCounting(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  return (
    behind !== undefined &&
    behind.sentence === reading.tokens[draft.first]!.sentence &&
    /^(?:ADJ|NOUN|VERB)$/.test(behind.pos)
  )
}

/** *Wickramanayake (112)*: in brackets behind a person's name. */
function isBracketed(reading: Reading, draft: Draft): boolean {
  if (lowerAt(reading.tokens, draft.first - 1) !== '(') return false
  const name = reading.tokens[draft.first - 2]
  return name !== undefined && nameEndingAt(reading.annotations.names, name.end)?.kind === 'person'
}

/** *trailed by 15 at half-time*, *had been 14 ahead*. */
function isMargin(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (/^(?:adrift|ahead|behind|clear)$/.test(lowerAt(tokens, draft.next))) return true
  const by = governor(reading, draft)
  if (lowerAt(tokens, by) !== 'by' || draft.value! >= 300) return false
  for (let i = by - 1; i > by - 7; i--) {
    if (tokens[i]?.sentence !== tokens[draft.first]!.sentence) return false
    if (MARGINS.test(tokens[i]!.lower)) return true
  }
  return false
}
