import { QUESTION_WORDS } from '../light.js'
import type { Reading } from '../reading.js'
import { type FrameRule, startAt } from './frame.js'

/** Behind a comma these open a clause about what comes before it. */
const RELATIVE_WORDS = new Set(['when', 'where', 'which', 'who', 'whom', 'whose'])

/** *asked whether A*, *asked the vet why A*, *told her what A*. */
export const question: FrameRule = ({ reading, cue, light, someone, ceiling }) => {
  for (const i of [light, someone]) {
    const takesQuestion = cue.frames.has('whether') || (cue.frames.has('that') && i !== light)
    const isComma = reading.tokens[i]?.text === ','
    const at = isComma ? i + 1 : i
    if (isComma && RELATIVE_WORDS.has(reading.tokens[at]?.lower ?? '')) continue
    if (at + 2 >= ceiling || reading.tokens[at + 1]!.pos === 'PUNCT') continue
    if (takesQuestion && at < ceiling && QUESTION_WORDS.has(reading.tokens[at]?.lower ?? '')) {
      return startAt(cue, at, 'clause', 'clause/whether', 0.85)
    }
  }
  const far = cue.frames.has('whether') ? behindSetOff(reading, someone, ceiling) : -1
  return far < 0 ? null : startAt(cue, far, 'clause', 'clause/whether', 0.75)
}

const FARTHEST = 20

/** *asked the manager, very courteously, if A*: the question behind what commas set off, or -1. */
function behindSetOff({ tokens, runOf }: Reading, comma: number, ceiling: number): number {
  if (tokens[comma]?.text !== ',') return -1
  for (let i = comma + 1; i < Math.min(ceiling - 2, comma + FARTHEST); i++) {
    if (runOf[i]! >= 0 || /^[;:]$/.test(tokens[i]!.text)) return -1
    if (tokens[i]!.text !== ',') continue
    const { lower } = tokens[i + 1]!
    return QUESTION_WORDS.has(lower) && !RELATIVE_WORDS.has(lower) && tokens[i + 2]!.pos !== 'PUNCT' ? i + 1 : -1
  }
  return -1
}
