import type { Quality } from '../src/schema/quality.js'

type Scores = Quality['sets'][number]['scores']

/** The rows of the README's table: what they are called, and the measures that they show, as `/quality` names them. */
const ROWS: readonly [string, ...string[]][] = [
  ['names: all', 'names exact all'],
  ['people', 'names exact person'],
  ['organisations', 'names exact organisation'],
  ['places', 'names exact place'],
  ['mentions found whose entity is right', 'resolution right of found'],
  ['quotes with marks, content Jaccard ≥ 0.8 / ≥ 0.3', 'quotes strict marks', 'quotes lenient marks'],
  ['indirect quotes, ≥ 0.8 / ≥ 0.3', 'quotes strict indirect', 'quotes lenient indirect'],
  [
    'speaker right: marks / indirect / unnamed',
    'quotes speakers marks',
    'quotes speakers indirect',
    'quotes speakers unnamed',
  ],
  ['figures: value', 'figures all value'],
  ['value and modifier', 'figures all modifier'],
  ['value and kind', 'figures all kind'],
  ['value and unit', 'figures all unit'],
  ['value and subject', 'figures all subject'],
  ['value and attribution', 'figures all attribution'],
]

/** A Markdown table of the sets that come with the project, one a column: F1, or the share that is right, in percent. */
export function readmeTable(sets: Quality['sets']): string {
  const columns = sets.filter(({ id }) => id === 'corpus-held-out' || id === 'seeds')
  const head = columns.map(({ name, texts }) => `${name} (${texts} articles)`)
  const rows = ROWS.map(([label, ...measures]) => [label, ...columns.map(({ scores }) => cell(scores, measures))])
  return [['', ...head], ['---', ...columns.map(() => '---')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function cell(scores: Scores, measures: readonly string[]): string {
  const numbers = measures.map((measure) => {
    const score = scores.find((one) => one.measure === measure)
    if (!score) throw new Error(`Nothing called "${measure}" was measured: scripts/quality-table.ts names it.`)
    return ((score.f1 ?? score.share)! * 100).toFixed(1)
  })
  const isShare = scores.find(({ measure }) => measure === measures[0])?.share !== null
  return `${numbers.join(' / ')}${isShare ? ' %' : ''}`
}
