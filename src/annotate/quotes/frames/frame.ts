import type { Opening } from '../content-end.js'
import type { Cue } from '../cues/cues.js'
import { skipLight } from '../light.js'
import type { Reading } from '../reading.js'

/** Where reported speech begins behind its verb, and how. */
export interface Start {
  readonly first: number
  /** Behind the verb with its particle (*pointed out*). */
  readonly cueEnd: number
  readonly opening: Opening
  readonly by: string
  readonly confidence: number
  /** Content that is worth nothing unless it holds words in marks. */
  readonly needsRun?: boolean
}

/** A verb of saying with the places behind it where content may begin. */
export interface Place {
  readonly reading: Reading
  readonly cue: Cue
  /** Right behind the verb. */
  readonly next: number
  /** Behind times, places and adverbs. */
  readonly light: number
  /** Behind those and who is spoken to; the same as `light` for verbs that take nobody. */
  readonly someone: number
  readonly takesSomeone: boolean
  /** The end of the sentence. */
  readonly ceiling: number
}

/**
 * A way for content to follow its verb. Gives where it begins; `null` if the next frame is to be asked; `'none'` if the
 * verb is no speech here, whatever the other frames say.
 */
export type FrameRule = (place: Place) => Start | 'none' | null

/** The places behind a verb; null if its sentence ends with it. */
export function placeBehind(reading: Reading, cue: Cue): Place | null {
  const next = cue.at + 1
  const ceiling = reading.sentenceEnd[cue.at]!
  if (next >= ceiling) return null
  const takesSomeone = cue.frames.has('someone') || cue.frames.has('order')
  const light = skipLight(reading, next, ceiling, false)
  const someone = takesSomeone ? skipLight(reading, next, ceiling, true) : light
  return { reading, cue, next, light, someone, takesSomeone, ceiling }
}

/** A start behind the bare verb. */
export function startAt(cue: Cue, first: number, opening: Opening, by: string, confidence: number): Start {
  return { first, cueEnd: cue.at + 1, opening, by, confidence }
}
