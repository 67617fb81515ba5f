import t from 'tap'
import { NO_TREES } from '../../../src/annotate/quotes/speakers/trees.js'
import { parseGold } from '../../../src/training/gold.js'
import { readExamples } from '../../../src/training/speakers/examples.js'
import { goldDocument } from '../../../src/training/speakers/gold-document.js'

const ARTICLE = `<article id="t-1">
<p><per e="p1">Piet Aalders</per> met <per e="p2">Mara Dell</per> on Friday. <src n="1">She</src> <cue n="1">said</cue> <q n="1" t="i" by="p2">the ovens were cold</q>.</p>
</article>`

const read = (xml: string) => {
  const gold = parseGold(xml)[0]!
  return readExamples({ gold, ...goldDocument(gold) }, NO_TREES, true)
}

t.test('a pronoun gives one choice among the people named before it and nobody of them', (t) => {
  const examples = read(ARTICLE)
  t.equal(examples.length, 1)
  t.equal(examples[0]!.candidates.length, 3)
  t.ok(examples[0]!.right >= 0 && examples[0]!.right < 3)
  t.end()
})

t.test('a named source leaves nothing to choose', (t) => {
  t.same(read(ARTICLE.replace('<src n="1">She</src>', '<src n="1"><per e="p2">Dell</per></src>')), [])
  t.end()
})

t.test('an answer that is not among the candidates is told apart', (t) => {
  t.equal(read(ARTICLE.replace('by="p2"', 'by="?a baker"'))[0]!.right, -1)
  t.end()
})
