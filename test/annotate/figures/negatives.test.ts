import t from 'tap'
import { figuresIn, readCases, type Setting } from './support.js'

const { groups } = readCases<{ groups: { group: string; lines: string[] }[] }>('negatives')

t.ok(groups.length >= 12, 'twelve groups of negative lines')
t.ok(groups.reduce((sum, { lines }) => sum + lines.length, 0) >= 150, 'a hundred and fifty lines')

for (const { group, lines } of groups) {
  t.test(`no figures in ${group}`, (t) => {
    for (const line of lines) {
      t.strictSame(
        figuresIn(line).map(({ start, end, by }) => `${line.slice(start, end)} (${by})`),
        [],
        line,
      )
    }
    t.end()
  })
}

t.test('numbers in names that the tagger has found', (t) => {
  const cases: [string, Setting][] = [
    ['Radio 47 closed.', { names: [['Radio 47', 'organisation']] }],
    ['They met at Camp 3.', { names: [['Camp 3', 'place']] }],
    ['Twelve Oaks burned.', { names: [['Twelve Oaks', 'place']] }],
  ]
  for (const [line, setting] of cases) t.strictSame(figuresIn(line, setting), [], line)
  t.end()
})
