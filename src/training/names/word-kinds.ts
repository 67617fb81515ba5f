import { GAZETTEER, WORD_KINDS } from '../../annotate/names/lists.js'
import type { GoldDocument } from './gold-sets.js'
import { random, shuffle } from './random.js'
import type { WordVectors } from './vectors.js'

const [FIRST, LAST, ORGANISATION, PLACE, ORDINARY] = [0, 1, 2, 3, 4]
const KINDS = WORD_KINDS.length

/** Neurons between a word's vector and its kinds, passes over the words, AdaGrad's step. */
const HIDDEN = 32
const EPOCHS = 12
const RATE = 0.05

/** The probabilities at which the next of the eight steps begins. */
const STEPS = [0.03, 0.1, 0.2, 0.35, 0.55, 0.75, 0.9]

/** What a listed word counts, beside the words seen in the training texts. */
const LISTED = 2

const PLACE_BITS = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city | GAZETTEER.place
const ORGANISATION_BITS = GAZETTEER.organisation | GAZETTEER.team

/**
 * Learns from the training texts and the gazetteers what a word's vector tells of the names that it can stand in, and
 * gives each word's kinds in packed steps, unheard-of words included.
 */
export function wordKinds(
  { words, vectors, dimensions }: WordVectors,
  documents: readonly GoldDocument[],
  phrases: ReadonlyMap<string, number>,
): Uint16Array {
  const counts = countKinds(documents, phrases)
  const net = network(dimensions)
  const next = random(11)
  const known = Int32Array.from(words.keys()).filter((i) => counts.has(words[i]!))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(known, next)
    for (const i of known) {
      const seen = counts.get(words[i]!)!
      const total = seen.reduce((sum, count) => sum + count, 0)
      net.learn(vectors.subarray(i * dimensions, (i + 1) * dimensions), seen, Math.min(3, Math.sqrt(total)) / total)
    }
  }
  return Uint16Array.from(words, (_, i) => pack(net.read(vectors.subarray(i * dimensions, (i + 1) * dimensions))))
}

const pack = (shares: Float64Array): number =>
  shares.reduce((packed, share, kind) => packed | (STEPS.filter((least) => share >= least).length << (3 * kind)), 0)

/** How often each word is seen as each kind: within names of the texts, outside of them, in the gazetteers. */
function countKinds(
  documents: readonly GoldDocument[],
  phrases: ReadonlyMap<string, number>,
): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>()
  const add = (word: string, kind: number, count: number): void => {
    const seen = counts.get(word) ?? new Float64Array(KINDS)
    seen[kind]! += count
    counts.set(word, seen)
  }
  for (const { document, names } of documents) {
    const sorted = [...names].sort((a, b) => a.start - b.start)
    let at = 0
    for (const { start, end, lower } of document.tokens) {
      while (at < sorted.length && sorted[at]!.end <= start) at++
      const name = sorted[at]
      if (!name || name.start > start) add(lower, ORDINARY, 1)
      else if (name.kind !== 'person') add(lower, name.kind === 'place' ? PLACE : ORGANISATION, 1)
      else add(lower, start === name.start && end < name.end ? FIRST : LAST, 1)
    }
  }
  for (const [word, mask] of phrases) {
    if (word.includes(' ')) continue
    if (mask & GAZETTEER.first) add(word, FIRST, LISTED)
    if (mask & GAZETTEER.last) add(word, LAST, LISTED)
    if (mask & ORGANISATION_BITS) add(word, ORGANISATION, LISTED)
    if (mask & PLACE_BITS) add(word, PLACE, LISTED)
    if (mask & (GAZETTEER.common | GAZETTEER.demonym)) add(word, ORDINARY, LISTED)
  }
  return counts
}

/** A small network: a vector, a layer of `HIDDEN` rectified neurons, a share for each kind. */
function network(dimensions: number) {
  const next = random(5)
  const inner = Float64Array.from({ length: HIDDEN * (dimensions + 1) }, () => (next() - 0.5) * 0.3)
  const outer = Float64Array.from({ length: KINDS * (HIDDEN + 1) }, () => (next() - 0.5) * 0.3)
  const innerSquares = new Float64Array(inner.length).fill(0.05)
  const outerSquares = new Float64Array(outer.length).fill(0.05)
  const hidden = new Float64Array(HIDDEN)
  const errors = new Float64Array(HIDDEN)
  const shares = new Float64Array(KINDS)

  const read = (vector: Float32Array): Float64Array => {
    for (let h = 0; h < HIDDEN; h++) {
      const base = h * (dimensions + 1)
      let sum = inner[base + dimensions]!
      for (let d = 0; d < dimensions; d++) sum += inner[base + d]! * vector[d]!
      hidden[h] = Math.max(0, sum)
    }
    let total = 0
    for (let k = 0; k < KINDS; k++) {
      const base = k * (HIDDEN + 1)
      let sum = outer[base + HIDDEN]!
      for (let h = 0; h < HIDDEN; h++) sum += outer[base + h]! * hidden[h]!
      shares[k] = Math.exp(sum)
      total += shares[k]!
    }
    for (let k = 0; k < KINDS; k++) shares[k]! /= total
    return shares
  }

  const step = (weights: Float64Array, squares: Float64Array, at: number, slope: number): void => {
    squares[at]! += slope * slope
    weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!)
  }

  /** One step towards the shares of `seen`; `weight` times the counts is what they matter. */
  const learn = (vector: Float32Array, seen: Float64Array, weight: number): void => {
    read(vector)
    const total = seen.reduce((sum, count) => sum + count, 0)
    errors.fill(0)
    for (let k = 0; k < KINDS; k++) {
      const base = k * (HIDDEN + 1)
      const slope = weight * (total * shares[k]! - seen[k]!)
      for (let h = 0; h < HIDDEN; h++) {
        errors[h]! += slope * outer[base + h]!
        step(outer, outerSquares, base + h, slope * hidden[h]!)
      }
      step(outer, outerSquares, base + HIDDEN, slope)
    }
    for (let h = 0; h < HIDDEN; h++) {
      if (hidden[h] === 0) continue
      const base = h * (dimensions + 1)
      for (let d = 0; d < dimensions; d++) step(inner, innerSquares, base + d, errors[h]! * vector[d]!)
      step(inner, innerSquares, base + dimensions, errors[h]!)
    }
  }
  return { read, learn }
}
