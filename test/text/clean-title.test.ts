import t from 'tap'
import { clean } from '../../src/text/clean.js'

const FIRST = 'The ferry to Ordray is running again after a year in the dock, the harbour master said on Monday.'
const LAST = 'It leaves at noon and at five, and it takes cars again, she told reporters on the quay.'

/** First lines that are headlines. */
const HEADLINES = [
  'Ferry to Ordray runs again after a year',
  'FERRY RUNS AGAIN IN 52 SECONDS',
  'Power: Ordray down to five hours a day',
  'Can a ferry be late?',
  'Ferry runs again, says ‘maybe the last’ master',
  'From Ordray with an alarm clock: the slow making of a harbour',
  '‘We waited on the quay’: passengers, 81, testify in Rs 640-crore case',
  'Harbour master weighs moving to the U.S.',
  'Photos of the missing ferry found at last',
  'Video of the crossing shocks the town',
  'Peace in the valley as clans agree to pay 480 pigs and K1.2 million',
  'Ordray 2-1 Evesham: late goal sinks the favourites',
]

/** First lines that are none. */
const NO_HEADLINES = [
  FIRST,
  'It rained.',
  '“No.”',
  'By Wambui Kariithi',
  'By Our Correspondent',
  'Wambui Kariithi, Harbour Post correspondent',
  'TEL AVIV, Israel (AP) —',
  'NAIROBI, May 6 (Xinhua) --',
  'Ordray, 26 March',
  'Raith Rovers 3-2 Partick Thistle',
  'Ordray:',
  'He said that he had seen it, and that',
  '1. Luis Herrera',
  'Ordray',
]

t.test('the first line of a page is its title if it reads as a headline', async (t) => {
  for (const line of HEADLINES) {
    for (const glue of ['\n', '\n\n']) {
      const cleaned = clean({ text: [line, FIRST, LAST].join(glue) })
      t.same(cleaned, { text: [line, FIRST, LAST].join('\n\n'), title: line, hasTitle: true }, line)
    }
  }
  for (const line of NO_HEADLINES) {
    const cleaned = clean({ text: [line, FIRST, LAST].join('\n\n') })
    t.same(cleaned, { text: [line, FIRST, LAST].join('\n\n'), title: null, hasTitle: false }, line)
  }
  t.equal(clean({ text: HEADLINES[0]! }).title, null, 'a line alone is no title')
})

t.test('a title that is given wins and is not doubled', async (t) => {
  const given = 'Ferry to Ordray “runs” again'
  const body = `${FIRST}\n\n${LAST}`
  const cases: [string, string, string, string][] = [
    ['the text is without it', body, given, given],
    ['the text begins with it', `${given}\n\n${body}`, given, given],
    ['in other marks and capitals', `FERRY TO ORDRAY "RUNS" AGAIN\n${body}`, given, given],
    ['behind furniture', `NEWS\n\n${given}\n\n0 95\n\n${body}`, given, given],
    ['twice', `${given}\n${given}\n${body}`, given, given],
    ['with white space', body, ` ${given}\n`, given],
    ['with the outlet behind it', `${given}\n\n${body}`, `${given} | Harbour Post`, given],
    ['though it is no headline', `It rained.\n\n${body}`, 'It rained.', 'It rained.'],
    ['though it looks like furniture', `Read more\n\n${body}`, 'Read more', 'Read more'],
  ]
  for (const [name, text, title, expected] of cases) {
    t.same(clean({ text, title }), { text: `${expected}\n\n${body}`, title: expected, hasTitle: true }, name)
  }
  t.equal(clean({ text: `Ordray waits\n\n${body}`, title: given }).text, `${given}\n\nOrdray waits\n\n${body}`)
  t.equal(clean({ text: body, title: '  ' }).title, null, 'a blank title is none')
  t.equal(clean({ text: `${FIRST}\n\n“No.”\n\n${LAST}`, title: 'No.' }).text, `No.\n\n${FIRST}\n\n“No.”\n\n${LAST}`)
})
