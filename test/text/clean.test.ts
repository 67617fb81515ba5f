import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { clean, explainClean } from '../../src/text/clean.js'
import { normalise } from '../../src/text/normalise.js'
import { fc, runs } from '../helpers/property.js'

const HEADLINE = 'Ferry to Ordray runs again after a year'
const FIRST =
  'ORDRAY (Reuters) — The ferry is running again after a year in the dock, the harbour master said on Monday.'
const LAST = 'It leaves at noon and at five, and it takes cars again, she told reporters on the quay.'

t.test('a page as it comes from a site', async (t) => {
  const page = [
    'Skip to content',
    'Home > News > Islands',
    'NEWS',
    HEADLINE,
    'By Wambui Kariithi',
    'Published 3 hours ago',
    '0 95',
    'File photo of the ferry. (Photo: Jane Doe)',
    FIRST,
    'Advertisement',
    'Back on the water',
    'Also read: Harbour master to retire',
    LAST,
    'It rained.',
    'Share this:',
    'Facebook',
    'Tags: ferry, Ordray',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Name *',
    '© 2024 Harbour Post',
  ]
  const text = [HEADLINE, 'By Wambui Kariithi', FIRST, 'Back on the water', LAST, 'It rained.'].join('\n\n')
  for (const glue of ['\n', '\n\n', '\r\n', '\n \n\n']) {
    t.same(clean({ text: page.join(glue) }), { text, title: HEADLINE, hasTitle: true }, JSON.stringify(glue))
  }
  t.same(
    explainClean({ text: page.join('\n') }).map(({ line, rule }) => `${line} ${rule}`),
    [
      '1 skip-link',
      '2 breadcrumb',
      '3 section-label',
      '6 published',
      '7 bare-counter',
      '8 credited-caption',
      '10 advertisement',
      '12 also-read',
      '15 share-this',
      '16 share-button',
      '17 tags',
      '18 comment-invitation',
      '19 comment-form',
      '20 comment-field',
      '21 copyright',
    ],
  )
})

t.test('paragraphs stay to the character', async (t) => {
  const odd = '“Two  spaces,” she\u00a0said\t– “and a tab ”.'
  t.equal(clean({ text: `  ${odd} \n\n\n ${LAST}\t\n` }).text, `${odd}\n\n${LAST}`)
})

t.test('a text of furniture alone is empty', async (t) => {
  t.same(clean({ text: 'Leave a Reply\n\nShare this:' }), { text: '', title: null, hasTitle: false })
  t.same(clean({ text: '' }), { text: '', title: null, hasTitle: false })
})

t.test('a line is a paragraph', async (t) => {
  t.equal(clean({ text: `${FIRST}\n${LAST}\nIt rained.` }).text, `${FIRST}\n\n${LAST}\n\nIt rained.`)
  const list = ['Goalkeepers', '1. Luis Herrera', '2. Ana Petrova', 'Defenders', '3. Tom Abara']
  t.equal(clean({ text: [FIRST, ...list, LAST].join('\n') }).text, [FIRST, ...list, LAST].join('\n\n'))
})

t.test('lines that were broken at a column are one paragraph', async (t) => {
  const one = [
    'The ferry to Ordray is running again after a year in the dock, the',
    'harbour master said on Monday. It leaves at noon and at five, and',
    'takes cars again.',
  ]
  const two = ['Nobody was on the quay at noon when it', 'left.']
  const three = ['“We had not been told,” said the mayor of the island, Wambui', 'Kariithi, on the telephone.']
  const cases: [string, string[][], string[][]][] = [
    ['between blank lines', [one, three], [one, three]],
    ['a block of two lines whose second begins with a name', [three, one], [three, one]],
    ['too narrow to tell', [two, one], [[two[0]!], [two[1]!], one]],
    ['without blank lines, by their short last lines', [[...one, ...three]], [one, three]],
    ['by their indents', [[...one, `   ${three[0]}`, three[1]!]], [one, three]],
    ['below a headline', [[HEADLINE], one], [[HEADLINE], one]],
  ]
  for (const [name, blocks, expected] of cases) {
    const text = blocks.map((block) => block.join('\n')).join('\n\n')
    t.same(
      clean({ text }).text.split('\n\n'),
      expected.map((lines) => lines.join('\n')),
      name,
    )
  }
})

t.test('broken lines are never furniture', async (t) => {
  const broken =
    'The mayor told the islanders at noon that they were all of them\nwelcome to share this article, the ferry, her house and whatever\nelse she had.'
  t.equal(clean({ text: `${broken}\n\n${LAST}` }).text, `${broken}\n\n${LAST}`)
})

const NEWS_LINE = fc.constantFrom(
  HEADLINE,
  FIRST,
  LAST,
  'It rained.',
  '“No.”',
  'By Wambui Kariithi',
  'Back on the water',
  'Advertisement',
  'NEWS',
  'Related Articles',
  'Most read',
  'More>>',
  '© Jane Doe',
  '0 95',
  '12',
  '***',
  'Share this:',
  'Tags: ferry',
  'Leave a Reply',
  'The ferry to Ordray is running again after a year in the dock, the',
  'harbour master said on Monday. It leaves at noon and at five, and',
  'takes cars again.',
  '  and so on and so forth',
  '',
)
const PAGE = fc.oneof(
  fc.array(NEWS_LINE, { maxLength: 25 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }),
)
const TITLE = fc.option(fc.oneof(fc.constantFrom(HEADLINE, 'It rained.', 'NEWS', ' '), fc.string()))

t.test('cleaning what is clean changes nothing', async () => {
  fc.assert(
    fc.property(PAGE, TITLE, (text, title) => {
      const once = clean({ text, title })
      return isDeepStrictEqual(clean(once), once)
    }),
    runs(1000),
  )
})

t.test('every paragraph stands in the raw text, and what does not is named', async () => {
  fc.assert(
    fc.property(PAGE, (text) => {
      const cleaned = clean({ text })
      const raw = normalise(text)
      const kept = cleaned.text === '' ? [] : cleaned.text.split('\n\n')
      const removed = explainClean({ text }).map((line) => line.text)
      const letters = (parts: string[]) => parts.join('').replace(/\s/g, '').length
      const blank = /[\s\u200b-\u200d\u2060\ufeff]/g
      return (
        kept.every((paragraph) => raw.includes(paragraph)) &&
        letters(kept) + letters(removed) >= raw.replace(blank, '').length
      )
    }),
    runs(500),
  )
})

t.test('the text begins with its title', async () => {
  fc.assert(
    fc.property(PAGE, TITLE, (text, title) => {
      const cleaned = clean({ text, title })
      return cleaned.hasTitle
        ? cleaned.title !== null && cleaned.text.split('\n\n')[0] === cleaned.title
        : cleaned.title === null
    }),
  )
})
