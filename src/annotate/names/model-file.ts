import { inflateRawSync } from 'node:zlib'

/** First bytes of a model file. */
export const MAGIC = 'ONRNAME4'

/** The sections that hardly compress, with the bytes of one element: they stand first and as they are. */
export const PLAIN = { wordLows: 2, phraseLows: 2, weights: 1 } as const

/** The sections that are compressed, together. */
export const DEFLATED = {
  kept: 4,
  transitions: 4,
  middle: 2,
  small: 2,
  wordCounts: 1,
  wordValues: 1,
  phraseCounts: 1,
  phraseValues: 1,
  scales: 1,
} as const

export const SECTIONS = { ...PLAIN, ...DEFLATED } as const
export type Section = keyof typeof SECTIONS

const NAMES = Object.keys(SECTIONS) as Section[]

/** Bytes before the sections: the magic, and how many elements each section has. */
export const HEADER = MAGIC.length + 4 * NAMES.length

/**
 * Cuts a model file into its sections, in their order.
 * @throws Error if it is no model of this format.
 */
export function readSections(file: Uint8Array): Record<Section, ArrayBuffer> {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(HEADER, file.byteLength))
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error('This file is no name model of this version: train it anew.')
  const bytesOf = (name: Section): number => head.readUInt32LE(MAGIC.length + 4 * NAMES.indexOf(name)) * SECTIONS[name]
  const parts = {} as Record<Section, ArrayBuffer>
  const cut = (from: Uint8Array, names: readonly Section[], start: number): number => {
    let at = start
    for (const name of names) {
      const begin = from.byteOffset + at
      parts[name] = from.buffer.slice(begin, begin + bytesOf(name)) as ArrayBuffer
      at += bytesOf(name)
    }
    return at
  }
  const compressed = file.subarray(cut(file, Object.keys(PLAIN) as Section[], HEADER))
  const deflated = Object.keys(DEFLATED) as Section[]
  // In one piece: by default it comes in pieces of 16 kB, which takes twice the time.
  const size = deflated.reduce((sum, name) => sum + bytesOf(name), 0)
  cut(inflateRawSync(compressed, { chunkSize: size + 64 }), deflated, 0)
  return parts
}
