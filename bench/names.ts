import nlp from 'compromise'
import { tagNames } from '../src/annotate/names/names.js'
import { segment } from '../src/text/segment.js'
import { readGold } from '../src/training/gold.js'

/**
 * Tokens a second of the name tagger (features, model and rules, on documents that are cut up already) beside
 * compromise's people, places and organisations on the same texts in the same run.
 * Usage: npx tsx bench/names.ts [folder of corpus articles] [rounds]
 */
const NONE = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }
const folder = process.argv[2] ?? new URL('../training/corpus', import.meta.url).pathname
const rounds = Number(process.argv[3] ?? 5)

const texts = readGold(folder).map((article) => article.text)
const documents = texts.map((text) => segment({ text }))
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)

/** The best of some rounds, in tokens a second; the first round warms up. */
function rate(run: () => void, count: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round <= count; round++) {
    const start = performance.now()
    run()
    if (round > 0) best = Math.min(best, performance.now() - start)
  }
  return (tokens / best) * 1000
}

const ours = rate(() => {
  for (const document of documents) tagNames(document, NONE)
}, rounds)
const theirs = rate(() => {
  for (const text of texts) {
    const read = nlp(text)
    read.people().out('array')
    read.places().out('array')
    read.organizations().out('array')
  }
}, 1)
const cutting = rate(() => {
  for (const text of texts) segment({ text })
}, rounds)

console.log(`${texts.length} articles, ${tokens} tokens`)
console.log(`names       ${Math.round(ours)} tokens/s`)
console.log(`segment     ${Math.round(cutting)} tokens/s`)
console.log(`compromise  ${Math.round(theirs)} tokens/s`)
console.log(`ratio       ${(ours / theirs).toFixed(1)}`)
