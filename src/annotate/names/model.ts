import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { MOST_FEATURES } from './feature-writer.js'
import { ROW_BITS } from './hash.js'
import { hashTable } from './hash-table.js'
import { LABEL_COUNT } from './labels.js'
import type { NameLists } from './lists.js'
import { fromDifferences, fromPlanes } from './planes.js'

/** The version of the model that the tagger loads: `models/names.<version>.bin`. */
export const MODEL_VERSION = '3'

/** A trained model, ready to score: only the rows that matter are kept, in eight bits, each with a scale. */
export interface NameModel {
  readonly lists: NameLists
  readonly transitions: Float32Array
  /** Adds the weights of `rows[from] … rows[to - 1]`, times `share`, to the scores of a token's labels from `at` on. */
  readonly score: (rows: Int32Array, from: number, to: number, share: number, scores: Float64Array, at: number) => void
}

/**
 * The sections of a model file in their order, with the bytes of one element. Keys are sorted and stand as planes of
 * differences, the words' values as planes (`planes.ts`).
 */
export const SECTIONS = {
  kept: 4,
  transitions: 4,
  phraseValues: 2,
  middle: 2,
  small: 2,
  phraseKeys: 1,
  wordKeys: 1,
  wordValues: 1,
  scales: 1,
  weights: 1,
} as const

/** First bytes of a model file. */
export const MAGIC = 'ONRNAME3'

/** Bytes before the sections: the magic, and how many elements each section has. */
export const HEADER = MAGIC.length + 4 * Object.keys(SECTIONS).length

/** A row's weights are `weight × scaleOf(scale)`. */
export const scaleOf = (scale: number): number => 2 ** (scale / 8 - 20)

/**
 * Reads a model file's bytes.
 * @throws Error if they are no model of this format.
 */
export function parseModel(packed: Uint8Array): NameModel {
  const bytes = gunzipSync(packed)
  if (bytes.toString('latin1', 0, 8) !== MAGIC)
    throw new Error('This file is no name model of this version: train it anew.')
  const sizes = new Uint32Array(bytes.buffer.slice(bytes.byteOffset + MAGIC.length, bytes.byteOffset + HEADER))
  let offset = HEADER
  const sections = Object.entries(SECTIONS).map(([name, width], i) => {
    const start = bytes.byteOffset + offset
    const part = bytes.buffer.slice(start, start + sizes[i]! * width)
    offset += sizes[i]! * width
    return [name, part] as const
  })
  const part = Object.fromEntries(sections) as Record<keyof typeof SECTIONS, ArrayBuffer>
  return {
    lists: {
      phrases: hashTable(keysOf(part.phraseKeys), new Uint16Array(part.phraseValues)),
      words: hashTable(keysOf(part.wordKeys), fromPlanes(new Uint8Array(part.wordValues))),
      middle: new Uint16Array(part.middle),
      small: new Uint16Array(part.small),
    },
    transitions: new Float32Array(part.transitions),
    score: scorer(new Uint32Array(part.kept), new Uint8Array(part.scales), new Int8Array(part.weights)),
  }
}

const keysOf = (part: ArrayBuffer): Uint32Array => fromDifferences(fromPlanes(new Uint8Array(part)))

/** Reads the model file that lies in `models/`, beside the sources as beside the compiled output. */
export function loadModel(version = MODEL_VERSION): NameModel {
  return parseModel(readFileSync(new URL(`../../../models/names.${version}.bin`, import.meta.url)))
}

/** Bytes of a row as the scorer keeps it: the weights, then the scale. Sixteen never straddle a line of the cache. */
const ROW = 16
const SCALE = LABEL_COUNT

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

function packRows(scales: Uint8Array, weights: Int8Array): Int8Array {
  const packed = new Int8Array(scales.length * ROW)
  for (let i = 0, from = 0; i < scales.length; i++) {
    const base = i * ROW
    for (let label = 0; label < LABEL_COUNT; label++) packed[base + label] = weights[from++]!
    packed[base + SCALE] = scales[i]!
  }
  return packed
}

function scorer(kept: Uint32Array, scales: Uint8Array, unpacked: Int8Array): NameModel['score'] {
  const ranked = rankBits(kept)
  const weights = packRows(scales, unpacked)
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
      const base = hits[h]! * ROW
      const factor = share * factors[weights[base + SCALE]! & 255]!
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
