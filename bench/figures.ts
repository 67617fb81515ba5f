/**
 * Speed of the figures step alone, beside the numbers plugin of compromise on the same text in the same run.
 * `npx tsx bench/figures.ts [FILE|FOLDER]`: text files, or annotated articles (`*.xml`, markup taken off); without an
 * argument a text of its own. Prints tokens per second of both and their ratio.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import nlp from 'compromise'
import { findFigures } from '../src/annotate/figures/figures.js'
import { segment } from '../src/text/segment.js'

const NONE = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

const OWN_TEXT = `Prices of bread rose 5.4 per cent in the year to May, the bakers' union said, and a loaf now costs €2.10.
Some 1,200 of its 14,000 members walked out on Tuesday; organisers spoke of “at least 2,000”. Mara Dell, 51, who has
baked for half of her life, said it was her ninth strike. Dozens of vans stood idle for six hours, and the ring road was
blocked for 23 kilometres. The council voted 13 to 4 to open two school kitchens, which can feed one in five families.`

/** The texts of a file or folder; markup is taken off. */
function readTexts(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no file or folder "${path}".`)
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path]
  return files
    .filter((file) => /\.(?:txt|xml)$/.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('</article>'))
    .map((text) =>
      text
        .replace(/<\/(?:p|h)>\s*/g, '\n\n')
        .replace(/<[^>]+>/g, '')
        .trim(),
    )
    .filter((text) => text !== '')
}

/** Best of some rounds, in seconds: the first ones only warm up the compiler. */
function seconds(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    work()
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

const path = process.argv[2]
const texts = path ? readTexts(path) : Array.from({ length: 200 }, () => OWN_TEXT)
const documents = texts.map((text) => segment({ text }))
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)

const ours =
  tokens /
  seconds(8, () => {
    for (const document of documents) findFigures(document, NONE)
  })
const sample = texts.slice(0, 40)
const sampleTokens = documents.slice(0, 40).reduce((sum, document) => sum + document.tokens.length, 0)
const theirs =
  sampleTokens /
  seconds(3, () => {
    for (const text of sample) nlp(text).numbers().json()
  })

const figures = documents.reduce((sum, document) => sum + (findFigures(document, NONE).figures?.length ?? 0), 0)
console.log(`${tokens} tokens in ${texts.length} texts, ${figures} figures`)
console.log(`figures step       ${Math.round(ours).toLocaleString('en')} tokens/s (on segmented text)`)
console.log(
  `compromise numbers ${Math.round(theirs).toLocaleString('en')} tokens/s (with its own tokeniser and tagger)`,
)
console.log(`ratio              ${(ours / theirs).toFixed(1)}`)
