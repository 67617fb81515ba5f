import t from 'tap'
import { nearestIn, pointIndex } from '../../../src/training/names/nearest.js'
import { random } from '../../../src/training/names/random.js'
import { normalise, type WordVectors } from '../../../src/training/names/vectors.js'
import { classify } from '../../../src/training/names/word-classes.js'

const DIMENSIONS = 6

/** Words around the axes of a space: *a0*, *a1*, … near the first axis, *b0* … near the second, one after another. */
function scatter(axes: string, each: number): WordVectors {
  const next = random(3)
  const words: string[] = []
  const vectors = new Float32Array(axes.length * each * DIMENSIONS)
  for (let n = 0; n < each; n++) {
    for (let axis = 0; axis < axes.length; axis++) {
      const vector = Float32Array.from({ length: DIMENSIONS }, (_, d) => (d === axis ? 1 : 0) + 0.2 * (next() - 0.5))
      vectors.set(normalise(vector), words.length * DIMENSIONS)
      words.push(`${axes[axis]}${n}`)
    }
  }
  return { words, vectors, dimensions: DIMENSIONS }
}

t.test('words with like vectors fall into the same class, and fine classes into wide ones', async (t) => {
  const words = scatter('abcd', 40)
  const { finest, wider } = classify(words, [16, 4])
  const homes = new Map<string, Set<number>>()
  words.words.forEach((word, i) => {
    const axis = word[0]!
    homes.set(axis, (homes.get(axis) ?? new Set()).add(finest[i]!))
  })
  const all = [...homes.values()].flatMap((set) => [...set])
  t.equal(new Set(all).size, all.length, 'no class holds words of two axes')
  t.ok(all.every((number) => number >= 1 && number <= 16))
  t.equal(wider.length, 1)
  t.equal(wider[0]![0], 0)
  t.ok([...wider[0]!.subarray(1)].every((number) => number >= 1 && number <= 4))
})

t.test('the same words give the same classes', async (t) => {
  t.strictSame(classify(scatter('abc', 20), [6, 3]), classify(scatter('abc', 20), [6, 3]))
})

t.test('of many points the nearest is found all but always', async (t) => {
  const { vectors } = scatter('abcdef', 100)
  const points = { vectors, dimensions: DIMENSIONS }
  const index = pointIndex(points, ({ vectors }, count) => vectors.slice(0, count * DIMENSIONS))
  t.ok(index.members.length > 1)
  const own = Array.from({ length: 600 }, (_, i) => nearestIn(index, vectors, i) === i)
  t.ok(own.filter(Boolean).length > 590)
})
