import t from 'tap'
import type { Annotations, Entity } from '../../src/annotate/annotations.js'
import { aboutSpans } from '../../src/extract/about.js'

/** Entities with mentions at these positions. */
function annotations(...entities: [start: number, end: number][][]): Annotations {
  const entity = (mentions: [number, number][]): Entity => ({
    kind: 'person',
    name: 'X',
    aliases: [],
    roles: [],
    country: null,
    mentions: mentions.map(([start, end]) => ({ start, end, kind: 'person', by: 'hand', confidence: 1 })),
  })
  return { names: [], demonyms: [], entities: entities.map(entity), quotes: [], figures: [] }
}

t.test('what is named wholly within the spans, in the order of the text, each once', async (t) => {
  const found = annotations(
    [
      [20, 25],
      [50, 55],
    ],
    [
      [0, 5],
      [30, 35],
    ],
    [[12, 16]],
  )
  t.same(aboutSpans(found, [{ start: 10, end: 40 }]), [2, 0, 1])
  t.same(aboutSpans(found, [{ start: 20, end: 25 }]), [0])
  t.same(aboutSpans(found, [{ start: 20, end: 24 }]), [], 'half a name is none')
  t.same(aboutSpans(found, [{ start: 21, end: 29 }]), [])
  t.same(
    aboutSpans(found, [
      { start: 0, end: 6 },
      { start: 48, end: 60 },
    ]),
    [1, 0],
  )
  t.same(aboutSpans(found, []), [])
  t.same(aboutSpans(annotations(), [{ start: 0, end: 10 }]), [])
})
