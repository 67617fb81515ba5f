import type { Settings } from './fit.js'

/** A node of a tree: it asks whether a trait is at most its value; a leaf (trait -1) answers with it. */
export interface Node {
  trait: number
  value: number
}

/** The rows of all trees, for each trait the bin of every row. */
export type Columns = readonly Uint8Array[]

/** Traits are small numbers; those between whole ones (probabilities) are told apart in tenths. */
const PER_UNIT = 10
const LOWEST = -3
const BINS = (12 - LOWEST) * PER_UNIT + 1

/** Sorts the traits of all rows into bins. */
export function toColumns(rows: readonly (readonly number[])[]): Columns {
  return (rows[0] ?? []).map((_, trait) =>
    Uint8Array.from(rows, (row) => Math.round((row[trait]! - LOWEST) * PER_UNIT)),
  )
}

/** What a tree is grown on: which way each row should go, and how sharply that changes. */
export interface Slopes {
  readonly gradient: Float64Array
  readonly curvature: Float64Array
}

/** Grows one tree as nodes in order, each before its branches; adds its answers to the scores of the rows. */
export function growTree(
  columns: Columns,
  slopes: Slopes,
  settings: Settings,
  scores: Float64Array,
  tree: number,
): Node[] {
  const nodes: Node[] = []
  const grow = (own: Int32Array, depth: number): void => {
    const split = depth < settings.depth ? bestSplit(columns, own, slopes, settings, tree) : null
    if (!split) {
      const { gradient, curvature } = totals(own, slopes)
      const value = Math.round((1000 * settings.rate * gradient) / (curvature + settings.ridge)) / 1000
      nodes.push({ trait: -1, value })
      for (const row of own) scores[row]! += value
      return
    }
    const column = columns[split.trait]!
    nodes.push({ trait: split.trait, value: Math.round((split.bin + 0.5) * 10) / 10 / PER_UNIT + LOWEST })
    grow(
      own.filter((row) => column[row]! <= split.bin),
      depth + 1,
    )
    grow(
      own.filter((row) => column[row]! > split.bin),
      depth + 1,
    )
  }
  grow(
    Int32Array.from(scores, (_, row) => row),
    0,
  )
  return nodes
}

function totals(own: Int32Array, slopes: Slopes): { gradient: number; curvature: number } {
  let gradient = 0
  let curvature = 0
  for (const row of own) {
    gradient += slopes.gradient[row]!
    curvature += slopes.curvature[row]!
  }
  return { gradient, curvature }
}

interface Split {
  readonly trait: number
  readonly bin: number
}

const LEAST_GAIN = 0.01

/** A number between 0 and 1 that looks random but is always the same for a tree and a trait. */
function chance(tree: number, trait: number): number {
  const mixed = Math.imul(tree * 131 + trait + 1, 2654435761) >>> 0
  return (Math.imul(mixed ^ (mixed >>> 15), 2246822519) >>> 0) / 2 ** 32
}

/** The question whose two answers differ most in gradient; null if none gains anything. */
function bestSplit(
  columns: Columns,
  own: Int32Array,
  slopes: Slopes,
  { ridge, least, share }: Settings,
  tree: number,
): Split | null {
  const all = totals(own, slopes)
  const whole = all.gradient ** 2 / (all.curvature + ridge)
  let best: Split | null = null
  let most = LEAST_GAIN
  const gradient = new Float64Array(BINS)
  const curvature = new Float64Array(BINS)
  columns.forEach((column, trait) => {
    if (trait > 0 && chance(tree, trait) > share) return
    gradient.fill(0)
    curvature.fill(0)
    for (const row of own) {
      const bin = column[row]!
      gradient[bin]! += slopes.gradient[row]!
      curvature[bin]! += slopes.curvature[row]!
    }
    let g = 0
    let h = 0
    for (let bin = 0; bin < BINS - 1; bin++) {
      if (curvature[bin] === 0) continue
      g += gradient[bin]!
      h += curvature[bin]!
      if (h < least || all.curvature - h < least) continue
      const gain = g ** 2 / (h + ridge) + (all.gradient - g) ** 2 / (all.curvature - h + ridge) - whole
      if (gain <= most) continue
      most = gain
      best = { trait, bin }
    }
  })
  return best
}
