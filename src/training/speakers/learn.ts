import { NO_TREES, readTrees } from '../../annotate/quotes/speakers/trees.js'
import { type Bends, fitBends } from './bend.js'
import { type Example, type Reader, readExamples } from './examples.js'
import { fitTrees, SETTINGS, type Settings } from './fit.js'

/** What is learned: the trees as `readTrees` reads them, and how sure their answers are for each way. */
export interface Learned {
  readonly trees: string[]
  readonly bends: Bends
}

/**
 * Learns to choose speakers from annotated articles. Every article is shown twice: with the annotated speakers before
 * each quote, and with those that a model finds which has seen the other half of the articles only, so that mistakes
 * of the kind that it will meet are among what it learns from. How often these models are right tells how sure an answer
 * is. Deterministic.
 */
export function learn(readers: readonly Reader[], settings: Settings = SETTINGS): Learned {
  const told = readers.map((reader) => readExamples(reader, NO_TREES, true))
  const halves = [0, 1].map((half) => {
    const model = readTrees(fitTrees(answered(told.filter((_, i) => i % 2 !== half).flat()), settings))
    const own = readers.filter((_, i) => i % 2 === half)
    return { model, examples: own.flatMap((reader) => readExamples(reader, model, false)) }
  })
  const found = halves.flatMap(({ examples }) => examples)
  return { trees: fitTrees(answered([...told.flat(), ...found]), settings), bends: fitBends(halves) }
}

/** The choices whose answer is among the candidates. */
const answered = (examples: readonly Example[]) => examples.filter(({ right }) => right >= 0)
