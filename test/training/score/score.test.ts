import t from 'tap'
import type { Annotations, Entity, Figure, Name, Quote, Speaker } from '../../../src/annotate/annotations.js'
import { parseGold } from '../../../src/training/gold.js'
import { formatReport } from '../../../src/training/score/format.js'
import { type AnnotateText, scoreArticles } from '../../../src/training/score/report.js'
import { figureOf } from '../../helpers/figure.js'

const by = 'test'
const NOTHING: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

/** Makes annotations of one text out of its words. */
function finder(text: string) {
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  return {
    text,
    span,
    name: (kind: Name['kind'], words: string, from = 0, confidence = 0.95): Name => ({
      ...span(words, from),
      kind,
      by,
      confidence,
    }),
    quote: (type: Quote['type'], content: string, speaker: Speaker, more: Partial<Quote> = {}): Quote => {
      const empty = { verbatim: [], source: null, cue: null, coSpeakers: [], speakerRole: null }
      return {
        ...empty,
        unnamedSource: null,
        targets: [],
        type,
        spans: [span(content)],
        speaker,
        method: 'named',
        by,
        confidence: 0.85,
        ...more,
      }
    },
    figure: (words: string, value: number | null, more: Partial<Figure> = {}) =>
      figureOf({ ...span(words), value, ...more }),
  }
}

const entity = (kind: Entity['kind'], name: string, mentions: Name[]): Entity => ({
  kind,
  name,
  aliases: [],
  roles: [],
  country: null,
  mentions,
})

const always =
  (annotations: Partial<Annotations>): AnnotateText =>
  () => ({ ...NOTHING, ...annotations })

const GOLD = parseGold(
  `<article id="a"><p><src n="1"><per e="p1">Ann Lee</per></src> <cue n="1">said</cue> <q n="1" t="i" by="p1">about <fig v="40" k="count" u="" m="about" s="big boats" by="p1">40</fig> boats sank</q>. “<q n="2" t="d" by="p1">It was bad,</q>” <src n="2"><per e="p1">Lee</per></src> <cue n="2">told</cue> <org e="o1">Tarn Radio</org>. <src n="3">An official</src> <cue n="3">called</cue> <q n="3" t="m" by="?An official">it “grim”</q>. The <fig v="3" k="duration" u="day" m="exact" s="">three days</fig> were long.</p></article>`,
)
const find = finder(GOLD[0]!.text)

t.test('the article is as annotated', async (t) => {
  t.equal(
    find.text,
    'Ann Lee said about 40 boats sank. “It was bad,” Lee told Tarn Radio. An official called it “grim”. The three days were long.',
  )
})

t.test('names: exact needs span and kind, overlap the kind and a shared letter', async (t) => {
  const names = [find.name('person', 'Ann'), find.name('person', 'Lee', 20), find.name('place', 'Tarn Radio')]
  const { exact, overlap } = scoreArticles(GOLD, always({ names })).names!
  t.match(exact.all, { gold: 3, predicted: 3, matched: 1 })
  t.match(exact.person, { gold: 2, predicted: 2, matched: 1, precision: 0.5, recall: 0.5, f1: 0.5 })
  t.match(exact.organisation, { gold: 1, predicted: 0, matched: 0, precision: 0, recall: 0, f1: 0 })
  t.match(exact.place, { gold: 0, predicted: 1, matched: 0 })
  t.match(overlap.all, { matched: 2 })
})

t.test('resolution: two mentions of one person put apart', async (t) => {
  const [ann, lee] = [find.name('person', 'Ann Lee'), find.name('person', 'Lee', 20)]
  const radio = find.name('organisation', 'Tarn Radio')
  const entities = [
    entity('person', 'Ann Lee', [ann]),
    entity('person', 'Lee', [lee]),
    entity('organisation', 'Tarn Radio', [radio]),
  ]
  const { b3, rightOfFound, rightOfGold, mentions } = scoreArticles(
    GOLD,
    always({ names: [ann, lee, radio], entities }),
  ).resolution!
  t.equal(mentions, 3)
  t.equal(b3.precision, 1)
  t.equal(b3.recall, (0.5 + 0.5 + 1) / 3)
  t.match(rightOfFound, { right: 2, total: 3 })
  t.match(rightOfGold, { right: 2, total: 3 })
})

t.test('resolution: two things put together, one mention not found', async (t) => {
  const [ann, radio] = [find.name('person', 'Ann Lee'), find.name('organisation', 'Tarn Radio')]
  const entities = [entity('person', 'Ann Lee', [ann, radio])]
  const { b3, rightOfFound, rightOfGold } = scoreArticles(GOLD, always({ names: [ann, radio], entities })).resolution!
  t.equal(b3.precision, 0.5)
  t.equal(b3.recall, 1)
  t.match(rightOfFound, { right: 1, total: 2 })
  t.match(rightOfGold, { right: 1, total: 3 })
})

