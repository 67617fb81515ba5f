import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Zone } from '../../src/text/clean/line.js'
import { FURNITURE_RULES } from '../../src/text/clean/rules.js'
import { clean, explainClean } from '../../src/text/clean.js'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'))
/** Lines that each rule must take out. */
const FURNITURE: Record<string, string[]> = read('furniture.json')
/** Lines that nothing may take out. */
const TEXT: string[] = read('no-furniture.json')

const HEADLINE = 'Ferry to Ordray runs again after a year'
const FIRST = 'The ferry to Ordray is running again after a year in the dock, the harbour master said on Monday.'
const LAST = 'It leaves at noon and at five, and it takes cars again, she told reporters on the quay.'

/** A page with one line in one place. */
const PAGES: Record<Zone, (line: string) => string[]> = {
  head: (line) => [HEADLINE, line, FIRST, LAST],
  middle: (line) => [HEADLINE, FIRST, line, LAST],
  tail: (line) => [HEADLINE, FIRST, LAST, line],
}
const ZONES = Object.keys(PAGES) as Zone[]

t.test('every rule takes out its furniture where it holds, and nothing elsewhere', async (t) => {
  t.same(FURNITURE_RULES.map((rule) => rule.name).sort(), Object.keys(FURNITURE).sort(), 'every rule has its cases')
  for (const rule of FURNITURE_RULES) {
    for (const line of FURNITURE[rule.name] ?? []) {
      for (const zone of ZONES) {
        const removed = explainClean({ text: PAGES[zone](line).join('\n\n') }).map((found) => found.text)
        const byRule = explainClean({ text: PAGES[zone](line).join('\n\n') }).some((found) => found.rule === rule.name)
        if (rule.zones.includes(zone)) t.same(removed, [line], `${rule.name} in the ${zone}: ${line}`)
        else t.notOk(byRule, `not ${rule.name} in the ${zone}: ${line}`)
      }
    }
  }
})

t.test('lines that only resemble furniture stay, wherever they stand', async (t) => {
  for (const line of TEXT) {
    for (const zone of ZONES) {
      const page = PAGES[zone](line)
      t.equal(clean({ text: page.join('\n\n') }).text, page.join('\n\n'), `${zone}: ${line}`)
    }
    const alone = clean({ text: [line, FIRST, LAST].join('\n') }).text
    t.equal(alone, [line, FIRST, LAST].join('\n\n'), `as the first line: ${line}`)
  }
})

t.test('what is believed only next to furniture', async (t) => {
  const page = [FIRST, 'Share this:', '12', 'Politics', LAST]
  t.same(
    explainClean({ text: page.join('\n') }).map(({ line, rule }) => ({ line, rule })),
    [
      { line: 2, rule: 'share-this' },
      { line: 3, rule: 'bare-counter' },
    ],
    'the counter goes, what may be a crosshead stays',
  )
})

t.test('lines that have no words of furniture but stand where only furniture does', async (t) => {
  const cases: [string, string[], string[]][] = [
    [
      'links below the heading of a list',
      [FIRST, LAST, 'Related Articles', 'Harbour master to retire', 'Fares rise in May', 'Leave a Reply'],
      [FIRST, LAST],
    ],
    [
      'two links and more within the text, but not the crosshead behind them',
      [FIRST, 'Most read', 'Harbour master to retire in the spring', 'Fares to the islands rise', 'A new start', LAST],
      [FIRST, 'A new start', LAST],
    ],
    [
      'one line, which may be a crosshead',
      [FIRST, 'Most read', 'Back on the water', LAST],
      [FIRST, 'Back on the water', LAST],
    ],
    [
      'the caption above its credit',
      [FIRST, 'The ferry in the dock of Ordray in the spring', '© Jane Doe', LAST],
      [FIRST, LAST],
    ],
    ['the caption below its label', [FIRST, 'Image caption,', 'Two boats that are still missing', LAST], [FIRST, LAST]],
    ['not the headline', [HEADLINE, 'Photo: AFP', FIRST, LAST], [HEADLINE, FIRST, LAST]],
    [
      'a caption and its twin',
      [FIRST, 'The ferry in the dock of Ordray', 'The ferry in the dock of Ordray', LAST],
      [FIRST, LAST],
    ],
    ['not a refrain', [FIRST, 'Row, row', 'Row, row', LAST], [FIRST, 'Row, row', 'Row, row', LAST]],
    ['the heading of a box', [FIRST, 'The Harbour Channel', 'More>>', LAST], [FIRST, LAST]],
  ]
  for (const [name, page, expected] of cases) {
    t.same(clean({ text: page.join('\n\n') }).text.split('\n\n'), expected, name)
  }
})
