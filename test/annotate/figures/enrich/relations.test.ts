import t from 'tap'
import { annotated } from './support.js'

/** A text, and its relations as `FIGURE type FIGURE`, in the order of the text. */
const CASES: readonly [text: string, ...relations: string[]][] = [
  ['Revenue rose 5% to $3.2 billion.', '5% to $3.2 billion', '$3.2 billion by 5%'],
  ['Unemployment rose from 3% to 4%.', '3% to 4%', '4% from 3%'],
  ['The toll rose to 40 from 38.', '40 from 38', '38 to 40'],
  ['Turnout was 44 percent, up from 40 percent in 2019.', '44 percent from 40 percent', '40 percent to 44 percent'],
  ['Shares fell 2% from $30.', '2% from $30', '$30 by 2%'],
  [
    'Profit fell by 3 percent to $40 million from $41.2 million a year earlier.',
    '3 percent to $40 million',
    '3 percent from $41.2 million',
    '$40 million by 3 percent',
    '$40 million from $41.2 million',
    '$41.2 million to $40 million',
    '$41.2 million by 3 percent',
  ],
  ['Net income was $90m, up 12 percent.', '$90m by 12 percent', '12 percent to $90m'],
  ['Exports reached 400 tonnes, a rise of 8 percent.', '400 tonnes by 8 percent', '8 percent to 400 tonnes'],
  ['Sales were 400, compared with 300 a year earlier.', '400 compared-with 300', '300 compared-with 400'],
  ['Eleven schools closed, against five the year before.', 'Eleven compared-with five', 'five compared-with Eleven'],
  ['Nine of 12 analysts agreed.', 'Nine of 12'],
  ['Police held 30 of the 45 suspects.', '30 of 45'],
  ['About 40% of the 300 voters stayed.', '40% of 300'],
  ['Of the 51 miners, 12 were found.', '12 of 51'],
  ['Inflation slowed to 33% in July from 34% in June.', '33% from 34%', '34% to 33%'],
  // Not related, though near each other.
  ['Shares gained 2% to help 40 firms.'],
  ['The team won 30 games and lost 12.'],
  ['He paid $30 for 12 eggs.'],
  ['Farmers woke to three prices from three buyers.'],
  ['The firm hired 40 people, and 30 left.'],
  ['Sales rose 5%, while 300 shops closed.'],
  ['A group of 12 from 40 miles away came.'],
  ['A man of 40 and a boy of 12 came.'],
  ['It sold 300 cars. Of these, it kept none.'],
  ['Bags of 50 kg cost $30 of credit.'],
]

for (const [text, ...relations] of CASES) {
  t.test(text, async (t) => {
    const { figures } = annotated(text)
    const words = (index: number) => text.slice(figures[index]!.start, figures[index]!.end)
    t.same(
      figures.flatMap(({ relations }, index) =>
        relations.map(({ type, figure }) => `${words(index)} ${type} ${words(figure)}`),
      ),
      relations,
    )
  })
}

t.test('every relation points at another figure of the text', async (t) => {
  const text = CASES.map(([text]) => text).join(' ')
  const { figures } = annotated(text)
  const related = figures.flatMap(({ relations }, index) => relations.map(({ figure }) => [index, figure] as const))
  t.ok(related.length > 20)
  t.ok(related.every(([index, other]) => figures[other] && other !== index))
})
