import { type Model, NO_TREES, readTrees } from '../../annotate/quotes/speakers/trees.js'
import { bareLines } from './bare-lines.js'
import { type Bends, fitBends } from './bend.js'
import { type Example, type Reader, readExamples } from './examples.js'
import { fitTrees, SETTINGS, type Settings } from './fit.js'

/** What is learned: the trees as `readTrees` reads them, and how sure their answers are for each way. */
export interface Learned {
  readonly trees: string[]
  readonly bends: Bends
}

/** So many parts; what is learned of a part's articles comes from models that have not seen them. */
const PARTS = 3

/**
 * Learns to choose speakers from annotated articles. Every article is shown twice: with the annotated speakers before
 * each quote, and with those that a model finds which has not seen it, so that mistakes of the kind that it will meet are
 * among what it learns from. Lines of dialogue are shown without their attribution too. How often models are right on
 * articles that they have not seen tells how sure an answer is.
 * Deterministic.
 */
export function learn(readers: readonly Reader[], settings: Settings = SETTINGS): Learned {
  const parts = Array.from({ length: PARTS }, (_, part) => part)
  const told = readers.map((reader) => readExamples(reader, NO_TREES, true))
  const models = parts.map((part) => readTrees(fitTrees(answered(pick(told, (i) => i % PARTS !== part)), settings)))
  const found = readers.map((reader, i) => readExamples(reader, models[i % PARTS]!, false))
  const bare = readers.flatMap((reader, i) => bareExamples(reader, models[i % PARTS]!))
  return {
    trees: fitTrees(answered([...told.flat(), ...found.flat(), ...bare]), settings),
    bends: fitBends(parts.map((part) => ({ model: models[part]!, examples: pick(found, (i) => i % PARTS === part) }))),
  }
}

/** Examples of lines of dialogue whose attribution was cut. */
function bareExamples(reader: Reader, model: Model): Example[] {
  return [0, 1].flatMap((half) => {
    const cut = bareLines(reader, half)
    if (!cut) return []
    return [...readExamples(cut, NO_TREES, true), ...readExamples(cut, model, false)].filter(
      ({ way }) => way === 'turn',
    )
  })
}

const pick = (examples: readonly (readonly Example[])[], keep: (index: number) => boolean): Example[] =>
  examples.filter((_, i) => keep(i)).flat()

/** The choices whose answer is among the candidates. */
const answered = (examples: readonly Example[]) => examples.filter(({ right }) => right >= 0)
