import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { annotate } from '../src/annotate/pipeline.js'
import { EXTRACTION_VERSION } from '../src/extract/version.js'
import { readQuality } from '../src/quality.js'
import type { Quality } from '../src/schema/quality.js'
import { segment } from '../src/text/segment.js'
import { flatten } from '../src/training/score/flatten.js'
import { loadSet } from '../src/training/score/load/load.js'
import { scoreSet } from '../src/training/score/score-set.js'
import { readmeTable } from './quality-table.js'

/**
 * Measures the extraction and writes `quality.json`, which `/quality` serves, and the table in the README.
 *   npm run quality                    the sets that come with the project; the others keep their numbers
 *   npm run quality -- --sets FOLDER   also those that may not be passed on, from where they lie
 *   npm run quality -- --check         compares what it would write with what is there
 */

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

interface MeasuredSet {
  id: string
  name: string
  description: string
  license: string
  /** Below the project's folder, or below the one that holds sets which may not be passed on. */
  path: string
  comesWithProject: boolean
  heldOut?: boolean
}

const SETS: readonly MeasuredSet[] = [
  {
    id: 'corpus-held-out',
    name: 'Corpus, held-out part',
    description: 'A tenth of the annotated articles in training/corpus, which nothing is trained on.',
    license: 'CC0-1.0',
    path: 'training/corpus',
    comesWithProject: true,
    heldOut: true,
  },
  {
    id: 'seeds',
    name: 'Five seed articles',
    description:
      'The articles that the demo loads: an acceptance test, which rules were mended with, so no fair measure.',
    license: 'see the articles',
    path: 'test/gold',
    comesWithProject: true,
  },
  {
    id: 'recognizers',
    name: 'Recognizers-Text, agreeing cases',
    description:
      'Numbers, money and dimensions in short texts, where their definition is ours (test/recognizers). Readers were mended with them.',
    license: 'MIT',
    path: 'test/recognizers/cases.jsonl',
    comesWithProject: true,
  },
  {
    id: 'worldwide-dev',
    name: 'English Worldwide Newswire, development part',
    description: 'Names in articles of outlets around the world, page furniture and all. Settings were chosen on it.',
    license: 'non-commercial',
    path: 'ner/dev/worldwide_dev.jsonl',
    comesWithProject: false,
  },
  {
    id: 'uner-pud',
    name: 'UNER English PUD',
    description: 'Names in news and encyclopedia snippets, where countries that act count as organisations.',
    license: 'CC-BY-SA-3.0',
    path: 'ner/dev/uner_pud_test.jsonl',
    comesWithProject: false,
  },
  {
    id: 'polnear-dev',
    name: 'PolNeAR, development part',
    description:
      'Speech in articles on politics in the USA; beliefs and intentions that are found besides do not count.',
    license: 'none stated',
    path: 'quotes/polnear_dev.jsonl',
    comesWithProject: false,
  },
  {
    id: 'newsquant-dev',
    name: 'NewsQuant, development part',
    description: 'Quantities in sentences of news, whose definitions differ from ours in part.',
    license: 'none stated',
    path: 'figures/newsquant_dev.jsonl',
    comesWithProject: false,
  },
]

const { values } = parseArgs({ options: { sets: { type: 'string' }, check: { type: 'boolean', default: false } } })

function measure({ path, comesWithProject, heldOut = false, ...about }: MeasuredSet): Quality['sets'][number] {
  const place = comesWithProject ? root(path) : join(values.sets!, path)
  const report = scoreSet(loadSet(place), (input) => annotate(segment(input)), { heldOut })
  const scores = flatten(report).map((score) => ({
    ...score,
    precision: rounded(score.precision),
    recall: rounded(score.recall),
    f1: rounded(score.f1),
    share: rounded(score.share),
  }))
  const { id, name, description, license } = about
  return { id, name, description, license, texts: report.texts, scores }
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e5) / 1e5
}

function previous(): Quality | null {
  try {
    return readQuality()
  } catch {
    return null
  }
}

const before = previous()
const sets = SETS.flatMap((set) => {
  if (set.comesWithProject || values.sets) return [measure(set)]
  return before?.sets.filter(({ id }) => id === set.id) ?? []
})
const readme = readFileSync(root('README.md'), 'utf8')
const table = readmeTable(sets)
const newReadme = readme.replace(
  /(<!-- quality -->\n).*?(<!-- end -->)/s,
  (_, start, end) => `${start}${table}\n${end}`,
)

if (values.check) {
  const isCurrent = before?.extractionVersion === EXTRACTION_VERSION && isDeepStrictEqual(before.sets, sets)
  if (!isCurrent || newReadme !== readme) {
    console.error(
      'quality.json or the table in README.md is not what is measured: run "npm run quality" and commit both.',
    )
    process.exitCode = 1
  }
} else {
  const measuredOn = new Date().toISOString().slice(0, 10)
  const quality: Quality = { extractionVersion: EXTRACTION_VERSION, measuredOn, sets }
  writeFileSync(root('quality.json'), `${JSON.stringify(quality, null, 1)}\n`)
  writeFileSync(root('README.md'), newReadme)
}
