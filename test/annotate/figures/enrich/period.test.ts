import t from 'tap'
import { annotated, figureAt } from './support.js'

/** A text, a figure of it, the words of its period (or null), and its days (`..` between the first and the last). */
const CASES: readonly [text: string, figure: string, period: string | null, days?: string][] = [
  ['At least 40 people have been killed since October 7.', '40', 'since October 7', '2023-10-07..2024-08-15'],
  ['On Saturday, a strike killed 12 people.', '12', 'On Saturday', '2024-08-10..2024-08-10'],
  ['Police arrested 30 people on Thursday.', '30', 'on Thursday', '2024-08-15..2024-08-15'],
  ['The shop will open 30 branches on Saturday.', '30', 'on Saturday', '2024-08-17..2024-08-17'],
  ['Revenue rose 5% last year.', '5%', 'last year', '2023-01-01..2023-12-31'],
  ['Sales reached 300 cars in 2023.', '300', 'in 2023', '2023-01-01..2023-12-31'],
  ['The band sold 5 million records in the 1990s.', '5 million', 'in the 1990s', '1990-01-01..1999-12-31'],
  ['Between January and March, 1,200 cases were seen.', '1,200', 'Between January and March', '2024-01-01..2024-03-31'],
  [
    'It made $3 million in the first quarter of 2024.',
    '$3 million',
    'in the first quarter of 2024',
    '2024-01-01..2024-03-31',
  ],
  ['It made $3 million in the third quarter.', '$3 million', 'in the third quarter', '2023-07-01..2023-09-30'],
  ['Over the past 24 hours, 15 people were wounded.', '15', 'Over the past 24 hours', '2024-08-14..2024-08-15'],
  ['In the last five years, 40 mines have closed.', '40', 'In the last five years', '2019-08-15..2024-08-15'],
  ['Some 30 homes burned yesterday.', '30', 'yesterday', '2024-08-14..2024-08-14'],
  ['Two weeks ago 40 people left.', '40', 'Two weeks ago', '2024-07-29..2024-08-04'],
  ['By 2030, it wants 500 stores.', '500', 'By 2030', '..2030-12-31'],
  ['Some 300 people have died so far this year.', '300', 'this year', '2024-01-01..2024-12-31'],
  ['Inflation was 4.2 percent in fiscal year 2023-24.', '4.2 percent', 'in fiscal year 2023-24', '..'],
  ['On 3 May 2022, 40 boats sank.', '40', 'On 3 May 2022', '2022-05-03..2022-05-03'],
  ['Sales grew from 300 in May to 400 in June.', '300', 'in May', '2024-05-01..2024-05-31'],
  ['Sales grew from 300 in May to 400 in June.', '400', 'in June', '2024-06-01..2024-06-30'],
  ['Profit was $40m, compared with $38m a year earlier.', '$38m', 'a year earlier', '..'],
  ['At least 12 cases were reported on Monday.', '12', 'on Monday', '2024-08-12..2024-08-12'],

  ['He paid $30 for it on 3 March last year.', '$30', 'on 3 March last year', '2023-03-03..2023-03-03'],
  ['The price was $62 last August.', '$62', 'last August', '2023-08-01..2023-08-31'],
  ['It raised $30 last Thursday.', '$30', 'last Thursday', '2024-08-08..2024-08-08'],
  ['Inflation slowed to 33% in July from 34% in June.', '33%', 'in July', '2024-07-01..2024-07-31'],
  ['Some 90 people voted, a 30% decline from the last vote, in 2008.', '90', null],
  ['Some 90 people voted, a 30% decline from the last vote, in 2008.', '30%', null],
  ['Two firms owe $9m, up from roughly $8m in 2010.', '$9m', null],
  ['Two firms owe $9m, up from roughly $8m in 2010.', '$8m', 'in 2010', '2010-01-01..2010-12-31'],
  ['Inflation slowed to 33% in July from 34% in June.', '34%', 'in June', '2024-06-01..2024-06-30'],

  // The time is of the saying, of something else, or of another clause.
  ['Inflation was put at 5%, with Q1 at 5.5% and Q2 at 4%.', '5%', null],
  ['Inflation was put at 5%, with Q1 at 5.5% and Q2 at 4%.', '5.5%', null],
  ['Officials said on Sunday that 17 people had died.', '17', null],
  ['At least 17 people have died, officials told reporters on Sunday.', '17', null],
  ['Profit was $40m, compared with $38m a year earlier.', '$40m', null],
  ['The company, founded in 1990, employs 300 people.', '300', null],
  ['The mine employs 300 people in a valley that was settled in 1990.', '300', null],
  ['At least 12 people were held at a camp opened in 1990.', '12', null],
  ['The retailer reported a 12% rise in profit on Thursday.', '12%', null],
  ['The wage was raised to $70 from $30 in July.', '$30', null],
  ['It would go to 7.5% by 2029 from 6.2%.', '6.2%', null],
  ['He ate 30 eggs after Friday prayers.', '30', null],
  ['She caught three more fish than in 2022.', 'three', null],
  ['It was three times the rate in March.', 'three times', null],
  ['It is their fifth final since 1990.', 'fifth', 'since 1990'],
  ['It is their first final since 1990.', 'first', null],
  ['An outbreak killed 40 people between March 2022 and the spring.', '40', null],
  ['A 300,000-tonne tanker sank on Saturday.', '300,000-tonne', null],
  ['An $890 million terminal opened on Saturday.', '$890 million', null],
  ['Two of its nine members left on Saturday.', 'nine', null],
  ['Two of its nine members left on Saturday.', 'Two', 'on Saturday'],
  ['Admissions are up 62 percent on February.', '62 percent', null],
  ['In Lyari the cuts last 18 hours and hit 40 homes.', '40', null],
  ['The October 7 attack killed 1,200 people.', '1,200', null],
  ['Saturday’s match drew 40,000 fans.', '40,000', null],
  ['The worst flood since 1990 displaced 3,000 people.', '3,000', null],
  ['He paid $30 in 2023 dollars.', '$30', null],
  ['A 12-year-old boy was found on Monday.', '12-year-old', null],
  ['Police on Monday found a boat, and 30 people may be lost.', '30', null],
  ['It may take 30 volunteers.', '30', null],
  ['The class of 2022 had 30 members.', '30', null],
  ['They made 12 stops in the third quarter.', '12', null],
]

