/**
 * Binary search: the index of the first item of which a condition does not hold, in a list that begins with those of which
 * it does; the length of the list if it holds of all.
 */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
