import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { normalise, readVectors } from '../../../src/training/names/vectors.js'

t.test('reads the vectors of a file in the order of its words, at unit length', async (t) => {
  const path = join(t.testdir(), 'vectors.json')
  const file = {
    dimensions: 2,
    words: ['velden', 'of'],
    // Behind the numbers of a vector the package keeps its length and its place.
    vectors: { of: [0, 2, 2, 0], velden: [3, 4, 5, 1] },
  }
  writeFileSync(path, JSON.stringify(file))
  const { words, vectors, dimensions } = readVectors(path)
  t.strictSame(words, ['velden', 'of'])
  t.equal(dimensions, 2)
  t.strictSame(
    [...vectors].map((number) => number.toFixed(3)),
    ['0.600', '0.800', '0.000', '1.000'],
  )
})

t.test('a vector of zeros stays as it is', async (t) => {
  t.strictSame([...normalise(new Float32Array(3))], [0, 0, 0])
})