for (const [text, words, period, days] of CASES) {
  t.test(`${text} ${words}`, async (t) => {
    const found = figureAt(text, annotated(text), words).period
    t.equal(found && text.slice(found.start, found.end), period)
    if (found && days !== undefined) t.equal(`${found.from ?? ''}..${found.to ?? ''}`, days)
  })
}

t.test('without a day of publication only what is told in full has days', async (t) => {
  const days = (text: string, words: string) => {
    const { from, to } = figureAt(text, annotated(text, null), words).period!
    return [from, to]
  }
  t.same(days('Police held 30 people on Saturday.', '30'), [null, null])
  t.same(days('Police held 30 people last year.', '30'), [null, null])
  t.same(days('Police held 30 people on October 7.', '30'), [null, null])
  t.same(days('Police have held 30 people since October 7, 2023.', '30'), ['2023-10-07', null])
  t.same(days('Police held 30 people in 2023.', '30'), ['2023-01-01', '2023-12-31'])
})

t.test('days of a month that lacks them, and a day of publication that is none', async (t) => {
  const text = 'Police held 30 people in the past month.'
  const { from } = figureAt(text, annotated(text, '2023-03-31T00:00:00Z'), '30').period!
  t.equal(from, '2023-02-28')
  t.equal(figureAt(text, annotated(text, 'soon'), '30').period!.from, null)
})
