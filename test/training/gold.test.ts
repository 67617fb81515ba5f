import t from 'tap'
import { isHeldOut, parseGold, readGold } from '../../src/training/gold.js'

const ARTICLE = `<corpus>
<article id="x" outlet="The Bugle" published="2024-05-06" file="x.txt">
<h><per e="p1">Lee</per> &amp; co</h>
<p>“<q n="2" t="d" by="?a man">Go</q>,” <src n="2">a man</src> <cue n="2">said</cue>. “<q n="2" t="d" by="?a man">Now.</q>”</p>
<p><cue n="1">According to</cue> <src n="1"><org e="o1"><per e="p1">Lee</per> Ltd</org></src>, <q n="1" t="m" u="u7" by="o1">it “rose” <fig v="1.5..2" k="percent" u="percent" m="about" s="" by="o1" c="c1">1.5 to
2%</fig></q>. A <fig v="" k="count" u="" m="vague" s="cats">dozens</fig>.</p>
</article>
</corpus>`

t.test('reads text, names, quotes and figures with their offsets', async (t) => {
  const [gold] = parseGold(ARTICLE)
  const text = gold!.text
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  t.match(gold, { id: 'x', outlet: 'The Bugle', published: '2024-05-06', file: 'x.txt', hasTitle: true })
  t.equal(text, 'Lee & co\n\n“Go,” a man said. “Now.”\n\nAccording to Lee Ltd, it “rose” 1.5 to 2%. A dozens.')
  t.strictSame(
    gold!.names.map((name) => [words(name), name.kind, name.entity]),
    [
      ['Lee', 'person', 'p1'],
      ['Lee', 'person', 'p1'],
      ['Lee Ltd', 'organisation', 'o1'],
    ],
  )
  t.strictSame(
    gold!.quotes.map((quote) => [quote.number, quote.type, quote.speaker, quote.utterance, quote.spans.map(words)]),
    [
      ['2', 'direct', '?a man', null, ['Go', 'Now.']],
      ['1', 'mixed', 'o1', 'u7', ['it “rose” 1.5 to 2%']],
    ],
  )
  t.strictSame(
    gold!.quotes.map((quote) => [...quote.sources, ...quote.cues].map(words)),
    [
      ['a man', 'said'],
      ['Lee Ltd', 'According to'],
    ],
  )
  t.match(gold!.figures, [
    {
      value: 1.5,
      valueMax: 2,
      kind: 'percent',
      unit: 'percent',
      modifier: 'about',
      subject: null,
      attribution: 'o1',
      claim: 'c1',
    },
    {
      value: null,
      valueMax: null,
      kind: 'count',
      unit: null,
      modifier: 'vague',
      subject: 'cats',
      attribution: '',
      claim: null,
    },
  ])
})

t.test('broken markup is refused, naming the article', async (t) => {
  t.throws(() => parseGold('<article id="y"><p><foo>a</foo></p></article>'), /Article y: <foo> is no tag/)
  t.throws(() => parseGold('<article id="y"><p><per>a</per></p></article>'), /Article y: <per> has no attribute "e"/)
  t.throws(() => parseGold('<article><p>a</p></article>'), /has no attribute "id"/)
})

t.test('reads a folder in order of file name, or one file', async (t) => {
  const dir = t.testdir({
    'b.xml': '<article id="b"/>',
    sub: { 'a.xml': '<article id="a"/>' },
    'c.txt': '<article id="c"/>',
  })
  t.strictSame(
    readGold(dir).map(({ id }) => id),
    ['b', 'a'],
  )
  t.strictSame(
    readGold(`${dir}/sub/a.xml`).map(({ id }) => id),
    ['a'],
  )
})

t.test('the held-out part is fixed: a tenth by hash, and two stories', async (t) => {
  t.ok(isHeldOut('st-S07-a'))
  t.ok(isHeldOut('st-S08-c'))
  t.notOk(isHeldOut('st-S01-a'))
  const articles = readGold('training/corpus')
  t.equal(articles.length, 576)
  t.equal(articles.filter(({ id }) => isHeldOut(id)).length, 52)
})

t.test('the seeds: titles and paragraphs as in the raw files, every span within its text', async (t) => {
  const golds = readGold('test/gold')
  t.strictSame(
    golds.map(({ id, hasTitle }) => [id, hasTitle]),
    [
      ['seed-000', false],
      ['seed-001', true],
      ['seed-002', true],
      ['seed-003', false],
      ['seed-004', false],
    ],
  )
  for (const gold of golds) {
    for (const span of [
      ...gold.names,
      ...gold.figures,
      ...gold.quotes.flatMap((quote) => [...quote.spans, ...quote.sources]),
    ]) {
      const words = gold.text.slice(span.start, span.end)
      t.equal(words, words.trim())
      t.not(words, '')
    }
    const keys = new Set(gold.names.map((name) => name.entity))
    for (const { speaker } of gold.quotes) t.ok(speaker === '' || speaker.startsWith('?') || keys.has(speaker), speaker)
  }
})
