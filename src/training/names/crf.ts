import { exponentiate, sumBackward, sumForward } from '../../annotate/names/decode.js'
import { OWN_FEATURES } from '../../annotate/names/features.js'
import { ROW_BITS } from '../../annotate/names/hash.js'
import { LABEL_COUNT, TRANSITIONS } from '../../annotate/names/labels.js'
import type { Dataset } from './dataset.js'
import { random, shuffle } from './random.js'

/** Weights in full precision: a row of `LABEL_COUNT` per feature, and label to label. */
export interface Weights {
  rows: Float32Array
  transitions: Float32Array
}

export interface TrainingOptions {
  seed: number
  epochs: number
  /** AdaGrad's step. */
  rate: number
  l2: number
  /** Share of tokens whose own spelling is hidden, so that the context learns to do without. */
  dropout: number
  /** Share of segments all of whose spelling is hidden. */
  hidden: number
  report?: (line: string) => void
}

/** What the shipped model is trained with. */
export const TRAINING = { epochs: 8, rate: 0.012, l2: 1e-6, dropout: 0.2, hidden: 0.2 } as const

const SMALL = 1e-3
const FIRST_SQUARE = 0.05

/**
 * While training, a row's weights and the sums of their squared gradients lie side by side, each in a line of the cache
 * of its own: fetching them is what training spends its time on.
 */
const STRIDE = 32
const SQUARES = 16

/** Trains a conditional random field by stochastic gradient steps (AdaGrad) over the segments. */
export function trainCrf(data: Dataset, options: TrainingOptions): Weights {
  const rows = new Float32Array((1 << ROW_BITS) * STRIDE)
  for (let at = SQUARES; at < rows.length; at += STRIDE) rows.fill(FIRST_SQUARE, at, at + LABEL_COUNT)
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT)
  const transitionSquares = new Float32Array(transitions.length).fill(FIRST_SQUARE)
  const next = random(options.seed)
  const order = Int32Array.from({ length: data.segments.length / 2 }, (_, i) => i)
  const work = workspace(data)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next)
    let loss = 0
    for (const s of order) {
      const from = data.segments[2 * s]!
      const length = data.segments[2 * s + 1]! - from
      const { scores, forward, backward, weights, skips } = work
      const isHidden = next() < options.hidden
      for (let i = 0; i < length; i++) {
        skips[i] = isHidden || next() < options.dropout ? OWN_FEATURES : 0
        score(data, rows, from + i, skips[i]!, scores, i * LABEL_COUNT)
      }
      for (let t = 0; t < transitions.length; t++) weights[t] = Math.exp(transitions[t]!)
      exponentiate(scores, length)
      sumForward(scores, weights, forward, length)
      sumBackward(scores, weights, backward, length)
      updateTransitions(data, work, transitions, transitionSquares, from, length, options)
      for (let i = 0; i < length; i++) {
        loss += update(data, work, rows, from + i, i, options)
      }
    }
    options.report?.(`epoch ${epoch + 1}: loss per token ${(loss / data.labels.length).toFixed(4)}`)
  }
  return { rows: weightsOf(rows), transitions }
}

function weightsOf(rows: Float32Array): Float32Array {
  const weights = new Float32Array((1 << ROW_BITS) * LABEL_COUNT)
  for (let row = 0; row < 1 << ROW_BITS; row++) {
    weights.set(rows.subarray(row * STRIDE, row * STRIDE + LABEL_COUNT), row * LABEL_COUNT)
  }
  return weights
}

interface Workspace {
  scores: Float64Array
  forward: Float64Array
  backward: Float64Array
  weights: Float32Array
  gradient: Float64Array
  skips: Int32Array
  labels: Uint8Array
}

