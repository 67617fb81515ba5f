import type { Annotations } from '../../annotate/annotations.js'
import type { Document } from '../../text/document.js'
import type { GoldDocument } from './gold-sets.js'

/** Counts of one kind (or of all): right, predicted, in the gold. */
export interface Counts {
  right: number
  found: number
  gold: number
}

/** Scores exact spans and kinds over a set, per kind and for all. */
export function evaluate(
  gold: readonly GoldDocument[],
  tag: (document: Document) => Pick<Annotations, 'names'>,
): Record<string, Counts> {
  const counts: Record<string, Counts> = {}
  const of = (kind: string) => {
    counts[kind] ??= { right: 0, found: 0, gold: 0 }
    return counts[kind]
  }
  for (const { document, names } of gold) {
    const wanted = new Set(names.map(({ start, end, kind }) => `${start}:${end}:${kind}`))
    const found = new Map(tag(document).names.map((name) => [`${name.start}:${name.end}:${name.kind}`, name.kind]))
    for (const name of names) for (const kind of ['all', name.kind]) of(kind).gold++
    for (const [key, kind] of found) {
      for (const group of ['all', kind]) {
        of(group).found++
        if (wanted.has(key)) of(group).right++
      }
    }
  }
  return counts
}

/** Precision, recall and F1 in percent, as text: *F 81.3 (P 82.0 R 80.6)*. */
export function describe({ right, found, gold }: Counts): string {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = gold === 0 ? 0 : (100 * right) / gold
  const f1 = found + gold === 0 ? 0 : (200 * right) / (found + gold)
  return `F ${f1.toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)})`
}
