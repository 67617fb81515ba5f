/**
 * Speed of each step of the extraction and of the whole, on one core, beside compromise doing the like on the same texts
 * in the same run: machines differ and are noisy, ratios less so. The whole is all steps from cleaned text on, as loads
 * take them, many articles at once; then with cleaning and telling the language; then the same one article at a time.
 * `npm run bench [-- FOLDER]`: a folder of annotated articles, `training/corpus` unless given.
 */
import { fileURLToPath } from 'node:url'
import compromise from 'compromise'
import type { Annotations } from '../src/annotate/annotations.js'

/** The built code, which is what users run: a loader of TypeScript names each closure as it is made, which costs a fifth. */
const built = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href)
const { annotateAll, STEPS }: typeof import('../src/annotate/pipeline.js') = await built('annotate/pipeline')
const { extract, extractAll }: typeof import('../src/extract/extract.js') = await built('extract/extract')
const { segment }: typeof import('../src/text/segment.js') = await built('text/segment')
const { readGold }: typeof import('../src/training/gold.js') = await built('training/gold')

const ROUNDS = 5
/** Articles that a load extracts together. */
const BATCH = 256
/** compromise is slow enough for a tenth of the texts to do. */
const SHARE = 10

const NONE: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

/** What compromise does that is nearest to a step. */
const COUNTERPARTS: Record<string, (text: string) => unknown> = {
  names: (text) => {
    const read = compromise(text)
    return [read.people().out('array'), read.places().out('array'), read.organizations().out('array')]
  },
  quotes: (text) => compromise(text).quotations().out('array'),
  figures: (text) => compromise(text).numbers().json(),
}

/** Tokens a second: the best of some rounds, the first of which only warms up. */
function rate(tokens: number, rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    work()
    if (round > 0) best = Math.min(best, performance.now() - start)
  }
  return (tokens / best) * 1000
}

function print(name: string, ours: number, theirs?: number): void {
  const columns = [name.padEnd(14), Math.round(ours).toLocaleString('en').padStart(12)]
  if (theirs) columns.push(Math.round(theirs).toLocaleString('en').padStart(12), (ours / theirs).toFixed(1).padStart(8))
  console.log(columns.join(''))
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../training/corpus', import.meta.url))
const texts = readGold(folder).map((article) => article.text)
const documents = texts.map((text) => segment({ text }))
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)
const sample = texts.filter((_, i) => i % SHARE === 0)
const sampleTokens = documents.filter((_, i) => i % SHARE === 0).reduce((sum, { tokens }) => sum + tokens.length, 0)

console.log(`${texts.length} articles, ${tokens.toLocaleString('en')} tokens; tokens a second\n`)
console.log(`${'step'.padEnd(14)}${'ours'.padStart(12)}${'compromise'.padStart(12)}${'ratio'.padStart(8)}`)
print(
  'segment',
  rate(tokens, ROUNDS, () => texts.forEach((text) => void segment({ text }))),
)
let layers = documents.map(() => NONE)
for (const step of STEPS) {
  const run = () => documents.map((document, i) => step.annotate(document, layers[i]!))
  const ours = rate(tokens, ROUNDS, run)
  const counterpart = COUNTERPARTS[step.name]
  const theirs = counterpart && rate(sampleTokens, 1, () => sample.forEach((text) => void counterpart(text)))
  print(step.name, ours, theirs)
  layers = run().map((found, i) => ({ ...layers[i]!, ...found }))
}
const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, i) =>
  texts.slice(i * BATCH, (i + 1) * BATCH).map((text) => ({ text })),
)
print(
  'whole',
  rate(tokens, ROUNDS, () => batches.forEach((batch) => void annotateAll(batch.map(segment)))),
)
print(
  'and cleaning',
  rate(tokens, ROUNDS, () => batches.forEach((batch) => void extractAll(batch))),
)
print(
  'one by one',
  rate(tokens, ROUNDS, () => texts.forEach((text) => void extract({ text }))),
)
