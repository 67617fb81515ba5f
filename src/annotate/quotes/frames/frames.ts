import type { Cue } from '../cues/cues.js'
import type { Reading } from '../reading.js'
import { addressedDirectly } from './addressed.js'
import { bareClause } from './bare-clause.js'
import { type FrameRule, placeBehind, type Start } from './frame.js'
import { gerund } from './gerund.js'
import { farOrder, infinitive, order } from './infinitive.js'
import { accusing, declining, judging, naming, passive, reacting } from './naming.js'
import { colon, object, run } from './object.js'
import { particle } from './particle.js'
import { preposition } from './preposition.js'
import { question } from './question.js'
import { farThatClause, thatClause } from './that-clause.js'

/** The frames in the order in which they are asked: the first that fits says where the content begins. */
const FRAMES: readonly FrameRule[] = [
  particle,
  passive,
  accusing,
  naming,
  judging,
  reacting,
  declining,
  thatClause,
  question,
  infinitive,
  order,
  farThatClause,
  preposition,
  addressedDirectly,
  gerund,
  bareClause,
  farOrder,
  object,
  colon,
  run,
]

/** Where the content of a verb of saying begins, by the grammar of that verb; null if nothing is reported. */
export function contentStart(reading: Reading, cue: Cue): Start | null {
  const place = placeBehind(reading, cue)
  if (!place) return null
  for (const frame of FRAMES) {
    const start = frame(place)
    if (start === 'none') return null
    if (start) return start
  }
  return null
}
