import { readFileSync, writeFileSync } from 'node:fs'
import { WAYS, type Way, WEIGHTS } from '../annotate/quotes/speakers/weights.js'
import { isHeldOut, readGold } from './gold.js'
import { readExamples } from './speakers/examples.js'
import { accuracy, fitWeights } from './speakers/fit.js'

/**
 * Learns what the traits of a candidate speaker count, on the part of an annotated corpus that is not held out, and
 * writes the table in the given source file anew: `tsx src/training/train-speakers.ts CORPUS WEIGHTS_FILE`. The traits
 * depend on the speakers found before, so run it twice.
 */
function main(corpus: string, file: string): void {
  const examples = readGold(corpus)
    .filter(({ id }) => !isHeldOut(id))
    .flatMap(readExamples)
  const learned = Object.fromEntries(WAYS.map((way) => [way, fitWeights(examples, way)])) as Record<Way, number[]>
  for (const way of WAYS) {
    const count = examples.filter((example) => example.way === way).length
    const [before, after] = [accuracy(examples, WEIGHTS, way), accuracy(examples, learned, way)]
    console.log(`${way}: ${count} choices, ${percent(before)} → ${percent(after)} right`)
  }
  const rows = WAYS.map((way) => `  ${way}: [${learned[way].join(', ')}],`).join('\n')
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, source.replace(/(export const WEIGHTS[^{]*\{\n)[\s\S]*?\n\}/, `$1${rows}\n}`))
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

const [corpus, file] = process.argv.slice(2)
if (!corpus || !file) throw new Error('Say which corpus to learn from and which file to write the weights to.')
main(corpus, file)
