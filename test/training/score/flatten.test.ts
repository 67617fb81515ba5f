import t from 'tap'
import { flatten } from '../../../src/training/score/flatten.js'

const score = (gold: number, f1: number) => ({ gold, predicted: gold, matched: gold, precision: f1, recall: f1, f1 })
const tally = { precision: null, recall: null, f1: null, share: null }

t.test('a report becomes a list of numbers with their paths', (t) => {
  const report = {
    set: 'set',
    texts: 2,
    names: { exact: { all: score(10, 0.5), person: score(0, 0) } },
    resolution: {
      mentions: 7,
      b3: { precision: 1, recall: 0.5, f1: 0.67 },
      rightOfFound: { right: 3, total: 4, share: 0.75 },
    },
    calibration: { names: { bins: [{ from: 0, to: 0.1, count: 3, confidence: 0.05, right: 0 }], error: 0.05 } },
  }
  t.strictSame(flatten(report as unknown as Parameters<typeof flatten>[0]), [
    { measure: 'names exact all', precision: 0.5, recall: 0.5, f1: 0.5, share: null, count: 10 },
    { measure: 'resolution b3', precision: 1, recall: 0.5, f1: 0.67, share: null, count: 7 },
    { ...tally, measure: 'resolution right of found', share: 0.75, count: 4 },
    { ...tally, measure: 'names confidence error', share: 0.05, count: 3 },
  ])
  t.end()
})

t.test('an empty report has no numbers', (t) => {
  t.strictSame(flatten({ set: 'set', texts: 0 }), [])
  t.end()
})
