import { random } from './random.js'

const CONTEXTS = 3000
const DIMENSIONS = 60
const ROUNDS = 5
const STEPS = [-2, -1, 1, 2]

/** Words and their vectors of unit length, `DIMENSIONS` numbers a word. */
export interface WordVectors {
  words: string[]
  vectors: Float32Array
}

/**
 * Word vectors from the company that words keep: positive pointwise mutual information of each word with the commonest
 * words at the four nearest places, reduced to 60 dimensions by subspace iteration.
 */
export function wordVectors(sentences: readonly (readonly string[])[], least: number): WordVectors {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts.keys()].filter((word) => counts.get(word)! >= least)
  words.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const index = new Map(words.map((word, i) => [word, i]))
  const rows = countCompany(sentences, index)
  const matrix = mutualInformation(rows)
  const vectors = reduce(matrix, words.length)
  return { words, vectors }
}

interface SparseMatrix {
  starts: Int32Array
  columns: Int32Array
  values: Float32Array
}

function countCompany(sentences: readonly (readonly string[])[], index: Map<string, number>): Map<number, number>[] {
  const rows = Array.from({ length: index.size }, () => new Map<number, number>())
  for (const sentence of sentences) {
    const ids = sentence.map((word) => index.get(word) ?? -1)
    for (let i = 0; i < ids.length; i++) {
      if (ids[i]! < 0) continue
      const row = rows[ids[i]!]!
      STEPS.forEach((step, place) => {
        const other = ids[i + step] ?? (i + step < 0 || i + step >= ids.length ? CONTEXTS - 1 : -1)
        if (other < 0 || other >= CONTEXTS) return
        const column = place * CONTEXTS + other
        row.set(column, (row.get(column) ?? 0) + 1)
      })
    }
  }
  return rows
}

function mutualInformation(rows: Map<number, number>[]): SparseMatrix {
  const columnSums = new Float64Array(CONTEXTS * STEPS.length)
  const rowSums = new Float64Array(rows.length)
  let total = 0
  rows.forEach((row, i) => {
    for (const [column, count] of row) {
      columnSums[column]! += count
      rowSums[i]! += count
      total += count
    }
  })
  const size = rows.reduce((sum, row) => sum + row.size, 0)
  const matrix = {
    starts: new Int32Array(rows.length + 1),
    columns: new Int32Array(size),
    values: new Float32Array(size),
  }
  let at = 0
  rows.forEach((row, i) => {
    for (const [column, count] of row) {
      const value = Math.log((count * total) / (rowSums[i]! * columnSums[column]!))
      if (value <= 0) continue
      matrix.columns[at] = column
      matrix.values[at++] = value * (count / (count + 1))
    }
    matrix.starts[i + 1] = at
  })
  return matrix
}

function reduce(matrix: SparseMatrix, height: number): Float32Array {
  const width = CONTEXTS * STEPS.length
  const next = random(7)
  let basis = Float32Array.from({ length: width * DIMENSIONS }, () => next() - 0.5)
  let projected = new Float32Array(height * DIMENSIONS)
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(basis, width)
    projected = multiply(matrix, basis, height)
    if (round < ROUNDS - 1) {
      orthonormalise(projected, height)
      basis = multiplyTransposed(matrix, projected, height, width)
    }
  }
  for (let i = 0; i < height; i++) normalise(projected, i)
  return projected
}

function multiply(
  { starts, columns, values }: SparseMatrix,
  basis: Float32Array,
  height: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(height * DIMENSIONS)
  for (let i = 0; i < height; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const from = columns[k]! * DIMENSIONS
      const value = values[k]!
      for (let d = 0; d < DIMENSIONS; d++) out[i * DIMENSIONS + d]! += value * basis[from + d]!
    }
  }
  return out
}

function multiplyTransposed(
  { starts, columns, values }: SparseMatrix,
  left: Float32Array,
  height: number,
  width: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(width * DIMENSIONS)
  for (let i = 0; i < height; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const to = columns[k]! * DIMENSIONS
      const value = values[k]!
      for (let d = 0; d < DIMENSIONS; d++) out[to + d]! += value * left[i * DIMENSIONS + d]!
    }
  }
  return out
}

/** Gram–Schmidt on the columns of a row-major matrix. */
function orthonormalise(matrix: Float32Array, height: number): void {
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0
      for (let i = 0; i < height; i++) dot += matrix[i * DIMENSIONS + d]! * matrix[i * DIMENSIONS + e]!
      for (let i = 0; i < height; i++) matrix[i * DIMENSIONS + d]! -= dot * matrix[i * DIMENSIONS + e]!
    }
    let norm = 0
    for (let i = 0; i < height; i++) norm += matrix[i * DIMENSIONS + d]! ** 2
    const scale = 1 / Math.sqrt(norm || 1)
    for (let i = 0; i < height; i++) matrix[i * DIMENSIONS + d]! *= scale
  }
}

function normalise(vectors: Float32Array, row: number): void {
  const base = row * DIMENSIONS
  let norm = 0
  for (let d = 0; d < DIMENSIONS; d++) norm += vectors[base + d]! ** 2
  const scale = 1 / Math.sqrt(norm || 1)
  for (let d = 0; d < DIMENSIONS; d++) vectors[base + d]! *= scale
}

/** Groups the words into `count` classes by their vectors (k-means on the unit sphere); classes are numbered from 1. */
export function classesOf({ words, vectors }: WordVectors, count: number, rounds: number): Int32Array {
  const size = words.length
  const classes = new Int32Array(size)
  const centres = new Float32Array(count * DIMENSIONS)
  const next = random(count)
  for (let c = 0; c < count; c++) {
    const pick = Math.floor(next() * size) * DIMENSIONS
    centres.set(vectors.subarray(pick, pick + DIMENSIONS), c * DIMENSIONS)
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < size; i++) classes[i] = nearest(vectors, i, centres, count)
    centres.fill(0)
    for (let i = 0; i < size; i++) {
      const base = classes[i]! * DIMENSIONS
      for (let d = 0; d < DIMENSIONS; d++) centres[base + d]! += vectors[i * DIMENSIONS + d]!
    }
    for (let c = 0; c < count; c++) normalise(centres, c)
  }
  return classes.map((c) => c + 1)
}

function nearest(vectors: Float32Array, row: number, centres: Float32Array, count: number): number {
  const base = row * DIMENSIONS
  let best = 0
  let bestDot = -Infinity
  for (let c = 0; c < count; c++) {
    const centre = c * DIMENSIONS
    let dot = 0
    for (let d = 0; d < DIMENSIONS; d++) dot += vectors[base + d]! * centres[centre + d]!
    if (dot > bestDot) {
      bestDot = dot
      best = c
    }
  }
  return best
}
