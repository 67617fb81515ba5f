import { QUESTION_WORDS } from '../light.js'
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
  return null
}
