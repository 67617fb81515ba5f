import { KINDS, kindOf, LABEL_COUNT, MAY_END, MAY_START, OUTSIDE, TRANSITIONS } from './labels.js'

/** Numbers per token in `beliefs`: how probable each kind is, in the order of `KINDS`; what is missing to 1 is outside. */
export const BELIEFS = KINDS.length

/** Room for the decoding of one segment, used again and again. */
export interface Lattice {
  /** Scores of the labels of each token, `LABEL_COUNT` a token: filled by the caller. */
  scores: Float64Array
  /** Afterwards: the best label of each token and how probable the model holds it (its marginal). */
  labels: Uint8Array
  marginals: Float64Array
  /** Afterwards: how probable each kind is at each token, whatever the position: `BELIEFS` a token. */
  beliefs: Float32Array
}

/** Decodes a segment: best path, and the probability of each of its labels. */
export interface Decoder {
  readonly lattice: Lattice
  /** Makes room for `length` tokens and sets the scores to zero. */
  readonly open: (length: number) => void
  readonly decode: (length: number) => void
}

/** Makes a decoder for given transition scores (`label * LABEL_COUNT + next`). */
export function decoder(transitions: Float32Array): Decoder {
  const lattice: Lattice = {
    scores: new Float64Array(64 * LABEL_COUNT),
    labels: new Uint8Array(64),
    marginals: new Float64Array(64),
    beliefs: new Float32Array(64 * BELIEFS),
  }
  const weights = transitions.map((weight) => Math.exp(weight))
  let forward = new Float64Array(64 * LABEL_COUNT)
  let backward = new Float64Array(64 * LABEL_COUNT)
  let best = new Float64Array(64 * LABEL_COUNT)
  let origin = new Uint8Array(64 * LABEL_COUNT)
  const sums = new Float64Array(BELIEFS)

  const open = (length: number): void => {
    const size = length * LABEL_COUNT
    if (lattice.scores.length < size) {
      lattice.scores = new Float64Array(size)
      lattice.labels = new Uint8Array(length)
      lattice.marginals = new Float64Array(length)
      lattice.beliefs = new Float32Array(length * BELIEFS)
      forward = new Float64Array(size)
      backward = new Float64Array(size)
      best = new Float64Array(size)
      origin = new Uint8Array(size)
    }
    lattice.scores.fill(0, 0, size)
  }

  const decode = (length: number): void => {
    viterbi(lattice, transitions, best, origin, length)
    const potentials = lattice.scores
    exponentiate(potentials, length)
    sumForward(potentials, weights, forward, length)
    sumBackward(potentials, weights, backward, length)
    for (let i = 0; i < length; i++) {
      let total = 0
      sums.fill(0)
      for (let label = 0; label < LABEL_COUNT; label++) {
        const mass = forward[i * LABEL_COUNT + label]! * backward[i * LABEL_COUNT + label]!
        total += mass
        if (label !== OUTSIDE) sums[kindOf(label)]! += mass
      }
      for (let kind = 0; kind < BELIEFS; kind++) lattice.beliefs[i * BELIEFS + kind] = sums[kind]! / total
      const at = i * LABEL_COUNT + lattice.labels[i]!
      lattice.marginals[i] = (forward[at]! * backward[at]!) / total
    }
  }
  return { lattice, open, decode }
}

function viterbi(
  lattice: Lattice,
  transitions: Float32Array,
  best: Float64Array,
  origin: Uint8Array,
  length: number,
): void {
  const { scores, labels } = lattice
  for (let label = 0; label < LABEL_COUNT; label++) {
    best[label] = MAY_START[label] ? scores[label]! + transitions[label]! : Number.NEGATIVE_INFINITY
  }
  for (let i = 1; i < length; i++) {
    const here = i * LABEL_COUNT
    const before = here - LABEL_COUNT
    best.fill(Number.NEGATIVE_INFINITY, here, here + LABEL_COUNT)
    for (let t = 0; t < TRANSITIONS.length; t += 2) {
      const label = TRANSITIONS[t]!
      const next = TRANSITIONS[t + 1]!
      const score = best[before + label]! + transitions[label * LABEL_COUNT + next]!
      if (score > best[here + next]!) {
        best[here + next] = score
        origin[here + next] = label
      }
    }
    for (let label = 0; label < LABEL_COUNT; label++) best[here + label]! += scores[here + label]!
  }
  const last = (length - 1) * LABEL_COUNT
  let label = 0
  for (let next = 1; next < LABEL_COUNT; next++) {
    if (MAY_END[next] && best[last + next]! > best[last + label]!) label = next
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = origin[i * LABEL_COUNT + label]!
  }
}

/** Scores to potentials, token by token relative to the highest, so that nothing overflows. */
export function exponentiate(scores: Float64Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const base = i * LABEL_COUNT
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < LABEL_COUNT; label++) highest = Math.max(highest, scores[base + label]!)
    for (let label = 0; label < LABEL_COUNT; label++) scores[base + label] = Math.exp(scores[base + label]! - highest)
  }
}

/** Forward sums (scaled to 1 at each token). A segment begins as if after `OUTSIDE`. */
export function sumForward(
  potentials: Float64Array,
  weights: Float32Array,
  forward: Float64Array,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    const here = i * LABEL_COUNT
    forward.fill(0, here, here + LABEL_COUNT)
    if (i === 0) {
      for (let label = 0; label < LABEL_COUNT; label++) if (MAY_START[label]) forward[label] = weights[label]!
    } else {
      for (let t = 0; t < TRANSITIONS.length; t += 2) {
        const label = TRANSITIONS[t]!
        const next = TRANSITIONS[t + 1]!
        forward[here + next]! += forward[here - LABEL_COUNT + label]! * weights[label * LABEL_COUNT + next]!
      }
    }
    let total = 0
    for (let label = 0; label < LABEL_COUNT; label++) {
      forward[here + label]! *= potentials[here + label]!
      total += forward[here + label]!
    }
    for (let label = 0; label < LABEL_COUNT; label++) forward[here + label]! /= total
  }
}

/** Backward sums (scaled), without the token's own potential. */
export function sumBackward(
  potentials: Float64Array,
  weights: Float32Array,
  backward: Float64Array,
  length: number,
): void {
  const last = (length - 1) * LABEL_COUNT
  for (let label = 0; label < LABEL_COUNT; label++) backward[last + label] = MAY_END[label] ? 1 : 0
  for (let i = length - 2; i >= 0; i--) {
    const here = i * LABEL_COUNT
    const after = here + LABEL_COUNT
    backward.fill(0, here, after)
    let total = 0
    for (let t = 0; t < TRANSITIONS.length; t += 2) {
      const label = TRANSITIONS[t]!
      const next = TRANSITIONS[t + 1]!
      const mass = weights[label * LABEL_COUNT + next]! * potentials[after + next]! * backward[after + next]!
      backward[here + label]! += mass
      total += mass
    }
    for (let label = 0; label < LABEL_COUNT; label++) backward[here + label]! /= total
  }
}
