import type { Example } from './examples.js'
import { growTree, type Slopes, toColumns } from './grow-tree.js'

/** How the trees are grown. */
export interface Settings {
  readonly trees: number
  readonly depth: number
  /** What share of a tree's answer is taken. */
  readonly rate: number
  /** Pull of a leaf towards zero, and the least curvature that it has to rest on. */
  readonly ridge: number
  readonly least: number
  /** Which share of the traits a tree may ask for, its own choice each (the way always): trees that differ err less together. */
  readonly share: number
}

export const SETTINGS: Settings = { trees: 100, depth: 6, rate: 0.1, ridge: 5, least: 2, share: 0.5 }

/**
 * Fits trees to choices: gradient boosting of a softmax over the candidates of each. Deterministic.
 * @returns the trees as `readTrees` reads them
 */
export function fitTrees(examples: readonly Example[], settings: Settings = SETTINGS): string[] {
  const columns = toColumns(examples.flatMap(({ candidates }) => candidates))
  const count = columns[0]?.length ?? 0
  const scores = new Float64Array(count)
  const slopes: Slopes = { gradient: new Float64Array(count), curvature: new Float64Array(count) }
  return Array.from({ length: settings.trees }, (_, tree) => {
    differentiate(examples, scores, slopes)
    const nodes = growTree(columns, slopes, settings, scores, tree)
    return nodes.map(({ trait, value }) => (trait < 0 ? `${value}` : `${trait}:${round(value)}`)).join(' ')
  })
}

const round = (value: number) => Math.round(value * 100) / 100

/** First and second derivatives of the log-likelihood of the right candidates, one for each row. */
function differentiate(examples: readonly Example[], scores: Float64Array, { gradient, curvature }: Slopes): void {
  let row = 0
  for (const { candidates, right } of examples) {
    const own = scores.subarray(row, row + candidates.length)
    const best = Math.max(...own)
    const powers = own.map((score) => Math.exp(score - best))
    const total = powers.reduce((sum, power) => sum + power, 0)
    powers.forEach((power, i) => {
      const share = power / total
      gradient[row + i] = Number(i === right) - share
      curvature[row + i] = share * (1 - share)
    })
    row += candidates.length
  }
}
