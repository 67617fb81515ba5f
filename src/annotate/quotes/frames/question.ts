import { QUESTION_WORDS } from '../light.js'
import { type FrameRule, startAt } from './frame.js'

/** *asked whether A*, *asked the vet why A*, *told her what A*. */
export const question: FrameRule = ({ reading, cue, light, someone, ceiling }) => {
  for (const i of [light, someone]) {
    const takesQuestion = cue.frames.has('whether') || (cue.frames.has('that') && i !== light)
    const at = reading.tokens[i]?.text === ',' ? i + 1 : i
    if (takesQuestion && at < ceiling && QUESTION_WORDS.has(reading.tokens[at]?.lower ?? '')) {
      return startAt(cue, at, 'clause', 'clause/whether', 0.85)
    }
  }
  return null
}
