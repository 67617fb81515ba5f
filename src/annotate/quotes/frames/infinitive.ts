import { type FrameRule, type Place, type Start, startAt } from './frame.js'
import { infinitiveAhead, isInfinitive } from './words.js'

/** Verbs whose content takes in who is to act: *asked [Iran to stop]*, but *told growers [to stop]*. */
const WITH_OBJECT = new Set(['ask', 'challenge', 'dare', 'implore', 'press', 'urge'])

/** *promised to pay*, *threatened not to pay*, *vowed never to pay*, *claimed to be ill*. */
export const infinitive: FrameRule = ({ reading, cue, light, ceiling }) => {
  const { tokens } = reading
  if (!cue.frames.has('to') || light >= ceiling || !isTo(tokens, light)) return null
  if (!isInfinitive(reading, behindNot(tokens, light))) return null
  const first = tokens[light - 1]!.lower === 'never' ? light - 1 : light
  return startAt(cue, first, 'object', 'clause/infinitive', 0.85)
}

/** *urged Iran to stop*, *told growers on Monday not to spray*. */
export const order: FrameRule = (place) => {
  const { reading, cue, light, someone, ceiling } = place
  if (!cue.frames.has('order') || someone === light || someone >= ceiling) return null
  const isOrder = isTo(reading.tokens, someone) && isInfinitive(reading, behindNot(reading.tokens, someone))
  return isOrder ? orderAt(place, someone, 0.85) : null
}

/** The same with more words about who is to act; asked only once no clause was found. */
export const farOrder: FrameRule = (place) => {
  const to = place.cue.frames.has('order') ? infinitiveAhead(place.reading, place.next, place.ceiling) : -1
  return to < 0 ? null : orderAt(place, to, 0.75)
}

function orderAt({ cue, next }: Place, to: number, confidence: number): Start {
  return startAt(cue, WITH_OBJECT.has(cue.lemma) ? next : to, 'object', 'clause/order', confidence)
}

interface Word {
  readonly lower: string
}

const isTo = (tokens: readonly Word[], i: number) => tokens[behindNot(tokens, i)]?.lower === 'to'
const behindNot = (tokens: readonly Word[], i: number) => (tokens[i]?.lower === 'not' ? i + 1 : i)