t.test('quotes: strict, lenient, types, speakers, sources', async (t) => {
  const ann = find.name('person', 'Ann Lee')
  const entities = [entity('person', 'Ann Lee', [ann])]
  const lee: Speaker = { kind: 'named', entity: 0 }
  const quotes = [
    find.quote('indirect', '40 boats', lee, { source: find.span('Ann Lee'), cue: find.span('said') }),
    find.quote('direct', 'It was bad,', { kind: 'none' }, { source: find.span('Tarn Radio') }),
    find.quote('direct', 'it “grim”', { kind: 'unnamed', description: 'the officials' }),
    find.quote('indirect', 'three days', lee),
  ]
  const score = scoreArticles(GOLD, always({ names: [ann], entities, quotes })).quotes!
  t.match(score.strict.all, { gold: 3, predicted: 4, matched: 2, precision: 0.5 })
  t.match(score.lenient.all, { gold: 3, predicted: 4, matched: 3, precision: 0.75, recall: 1 })
  t.match(score.strict.marks, { gold: 2, predicted: 2, precision: 1, recall: 1 })
  t.match(
    score.strict.mixed,
    { gold: 1, predicted: 0, precision: 0, recall: 1 },
    'the mixed one is found, though as direct',
  )
  t.match(score.lenient.indirect, { gold: 1, predicted: 2, precision: 0.5, recall: 1 })
  t.match(score.spans, { gold: 3, predicted: 4, matched: 2 })
  t.match(score.types, { right: 2, total: 3 })
  t.match(score.speakers, {
    all: { right: 2, total: 3 },
    named: { right: 1, total: 2 },
    unnamed: { right: 1, total: 1 },
    none: { right: 0, total: 0 },
    marks: { right: 1, total: 2 },
    indirect: { right: 1, total: 1 },
  })
  t.match(score.source, { gold: 3, predicted: 2, matched: 1 })
  t.match(score.cue, { gold: 3, predicted: 1, matched: 1 })
})

t.test('figures: value, and value with each of its parts', async (t) => {
  const ann = find.name('person', 'Ann Lee')
  const entities = [entity('person', 'Ann Lee', [ann])]
  const speaker: Speaker = { kind: 'named', entity: 0 }
  const figures = [
    find.figure('40', 40, { subject: 'boats', attribution: { speaker, text: 'Ann Lee' } }),
    find.figure('three days', 3, { kind: 'duration', unit: 'day', subject: 'long days' }),
    find.figure('sank', null, { modifier: 'vague' }),
  ]
  const { all, only } = scoreArticles(GOLD, always({ names: [ann], entities, figures })).figures!
  t.match(all.overlap, { gold: 2, predicted: 3, matched: 2 })
  t.match(all.span, { matched: 2 })
  t.match(all.value, { matched: 2 })
  t.match(all.unit, { matched: 2 })
  t.match(all.kind, { matched: 2 })
  t.match(all.modifier, { matched: 1 }, 'about was missed')
  t.match(all.subject, { matched: 1 }, 'boats is near enough to big boats; a subject where none is, is wrong')
  t.match(all.attribution, { matched: 2 })
  t.match(all.everything, { matched: 0 })
  t.match(only.subject, { gold: 1, predicted: 2, matched: 1 })
  t.match(only.attribution, { gold: 1, predicted: 1, matched: 1 })
})

t.test('a wrong value leaves nothing right but the place', async (t) => {
  const { all } = scoreArticles(GOLD, always({ figures: [find.figure('40', 41, { modifier: 'about' })] })).figures!
  t.match(all, { overlap: { matched: 1 }, value: { matched: 0 }, modifier: { matched: 0 }, kind: { matched: 0 } })
})

t.test('calibration: how confidence and being right agree', async (t) => {
  const names = [
    find.name('person', 'Ann Lee', 0, 0.95),
    find.name('person', 'An', 34, 0.91),
    find.name('place', 'Tarn', 0, 0.2),
  ]
  const { bins, error } = scoreArticles(GOLD, always({ names })).calibration!.names!
  t.match(bins, [
    { from: 0.2, count: 1, confidence: 0.2, right: 0 },
    { from: 0.9, count: 2, right: 0.5 },
  ])
  t.equal(bins[1]!.confidence.toFixed(4), '0.9300')
  t.equal(error.toFixed(4), ((0.2 + (1.86 - 1)) / 3).toFixed(4))
})

t.test('an article is held out or not by its id', async (t) => {
  const golds = parseGold(Array.from({ length: 40 }, (_, i) => `<article id="x-${i}"><p>Text.</p></article>`).join(''))
  const { texts } = scoreArticles(golds, always({}), { heldOut: true })
  t.ok(texts > 0 && texts < 15, `${texts} of 40`)
  t.equal(scoreArticles(golds, always({})).texts, 40)
})

t.test('the report as text has a row for every score', async (t) => {
  const report = scoreArticles(GOLD, always({ names: [find.name('person', 'Ann Lee')] }), { name: 'tiny' })
  const text = formatReport(report)
  t.match(text, /^tiny: 1 texts\n/)
  for (const row of ['exact person', 'strict marks', 'speaker named', 'value + subject', 'only attribution', 'B³'])
    t.match(text, row)
  t.match(text, /exact person +100\.0 +50\.0 +66\.7 +2 +1\n/)
  t.strictSame(JSON.parse(JSON.stringify(report)), report, 'plain JSON')
})
