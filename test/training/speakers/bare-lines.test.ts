import t from 'tap'
import { parseGold } from '../../../src/training/gold.js'
import { bareLines } from '../../../src/training/speakers/bare-lines.js'
import { goldDocument } from '../../../src/training/speakers/gold-document.js'

const ARTICLE = `<article id="t-1">
<p><per e="p1">Piet Aalders</per> met <per e="p2">Mara Dell</per> on the quay.</p>
<p>“<q n="1" t="d" by="p2">The ovens are cold,</q>” <cue n="1">said</cue> <src n="1"><per e="p2">Dell</per></src>.</p>
<p>“<q n="2" t="d" by="p1">Since when?</q>” <src n="2">he</src> <cue n="2">asked</cue>.</p>
<p>“<q n="3" t="d" by="p2">Since noon,</q>” <cue n="3">said</cue> <src n="3"><per e="p2">Dell</per></src>.</p>
<p>Nobody spoke in <loc e="l1">Harlingen</loc> that night.</p>
</article>`

const cut = (xml: string, half: number) => {
  const gold = parseGold(xml)[0]!
  return bareLines({ gold, ...goldDocument(gold) }, half)
}

t.test('every second line loses its attribution, a comma becomes its stop', (t) => {
  const even = cut(ARTICLE, 0)!.gold.text
  t.match(even, '“The ovens are cold.”\n\n“Since when?” he asked.\n\n“Since noon.”\n\n')
  const odd = cut(ARTICLE, 1)!.gold.text
  t.match(odd, 'cold,” said Dell.\n\n“Since when?”\n\n“Since noon,” said Dell.')
  t.end()
})

t.test('what stands behind keeps its words, what is cut is gone', (t) => {
  for (const half of [0, 1]) {
    const { gold, annotations } = cut(ARTICLE, half)!
    const words = gold.names.map(({ start, end }) => gold.text.slice(start, end))
    t.equal(words.at(-1), 'Harlingen')
    t.same(
      annotations.names.map(({ start, end }) => gold.text.slice(start, end)),
      annotations.entities
        .flatMap(({ mentions }) => mentions)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => gold.text.slice(start, end)),
    )
    t.same(
      gold.quotes.map(({ spans, speaker }) => [gold.text.slice(spans[0]!.start, spans[0]!.end - 1), speaker]),
      [
        ['The ovens are cold', 'p2'],
        ['Since when', 'p1'],
        ['Since noon', 'p2'],
      ],
    )
    for (const quote of gold.quotes) t.equal(quote.sources.length, quote.cues.length)
  }
  t.end()
})

t.test('an article without dialogue has no such lines', (t) => {
  const lonely = ARTICLE.replace(/<p>“<q n="[23]".*?<\/p>\n/gs, '')
  t.equal(cut(lonely, 0), null)
  t.end()
})
