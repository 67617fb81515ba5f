import { readFileSync } from 'node:fs'
import { hashTable } from './hash-table.js'
import type { NameLists } from './lists.js'
import { readSections } from './model-file.js'
import { type Scorer, scorer } from './scorer.js'

/** The version of the model that the tagger loads: `models/names.<version>.bin`. */
export const MODEL_VERSION = '3'

/** A trained model, ready to score: only the rows that matter are kept, in eight bits, each with a scale. */
export interface NameModel {
  readonly lists: NameLists
  readonly transitions: Float32Array
  readonly score: Scorer
}

/**
 * Reads a model file's bytes. Nothing is built that can be looked up as it lies there.
 * @throws Error if they are no model of this format.
 */
export function parseModel(file: Uint8Array): NameModel {
  const part = readSections(file)
  const table = (name: 'word' | 'phrase') =>
    hashTable({
      counts: new Uint8Array(part[`${name}Counts`]),
      lows: new Uint16Array(part[`${name}Lows`]),
      planes: new Uint8Array(part[`${name}Values`]),
    })
  return {
    lists: {
      phrases: table('phrase'),
      words: table('word'),
      middle: new Uint16Array(part.middle),
      small: new Uint16Array(part.small),
    },
    transitions: new Float32Array(part.transitions),
    score: scorer(new Uint32Array(part.kept), new Uint8Array(part.scales), new Int8Array(part.weights)),
  }
}

/** Reads the model file that lies in `models/`, beside the sources as beside the compiled output. */
export function loadModel(version = MODEL_VERSION): NameModel {
  return parseModel(readFileSync(new URL(`../../../models/names.${version}.bin`, import.meta.url)))
}
