/**
 * Reads a day or time as a client writes it; without a zone it is UTC. Null if there is none such: what JavaScript takes
 * for one of the next month (*2024-02-30*) does not exist.
 */
export function readTime(value: string): number | null {
  const day = value.slice(0, 10)
  const isZoned = value.length === 10 || /(?:z|[+-]\d\d:?\d\d)$/i.test(value)
  const time = Date.parse((isZoned ? value : `${value}Z`).replace(' ', 'T').toUpperCase())
  const exists = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  return exists && !Number.isNaN(time) ? time : null
}
