import type { Calibration } from './calibration.js'
import type { ScoreReport } from './report.js'
import type { Score, Share } from './score.js'

const percent = (value: number) => (100 * value).toFixed(1)

/** Lines up rows of cells: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}

function scoreTable(title: string, scores: Readonly<Record<string, Score>>): string[] {
  const rows = Object.entries(scores).map(([name, score]) => [
    `  ${name}`,
    percent(score.precision),
    percent(score.recall),
    percent(score.f1),
    String(score.gold),
    String(score.predicted),
  ])
  return table([[title, 'P', 'R', 'F1', 'gold', 'found'], ...rows])
}

function shareTable(title: string, shares: Readonly<Record<string, Share>>): string[] {
  const rows = Object.entries(shares).map(([name, share]) => [
    `  ${name}`,
    percent(share.share),
    `${share.right}/${share.total}`,
  ])
  return table([[title, 'right', 'of'], ...rows])
}

function calibrationTable(title: string, calibration: Calibration): string[] {
  const rows = calibration.bins.map((bin) => [
    `  ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
    String(bin.count),
    percent(bin.confidence),
    percent(bin.right),
  ])
  return table([[`${title} (error ${percent(calibration.error)})`, 'count', 'said', 'right'], ...rows])
}

const prefixed = (prefix: string, scores: Readonly<Record<string, Score>>) =>
  Object.fromEntries(Object.entries(scores).map(([name, score]) => [`${prefix} ${name}`, score]))

/** A report as aligned tables for a terminal; rates in percent. */
export function formatReport(report: ScoreReport): string {
  const { names, resolution, quotes, figures, quantities, recognized, calibration } = report
  const parts: string[][] = [[`${report.set}: ${report.texts} texts`]]
  if (names)
    parts.push(scoreTable('names', { ...prefixed('exact', names.exact), ...prefixed('overlap', names.overlap) }))
  if (resolution) {
    const { b3, rightOfFound, rightOfGold } = resolution
    parts.push([
      `resolution over ${resolution.mentions} mentions found: B³ P ${percent(b3.precision)}  R ${percent(b3.recall)}  F1 ${percent(b3.f1)}`,
    ])
    parts.push(shareTable('right entity', { 'of the found': rightOfFound, 'of all gold': rightOfGold }))
  }
  if (quotes) {
    const { strict, lenient, spans, source, cue } = quotes
    const scores = { ...prefixed('strict', strict), ...prefixed('lenient', lenient), 'exact spans': spans, source, cue }
    parts.push(
      scoreTable('quotes', scores),
      shareTable('of the matched', { type: quotes.types, ...speakerRows(quotes.speakers) }),
    )
  }
  if (figures) parts.push(scoreTable('figures', { ...valueRows(figures.all), ...prefixed('only', figures.only) }))
  if (quantities) parts.push(scoreTable('quantities', valueRows(quantities)))
  if (recognized) parts.push(scoreTable('numbers recognised', valueRows(recognized)))
  if (calibration?.names) parts.push(calibrationTable('confidence of names', calibration.names))
  if (calibration?.quotes) parts.push(calibrationTable('confidence of quotes', calibration.quotes))
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const speakerRows = (speakers: Readonly<Record<string, Share>> | undefined) =>
  Object.fromEntries(Object.entries(speakers ?? {}).map(([sort, share]) => [`speaker ${sort}`, share]))

/** Rows in which the value must be right too are called so. */
const valueRows = (scores: Readonly<Record<string, Score>>) =>
  Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [
      ['overlap', 'span', 'value', 'everything'].includes(name) ? name : `value + ${name}`,
      score,
    ]),
  )
