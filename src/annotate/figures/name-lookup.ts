import { countWhile } from '../../text/search.js'
import type { Name } from '../annotations.js'

/** The name of a sorted list that covers a position, or null. */
export function nameAt(names: readonly Name[], position: number): Name | null {
  const name = names[countWhile(names, ({ end }) => end <= position)]
  return name && name.start <= position ? name : null
}

/** The name whose last character stands right before a position, or null. */
export function nameEndingAt(names: readonly Name[], position: number): Name | null {
  const name = nameAt(names, position - 1)
  return name?.end === position ? name : null
}
