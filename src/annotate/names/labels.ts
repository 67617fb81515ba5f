import type { EntityKind } from '../annotations.js'

/** The kinds in the order in which the labels number them. */
export const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place']

/** Where in its name a token stands: first, inner, last, or the only one (BILOU without the O). */
export const FIRST = 0
export const INNER = 1
export const LAST = 2
export const ONLY = 3

/** Outside any name. */
export const OUTSIDE = 0

/** Outside, and four positions for each of the three kinds. */
export const LABEL_COUNT = 13

/** The label of a position in a name of a kind, both by number. */
export const labelOf = (kind: number, position: number): number => 1 + kind * 4 + position

/** The kind (index into `KINDS`) of a label that is not `OUTSIDE`. */
export const kindOf = (label: number): number => (label - 1) >> 2

/** The position of a label that is not `OUTSIDE`. */
export const positionOf = (label: number): number => (label - 1) & 3

/** Whether a name is still open after the label. */
export const isOpen = (label: number): boolean => label !== OUTSIDE && positionOf(label) < LAST

/** Whether the label goes on with a name that the label before it opened. */
export const continues = (label: number): boolean =>
  label !== OUTSIDE && (positionOf(label) === INNER || positionOf(label) === LAST)

/** Whether `next` may follow `label`: an open name goes on with its own kind, a closed one does not go on. */
export function mayFollow(label: number, next: number): boolean {
  if (isOpen(label)) return continues(next) && kindOf(label) === kindOf(next)
  return !continues(next)
}

/** The allowed pairs, flat: label, next, label, next … in order of the label. */
export const TRANSITIONS: Int32Array = Int32Array.from(
  Array.from({ length: LABEL_COUNT }, (_, label) =>
    Array.from({ length: LABEL_COUNT }, (_, next) => (mayFollow(label, next) ? [label, next] : [])).flat(),
  ).flat(),
)

/** Whether a sequence may begin (as after `OUTSIDE`) or end with each label. */
export const MAY_START: readonly boolean[] = Array.from({ length: LABEL_COUNT }, (_, label) => !continues(label))
export const MAY_END: readonly boolean[] = Array.from({ length: LABEL_COUNT }, (_, label) => !isOpen(label))
