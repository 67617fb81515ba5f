import { MOST_FEATURES } from './feature-writer.js'
import { ROW_BITS } from './hash.js'
import { LABEL_COUNT } from './labels.js'

/** Adds the weights of `rows[from] … rows[to - 1]`, times `share`, to the scores of a token's labels from `at` on. */
export type Scorer = (
  rows: Int32Array,
  from: number,
  to: number,
  share: number,
  scores: Float64Array,
  at: number,
) => void

/** A row's weights are `weight × scaleOf(scale)`. */
export const scaleOf = (scale: number): number => 2 ** (scale / 8 - 20)

/** For each 32 rows of features, side by side: which of them are kept, and how many are kept before them. */
function rankBits(kept: Uint32Array): Uint32Array {
  const ranked = new Uint32Array(2 * kept.length)
  for (let i = 0, rank = 0; i < kept.length; i++) {
    ranked[2 * i] = kept[i]!
    ranked[2 * i + 1] = rank
    rank += bitsIn(kept[i]!)
  }
  return ranked
}

/** Makes the scorer of the rows that `kept` marks, one bit a row. */
export function scorer(kept: Uint32Array, scales: Uint8Array, weights: Int8Array): Scorer {
  const ranked = rankBits(kept)
  const factors = Float64Array.from({ length: 256 }, (_, scale) => scaleOf(scale))
  const size = 1 << ROW_BITS
  const hits = new Int32Array(MOST_FEATURES)
  // First which rows are kept, without a branch; then their weights, one fetched while the last is still added up.
  // Thirteen local sums instead of an inner loop: this is where the tagger spends its time, and it halves it.
  return (rows, from, to, share, scores, at) => {
    let s0 = 0,
      s1 = 0,
      s2 = 0,
      s3 = 0,
      s4 = 0,
      s5 = 0,
      s6 = 0,
      s7 = 0,
      s8 = 0,
      s9 = 0,
      s10 = 0,
      s11 = 0,
      s12 = 0
    let count = 0
    for (let f = from; f < to; f++) {
      const row = rows[f]! & (size - 1)
      const block = (row >>> 5) << 1
      const bits = ranked[block]!
      hits[count] = ranked[block + 1]! + bitsIn(bits & ((1 << (row & 31)) - 1))
      count += (bits >>> (row & 31)) & 1
    }
    for (let h = 0; h < count; h++) {
      const hit = hits[h]!
      const base = hit * LABEL_COUNT
      const factor = share * factors[scales[hit]!]!
      s0 += factor * weights[base]!
      s1 += factor * weights[base + 1]!
      s2 += factor * weights[base + 2]!
      s3 += factor * weights[base + 3]!
      s4 += factor * weights[base + 4]!
      s5 += factor * weights[base + 5]!
      s6 += factor * weights[base + 6]!
      s7 += factor * weights[base + 7]!
      s8 += factor * weights[base + 8]!
      s9 += factor * weights[base + 9]!
      s10 += factor * weights[base + 10]!
      s11 += factor * weights[base + 11]!
      s12 += factor * weights[base + 12]!
    }
    scores[at]! += s0
    scores[at + 1]! += s1
    scores[at + 2]! += s2
    scores[at + 3]! += s3
    scores[at + 4]! += s4
    scores[at + 5]! += s5
    scores[at + 6]! += s6
    scores[at + 7]! += s7
    scores[at + 8]! += s8
    scores[at + 9]! += s9
    scores[at + 10]! += s10
    scores[at + 11]! += s11
    scores[at + 12]! += s12
  }
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
