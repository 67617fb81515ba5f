import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { annotate } from '../src/annotate/pipeline.js'
import { extract } from '../src/extract/extract.js'
import { segment } from '../src/text/segment.js'
import type { GoldArticle } from '../src/training/gold.js'
import { loadSet } from '../src/training/score/load/load.js'
import { scoreArticles } from '../src/training/score/report.js'

// The five articles against what people found in them. The bars are those that a release must hold, not what it has.

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const golds = loadSet(path('test/gold')).items as GoldArticle[]

t.test('the text is the article’s, to the character, and nothing of the page around it', async (t) => {
  t.equal(golds.length, 5)
  for (const gold of golds) {
    const { text, title, language } = extract({ text: readFileSync(path(`seeds/${gold.file}`), 'utf8') })
    t.equal(text, gold.text, gold.id)
    t.equal(title, gold.hasTitle ? gold.text.split('\n\n')[0] : null, gold.id)
    t.equal(language, 'en')
  }
})

t.test('people, organisations and places: every one, and nothing that is none', async (t) => {
  const { names, resolution } = scoreArticles(golds, (input) => annotate(segment(input)))
  t.match(names, { exact: { all: { precision: 1, recall: 1 } } })
  t.ok(resolution!.rightOfGold.share >= 0.98, `right entity of ${resolution!.rightOfGold.share}`)
})

t.test('one person stays one in each', async (t) => {
  for (const gold of golds) {
    const { entities } = annotate(segment(gold))
    const blinken = entities.filter((entity) => entity.kind === 'person' && /Blinken/.test(entity.name))
    t.match(blinken, [{ name: 'Antony Blinken', roles: [/^U\.?S\.? Secretary of State$/] }], gold.id)
    t.equal(blinken.length, 1)
  }
})

t.test('quotes: all with marks, with the right speaker, and most of the others', async (t) => {
  const { quotes } = scoreArticles(golds, (input) => annotate(segment(input)))
  t.equal(quotes!.strict.marks.recall, 1)
  t.equal(quotes!.speakers!.marks.share, 1)
  t.ok(quotes!.lenient.indirect.recall >= 0.7, `indirect ${quotes!.lenient.indirect.recall}`)
  t.ok(quotes!.speakers!.all.share >= 0.9, `speakers ${quotes!.speakers!.all.share}`)
})

t.test('figures: every one with value, kind and modifier, most with subject and attribution', async (t) => {
  const { figures } = scoreArticles(golds, (input) => annotate(segment(input)))
  for (const row of ['value', 'modifier', 'kind'] as const) t.equal(figures!.all[row].recall, 1, row)
  t.ok(figures!.all.subject.recall >= 0.85)
  t.ok(figures!.all.attribution.recall >= 0.8)
})
