import type { Span } from '../../text/document.js'

/** A gold and a predicted annotation that belong together, as indices, and how alike they are (0 to 1). */
export interface Pair {
  gold: number
  predicted: number
  likeness: number
}

/**
 * Pairs gold with predicted annotations one to one, the most alike first (of equals, the first).
 * @param likeness how alike two annotations are; pairs below `least` are never made.
 */
export function pairUp<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  likeness: (gold: G, predicted: P) => number,
  least: number,
): Pair[] {
  const candidates: Pair[] = []
  for (const [g, goldItem] of gold.entries()) {
    for (const [p, predictedItem] of predicted.entries()) {
      const alike = likeness(goldItem, predictedItem)
      if (alike > 0 && alike >= least) candidates.push({ gold: g, predicted: p, likeness: alike })
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.predicted - b.predicted)
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  return candidates.filter((pair) => {
    if (usedGold.has(pair.gold) || usedPredicted.has(pair.predicted)) return false
    usedGold.add(pair.gold)
    usedPredicted.add(pair.predicted)
    return true
  })
}

/** How many characters two lists of spans (each without overlaps in itself) share. */
export function sharedCharacters(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a) {
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  }
  return shared
}

/** How many characters a list of spans has. */
export const characters = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** Characters in common, divided by the characters of both: 1 if they cover the same, 0 if they share none. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedCharacters(a, b)
  const all = characters(a) + characters(b) - shared
  return all === 0 ? 0 : shared / all
}

/** Whether two spans are the same. */
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
