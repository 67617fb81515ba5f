import type { Quote, QuoteType } from '../../annotate/annotations.js'
import type { Span } from '../../text/document.js'
import type { GoldQuote } from '../gold.js'
import { isSameSpan, jaccard, type Pair, pairUp } from './match.js'
import { add, mapValues, newTally, type Score, type Share, type Tally, toScore, toShare } from './score.js'
import { isSpeaker, sortOf } from './speakers.js'

/** Content that overlaps so much is the same quote: strictly, and as the Gender Gap Tracker counts. */
export const STRICT = 0.8
export const LENIENT = 0.3

const ROWS = ['all', 'marks', 'direct', 'mixed', 'indirect'] as const
type Row = (typeof ROWS)[number]
const SORTS = ['all', 'named', 'unnamed', 'none', 'marks', 'indirect'] as const
type Sort = (typeof SORTS)[number]

/** Scores of quotes. `marks` are direct and mixed ones together. */
export interface QuotesScore {
  strict: Record<Row, Score>
  lenient: Record<Row, Score>
  /** Content spans that agree to the character. */
  spans: Score
  /** Of the matched quotes (lenient), those of the right type, and with the right speaker, by the gold speaker's sort. */
  types: Share
  speakers?: Record<Sort, Share>
  /** Source and cue overlap those of the matched gold quote, where it has them (a second cue of one subject has no source). */
  source: Score
  cue: Score
}

const rowsOf = (type: QuoteType): Row[] => (type === 'indirect' ? ['all', type] : ['all', 'marks', type])

/** Adds up how quotes compare, document by document. */
export function quotesScorer() {
  const newRows = () => Object.fromEntries(ROWS.map((row) => [row, newTally()])) as Record<Row, Tally>
  const strict = newRows()
  const lenient = newRows()
  const spans = newTally()
  const source = newTally()
  const cue = newTally()
  const types = newTally()
  const speakers = Object.fromEntries(SORTS.map((sort) => [sort, newTally()])) as Record<Sort, Tally>

  return {
    /** Adds a document's quotes; gives the indices of predicted quotes that are right (lenient, with their speaker). */
    add(golds: readonly GoldQuote[], quotes: readonly Quote[], entityKeys: readonly (string | null)[]): Set<number> {
      const alike = (gold: GoldQuote, quote: Quote) => jaccard(gold.spans, quote.spans)
      addPairs(strict, golds, quotes, pairUp(golds, quotes, alike, STRICT))
      const pairs = pairUp(golds, quotes, alike, LENIENT)
      addPairs(lenient, golds, quotes, pairs)
      const right = new Set<number>()
      for (const { gold: g, predicted: p } of pairs) {
        const [gold, quote] = [golds[g]!, quotes[p]!]
        const isRight = isSpeaker(gold.speaker, quote.speaker, entityKeys)
        if (isRight) right.add(p)
        for (const sort of ['all', sortOf(gold.speaker), gold.type === 'indirect' ? 'indirect' : 'marks'] as const) {
          add(speakers[sort], 1, 1, isRight ? 1 : 0)
        }
        add(types, 1, 1, gold.type === quote.type ? 1 : 0)
        addOverlap(source, gold.sources, quote.source)
        addOverlap(cue, gold.cues, quote.cue)
      }
      const goldSpans = golds.flatMap((gold) => gold.spans)
      const ownSpans = quotes.flatMap((quote) => [...quote.spans])
      const same = pairUp(goldSpans, ownSpans, (a, b) => (isSameSpan(a, b) ? 1 : 0), 1).length
      add(spans, goldSpans.length, ownSpans.length, same)
      return right
    },
    result: (): QuotesScore => ({
      strict: mapValues(strict, toScore),
      lenient: mapValues(lenient, toScore),
      spans: toScore(spans),
      types: toShare(types.matched, types.gold),
      speakers: mapValues(speakers, (tally) => toShare(tally.matched, tally.gold)),
      source: toScore(source),
      cue: toScore(cue),
    }),
  }
}

/** Recall by the gold quote's type, precision by the predicted quote's. */
function addPairs(
  rows: Record<Row, Tally>,
  golds: readonly GoldQuote[],
  quotes: readonly Quote[],
  pairs: readonly Pair[],
): void {
  for (const gold of golds) for (const row of rowsOf(gold.type)) add(rows[row], 1, 0, 0)
  for (const quote of quotes) for (const row of rowsOf(quote.type)) add(rows[row], 0, 1, 0)
  for (const pair of pairs) {
    for (const row of rowsOf(golds[pair.gold]!.type)) add(rows[row], 0, 0, 1, 0)
    for (const row of rowsOf(quotes[pair.predicted]!.type)) add(rows[row], 0, 0, 0, 1)
  }
}

/** Counts a source or cue of a matched quote whose gold has one: whether one is predicted, and overlaps it. */
export function addOverlap(tally: Tally, golds: readonly Span[], predicted: Span | null): void {
  if (golds.length === 0) return
  const hits = predicted && golds.some((gold) => gold.start < predicted.end && predicted.start < gold.end)
  add(tally, 1, predicted ? 1 : 0, hits ? 1 : 0)
}
