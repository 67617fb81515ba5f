import t from 'tap'
import type { EntityKind } from '../../../src/annotate/annotations.js'
import { layOut } from '../../../src/annotate/names/sheet.js'
import { segment } from '../../../src/text/segment.js'
import { cleanNames } from '../../../src/training/names/clean-names.js'
import { labelTokens } from '../../../src/training/names/dataset.js'
import { describe, evaluate } from '../../../src/training/names/evaluate.js'
import type { GoldDocument } from '../../../src/training/names/gold-sets.js'
import { EMPTY_LISTS } from '../../annotate/names/empty-lists.js'

function gold(text: string, marks: readonly (readonly [string, EntityKind])[], source = 'set'): GoldDocument {
  const names = marks.map(([words, kind]) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, kind }
  })
  return { source, id: 'one', document: segment({ text }), names }
}

const cleaned = (document: GoldDocument): string[] =>
  cleanNames(document).names.map(({ kind, start, end }) => `${kind}: ${document.document.text.slice(start, end)}`)

t.test('titles, articles and possessives go out of the names', async (t) => {
  t.strictSame(cleaned(gold('President Ann Lee spoke.', [['President Ann Lee', 'person']])), ['person: Ann Lee'])
  t.strictSame(cleaned(gold('Mr. Lee spoke.', [['Mr. Lee', 'person']])), ['person: Lee'])
  t.strictSame(cleaned(gold('The President spoke.', [['President', 'person']])), [])
  t.strictSame(cleaned(gold('They met the Senate.', [['the Senate', 'organisation']])), ['organisation: Senate'])
  t.strictSame(cleaned(gold("It was Lee's car.", [["Lee's", 'person']])), ['person: Lee'])
  t.strictSame(cleaned(gold('King Street is long.', [['King Street', 'place']])), ['place: King Street'])
})

t.test('countries are places in the sets that are lax with them, and only there', async (t) => {
  const text = 'Officials in Norway said that Chad had agreed.'
  const marks = [['Norway', 'organisation']] as const
  t.strictSame(cleaned(gold(text, marks, 'gmb_voa30')), ['place: Norway', 'place: Chad'])
  t.strictSame(cleaned(gold(text, marks, 'wikigold')), ['organisation: Norway'])
  t.strictSame(cleaned(gold('He met Chad Miller.', [], 'gmb_voa30')), [], 'not as a part of a longer name')
})

t.test('labels cover whole tokens; names that cannot be reached are counted', async (t) => {
  const document = gold('Ann Lee of the Bank of Oulu met nobody.', [
    ['Ann Lee', 'person'],
    ['Bank of Oulu', 'organisation'],
    ['nobody', 'person'],
  ])
  const { labels, lost } = labelTokens(document, layOut(document.document, EMPTY_LISTS, new Map()))
  t.strictSame([...labels], [1, 3, 0, 0, 5, 6, 7, 0, 0, 0])
  t.equal(lost, 1)
})

t.test('scores count exact spans with their kind', async (t) => {
  const document = gold('Ann Lee met Oulu Bank in Oulu.', [
    ['Ann Lee', 'person'],
    ['Oulu Bank', 'organisation'],
  ])
  const found = [
    { start: 0, end: 7, kind: 'person' as const, by: '', confidence: 1 },
    { start: 12, end: 16, kind: 'place' as const, by: '', confidence: 1 },
  ]
  const { all, person, place } = evaluate([document], () => ({ names: found }))
  t.strictSame(all, { right: 1, found: 2, gold: 2 })
  t.strictSame(person, { right: 1, found: 1, gold: 1 })
  t.strictSame(place, { right: 0, found: 1, gold: 0 })
  t.equal(describe(all!), 'F 50.0 (P 50.0 R 50.0)')
})
