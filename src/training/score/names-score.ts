import type { EntityKind } from '../../annotate/annotations.js'
import type { Span } from '../../text/document.js'
import { isSameSpan, jaccard, pairUp } from './match.js'
import { add, mapValues, newTally, type Score, type Tally, toScore } from './score.js'

/** A span with the kind of thing that it names. */
interface Mention extends Span {
  kind: EntityKind
}

const ROWS = ['all', 'person', 'organisation', 'place'] as const
type Row = (typeof ROWS)[number]

/** Scores of mentions, over all and by kind: exact (span and kind the same), overlap (kind the same, spans overlap). */
export interface NamesScore {
  exact: Record<Row, Score>
  overlap: Record<Row, Score>
}

/** Adds up how mentions compare, document by document. */
export function namesScorer() {
  const newRows = () => Object.fromEntries(ROWS.map((row) => [row, newTally()])) as Record<Row, Tally>
  const exact = newRows()
  const overlap = newRows()
  return {
    add(gold: readonly Mention[], predicted: readonly Mention[]): void {
      for (const kind of ['person', 'organisation', 'place'] as const) {
        const golds = gold.filter((mention) => mention.kind === kind)
        const found = predicted.filter((mention) => mention.kind === kind)
        const same = pairUp(golds, found, (a, b) => (isSameSpan(a, b) ? 1 : 0), 1).length
        const near = pairUp(golds, found, (a, b) => jaccard([a], [b]), 0).length
        for (const row of ['all', kind] as const) {
          add(exact[row], golds.length, found.length, same)
          add(overlap[row], golds.length, found.length, near)
        }
      }
    },
    result: (): NamesScore => ({ exact: mapValues(exact, toScore), overlap: mapValues(overlap, toScore) }),
  }
}
