import t from 'tap'
import { BELIEFS, decoder } from '../../../src/annotate/names/decode.js'
import { kindOf, LABEL_COUNT, MAY_END, MAY_START, mayFollow, OUTSIDE } from '../../../src/annotate/names/labels.js'
import { fc, runs } from '../../helpers/property.js'

/** Every allowed labelling of a short segment. */
function paths(length: number): number[][] {
  let list: number[][] = Array.from({ length: LABEL_COUNT }, (_, label) => [label]).filter(
    ([label]) => MAY_START[label!],
  )
  for (let i = 1; i < length; i++) {
    list = list.flatMap((path) =>
      Array.from({ length: LABEL_COUNT }, (_, next) => next)
        .filter((next) => mayFollow(path.at(-1)!, next))
        .map((next) => [...path, next]),
    )
  }
  return list.filter((path) => MAY_END[path.at(-1)!])
}

t.test('the best path and its probabilities are those of counting all paths', async (t) => {
  const number = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.array(number, { minLength: 3 * LABEL_COUNT, maxLength: 3 * LABEL_COUNT }),
      fc.array(number, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 }),
      (length, scores, transitions) => {
        const { lattice, open, decode } = decoder(Float32Array.from(transitions))
        open(length)
        for (let i = 0; i < length * LABEL_COUNT; i++) lattice.scores[i] = scores[i]!
        decode(length)
        const all = paths(length).map((path) => {
          let score = 0
          path.forEach((label, i) => {
            const before = i === 0 ? 0 : path[i - 1]!
            score += scores[i * LABEL_COUNT + label]! + Math.fround(transitions[before * LABEL_COUNT + label]!)
          })
          return { path, score }
        })
        const best = Math.max(...all.map(({ score }) => score))
        const chosen = all.find(({ path }) => path.every((label, i) => lattice.labels[i] === label))
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
        return (
          best - (chosen?.score ?? Number.NEGATIVE_INFINITY) < 1e-9 &&
          chosen!.path.every((label, i) => {
            const mass = all
              .filter(({ path }) => path[i] === label)
              .reduce((sum, { score }) => sum + Math.exp(score), 0)
            return Math.abs(lattice.marginals[i]! - mass / total) < 1e-4
          }) &&
          Array.from({ length: length * BELIEFS }, (_, at) => at).every((at) => {
            const isOfKind = (label: number) => label !== OUTSIDE && kindOf(label) === at % BELIEFS
            const mass = all
              .filter(({ path }) => isOfKind(path[Math.floor(at / BELIEFS)]!))
              .reduce((sum, { score }) => sum + Math.exp(score), 0)
            return Math.abs(lattice.beliefs[at]! - mass / total) < 1e-4
          })
        )
      },
    ),
    runs(40),
  )
  t.pass('for 40 random lattices')
})
