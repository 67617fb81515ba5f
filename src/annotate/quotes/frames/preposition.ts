import type { Cue } from '../cues/cues.js'
import type { Reading } from '../reading.js'
import { type FrameRule, startAt } from './frame.js'

const WORDS = ['of', 'about', 'against', 'for', 'at', 'on'] as const
/** *The firm, asked for comment, …* · *was asked for a diagnosis*: what the article's author wanted. */
function isAsked({ tokens }: Reading, { at, isPassive }: Cue): boolean {
  return (
    isPassive || /^(?:comment|her|his|its|their)$/.test(tokens[at + 2]?.lower ?? '') || tokens[at - 1]?.lower === 'not'
  )
}

const KEPT = new Set(['about', 'against'])

/** *complained of A*, *warned against A*, *appealed for A*, *asked the council for A*. */
export const preposition: FrameRule = ({ reading, cue, next, someone, ceiling }) => {
  for (const word of WORDS) {
    if (!cue.frames.has(word) || next + 1 >= ceiling) continue
    const isRight = reading.tokens[next]!.lower === word
    const isBehind = cue.lemma === 'ask' && reading.tokens[someone]?.lower === word
    const at = isRight ? next : someone
    if (/^(?:by|nothing)$/.test(reading.tokens[at + 1]?.lower ?? '')) return 'none'
    if (cue.lemma === 'ask' && isRight && isAsked(reading, cue)) return 'none'
    if (isRight || isBehind) return startAt(cue, KEPT.has(word) ? at : at + 1, 'object', 'clause/preposition', 0.75)
  }
  return null
}
