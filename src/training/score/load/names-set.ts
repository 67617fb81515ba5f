import type { EntityKind } from '../../../annotate/annotations.js'
import type { NamesText } from './set.js'

/** Reads a line of a names set: `{ id, text, entities: [{ start, end, kind }] }`. */
export function readNamesText(line: Record<string, unknown>): NamesText {
  const { id, text, entities } = line as {
    id: string
    text: string
    entities: { start: number; end: number; kind: EntityKind }[]
  }
  return { id, text, names: entities }
}
