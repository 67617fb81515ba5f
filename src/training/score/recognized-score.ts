import type { Figure, FigureKind } from '../../annotate/annotations.js'
import { isSameNumber } from './figures-score.js'
import { pairUp } from './match.js'
import { add, mapValues, newTally, type Score, type Tally, toScore } from './score.js'

/** A number of a set of cases (Recognizers-Text): its value, kind and unit. */
export interface GoldRecognized {
  text: string
  value: number
  kind: FigureKind
  unit: string | null
}

const ROWS = ['value', 'unit'] as const
type Row = (typeof ROWS)[number]

/** Right `value`; right value and `unit`, and of numbers without a unit none found. */
export type RecognizedScore = Record<Row, Score>

/**
 * Adds up how figures compare with cases that say everything about some kinds of figure: figures of other kinds count
 * only where they are what was asked for.
 */
export function recognizedScorer() {
  const tallies = Object.fromEntries(ROWS.map((row) => [row, newTally()])) as Record<Row, Tally>
  return {
    add(golds: readonly GoldRecognized[], kinds: readonly FigureKind[], figures: readonly Figure[]): void {
      const pairs = pairUp(golds, figures, likeness, 1)
      const matched = new Set(pairs.map(({ predicted }) => predicted))
      const found = figures.filter((figure, index) => matched.has(index) || kinds.includes(figure.kind)).length
      for (const row of ROWS) add(tallies[row], golds.length, found, 0)
      for (const pair of pairs) {
        add(tallies.value, 0, 0, 1)
        if (golds[pair.gold]!.unit === figures[pair.predicted]!.unit) add(tallies.unit, 0, 0, 1)
      }
    },
    result: (): RecognizedScore => mapValues(tallies, toScore),
  }
}

/** Two can only be one if their numbers agree; kind and unit decide between several. */
function likeness(gold: GoldRecognized, figure: Figure): number {
  if (!isSameNumber(gold.value, figure.value) || figure.valueMax !== null) return 0
  return 1 + (gold.unit === figure.unit ? 2 : 0) + (gold.kind === figure.kind ? 1 : 0)
}
