/** Who the sentences beside a quote without attribution are about, and who speaks in the lines that follow it. */
export interface Beats {
  /** Entities (or -1 - index of unnamed sources) with their probability of being the subject of the sentence before. */
  readonly before: ReadonlyMap<number, number>
  /** The same for the sentence behind, in the paragraph. */
  readonly after: ReadonlyMap<number, number>
  /** The lines of dialogue ahead, nearest first, with who is named or which gender is told. */
  readonly ahead: readonly Ahead[]
}

export interface Ahead {
  /** The entity, or -1. */
  readonly entity: number
  readonly gender: 'female' | 'male' | null
}

const NONE: ReadonlyMap<number, number> = new Map()
export const NO_BEATS: Beats = { before: NONE, after: NONE, ahead: [] }
