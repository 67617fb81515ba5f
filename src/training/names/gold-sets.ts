import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { EntityKind } from '../../annotate/annotations.js'
import type { Document, Span } from '../../text/document.js'
import { segment } from '../../text/segment.js'
import { isHeldOut, readGold } from '../gold.js'
import { cleanNames } from './clean-names.js'

/** A name that somebody annotated. */
export interface GoldSpan extends Span {
  kind: EntityKind
}

/** A text with its names, cut up as the tagger will see it, and the set that it comes from. */
export interface GoldDocument {
  source: string
  id: string
  document: Document
  names: GoldSpan[]
}

interface Row {
  id: string
  text: string
  entities: GoldSpan[]
}

/** Sets of unconnected sentences: each paragraph is a document of its own. */
const LOOSE_SETS = new Set(['btc_nohandles', 'crossner', 'wnut17'])

/** Reads one set (JSON Lines: id, text, entities) as it is. */
export function readSet(path: string): GoldDocument[] {
  const source = basename(path, '.jsonl')
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const row = JSON.parse(line) as Row
      const parts = LOOSE_SETS.has(source) ? paragraphsOf(row) : [row]
      return parts.map(({ id, text, entities }) => ({ source, id, document: segment({ text }), names: entities }))
    })
}

function paragraphsOf(row: Row): Row[] {
  const parts: Row[] = []
  for (const match of row.text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const start = match.index
    const end = start + match[0].length
    const entities = row.entities
      .filter((entity) => entity.start >= start && entity.end <= end)
      .map((entity) => ({ ...entity, start: entity.start - start, end: entity.end - start }))
    parts.push({ id: `${row.id}:${start}`, text: match[0], entities })
  }
  return parts
}

/** Every set of a folder, its labels cleaned: what a model may be trained on. */
export function readTrainingSets(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readSet(join(folder, name)))
    .map(cleanNames)
}

/** The corpus: the articles for training, or those that are held out for measuring. */
export const readCorpus = (folder: string, heldOut: boolean): GoldDocument[] =>
  readArticles(folder).filter(({ id }) => isHeldOut(id) === heldOut)

/** Articles in the corpus markup, whatever their ids: they count as the corpus, whose habits of labelling they share. */
export const readArticles = (path: string): GoldDocument[] =>
  readGold(path).map((article) => ({
    source: 'corpus',
    id: article.id,
    document: segment({ text: article.text, hasTitle: article.hasTitle }),
    names: article.names.map(({ start, end, kind }) => ({ start, end, kind })),
  }))
