/**
 * Small regression trees whose sum scores a candidate. The nodes of all trees stand in flat lists, each before its left
 * and then its right branch.
 */
export interface Model {
  readonly roots: readonly number[]
  /** For each node the trait that it asks for; -1 for a leaf. */
  readonly traits: Int16Array
  /** The bound of a node (left if the trait is at most it), or the answer of a leaf. */
  readonly values: Float64Array
  /** Where the right branch begins; the left one is next. */
  readonly right: Int32Array
}

/** A model that gives every candidate the same score. */
export const NO_TREES: Model = readTrees([])

/** The sum of all trees for one vector of traits. */
export function sum({ roots, traits, values, right }: Model, vector: Float64Array): number {
  let total = 0
  for (let i = 0; i < roots.length; i++) {
    let node = roots[i]!
    for (let trait = traits[node]!; trait >= 0; trait = traits[node]!) {
      node = vector[trait]! <= values[node]! ? node + 1 : right[node]!
    }
    total += values[node]!
  }
  return total
}

/**
 * Reads trees as they are written down, one string each: `trait:bound` for a node and `answer` for a leaf, every node
 * before its two branches.
 */
export function readTrees(trees: readonly string[]): Model {
  const roots: number[] = []
  const traits: number[] = []
  const values: number[] = []
  const right: number[] = []
  for (const tree of trees) {
    roots.push(traits.length)
    const nodes = tree.split(' ')
    const open: number[] = []
    for (const node of nodes) {
      const [first, second] = node.split(':')
      const index = traits.length
      const isLeaf = second === undefined
      traits.push(isLeaf ? -1 : Number(first))
      values.push(Number(isLeaf ? first : second))
      right.push(-1)
      if (!isLeaf) open.push(index)
      else if (open.length > 0) right[open.pop()!] = index + 1
    }
  }
  return { roots, traits: Int16Array.from(traits), values: Float64Array.from(values), right: Int32Array.from(right) }
}
