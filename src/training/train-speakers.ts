import { readFileSync, writeFileSync } from 'node:fs'
import { annotate } from '../annotate/pipeline.js'
import { segment } from '../text/segment.js'
import { type GoldArticle, isHeldOut, readGold } from './gold.js'
import { joinTurns } from './score/join-turns.js'
import type { Reader } from './speakers/examples.js'
import { learn } from './speakers/learn.js'

/**
 * Learns whom the traits of a candidate speaker speak for, on the part of an annotated corpus that is not held out, and
 * writes the trees in the given source file anew: `tsx src/training/train-speakers.ts CORPUS WEIGHTS_FILE`.
 */
function main(corpus: string, file: string): void {
  const readers = readGold(corpus)
    .filter(({ id }) => !isHeldOut(id))
    .map(reader)
  const { trees, bends } = learn(readers)
  console.log(`${trees.length} trees from ${readers.length} articles`)
  const rows = trees.map((tree) => `  '${tree}',`).join('\n')
  const source = readFileSync(file, 'utf8')
  const sure = Object.entries(bends).map(([way, [base, slope]]) => `  ${way}: [${base}, ${slope}],`)
  writeFileSync(
    file,
    source
      .replace(/(const TREES[^=]*= \[)[\s\S]*?\]/, `$1\n${rows}\n]`)
      .replace(/(const SURE[^=]*= \{)[\s\S]*?\n\}/, `$1\n${sure.join('\n')}\n}`),
  )
}

function reader(article: GoldArticle): Reader {
  const document = segment({ text: article.text, hasTitle: article.hasTitle })
  return { gold: joinTurns(article), document, annotations: annotate(document) }
}

const [corpus, file] = process.argv.slice(2)
if (!corpus || !file) throw new Error('Say which corpus to learn from and which file to write the trees to.')
main(corpus, file)
