import { NO_TREES, readTrees } from '../../annotate/quotes/speakers/trees.js'
import { type Reader, readExamples } from './examples.js'
import { fitTrees, SETTINGS, type Settings } from './fit.js'

/**
 * Learns to choose speakers from annotated articles. Every article is shown twice: with the annotated speakers before
 * each quote, and with those that a model finds which has seen the other half of the articles only, so that mistakes
 * of the kind that it will meet are among what it learns from. Deterministic.
 * @returns the trees as `readTrees` reads them
 */
export function learn(readers: readonly Reader[], settings: Settings = SETTINGS): string[] {
  const told = readers.map((reader) => readExamples(reader, NO_TREES, true))
  const found = [0, 1].flatMap((half) => {
    const others = told.filter((_, i) => i % 2 !== half).flat()
    const model = readTrees(fitTrees(others, settings))
    return readers.filter((_, i) => i % 2 === half).flatMap((reader) => readExamples(reader, model, false))
  })
  return fitTrees([...told.flat(), ...found], settings)
}
