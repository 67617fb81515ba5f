import { SAYING } from '../../../lexicon/clause-words.js'
import type { Known } from './known.js'

/** Whether a verb of the clause stands before the figure, so that the figure is not its subject. */
export function isObject(known: Known, index: number): boolean {
  const { tokens, drafts } = known
  const { first } = drafts[index]!
  for (let i = first - 1; i > first - 12 && i >= 0; i--) {
    const token = tokens[i]!
    if (token.sentence !== tokens[first]!.sentence || /^[;:“”"]$/.test(token.text)) return false
    if (token.lower === 'that' || SAYING.has(token.lower)) return false
    if (token.pos === 'VERB') return true
  }
  return false
}

/** *reported a 12 % rise on Thursday*: the nearest verb before a figure says it, so that a day behind is that of saying. */
export function isReported(known: Known, index: number): boolean {
  const { tokens, drafts } = known
  const { first } = drafts[index]!
  for (let i = first - 1; i > first - 8 && i >= 0; i--) {
    const token = tokens[i]!
    if (token.sentence !== tokens[first]!.sentence) return false
    if (SAYING.has(token.lower)) return true
    if (token.pos === 'VERB' || token.lower === 'that' || token.text === ',') return false
  }
  return false
}
