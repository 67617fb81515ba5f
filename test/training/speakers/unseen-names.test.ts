import { join } from 'node:path'
import t from 'tap'
import { partOf, readUnseenNames } from '../../../src/training/speakers/unseen-names.js'

t.test('outlets that tell one story are of one part', (t) => {
  for (const story of ['S01', 'S02', 'S05']) {
    const parts = ['a', 'b', 'c', 'd'].map((outlet) => partOf(`st-${story}-${outlet}`, 4))
    t.equal(new Set(parts).size, 1, story)
  }
  t.end()
})

t.test('every part has its share of the articles', (t) => {
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < 400; i++) counts[partOf(`xx-${i}`, 4)]!++
  for (const count of counts) t.ok(count > 60, `${counts}`)
  t.end()
})

t.test('names are read by article', (t) => {
  const folder = t.testdir({
    'names.jsonl': '{"id":"a-1","names":[[4,8,"person",0.9]]}\n{"id":"a-2","names":[]}\n',
  })
  const names = readUnseenNames(join(folder, 'names.jsonl'))
  t.same(names.get('a-1'), [{ start: 4, end: 8, kind: 'person', by: 'model', confidence: 0.9 }])
  t.same(names.get('a-2'), [])
  t.equal(names.get('a-3'), undefined)
  t.end()
})
