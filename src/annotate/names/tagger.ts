import type { Document } from '../../text/document.js'
import type { Name } from '../annotations.js'
import { decoder } from './decode.js'
import { featureReader } from './features.js'
import { FIRST, KINDS, kindOf, LABEL_COUNT, ONLY, OUTSIDE, positionOf } from './labels.js'
import type { NameModel } from './model.js'
import { layOut, type Sheet, type WordCache } from './sheet.js'

/** What the model finds in a document, before any rule mends it, and the sheet it was read from. */
export interface Tagged {
  readonly sheet: Sheet
  readonly names: Name[]
}

/** Makes a tagger of a model. It keeps nothing between documents but words that it has seen. */
export function tagger(model: Pick<NameModel, 'lists' | 'transitions' | 'score'>): (document: Document) => Tagged {
  const reader = featureReader()
  const { lattice, open, decode } = decoder(model.transitions)
  const cache: WordCache = new Map()
  return (document) => {
    const sheet = layOut(document, model.lists, cache)
    const names: Name[] = []
    for (let s = 0; s < sheet.segments.length; s += 2) {
      const first = sheet.segments[s]!
      const length = sheet.segments[s + 1]! - first
      open(length)
      for (let i = 0; i < length; i++) {
        model.score(reader.rows, reader.read(sheet, first + i, s), lattice.scores, i * LABEL_COUNT)
      }
      decode(length)
      readNames(document, lattice.labels, lattice.marginals, first, length, names)
    }
    return { sheet, names }
  }
}

function readNames(
  document: Document,
  labels: Uint8Array,
  marginals: Float64Array,
  first: number,
  length: number,
  names: Name[],
): void {
  for (let i = 0; i < length; i++) {
    if (labels[i] === OUTSIDE) continue
    const start = i
    let confidence = marginals[i]!
    if (positionOf(labels[i]!) === FIRST) {
      while (positionOf(labels[i]!) !== ONLY - 1) confidence = Math.min(confidence, marginals[++i]!)
    }
    names.push({
      start: document.tokens[first + start]!.start,
      end: document.tokens[first + i]!.end,
      kind: KINDS[kindOf(labels[start]!)]!,
      by: 'model',
      confidence,
    })
  }
}
