import t from 'tap'
import { TRAITS } from '../../../src/annotate/quotes/speakers/traits/names.js'
import { LEAF, readTrees, sum } from '../../../src/annotate/quotes/speakers/trees.js'
import { MODEL } from '../../../src/annotate/quotes/speakers/weights.js'
import type { Example } from '../../../src/training/speakers/examples.js'
import { fitTrees } from '../../../src/training/speakers/fit.js'

const traits = (...shown: (typeof TRAITS)[number][]) => TRAITS.map((trait) => (shown.includes(trait) ? 1 : 0))
const SETTINGS = { trees: 20, depth: 2, rate: 0.3, ridge: 1, least: 0.1, share: 1 }

/** A subject is right unless its gender is wrong. */
const EXAMPLES: Example[] = [
  { way: 'person', candidates: [traits('rank'), traits('isSubject')], right: 1 },
  { way: 'person', candidates: [traits('isSubject'), traits('rank')], right: 0 },
  { way: 'person', candidates: [traits('isSubject', 'gender'), traits('rank')], right: 1 },
]

t.test('the trees score the right candidates highest, combinations of traits included', (t) => {
  const model = readTrees(fitTrees(EXAMPLES, SETTINGS))
  for (const { candidates, right } of EXAMPLES) {
    const scores = candidates.map((candidate) => sum(model, Float64Array.from(candidate)))
    t.equal(scores.indexOf(Math.max(...scores)), right)
  }
  t.end()
})

t.test('the same examples give the same trees', (t) => {
  t.same(fitTrees(EXAMPLES, SETTINGS), fitTrees(EXAMPLES, SETTINGS))
  t.end()
})

t.test('the shipped trees ask for traits that there are', (t) => {
  t.ok(MODEL.roots.length > 0)
  t.same(
    [...MODEL.traits].filter((trait) => trait !== LEAF && trait >= TRAITS.length),
    [],
  )
  t.end()
})
