import { nearestIn, type Points, pointIndex } from './nearest.js'
import { random } from './random.js'
import { normalise, type WordVectors } from './vectors.js'

/** Classes of words by their vectors, the fine ones nested in the wider ones. Classes are numbered from 1. */
export interface WordClasses {
  /** The finest class of each word. */
  readonly finest: Uint16Array
  /** For each wider size, in the order of the sizes: the class that holds each finest class (0 for 0). */
  readonly wider: readonly Uint16Array[]
}

/** Words that the centres of the finest classes are found from: the commonest ones. */
const SAMPLE = 50_000
const ROUNDS = 8

/**
 * Groups words into classes (k-means on the unit sphere): the finest from the words, each wider size from the centres
 * of the finest classes. `sizes` go from the finest down.
 */
export function classify({ words, vectors, dimensions }: WordVectors, sizes: readonly number[]): WordClasses {
  const [finest = 1, ...others] = sizes
  const sample = vectors.subarray(0, Math.min(SAMPLE, words.length) * dimensions)
  const centres = findCentres({ vectors: sample, dimensions }, finest)
  const index = pointIndex({ vectors: centres, dimensions }, findCentres)
  return {
    finest: Uint16Array.from(words, (_, i) => 1 + nearestIn(index, vectors, i)),
    wider: others.map((size) => {
      const wide = pointIndex({ vectors: findCentres({ vectors: centres, dimensions }, size), dimensions }, findCentres)
      return Uint16Array.from({ length: finest + 1 }, (_, c) => (c === 0 ? 0 : 1 + nearestIn(wide, centres, c - 1)))
    }),
  }
}

function findCentres({ vectors, dimensions }: Points, count: number): Float32Array {
  const size = vectors.length / dimensions
  const centres = new Float32Array(count * dimensions)
  const next = random(count)
  for (let c = 0; c < count; c++) {
    const pick = Math.floor(next() * size) * dimensions
    centres.set(vectors.subarray(pick, pick + dimensions), c * dimensions)
  }
  const sums = new Float32Array(centres.length)
  for (let round = 0; round < ROUNDS; round++) {
    const index = pointIndex({ vectors: centres, dimensions }, findCentres)
    sums.fill(0)
    for (let i = 0; i < size; i++) {
      const base = nearestIn(index, vectors, i) * dimensions
      for (let d = 0; d < dimensions; d++) sums[base + d]! += vectors[i * dimensions + d]!
    }
    for (let c = 0; c < count; c++) {
      const sum = sums.subarray(c * dimensions, (c + 1) * dimensions)
      // A centre that nothing is nearest to stays where it is.
      if (sum.some((number) => number !== 0)) centres.set(normalise(sum), c * dimensions)
    }
  }
  return centres
}
