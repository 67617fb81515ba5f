import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotations, Name } from '../annotate/annotations.js'
import { linkEntities } from '../annotate/entities/link.js'
import { findDemonyms } from '../annotate/names/demonyms.js'
import { tagNames } from '../annotate/names/names.js'
import type { Document } from '../text/document.js'
import { segment } from '../text/segment.js'
import { type GoldArticle, isHeldOut, readGold } from './gold.js'
import { joinTurns } from './score/join-turns.js'
import type { Reader } from './speakers/examples.js'
import { learn } from './speakers/learn.js'
import { readUnseenNames } from './speakers/unseen-names.js'

const USAGE = 'tsx src/training/train-speakers.ts CORPUS SCENES WEIGHTS_FILE'

/**
 * Learns whom the traits of a candidate speaker speak for, on the part of an annotated corpus that is not held out, and
 * on further scenes full of dialogue, and writes the trees in the given source file anew:
 * `tsx src/training/train-speakers.ts training/corpus training/speakers src/annotate/quotes/speakers/weights.ts`.
 * The corpus's names are those that `find-unseen-names.ts` found (`names.jsonl` beside the scenes): the name model that
 * ships knows these articles by heart, so that whoever learned from its names would take all names for right.
 */
function main(corpus: string, scenes: string, weightsFile: string): void {
  const names = readUnseenNames(join(scenes, 'names.jsonl'))
  const articles = readGold(corpus).filter(({ id }) => !isHeldOut(id))
  const readers = [
    ...articles.map((article) => reader(article, (document) => namesOf(article, names, document))),
    ...readGold(scenes).map((article) => reader(article, (document) => tagNames(document, EMPTY))),
  ]
  const { trees, bends } = learn(readers)
  console.log(`${trees.length} trees from ${readers.length} articles`)
  const rows = trees.map((tree) => `  '${tree}',`).join('\n')
  const source = readFileSync(weightsFile, 'utf8')
  const sure = Object.entries(bends).map(([way, [base, slope]]) => `  ${way}: [${base}, ${slope}],`)
  writeFileSync(
    weightsFile,
    source
      .replace(/(const TREES[^=]*= \[)[\s\S]*?\]/, `$1\n${rows}\n]`)
      .replace(/(const SURE[^=]*= \{)[\s\S]*?\n\}/, `$1\n${sure.join('\n')}\n}`),
  )
}

const EMPTY: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

type Found = Pick<Annotations, 'names' | 'demonyms'>

function reader(article: GoldArticle, find: (document: Document) => Found): Reader {
  const document = segment({ text: article.text, hasTitle: article.hasTitle })
  const found = { ...EMPTY, ...find(document) }
  return { gold: joinTurns(article), document, annotations: { ...found, ...linkEntities(document, found) } }
}

function namesOf({ id }: GoldArticle, all: ReadonlyMap<string, readonly Name[]>, document: Document): Found {
  const names = all.get(id)
  if (!names) throw new Error(`No names for article ${id}: run find-unseen-names.ts again.`)
  return { names, demonyms: findDemonyms(document, names) }
}

const [corpus, scenes, weightsFile] = process.argv.slice(2)
if (!corpus || !scenes || !weightsFile) throw new Error(`Say what to learn from and where to write: ${USAGE}`)
main(corpus, scenes, weightsFile)
