import t from 'tap'
import type { Figure } from '../../../src/annotate/annotations.js'
import { toShared } from '../../../src/training/score/quantities-mapping.js'
import { type GoldQuantity, quantitiesScorer } from '../../../src/training/score/quantities-score.js'
import { figureOf } from '../../helpers/figure.js'

const gold = (value: number, unit: string, change: GoldQuantity['change'] = '=', valueMax: number | null = null) => ({
  value,
  valueMax,
  unit,
  normalizedUnit: unit,
  change,
})

const figure = (text: string, words: string, fields: Partial<Figure>) =>
  figureOf({ start: text.indexOf(words), end: text.indexOf(words) + words.length, ...fields })

/** Each: a text, its quantities there, the figures here, and how many agree by value, unit and change once mapped. */
const cases: [
  about: string,
  text: string,
  golds: GoldQuantity[],
  figures: (text: string) => Figure[],
  agree: number[],
][] = [
  [
    'a range there, two figures here',
    'It fell from 5 kg to 3 kg.',
    [gold(5, 'kg', 'down', 3)],
    (text) => [
      figure(text, '5 kg', { value: 5, kind: 'weight', unit: 'kg', change: 'decrease' }),
      figure(text, '3 kg', { value: 3, kind: 'weight', unit: 'kg' }),
    ],
    [1, 1, 1],
  ],
  [
    'two numbers there, a range here',
    'It took 5 to 7 days.',
    [gold(5, 'day'), gold(7, 'day')],
    (text) => [figure(text, '5 to 7 days', { value: 5, valueMax: 7, kind: 'duration', unit: 'day' })],
    [2, 2, 2],
  ],
  [
    'a part of one there, a percentage here',
    'Half the town left.',
    [gold(0.5, 'town')],
    (text) => [figure(text, 'Half', { value: 50, kind: 'percent', unit: 'percent', subject: 'town' })],
    [1, 1, 1],
  ],
  [
    'cents there, dollars here',
    'Milk costs 60 cents.',
    [gold(60, 'cents')],
    (text) => [figure(text, '60 cents', { value: 0.6, kind: 'money', unit: 'USD' })],
    [1, 1, 1],
  ],
  [
    'a level has the direction of its change there',
    'Tin rose 5 sen to RM3.',
    [gold(5, 'sen', 'up'), gold(3, 'ringgit', 'up')],
    (text) => [
      figure(text, '5 sen', { value: 0.05, kind: 'money', unit: 'MYR', change: 'increase' }),
      figure(text, 'RM3', { value: 3, kind: 'money', unit: 'MYR' }),
    ],
    [2, 2, 2],
  ],
  [
    'an article is counted by habit',
    'She left in a month.',
    [],
    (text) => [figure(text, 'a month', { value: 1 })],
    [0, 0, 0],
  ],
  [
    'an error stays one',
    'It took 5 days.',
    [gold(6, 'day')],
    (text) => [figure(text, '5 days', { value: 5 })],
    [0, 0, 0],
  ],
]

for (const [about, text, golds, figures, agree] of cases) {
  t.test(about, (t) => {
    const shared = toShared(golds, figures(text), text)
    const scorer = quantitiesScorer()
    scorer.add(shared.golds, shared.figures)
    const { value, unit, change } = scorer.result()
    t.strictSame([value.matched, unit.matched, change.matched], agree)
    t.equal(value.predicted, about.startsWith('an article') ? 0 : Math.max(1, agree[0]!), 'nothing is left over')
    t.end()
  })
}
