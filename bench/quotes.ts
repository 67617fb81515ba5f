/**
 * Speed of the quotes step alone, beside `.quotations()` of compromise on the same text in the same run.
 * `npx tsx bench/quotes.ts [FILE|FOLDER]`: text files, or annotated articles (`*.xml`, markup taken off); without an
 * argument a text of its own. Names and entities are found beforehand by the pipeline's own steps and not timed.
 * Prints tokens per second of both and their ratio.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import nlp from 'compromise'
import type { Annotations } from '../src/annotate/annotations.js'
import { linkEntities } from '../src/annotate/entities/link.js'
import { tagNames } from '../src/annotate/names/names.js'
import { findQuotes } from '../src/annotate/quotes/quotes.js'
import type { Document } from '../src/text/document.js'
import { segment } from '../src/text/segment.js'

const NONE: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

const OWN_TEXT = `“We shall open on Monday,” said Mara Dell, who chairs the bakers' union. “Not a day sooner.”

She told reporters that two of its 14 ovens had been sold, and accused the council of hiding a report. The mayor, Piet
Aalders, denied that. “There is no report,” he said, “and there never was.” According to a council official, who asked
not to be named, the ovens went for a song.

The bakery “of the people”, as it calls itself, employs 40. Residents urged both sides to talk; a spokeswoman for the
union declined to say whether it would.`

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

/** The document with the layers that the quotes step requires. */
function prepare(text: string): [Document, Annotations] {
  const document = segment({ text })
  const named: Annotations = { ...NONE, ...tagNames(document, NONE) }
  return [document, { ...named, ...linkEntities(document, named) }]
}

const path = process.argv[2]
const texts = path ? readTexts(path) : Array.from({ length: 300 }, () => OWN_TEXT)
const prepared = texts.map(prepare)
const tokens = prepared.reduce((sum, [document]) => sum + document.tokens.length, 0)

const ours =
  tokens /
  seconds(8, () => {
    for (const [document, annotations] of prepared) findQuotes(document, annotations)
  })
const theirs =
  tokens /
  seconds(2, () => {
    for (const text of texts) nlp(text).quotations().out('array')
  })

console.log(`ours        ${Math.round(ours).toLocaleString('en')} tokens/s`)
console.log(`compromise  ${Math.round(theirs).toLocaleString('en')} tokens/s`)
console.log(`ratio       ${(ours / theirs).toFixed(1)}`)
