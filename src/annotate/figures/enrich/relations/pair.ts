import type { FigureRelation } from '../../../annotations.js'
import type { Draft } from '../../draft.js'
import type { Known } from '../known.js'

/** What a figure is in a change: the level before it, the level after it, its size. */
export type Role = 'before' | 'after' | 'size'

/** Two figures of one sentence, the earlier first, with the words between them. */
export interface Pair {
  readonly first: number
  readonly second: number
  /** Lower-case words between the two. */
  readonly between: readonly string[]
}

/** A rule that relates two figures: the roles of both, or a relation that is no change; null if it does not apply. */
export type PairRule = (known: Known, pair: Pair) => readonly [Role, Role] | 'compared' | 'part' | 'whole' | null

/** What the other figure is to one, by the other's role. */
const BY_ROLE: Readonly<Record<Role, FigureRelation['type']>> = { before: 'from', after: 'to', size: 'by' }

/** The relations that a finding stands for: of the first figure to the second, and back. */
export function relationTypes(
  found: NonNullable<ReturnType<PairRule>>,
): [forward: FigureRelation['type'] | null, back: FigureRelation['type'] | null] {
  if (found === 'compared') return ['compared-with', 'compared-with']
  if (found === 'part') return ['of', null]
  if (found === 'whole') return [null, 'of']
  return [BY_ROLE[found[1]], BY_ROLE[found[0]]]
}

/** Whether two figures measure on one scale: same kind and unit. Ages, ordinals and scores are never related. */
export function isSameScale(a: Draft, b: Draft): boolean {
  return a.kind === b.kind && a.unit === b.unit && !/^(?:age|ordinal|score)$/.test(a.kind)
}

/** Whether a figure is the size of a change. */
export function isSize(known: Known, index: number): boolean {
  return known.claims[index]!.change !== null || known.drafts[index]!.kind === 'ratio'
}

/** How many times one of two compared levels may be the other: beyond, it is another figure that is compared. */
const FURTHEST = 20

/** Whether two figures are of a size that makes them comparable: *2,000 plants in four towns, against 9,500*. */
export function isNear(a: Draft, b: Draft): boolean {
  if (!a.value || !b.value) return true
  const times = Math.abs(a.value / b.value)
  return times < FURTHEST && times > 1 / FURTHEST
}
