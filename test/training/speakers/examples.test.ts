import t from 'tap'
import { parseGold } from '../../../src/training/gold.js'
import { readExamples } from '../../../src/training/speakers/examples.js'

const ARTICLE = `<article id="t-1">
<p><per e="p1">Piet Aalders</per> met <per e="p2">Mara Dell</per> on Friday. <src n="1">She</src> <cue n="1">said</cue> <q n="1" t="i" by="p2">the ovens were cold</q>.</p>
</article>`

t.test('a pronoun gives one choice among the people named before it', (t) => {
  const [article] = parseGold(ARTICLE)
  const examples = readExamples(article!)
  t.equal(examples.length, 1)
  t.equal(examples[0]!.way, 'person')
  t.equal(examples[0]!.candidates.length, 2)
  t.ok(examples[0]!.right === 0 || examples[0]!.right === 1)
  t.end()
})

t.test('a named source leaves nothing to choose', (t) => {
  const [article] = parseGold(ARTICLE.replace('<src n="1">She</src>', '<src n="1"><per e="p2">Dell</per></src>'))
  t.same(readExamples(article!), [])
  t.end()
})
