import type { Known } from '../known.js'
import type { Entry } from './table.js'

/** A measure that was found, and the verb that its subject does it with, where one does. */
export interface Found {
  readonly entry: Entry
  readonly verb: number | null
  /** The figure before it that the measure was carried over from: where that is, this is too. */
  readonly whole?: number
}

/** A rule that tells what a figure counts. `earlier` are the measures of the figures before it. */
export type MeasureRule = (known: Known, index: number, earlier: readonly (Found | null)[]) => Found | null

/** Whether a measure is told by figures of this kind; by percent only as a change of it, or where it is a share itself. */
export function isKind(known: Known, index: number, entry: Entry): boolean {
  const { kind } = known.drafts[index]!
  if (kind !== 'percent') return entry.kinds.has(kind)
  if (known.claims[index]!.change !== null) return !entry.kinds.has('ordinal')
  return entry.isRate === true && entry.kinds.has('percent')
}

/** So many words from a token on, joined by blanks, or null where the sentence ends before. */
export function joined(known: Known, at: number, length: number): string | null {
  const { tokens } = known
  if (length === 1) return tokens[at]!.lower
  const last = tokens[at + length - 1]
  if (!last || last.sentence !== tokens[at]!.sentence) return null
  return length === 2
    ? `${tokens[at]!.lower} ${last.lower}`
    : `${tokens[at]!.lower} ${tokens[at + 1]!.lower} ${last.lower}`
}
