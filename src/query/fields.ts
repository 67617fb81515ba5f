import { invalidParameter } from '../errors.js'

/**
 * Reads `fields=id,text&fields=speaker`.
 * @param known the fields of the record.
 * @returns null if all of them are wanted.
 * @throws ProblemError naming the fields that there are.
 */
export function chosenFields(fields: readonly string[] | undefined, known: readonly string[]): string[] | null {
  if (fields === undefined) return null
  const chosen = namesIn(fields)
  const unknown = chosen.find((field) => !known.includes(field))
  if (unknown !== undefined) {
    throw invalidParameter('fields', `has no field "${unknown}" to choose: there are ${known.join(', ')}`)
  }
  return [...new Set(chosen)]
}

function namesIn(fields: readonly string[]): string[] {
  return fields.flatMap((list) => list.split(',')).map((field) => field.trim())
}

/** Fields that records have only on request. */
const ON_REQUEST = ['text', 'context']

/** What to add to records: who chooses a field that they have only on request, need not ask for it by `include` too. */
export function included({ include = [], fields = [] }: { include?: string[]; fields?: string[] }): string[] {
  const chosen = namesIn(fields)
  return [...include, ...ON_REQUEST.filter((field) => chosen.includes(field))]
}

/** A record with only some of its fields, in the record's own order. */
export function pick<T extends object>(record: T, fields: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name))) as Partial<T>
}
