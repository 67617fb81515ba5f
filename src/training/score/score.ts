/** How many gold annotations there are, how many were predicted, and how many of each agree; with the usual rates (0 to 1). */
export interface Score {
  gold: number
  predicted: number
  matched: number
  precision: number
  recall: number
  f1: number
}

/** A share of cases that are right. */
export interface Share {
  right: number
  total: number
  share: number
}

/** Counts that are still being added up; `matchedPredicted` differs from `matched` where gold and predicted are sorted apart. */
export interface Tally {
  gold: number
  predicted: number
  matched: number
  matchedPredicted: number
}

/** An empty tally. */
export const newTally = (): Tally => ({ gold: 0, predicted: 0, matched: 0, matchedPredicted: 0 })

/** Adds one document's counts to a tally. */
export function add(tally: Tally, gold: number, predicted: number, matched: number, matchedPredicted = matched): void {
  tally.gold += gold
  tally.predicted += predicted
  tally.matched += matched
  tally.matchedPredicted += matchedPredicted
}

/** The rates of a tally. A rate of nothing is 0. */
export function toScore(tally: Tally): Score {
  const precision = rate(tally.matchedPredicted, tally.predicted)
  const recall = rate(tally.matched, tally.gold)
  const f1 = rate(2 * precision * recall, precision + recall)
  return { gold: tally.gold, predicted: tally.predicted, matched: tally.matched, precision, recall, f1 }
}

/** A share of right cases. */
export const toShare = (right: number, total: number): Share => ({ right, total, share: rate(right, total) })

/** A quotient, 0 where there is nothing to divide by. */
export const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Turns every value of a record over. */
export function mapValues<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as A)])) as Record<K, B>
}
