/**
 * Numbers of 32 bits as four planes of bytes, lowest first: numbers of one sort have bytes of one sort at one place,
 * and what stands together compresses well.
 */
export function toPlanes(numbers: Uint32Array): Uint8Array {
  const planes = new Uint8Array(4 * numbers.length)
  for (let plane = 0; plane < 4; plane++) {
    const base = plane * numbers.length
    for (let i = 0; i < numbers.length; i++) planes[base + i] = numbers[i]! >>> (8 * plane)
  }
  return planes
}

/** The numbers of `toPlanes`. */
export function fromPlanes(planes: Uint8Array): Uint32Array {
  const size = planes.length / 4
  const numbers = new Uint32Array(size)
  for (let i = 0; i < size; i++) {
    numbers[i] = planes[i]! | (planes[i + size]! << 8) | (planes[i + 2 * size]! << 16) | (planes[i + 3 * size]! << 24)
  }
  return numbers
}

/** Sorted numbers as the differences from one to the next, which are small. */
export const toDifferences = (sorted: Uint32Array): Uint32Array =>
  sorted.map((number, i) => (i === 0 ? number : number - sorted[i - 1]!))

/** The numbers of `toDifferences`; in place. */
export function fromDifferences(differences: Uint32Array): Uint32Array {
  for (let i = 1; i < differences.length; i++) differences[i]! += differences[i - 1]!
  return differences
}
