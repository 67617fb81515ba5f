import type { PageLine, Zone } from './line.js'

/** A kind of page furniture: what it is called, where on the page it may be believed, and how it is known. */
export interface FurnitureRule {
  readonly name: string
  /** The zones in which a line that matches is furniture. */
  readonly zones: readonly Zone[]
  /** Whether it is furniture in any zone if it stands next to other furniture. */
  readonly beside: boolean
  readonly matches: (line: PageLine) => boolean
}

/** Where a rule holds, from what its words prove by themselves to what only the place can tell. */
const REACH = {
  /** Words that nothing but furniture has. */
  anywhere: { zones: ['head', 'middle', 'tail'], beside: true },
  /** Words that a headline might have. */
  afterHead: { zones: ['middle', 'tail'], beside: true },
  /** Words that a crosshead or a short paragraph might have. */
  edges: { zones: ['head', 'tail'], beside: true },
  /** The same, where lines at the end of an article may be its last list or table. */
  head: { zones: ['head'], beside: true },
  tail: { zones: ['tail'], beside: true },
  /** Words that crossheads often have. */
  edgesOnly: { zones: ['head', 'tail'], beside: false },
} as const satisfies Record<string, Pick<FurnitureRule, 'zones' | 'beside'>>

/** How far a rule reaches: a key of the table of reaches. */
export type Reach = keyof typeof REACH

/** Makes a rule of any test. */
export function rule(name: string, reach: Reach, matches: (line: PageLine) => boolean): FurnitureRule {
  return { name, ...REACH[reach], matches }
}

/** Makes a rule of patterns for a line's key (see `PageLine.key`), of which one must match. */
export function keyRule(name: string, reach: Reach, ...patterns: readonly RegExp[]): FurnitureRule {
  return rule(name, reach, (line) => patterns.some((pattern) => pattern.test(line.key)))
}

/** Makes a rule of patterns for a line as it is, of which one must match: where capitals or signs count. */
export function textRule(name: string, reach: Reach, ...patterns: readonly RegExp[]): FurnitureRule {
  return rule(name, reach, (line) => patterns.some((pattern) => pattern.test(line.text)))
}
