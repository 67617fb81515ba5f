import { readFileSync } from 'node:fs'
import t from 'tap'
import { annotate } from '../../../src/annotate/pipeline.js'
import { segment } from '../../../src/text/segment.js'

const GROUPS = JSON.parse(readFileSync(new URL('negatives.json', import.meta.url), 'utf8')) as Record<string, string[]>

t.test('there are many of many kinds', async (t) => {
  t.ok(Object.keys(GROUPS).length >= 12)
  t.ok(Object.values(GROUPS).flat().length >= 120)
})

for (const [group, texts] of Object.entries(GROUPS)) {
  t.test(group, async (t) => {
    for (const text of texts) {
      const { quotes } = annotate(segment({ text }))
      const found = quotes.map(({ by, spans }) => `${by}: ${spans.map(({ start, end }) => text.slice(start, end))}`)
      t.same(found, [], text)
    }
  })
}
