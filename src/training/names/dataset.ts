import { featureReader } from '../../annotate/names/features.js'
import { FIRST, INNER, KINDS, LAST, labelOf, ONLY } from '../../annotate/names/labels.js'
import type { NameLists } from '../../annotate/names/lists.js'
import { layOut, type Sheet, type WordCache } from '../../annotate/names/sheet.js'
import { sourceHash } from '../../annotate/names/source.js'
import type { GoldDocument } from './gold-sets.js'

/** Everything that training reads, in flat arrays: rows of the features of each token, and the segments they make. */
export interface Dataset {
  /** Rows of all tokens one after another; token `i` has `rows[offsets[i]] … rows[offsets[i + 1] - 1]`. */
  rows: Int32Array
  offsets: Int32Array
  labels: Uint8Array
  /** Segments as half-open token ranges, flat. */
  segments: Int32Array
  /** Names that no labelling can reach, because they hold a token that is no candidate. */
  lost: number
}

/** Lays out the documents and writes down their features and labels. */
export function makeDataset(documents: readonly GoldDocument[], lists: NameLists): Dataset {
  const cache: WordCache = new Map()
  const reader = featureReader()
  let rows = new Int32Array(1 << 24)
  let used = 0
  const offsets: number[] = [0]
  const labels: number[] = []
  const segments: number[] = []
  let lost = 0
  for (const gold of documents) {
    const sheet = layOut(gold.document, lists, cache)
    const goldLabels = labelTokens(gold, sheet)
    lost += goldLabels.lost
    const source = sourceHash(gold.source)
    for (let s = 0; s < sheet.segments.length; s += 2) {
      const [start, end] = [sheet.segments[s]!, sheet.segments[s + 1]!]
      segments.push(labels.length, labels.length + end - start)
      for (let i = start; i < end; i++) {
        const count = reader.read(sheet, i, s, source)
        if (used + count > rows.length) rows = grown(rows)
        rows.set(reader.rows.subarray(0, count), used)
        used += count
        offsets.push(used)
        labels.push(goldLabels.labels[i]!)
      }
    }
  }
  return {
    rows: rows.slice(0, used),
    offsets: Int32Array.from(offsets),
    labels: Uint8Array.from(labels),
    segments: Int32Array.from(segments),
    lost,
  }
}

function grown(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(rows.length * 2)
  larger.set(rows)
  return larger
}

/** The labels of the document's tokens. A token that a name covers in part belongs to the name. */
export function labelTokens(gold: GoldDocument, sheet: Sheet): { labels: Uint8Array; lost: number } {
  const { tokens } = gold.document
  const labels = new Uint8Array(tokens.length)
  let lost = 0
  let at = 0
  for (const name of [...gold.names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && tokens[at]!.end <= name.start) at++
    let end = at
    while (end < tokens.length && tokens[end]!.start < name.end) end++
    if (end === at || labels[at] !== 0) continue
    const isReachable = sheet.candidates.subarray(at, end).every((mark) => mark === 1)
    if (!isReachable || tokens[at]!.sentence !== tokens[end - 1]!.sentence) {
      lost++
      continue
    }
    const kind = KINDS.indexOf(name.kind)
    labels.fill(labelOf(kind, INNER), at, end)
    labels[at] = labelOf(kind, FIRST)
    labels[end - 1] = labelOf(kind, end - at === 1 ? ONLY : LAST)
    at = end
  }
  return { labels, lost }
}
