import t from 'tap'
import type { Annotations, Figure, Quote } from '../../../src/annotate/annotations.js'
import { loadSet } from '../../../src/training/score/load/load.js'
import { scoreSet } from '../../../src/training/score/score-set.js'
import { headOf, isSpeaker } from '../../../src/training/score/speakers.js'
import { figureOf } from '../../helpers/figure.js'

const by = 'test'
const NOTHING: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }
const lines = (...items: object[]) => items.map((item) => JSON.stringify(item)).join('\n')

t.test('names', async (t) => {
  const text = 'Ann met Bo.'
  const entities = [
    { start: 0, end: 3, kind: 'person' },
    { start: 8, end: 10, kind: 'person' },
  ]
  const dir = t.testdir({ 'names.jsonl': `${lines({ id: '1', text, entities })}\n` })
  const set = loadSet(`${dir}/names.jsonl`)
  t.equal(set.kind, 'names')
  const report = scoreSet(set, () => ({ ...NOTHING, names: [{ start: 0, end: 3, kind: 'person', by, confidence: 1 }] }))
  t.match(report, { set: 'names', texts: 1, names: { exact: { person: { gold: 2, predicted: 1, matched: 1 } } } })
  t.notOk(report.quotes)
})

t.test(
  'attributions: marks and a leading “that” are cut off, beliefs are neither wanted nor held against',
  async (t) => {
    const text = 'He said that all is well. “Go,” she said. He hopes to win. We left.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const gold = (type: string, words: string, speechCue: boolean) => ({
      type,
      speechCue,
      spans: [at(words)],
      source: [],
      cue: [],
    })
    const quotes = [
      gold('indirect', 'that all is well', true),
      gold('direct', '“Go,”', true),
      gold('indirect', 'to win', false),
    ]
    const dir = t.testdir({ 'attributions.jsonl': lines({ id: '1', text, quotes }) })
    const quote = (type: Quote['type'], words: string): Quote => ({
      type,
      spans: [at(words)],
      verbatim: [],
      source: null,
      cue: null,
      speaker: { kind: 'none' },
      coSpeakers: [],
      speakerRole: null,
      unnamedSource: null,
      targets: [],
      method: 'none',
      by,
      confidence: 1,
    })
    const found = [
      quote('indirect', 'all is well'),
      quote('direct', 'Go,'),
      quote('indirect', 'to win'),
      quote('indirect', 'We left'),
    ]
    const report = scoreSet(loadSet(`${dir}/attributions.jsonl`), () => ({ ...NOTHING, quotes: found }))
    t.match(report.quotes!.strict.all, { gold: 2, predicted: 3, matched: 2, recall: 1 })
    t.match(report.quotes!.spans, { matched: 2 })
    t.notOk(report.quotes!.speakers, 'the set does not say who the sources are')
  },
)

t.test('quantities: value, unit, change; ranges; ordinals and vague numbers left out', async (t) => {
  const quantity = (value: string, unit: string, normalizedUnit: string, change: string) => ({
    value,
    unit,
    normalizedUnit,
    change,
  })
  const quantities = [
    quantity('40.0', 'boats', 'boat', '~'),
    quantity('5.0-10.0', '%', 'percentage', 'up'),
    quantity('3000000.0', '$', 'dollar', '<'),
    quantity('7.0', 'km', 'kilometre', '='),
  ]
  const dir = t.testdir({ 'quantities.jsonl': lines({ id: '1', text: 'Some text.', quantities }) })
  const figure = (value: number | null, more: Partial<Figure>) => figureOf({ value, ...more })
  const figures = [
    figure(40, { subject: 'wooden boats', modifier: 'about' }),
    figure(5, { valueMax: 10, kind: 'percent', unit: 'percent', change: 'increase' }),
    figure(3_000_000, { kind: 'money', unit: 'USD', modifier: 'at-most' }),
    figure(7, { kind: 'distance', unit: 'mile', modifier: 'more-than' }),
    figure(2, { kind: 'ordinal' }),
    figure(null, { modifier: 'vague' }),
  ]
  const report = scoreSet(loadSet(`${dir}/quantities.jsonl`), () => ({ ...NOTHING, figures }))
  t.match(report.quantities, {
    value: { gold: 4, predicted: 4, matched: 4 },
    unit: { matched: 3 },
    change: { matched: 3 },
  })
})

t.test('articles: a folder of markup', async (t) => {
  const dir = t.testdir({ 'a.xml': '<article id="a"><p>Hi.</p></article>', 'b.txt': 'no' })
  t.match(
    scoreSet(loadSet(dir), () => NOTHING),
    { texts: 1, names: { exact: { all: { gold: 0 } } } },
  )
})

t.test('what is no set is refused with a clear message', async (t) => {
  const dir = t.testdir({ 'x.jsonl': '{"id":1}\n', 'y.jsonl': '{"id":1,"quotes":[]}\nnope\n', empty: {} })
  t.throws(() => loadSet(`${dir}/x.jsonl`), /neither "entities" nor "quotes" nor "quantities"/)
  t.throws(() => loadSet(`${dir}/y.jsonl`), /line 2 is no JSON/)
  t.throws(() => loadSet(`${dir}/empty`), /no annotated article/)
})

t.test('heads of descriptions', async (t) => {
  const heads: Record<string, string> = {
    '?a senior Moreau administration official': 'official',
    'officials close to the talks': 'official',
    'two people familiar with the plan': 'person',
    'the women': 'woman',
    witnesses: 'witness',
    'the ministry’s press office in Velm': 'office',
    ministries: 'ministry',
    census: 'census',
  }
  for (const [description, head] of Object.entries(heads)) t.equal(headOf(description), head, description)
})

t.test('speakers', async (t) => {
  t.ok(isSpeaker('', { kind: 'none' }, []))
  t.notOk(isSpeaker('', { kind: 'named', entity: 0 }, ['p1']))
  t.ok(isSpeaker('p1', { kind: 'named', entity: 0 }, ['p1']))
  t.notOk(isSpeaker('p1', { kind: 'named', entity: 0 }, ['p2']))
  t.notOk(isSpeaker('p1', { kind: 'unnamed', description: 'p1' }, []))
  t.notOk(isSpeaker('?a doctor', { kind: 'unnamed', description: 'a nurse' }, []))
})
