/** Which of `size` things are one: a union–find over their indices. */
export interface Groups {
  readonly join: (a: number, b: number) => void
  readonly find: (index: number) => number
  /** The groups, each a list of indices in order, ordered by their first index. */
  readonly list: () => number[][]
}

/** Starts with every one of `size` things on its own. */
export function makeGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    while (parent[index] !== root) [parent[index], index] = [root, parent[index]!]
    return root
  }
  return {
    find,
    join: (a, b) => {
      const [first, second] = [find(a), find(b)]
      parent[Math.max(first, second)] = Math.min(first, second)
    },
    list: () => {
      const groups = new Map<number, number[]>()
      for (let index = 0; index < size; index++) {
        const root = find(index)
        const group = groups.get(root)
        if (group) group.push(index)
        else groups.set(root, [index])
      }
      return [...groups.values()]
    },
  }
}
