import type { Name } from '../annotations.js'

/** The name that covers a position, by binary search in the sorted list, or null. */
export function nameAt(names: readonly Name[], position: number): Name | null {
  let low = 0
  let high = names.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const name = names[middle]!
    if (name.end <= position) low = middle + 1
    else if (name.start > position) high = middle - 1
    else return name
  }
  return null
}

/** The name whose last character stands right before a position, or null. */
export function nameEndingAt(names: readonly Name[], position: number): Name | null {
  const name = nameAt(names, position - 1)
  return name?.end === position ? name : null
}