function workspace(data: Dataset): Workspace {
  let longest = 0
  for (let s = 0; s < data.segments.length; s += 2) {
    longest = Math.max(longest, data.segments[s + 1]! - data.segments[s]!)
  }
  const size = longest * LABEL_COUNT
  return {
    scores: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    weights: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    gradient: new Float64Array(LABEL_COUNT * LABEL_COUNT),
    skips: new Int32Array(longest),
    labels: new Uint8Array(LABEL_COUNT),
  }
}

function score(data: Dataset, rows: Float32Array, token: number, skip: number, scores: Float64Array, at: number): void {
  for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = 0
  for (let f = data.offsets[token]! + skip; f < data.offsets[token + 1]!; f++) {
    const base = data.rows[f]! * STRIDE
    for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! += rows[base + label]!
  }
}

function update(
  data: Dataset,
  work: Workspace,
  rows: Float32Array,
  token: number,
  place: number,
  options: TrainingOptions,
): number {
  const { gradient, forward, backward, skips, labels } = work
  const at = place * LABEL_COUNT
  let total = 0
  for (let label = 0; label < LABEL_COUNT; label++) total += forward[at + label]! * backward[at + label]!
  let largest = 0
  for (let label = 0; label < LABEL_COUNT; label++) {
    gradient[label] = (forward[at + label]! * backward[at + label]!) / total
  }
  const gold = data.labels[token]!
  const loss = -Math.log(gradient[gold]! + 1e-12)
  gradient[gold]! -= 1
  for (let label = 0; label < LABEL_COUNT; label++) largest = Math.max(largest, Math.abs(gradient[label]!))
  if (largest < SMALL) return loss
  let active = 0
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (Math.abs(gradient[label]!) >= SMALL) labels[active++] = label
  }
  for (let f = data.offsets[token]! + skips[place]!; f < data.offsets[token + 1]!; f++) {
    const base = data.rows[f]! * STRIDE
    for (let k = 0; k < active; k++) {
      const label = labels[k]!
      const w = base + label
      const step = gradient[label]! + options.l2 * rows[w]!
      const square = rows[w + SQUARES]! + step * step
      rows[w + SQUARES] = square
      rows[w]! -= (options.rate * step) / Math.sqrt(square)
    }
  }
  return loss
}

function updateTransitions(
  data: Dataset,
  { scores, forward, backward, weights, gradient }: Workspace,
  transitions: Float32Array,
  squares: Float32Array,
  from: number,
  length: number,
  options: TrainingOptions,
): void {
  gradient.fill(0)
  for (let i = 1; i < length; i++) {
    const here = i * LABEL_COUNT
    let total = 0
    for (let t = 0; t < TRANSITIONS.length; t += 2) {
      const label = TRANSITIONS[t]!
      const after = TRANSITIONS[t + 1]!
      total +=
        forward[here - LABEL_COUNT + label]! *
        weights[label * LABEL_COUNT + after]! *
        scores[here + after]! *
        backward[here + after]!
    }
    for (let t = 0; t < TRANSITIONS.length; t += 2) {
      const label = TRANSITIONS[t]!
      const after = TRANSITIONS[t + 1]!
      const w = label * LABEL_COUNT + after
      gradient[w]! +=
        (forward[here - LABEL_COUNT + label]! * weights[w]! * scores[here + after]! * backward[here + after]!) / total
    }
    gradient[data.labels[from + i - 1]! * LABEL_COUNT + data.labels[from + i]!]! -= 1
  }
  let startTotal = 0
  for (let label = 0; label < LABEL_COUNT; label++) startTotal += forward[label]! * backward[label]!
  for (let label = 0; label < LABEL_COUNT; label++)
    gradient[label]! += (forward[label]! * backward[label]!) / startTotal
  gradient[data.labels[from]!]! -= 1
  for (let w = 0; w < gradient.length; w++) {
    const step = gradient[w]!
    if (step === 0) continue
    squares[w]! += step * step
    transitions[w]! -= (options.rate * step) / Math.sqrt(squares[w]!)
  }
}
