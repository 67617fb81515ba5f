import type { Figure } from '../../annotate/annotations.js'
import { foldName } from '../../text/fold.js'
import type { GoldFigure } from '../gold.js'
import { isSameSpan, jaccard, pairUp } from './match.js'
import { add, mapValues, newTally, type Score, type Tally, toScore } from './score.js'
import { isSpeaker } from './speakers.js'

const ROWS = ['overlap', 'span', 'value', 'unit', 'modifier', 'kind', 'subject', 'attribution', 'everything'] as const
/** Rows that count only the figures that have a subject or attribution. */
const PARTS = ['subject', 'attribution'] as const
type Row = (typeof ROWS)[number]
type Part = (typeof PARTS)[number]

/**
 * Scores of figures that overlap: `overlap` alone, `span` to the character, right `value` (and valueMax); right value and
 * besides `unit`, `modifier`, `kind`, `subject` (token F1 ≥ 0.5, or none in both), `attribution`; `everything` right.
 * `only` counts the subjects and attributions of the figures that have one.
 */
export interface FiguresScore {
  all: Record<Row, Score>
  only: Record<Part, Score>
}

/** A subject counts as right from this token F1 on. */
const ALIKE = 0.5

/** Adds up how figures compare, document by document. */
export function figuresScorer() {
  const all = Object.fromEntries(ROWS.map((row) => [row, newTally()])) as Record<Row, Tally>
  const only = Object.fromEntries(PARTS.map((part) => [part, newTally()])) as Record<Part, Tally>
  return {
    add(golds: readonly GoldFigure[], figures: readonly Figure[], entityKeys: readonly (string | null)[]): void {
      for (const row of ROWS) add(all[row], golds.length, figures.length, 0)
      for (const part of PARTS) add(only[part], countOf(golds, part), countOf(figures, part), 0)
      for (const pair of pairUp(golds, figures, (a, b) => jaccard([a], [b]), 0)) {
        const gold = golds[pair.gold]!
        const right = rightRows(gold, figures[pair.predicted]!, entityKeys)
        for (const row of right) add(all[row], 0, 0, 1)
        for (const part of PARTS) if (right.includes(part) && gold[part]) add(only[part], 0, 0, 1)
      }
    },
    result: (): FiguresScore => ({ all: mapValues(all, toScore), only: mapValues(only, toScore) }),
  }
}

/** How many figures have this part at all. */
const countOf = (figures: readonly (GoldFigure | Figure)[], part: Part): number =>
  figures.filter((figure) => figure[part]).length

/** In which rows a pair counts as right. */
function rightRows(gold: GoldFigure, figure: Figure, entityKeys: readonly (string | null)[]): Row[] {
  const rows: Row[] = isSameSpan(gold, figure) ? ['overlap', 'span'] : ['overlap']
  if (!isSameNumber(gold.value, figure.value) || !isSameNumber(gold.valueMax, figure.valueMax)) return rows
  const speaker = figure.attribution?.speaker ?? { kind: 'none' as const }
  const parts: Partial<Record<Row, boolean>> = {
    unit: (gold.unit ?? '').toLowerCase() === (figure.unit ?? '').toLowerCase(),
    modifier: gold.modifier === figure.modifier,
    kind: gold.kind === figure.kind,
    subject: isSameSubject(gold.subject, figure.subject),
    attribution: isSpeaker(gold.attribution, speaker, entityKeys),
  }
  const right = (Object.keys(parts) as Row[]).filter((row) => parts[row])
  rows.push('value', ...right)
  if (right.length === Object.keys(parts).length) rows.push('everything')
  return rows
}

/** Equal but for rounding (a third is 33.3), or both missing. */
export function isSameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 0.002 * Math.max(Math.abs(a), Math.abs(b))
}

/** Both missing, or alike by the F1 of their words (without articles). */
export function isSameSubject(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b
  const [one, other] = [wordsOf(a), wordsOf(b)]
  let shared = 0
  const left = other.slice()
  for (const word of one) {
    const at = left.indexOf(word)
    if (at === -1) continue
    left.splice(at, 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length) >= ALIKE
}

const wordsOf = (text: string) =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
