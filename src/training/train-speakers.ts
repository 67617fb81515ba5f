import { readFileSync, writeFileSync } from 'node:fs'
import type { Name } from '../annotate/annotations.js'
import { linkEntities } from '../annotate/entities/link.js'
import { findDemonyms } from '../annotate/names/demonyms.js'
import { segment } from '../text/segment.js'
import { type GoldArticle, isHeldOut, readGold } from './gold.js'
import { joinTurns } from './score/join-turns.js'
import type { Reader } from './speakers/examples.js'
import { learn } from './speakers/learn.js'
import { readUnseenNames } from './speakers/unseen-names.js'

/**
 * Learns whom the traits of a candidate speaker speak for, on the part of an annotated corpus that is not held out, and
 * writes the trees in the given source file anew: `tsx src/training/train-speakers.ts CORPUS NAMES_FILE WEIGHTS_FILE`.
 * The names are those that `find-unseen-names.ts` found (`training/speakers/names.jsonl`): the name model that ships knows
 * these articles by heart, so that whoever learned from its names would take all names for right.
 */
function main(corpus: string, namesFile: string, weightsFile: string): void {
  const names = readUnseenNames(namesFile)
  const readers = readGold(corpus)
    .filter(({ id }) => !isHeldOut(id))
    .map((article) => reader(article, names.get(article.id)))
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

function reader(article: GoldArticle, names: readonly Name[] | undefined): Reader {
  if (!names) throw new Error(`No names for article ${article.id}: run find-unseen-names.ts again.`)
  const document = segment({ text: article.text, hasTitle: article.hasTitle })
  const found = { names, demonyms: findDemonyms(document, names), entities: [], quotes: [], figures: [] }
  return { gold: joinTurns(article), document, annotations: { ...found, ...linkEntities(document, found) } }
}

const [corpus, namesFile, weightsFile] = process.argv.slice(2)
if (!corpus || !namesFile || !weightsFile)
  throw new Error('Say which corpus to learn from, which names were found in it, and which file to write the trees to.')
main(corpus, namesFile, weightsFile)
