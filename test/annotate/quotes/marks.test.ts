import t from 'tap'
import { findRuns } from '../../../src/annotate/quotes/marks.js'
import { segment } from '../../../src/text/segment.js'

const CASES: [name: string, text: string, runs: string[]][] = [
  ['curly double marks', 'He said “no” and “yes”.', ['no', 'yes']],
  ['straight double marks', 'He said "no" and "yes".', ['no', 'yes']],
  ['curly single marks', 'He said ‘no’ and left.', ['no']],
  ['straight single marks', "He said 'no' and left.", ['no']],
  ['angle marks', 'He said «no» and left.', ['no']],
  ['low opening marks', 'He said „no“ and left.', ['no']],
  ['two single marks for one double', "He said ''no'' and left.", ['no']],
  ['mixed curly and straight', 'He said “no" and left.', ['no']],
  ['punctuation inside belongs to it', '“No,” he said. “Never.”', ['No,', 'Never.']],
  ['contractions and possessives are no marks', "It's the workers' hall, and they don't own it.", []],
  ['curly apostrophes are no marks', 'It’s the workers’ hall of the ’90s.', []],
  ['an apostrophe inside single marks', '‘It’s the workers’ hall,’ he said.', ['It’s the workers’ hall,']],
  ['marks inside marks', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['a missing closing mark ends with the paragraph', '“No.\n\nRain fell.', ['No.']],
  [
    'a missing closing mark ends at the next opening one',
    '“No, he said. “Never.” Rain fell.',
    ['No, he said.', 'Never.'],
  ],
  ['a missing opening mark at the start', 'No,” he said.', ['No,']],
  ['repeated opening marks', '“One.\n\n“Two.”', ['One.', 'Two.']],
  ['feet and inches', 'A board of 6\' by 4" is heavy.', []],
  ['nothing between the marks', 'He said “” and left.', []],
]

for (const [name, text, runs] of CASES) {
  const found = findRuns(segment({ text })).map(({ start, end }) => text.slice(start, end))
  t.same(found, runs, name)
}
