import t from 'tap'
import type { Annotations, Figure } from '../../../src/annotate/annotations.js'
import { annotate } from '../../../src/annotate/pipeline.js'
import { segment } from '../../../src/text/segment.js'
import { formatReport } from '../../../src/training/score/format.js'
import { loadSet } from '../../../src/training/score/load/load.js'
import { scoreSet } from '../../../src/training/score/score-set.js'
import { figureOf } from '../../helpers/figure.js'

const NOTHING: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

t.test('the Recognizers-Text cases that mean what we mean are read with value and unit', (t) => {
  const set = loadSet(new URL('../../recognizers/cases.jsonl', import.meta.url).pathname)
  t.equal(set.kind, 'recognized')
  t.ok(set.items.length > 350, 'the cases are there')
  const report = scoreSet(set, (input) => annotate(segment(input)))
  t.ok(report.recognized!.value.f1 >= 0.98, `value ${report.recognized!.value.f1}`)
  t.ok(report.recognized!.unit.f1 >= 0.97, `value and unit ${report.recognized!.unit.f1}`)
  t.match(formatReport(report), /numbers recognised[\s\S]*value \+ unit/)
  t.end()
})

t.test('what is counted: units, and figures of the kinds that a case is about', (t) => {
  const text = 'It took 5 km and 20 kg.'
  const cases = [
    {
      id: '1',
      text,
      kinds: ['distance'],
      recognized: [{ text: '5 km', value: 5, kind: 'distance', unit: 'kilometre' }],
    },
    { id: '2', text: 'It took 3 miles.', kinds: ['distance'], recognized: [] },
  ]
  const dir = t.testdir({ 'cases.jsonl': cases.map((line) => JSON.stringify(line)).join('\n') })
  const figure = (text: string, start: number, value: number, kind: Figure['kind'], unit: string) =>
    figureOf({ start, end: start + text.length, value, kind, unit })
  const found = (unit: string) => (input: { text: string }) => ({
    ...NOTHING,
    figures:
      input.text === text
        ? [figure('5 km', 8, 5, 'distance', unit), figure('20 kg', 17, 20, 'weight', 'kilogram')]
        : [figure('3 miles', 8, 3, 'distance', 'mile')],
  })
  const set = loadSet(`${dir}/cases.jsonl`)
  t.match(scoreSet(set, found('kilometre')).recognized, {
    value: { gold: 1, predicted: 2, matched: 1 },
    unit: { gold: 1, predicted: 2, matched: 1 },
  })
  t.match(scoreSet(set, found('metre')).recognized, { value: { matched: 1 }, unit: { matched: 0 } })
  t.end()
})
