/**
 * Small regression trees whose sum scores a candidate. The nodes of all trees stand in flat lists, each before its left
 * and then its right branch; small numbers, so that all of them stay in the processor's nearest cache.
 */
export interface Model {
  readonly roots: Uint16Array
  /** For each node the trait that it asks for; `LEAF` for a leaf. */
  readonly traits: Uint8Array
  /** The bound of a node (left if the trait is at most it), or the answer of a leaf. */
  readonly values: Float32Array
  /** How many nodes on the right branch begins; the left one is next. */
  readonly right: Uint8Array
}

export const LEAF = 255

/** A model that gives every candidate the same score. */
export const NO_TREES: Model = readTrees([])

/** The sum of all trees for one vector of traits. */
export function sum({ roots, traits, values, right }: Model, vector: Float64Array): number {
  let total = 0
  for (let i = 0; i < roots.length; i++) {
    let node = roots[i]!
    for (let trait = traits[node]!; trait !== LEAF; trait = traits[node]!) {
      node += vector[trait]! <= values[node]! ? 1 : right[node]!
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
      traits.push(isLeaf ? LEAF : Number(first))
      values.push(Number(isLeaf ? first : second))
      right.push(0)
      if (!isLeaf) open.push(index)
      else if (open.length > 0) {
        const parent = open.pop()!
        right[parent] = index + 1 - parent
      }
    }
  }
  return {
    roots: Uint16Array.from(roots),
    traits: Uint8Array.from(traits),
    values: Float32Array.from(values),
    right: Uint8Array.from(right),
  }
}
