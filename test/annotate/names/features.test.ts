import t from 'tap'
import { MOST_FEATURES } from '../../../src/annotate/names/feature-writer.js'
import { featureReader, OWN_FEATURES, SOURCE_FEATURES } from '../../../src/annotate/names/features.js'
import { ROW_BITS } from '../../../src/annotate/names/hash.js'
import { layOut } from '../../../src/annotate/names/sheet.js'
import { OWN_SOURCE } from '../../../src/annotate/names/source.js'
import { segment } from '../../../src/text/segment.js'
import { EMPTY_LISTS } from './empty-lists.js'

/** The rows of every candidate of a text, with the words that they belong to. */
function rowsOf(text: string, source = OWN_SOURCE): { word: string; rows: number[] }[] {
  const reader = featureReader()
  const sheet = layOut(segment({ text }), EMPTY_LISTS, new Map())
  const found = []
  for (let s = 0; s < sheet.segments.length; s += 2) {
    for (let i = sheet.segments[s]!; i < sheet.segments[s + 1]!; i++) {
      const count = reader.read(sheet, i, s, source)
      found.push({ word: sheet.document.tokens[i]!.text, rows: [...reader.rows.subarray(0, count)] })
    }
  }
  return found
}

t.test('only what can be in a name is a candidate', async (t) => {
  const words = (text: string) => rowsOf(text).map(({ word }) => word)
  t.strictSame(words('the rain fell on the town and nobody came'), [])
  t.strictSame(words('the Bank of the West lent money'), ['Bank', 'of', 'the', 'West'])
  t.strictSame(words('They met al-Rashid and Park Seo-jin there'), [
    'al',
    '-',
    'Rashid',
    'and',
    'Park',
    'Seo',
    '-',
    'jin',
  ])
  t.strictSame(words('It rained. But they stayed.'), [])
  t.strictSame(words('near Herat airport they stopped'), ['Herat', 'airport'])
})

t.test('rows are in range, fit their buffer, and do not depend on what was read before', async (t) => {
  const text = 'Dr Lena Aalto of Norrland Bank (NB) said “Oulu” and Lena Aalto left. NB WINS.'
  const first = rowsOf(text)
  rowsOf('Other Words Were Read Between.')
  t.strictSame(rowsOf(text), first)
  for (const { rows } of first) {
    t.ok(rows.length > OWN_FEATURES && rows.length <= MOST_FEATURES)
    t.ok(rows.every((row) => row >= 0 && row < 1 << ROW_BITS))
  }
})

t.test('the source adds its features at the end and changes no others', async (t) => {
  const text = 'Lena Aalto went to Oulu.'
  const bare = rowsOf(text, 0)
  rowsOf(text).forEach(({ rows }, i) => {
    t.equal(rows.length, bare[i]!.rows.length + SOURCE_FEATURES)
    t.strictSame(rows.slice(0, -SOURCE_FEATURES), bare[i]!.rows)
  })
})

t.test('the same word has the same spelling features wherever it stands', async (t) => {
  const own = rowsOf('Oulu lies far from Oulu and Oulu.').filter(({ word }) => word === 'Oulu')
  t.equal(own.length, 3)
  t.equal(own[0]!.rows[1], own[1]!.rows[1])
  t.strictSame(own[1]!.rows.slice(0, 13), own[2]!.rows.slice(0, 13))
})
