import t from 'tap'
import { NO_TREES, readTrees, sum } from '../../../../src/annotate/quotes/speakers/trees.js'

t.test('a tree answers with the leaf that its questions lead to, and trees add up', (t) => {
  const model = readTrees(['0:1.5 1:0 -1 2 5', '0.25'])
  const cases: [number[], number][] = [
    [[1, 0], -0.75],
    [[1, 1], 2.25],
    [[2, 0], 5.25],
    [[1.5, 0], -0.75],
  ]
  for (const [traits, expected] of cases) t.equal(sum(model, Float64Array.from(traits)), expected, `${traits}`)
  t.end()
})

t.test('branches of branches keep their places', (t) => {
  const model = readTrees(['0:0 1 0:1 0:0.5 2 3 4'])
  const answers = [0, 0.5, 1, 2].map((value) => sum(model, Float64Array.of(value)))
  t.same(answers, [1, 2, 3, 4])
  t.end()
})

t.test('no trees score nothing', (t) => {
  t.equal(sum(NO_TREES, Float64Array.of(1, 2)), 0)
  t.end()
})
