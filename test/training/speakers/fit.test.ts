import t from 'tap'
import { TRAITS, WEIGHTS } from '../../../src/annotate/quotes/speakers/weights.js'
import type { Example } from '../../../src/training/speakers/examples.js'
import { accuracy, fitWeights } from '../../../src/training/speakers/fit.js'

const traits = (...shown: (typeof TRAITS)[number][]) => TRAITS.map((trait) => (shown.includes(trait) ? 1 : 0))

/** The subject of the sentence before is right, whoever was named last; without a bias trait nobody is. */
const EXAMPLES: Example[] = [
  { way: 'person', candidates: [traits('bias', 'nearest'), traits('bias', 'subject')], right: 1 },
  { way: 'person', candidates: [traits('bias', 'subject'), traits('bias', 'nearest')], right: 0 },
  { way: 'person', candidates: [traits('bias', 'subject', 'nearest')], right: 0 },
  { way: 'person', candidates: [traits('genderDisagrees')], right: -1 },
]

t.test('weights rise for traits of right candidates and fall for those of wrong ones', (t) => {
  const weights = fitWeights(EXAMPLES, 'person')
  const of = (trait: (typeof TRAITS)[number]) => weights[TRAITS.indexOf(trait)]!
  t.ok(of('subject') > of('nearest'), 'the subject counts more than the nearest')
  t.ok(of('genderDisagrees') < 0, 'a wrong gender counts against')
  t.equal(of('described'), 0, 'a trait that no example shows counts nothing')
  t.equal(accuracy(EXAMPLES, { ...WEIGHTS, person: weights }, 'person'), 1)
  t.end()
})

t.test('the same examples give the same weights, and other ways do not matter', (t) => {
  const other: Example = { way: 'turn', candidates: [traits('subject')], right: -1 }
  t.same(fitWeights([...EXAMPLES, other], 'person'), fitWeights(EXAMPLES, 'person'))
  t.end()
})

t.test('the shipped table has a weight for every trait', (t) => {
  for (const [way, weights] of Object.entries(WEIGHTS)) t.equal(weights.length, TRAITS.length, way)
  t.end()
})
