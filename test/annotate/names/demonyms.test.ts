import t from 'tap'
import { tagNames } from '../../../src/annotate/names/names.js'
import { segment } from '../../../src/text/segment.js'

const NONE = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

const CASES: readonly (readonly [text: string, demonyms: readonly string[]])[] = [
  [
    'Israelis and Palestinians met American and British envoys.',
    ['Israelis IL', 'Palestinians PS', 'American US', 'British GB'],
  ],
  ['A South Korean ship and a North Korean boat collided.', ['South Korean KR', 'North Korean KP']],
  ['The Israeli military said nothing.', ['Israeli IL']],
  ['An Israeli-Palestinian dialogue began.', ['Israeli IL', 'Palestinian PS']],
  ['Two New Zealanders were hurt.', ['New Zealanders NZ']],
  ['They polish the silver and swede is a root.', []],
  ['Papua New Guinean fishermen sailed home.', ['Papua New Guinean PG']],
]

for (const [text, expected] of CASES) {
  t.test(text, async (t) => {
    const { demonyms } = tagNames(segment({ text }), NONE)
    t.strictSame(
      demonyms.map(({ start, end, country }) => `${text.slice(start, end)} ${country}`),
      expected,
    )
  })
}
