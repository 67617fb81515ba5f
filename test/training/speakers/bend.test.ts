import t from 'tap'
import { readTrees } from '../../../src/annotate/quotes/speakers/trees.js'
import { fitBends } from '../../../src/training/speakers/bend.js'
import type { Example } from '../../../src/training/speakers/examples.js'

/** The model prefers the candidate with trait 0 by three points: a share of 95 %. */
const MODEL = readTrees(['0:0.5 0 3'])
const example = (right: number): Example => ({ way: 'turn', candidates: [[1], [0]], right })
const probability = ([base, slope]: readonly [number, number]) => 1 / (1 + Math.exp(-base - slope * 3))

t.test('answers that are right half of the time are half as sure, whatever their share', (t) => {
  const examples = Array.from({ length: 40 }, (_, i) => example(i % 2))
  const { turn } = fitBends([{ model: MODEL, examples }])
  t.ok(Math.abs(probability(turn) - 0.5) < 0.1, `${probability(turn)}`)
  t.end()
})

t.test('an answer that none of the candidates is counts as wrong', (t) => {
  const { turn } = fitBends([{ model: MODEL, examples: Array.from({ length: 40 }, (_, i) => example(i % 4 ? -1 : 0)) }])
  t.ok(probability(turn) < 0.4, `${probability(turn)}`)
  t.end()
})

t.test('a way without examples takes the share as it is', (t) => {
  t.same(fitBends([]).person, [0, 1])
  t.end()
})
