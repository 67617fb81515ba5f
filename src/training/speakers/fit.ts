import { TRAITS, type Way } from '../../annotate/quotes/speakers/weights.js'
import type { Example } from './examples.js'

const STEPS = 1500
const RATE = 0.5
/** Pull towards zero, for traits that few examples show. */
const RIDGE = 0.003

/**
 * Fits the weights of one way to its examples: a softmax over the candidates and nobody (score 0), by plain gradient
 * ascent from the given start. Deterministic.
 */
export function fitWeights(examples: readonly Example[], way: Way): number[] {
  const own = examples.filter((example) => example.way === way && example.candidates.length > 0)
  const weights = TRAITS.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = TRAITS.map((_, i) => -RIDGE * weights[i]! * own.length)
    for (const example of own) addGradient(example, weights, gradient)
    const rate = RATE / Math.max(1, own.length) / (1 + step / STEPS)
    for (let i = 0; i < weights.length; i++) weights[i]! += rate * gradient[i]!
  }
  return weights.map((weight) => Math.round(weight * 100) / 100)
}

function addGradient({ candidates, right }: Example, weights: readonly number[], gradient: number[]): void {
  const scores = candidates.map((traits) => Math.exp(dot(traits, weights)))
  const total = 1 + scores.reduce((sum, score) => sum + score, 0)
  candidates.forEach((traits, c) => {
    const error = Number(c === right) - scores[c]! / total
    for (let i = 0; i < traits.length; i++) gradient[i]! += error * traits[i]!
  })
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** The share of examples whose best candidate is the right one, or that rightly choose nobody. */
export function accuracy(
  examples: readonly Example[],
  weights: Readonly<Record<Way, readonly number[]>>,
  way: Way,
): number {
  const own = examples.filter((example) => example.way === way)
  const right = own.filter(({ candidates, right: answer }) => {
    const scores = candidates.map((traits) => dot(traits, weights[way]))
    const best = scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), -1)
    return best === answer
  })
  return right.length / Math.max(1, own.length)
}
