import { oddsOf } from '../../annotate/quotes/speakers/sureness.js'
import { WAYS, type Way } from '../../annotate/quotes/speakers/traits/names.js'
import { type Model, sum } from '../../annotate/quotes/speakers/trees.js'
import type { Example } from './examples.js'

/** For each way the two numbers that make a probability of the best candidate's share: its base, and its slope. */
export type Bends = Record<Way, readonly [number, number]>

const STEPS = 400
const RATE = 0.5
/** Pull towards taking the share as it is, for ways with few examples. */
const RIDGE = 0.02

/** A model with choices from articles that it has not seen. */
interface Unseen {
  readonly model: Model
  readonly examples: readonly Example[]
}

/** Fits, for each way, how often the best candidate is right to its share (logistic regression on the log odds). */
export function fitBends(unseen: readonly Unseen[]): Bends {
  const answers = unseen.flatMap(({ model, examples }) => examples.map((example) => answerOf(model, example)))
  return Object.fromEntries(
    WAYS.map((way) => [way, fitLine(answers.filter((answer) => answer.way === way))]),
  ) as unknown as Bends
}

interface Answer {
  readonly way: Way
  readonly odds: number
  readonly isRight: boolean
}

function answerOf(model: Model, { way, candidates, right }: Example): Answer {
  const scores = candidates.map((traits) => sum(model, Float64Array.from(traits)))
  const best = scores.indexOf(Math.max(...scores))
  const rest = scores.reduce((total, score, i) => total + (i === best ? 0 : Math.exp(score - scores[best]!)), 0)
  return { way, odds: oddsOf(1 / (1 + rest)), isRight: best === right }
}

function fitLine(answers: readonly Answer[]): [number, number] {
  let [base, slope] = [0, 1]
  for (let step = 0; step < STEPS && answers.length > 0; step++) {
    let [toBase, toSlope] = [-RIDGE * base, RIDGE * (1 - slope)]
    for (const { odds, isRight } of answers) {
      const error = (Number(isRight) - 1 / (1 + Math.exp(-base - slope * odds))) / answers.length
      toBase += error
      toSlope += error * odds
    }
    base += RATE * toBase
    slope += (RATE / 4) * toSlope
  }
  return [Math.round(base * 100) / 100, Math.round(slope * 100) / 100]
}
