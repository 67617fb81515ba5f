import type { Document } from '../../text/document.js'
import { BELIEFS, decoder, type Lattice } from './decode.js'
import { featureReader, SOURCE_FEATURES } from './features.js'
import { FIRST, KINDS, kindOf, LABEL_COUNT, LAST, OUTSIDE, positionOf } from './labels.js'
import type { Mention } from './mention.js'
import type { NameModel } from './model.js'
import { layOut, type Sheet, type WordCache } from './sheet.js'
import { OWN_SOURCE, OWN_SOURCE_SHARE } from './source.js'

/** What the model finds in a document, before any rule mends it, and the sheet it was read from. */
export interface Tagged {
  readonly sheet: Sheet
  readonly mentions: Mention[]
}

/** Makes a tagger of a model. It keeps nothing between documents but words that it has seen. */
export function tagger(model: Pick<NameModel, 'lists' | 'transitions' | 'score'>): (document: Document) => Tagged {
  const reader = featureReader()
  const { lattice, open, decode } = decoder(model.transitions)
  const cache: WordCache = new Map()
  return (document) => {
    const sheet = layOut(document, model.lists, cache)
    const mentions: Mention[] = []
    for (let s = 0; s < sheet.segments.length; s += 2) {
      const first = sheet.segments[s]!
      const length = sheet.segments[s + 1]! - first
      open(length)
      for (let i = 0; i < length; i++) {
        const at = i * LABEL_COUNT
        const count = reader.read(sheet, first + i, s, OWN_SOURCE)
        model.score(reader.rows, 0, count - SOURCE_FEATURES, 1, lattice.scores, at)
        model.score(reader.rows, count - SOURCE_FEATURES, count, OWN_SOURCE_SHARE, lattice.scores, at)
      }
      decode(length)
      for (let i = 0; i < length * BELIEFS; i++) sheet.beliefs[first * BELIEFS + i] = lattice.beliefs[i]!
      readMentions(lattice, first, length, mentions)
    }
    return { sheet, mentions }
  }
}

function readMentions(lattice: Lattice, first: number, length: number, mentions: Mention[]): void {
  const { labels, marginals } = lattice
  for (let i = 0; i < length; i++) {
    if (labels[i] === OUTSIDE) continue
    const start = i
    let confidence = marginals[i]!
    if (positionOf(labels[i]!) === FIRST) {
      while (positionOf(labels[i]!) !== LAST) confidence = Math.min(confidence, marginals[++i]!)
    }
    mentions.push({
      first: first + start,
      end: first + i + 1,
      kind: KINDS[kindOf(labels[start]!)]!,
      by: 'model',
      confidence,
    })
  }
}
