import { deflateRawSync } from 'node:zlib'
import { packTable } from '../../annotate/names/hash-table.js'
import { LABEL_COUNT } from '../../annotate/names/labels.js'
import { DEFLATED, HEADER, MAGIC, PLAIN, SECTIONS, type Section } from '../../annotate/names/model-file.js'
import { scaleOf } from '../../annotate/names/scorer.js'
import type { PackedLists } from './build-lists.js'
import type { Weights } from './crf.js'

/** The mean of several models of one shape: trained from different seeds, they err less together. */
export function averageWeights(models: readonly Weights[]): Weights {
  const [first, ...others] = models
  if (!first) throw new Error('There is no model to average.')
  for (const part of ['rows', 'transitions'] as const) {
    for (let i = 0; i < first[part].length; i++) {
      let sum = first[part][i]!
      for (const other of others) sum += other[part][i]!
      first[part][i] = sum / models.length
    }
  }
  return first
}

/** Packs a model into a file's bytes, keeping the `keep` rows with the largest weights, in eight bits. */
export function packModel(weights: Weights, lists: PackedLists, keep: number): Uint8Array {
  const total = weights.rows.length / LABEL_COUNT
  const sizes = new Float32Array(total)
  for (let row = 0; row < total; row++) sizes[row] = largestOf(weights.rows, row)
  const threshold = Math.max(1e-4, Float32Array.from(sizes).sort()[total - Math.min(keep, total)]!)
  const rows = Array.from(sizes.keys()).filter((row) => sizes[row]! >= threshold)
  const kept = new Uint32Array(total / 32)
  const scales = new Uint8Array(rows.length)
  const packed = new Int8Array(rows.length * LABEL_COUNT)
  rows.forEach((row, index) => {
    kept[row >>> 5]! |= 1 << (row & 31)
    const scale = Math.min(255, Math.max(0, Math.ceil(8 * (Math.log2(sizes[row]! / 127) + 20))))
    scales[index] = scale
    for (let label = 0; label < LABEL_COUNT; label++) {
      packed[index * LABEL_COUNT + label] = Math.round(weights.rows[row * LABEL_COUNT + label]! / scaleOf(scale))
    }
  })
  const words = packTable(lists.wordKeys, lists.wordValues)
  const phrases = packTable(lists.phraseKeys, lists.phraseValues)
  return join({
    kept,
    transitions: weights.transitions,
    middle: lists.middle,
    small: lists.small,
    wordCounts: words.counts,
    wordLows: words.lows,
    wordValues: words.planes,
    phraseCounts: phrases.counts,
    phraseLows: phrases.lows,
    phraseValues: phrases.planes,
    scales,
    weights: packed,
  })
}

function largestOf(rows: Float32Array, row: number): number {
  let largest = 0
  for (let label = 0; label < LABEL_COUNT; label++) {
    largest = Math.max(largest, Math.abs(rows[row * LABEL_COUNT + label]!))
  }
  return largest
}

type Parts = Record<Section, Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array>

function join(parts: Parts): Uint8Array {
  const header = Buffer.alloc(HEADER)
  header.write(MAGIC, 'latin1')
  for (const [i, name] of (Object.keys(SECTIONS) as Section[]).entries())
    header.writeUInt32LE(parts[name].length, MAGIC.length + 4 * i)
  const bodies = (names: object) =>
    Buffer.concat(
      (Object.keys(names) as Section[]).map((name) => {
        const { buffer, byteOffset, byteLength } = parts[name]
        return Buffer.from(buffer, byteOffset, byteLength)
      }),
    )
  return Buffer.concat([header, bodies(PLAIN), deflateRawSync(bodies(DEFLATED), { level: 9 })])
}
