import type { GoldQuantity } from '../quantities-score.js'
import type { QuantitiesText } from './set.js'

/** A line of a quantities set (NewsQuant). */
interface Line {
  id: string
  text: string
  quantities: { change: GoldQuantity['change']; value: string; unit: string; normalizedUnit: string }[]
}

/** Reads a line of a quantities set: `{ id, text, quantities: [{ change, value, unit, normalizedUnit }] }`. */
export function readQuantitiesText(line: Record<string, unknown>): QuantitiesText {
  const { id, text, quantities } = line as unknown as Line
  return {
    id,
    text,
    quantities: quantities.map(({ change, value, unit, normalizedUnit }) => {
      const [low, high] = value.split(/(?<=\d) ?- ?/)
      return { value: Number(low), valueMax: high ? Number(high) : null, unit, normalizedUnit, change }
    }),
  }
}
