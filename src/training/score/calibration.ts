import { rate } from './score.js'

/** Predictions whose confidence lies in `[from, to)`: how many, how confident on average, and how many are right. */
export interface Bin {
  from: number
  to: number
  count: number
  confidence: number
  right: number
}

/** A reliability table, and the expected calibration error: the average gap between confidence and share right. */
export interface Calibration {
  bins: Bin[]
  error: number
}

/** Adds up how confidence compares with being right, in ten bins. */
export function calibrationScorer() {
  const sums = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }))
  return {
    add(confidence: number, isRight: boolean): void {
      const bin = sums[Math.min(9, Math.max(0, Math.floor(confidence * 10)))]!
      bin.count++
      bin.confidence += confidence
      bin.right += isRight ? 1 : 0
    },
    result(): Calibration {
      const total = sums.reduce((sum, bin) => sum + bin.count, 0)
      const gaps = sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0)
      const bins = sums.map(({ count, confidence, right }, i) => ({
        from: i / 10,
        to: (i + 1) / 10,
        count,
        confidence: rate(confidence, count),
        right: rate(right, count),
      }))
      return { bins: bins.filter((bin) => bin.count > 0), error: rate(gaps, total) }
    },
  }
}
