import type { QualityScore } from '../../schema/quality.js'
import type { ScoreReport } from './report.js'

const NONE = { precision: null, recall: null, f1: null, share: null }

/**
 * A report as a list of numbers, in its order, each named by its path from the part of the extraction down. What nothing
 * was counted for is left out.
 */
export function flatten(report: ScoreReport): QualityScore[] {
  const { set: _set, texts: _texts, calibration, ...parts } = report
  const scores = [...numbersIn(parts, [], 0)]
  for (const [part, { bins, error }] of Object.entries(calibration ?? {})) {
    const count = bins.reduce((sum, bin) => sum + bin.count, 0)
    scores.push({ ...NONE, measure: `${part} confidence error`, share: error, count })
  }
  return scores.filter(({ count }) => count > 0)
}

function* numbersIn(value: object, path: readonly string[], around: number): Generator<QualityScore> {
  const measure = path.map(inWords).join(' ')
  if ('f1' in value) {
    const { precision, recall, f1, gold = around } = value as Record<'precision' | 'recall' | 'f1' | 'gold', number>
    yield { measure, precision, recall, f1, share: null, count: gold }
  } else if ('share' in value) {
    const { share, total } = value as Record<'share' | 'total', number>
    yield { ...NONE, measure, share, count: total }
  } else {
    const count = 'mentions' in value ? (value.mentions as number) : around
    for (const [name, child] of Object.entries(value)) {
      if (typeof child === 'object' && child !== null) yield* numbersIn(child, [...path, name], count)
    }
  }
}

/** `rightOfFound` as *right of found*. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
