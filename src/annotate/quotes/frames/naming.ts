import { QUESTION_WORDS } from '../light.js'
import type { Reading } from '../reading.js'
import { type FrameRule, type Place, startAt } from './frame.js'
import { hasRun, hasWord, isObjectAt } from './words.js'

const FARTHEST_GERUND = 25
const FARTHEST_OF = 12
const FARTHEST_AS = 15

/** Passives are speech only where they tell who was spoken to, accused or named: *was told that A*. */
export const passive: FrameRule = ({ cue, takesSomeone }) =>
  cue.isPassive && !takesSomeone && !cue.frames.has('of') && !cue.frames.has('name') ? 'none' : null

/** *accused Y of adding A*, *accused Y of “A”*. */
export const accusing: FrameRule = ({ reading, cue, next, ceiling }) => {
  if (!cue.frames.has('of') || cue.frames.has('that')) return null
  // *soldiers accused of theft*: a participle, by nobody.
  if (!cue.isPassive && reading.tokens[next]!.lower === 'of') return 'none'
  for (let i = next; i < Math.min(ceiling, next + FARTHEST_GERUND); i++) {
    if (reading.tokens[i]!.lower !== 'of') continue
    const isGerund = reading.tokens[i + 1]?.lower.endsWith('ing') || reading.runOf[i + 1]! >= 0
    if (isGerund || i < next + FARTHEST_OF)
      return startAt(cue, cue.isPassive ? i + 1 : next, 'object', 'clause/of', 0.88)
  }
  return 'none'
}

const FARTHEST_WHAT = 6

/** *a painting called “Two Herons”*, *the file is called “report”*: a name, not what somebody says of it. */
function isName({ reading, cue, next, ceiling }: Place): boolean {
  const { tokens, runOf, runTokens, mentionOf } = reading
  const run = runOf[next]!
  if (run < 0 || cue.inflection !== 'past' || tokens[cue.at - 1]!.pos === 'PROPN' || mentionOf[cue.at - 1]! >= 0)
    return false
  const behind = runTokens[run]!.end
  if (behind < ceiling && tokens[behind]!.lower === 'by') return false
  if (cue.isPassive) return true
  return (
    tokens[cue.at - 1]!.pos === 'NOUN' &&
    !hasWord(reading, Math.max(0, cue.at - FARTHEST_WHAT), cue.at, ['what', 'which', 'whom'])
  )
}

/** *called the charges “recycled”*, *described the session as “warm”*, *what he called “A”*. */
export const naming: FrameRule = (place) => {
  const { reading, cue, next, ceiling } = place
  if (!cue.frames.has('name')) return null
  const { lower } = reading.tokens[next]!
  if (isName(place)) return 'none'
  const isRest = lower === 'as' || (lower === 'by' && cue.isPassive)
  const isPlain =
    cue.lemma === 'describe' && !isRest && hasWord(reading, next, Math.min(ceiling, next + FARTHEST_AS), ['as'])
  const as = lower === 'by' && isRest ? asAhead(place) : -1
  return {
    ...startAt(cue, as > 0 ? as + 1 : isRest ? next + 1 : next, 'object', 'clause/naming', 0.8),
    needsRun: !isPlain,
  }
}

/** *was described by one auditor as “odd”*: where *as* stands, or -1. */
function asAhead({ reading, next, ceiling }: Place): number {
  for (let i = next + 1; i < Math.min(ceiling, next + FARTHEST_AS); i++) if (reading.tokens[i]!.lower === 'as') return i
  return -1
}

const DEMONSTRATIVES = new Set(['that', 'these', 'this', 'those'])

/** *criticised A as “B”*, *praised Y for A*, *dismissed A as B*: judgements that say something. */
export const judging: FrameRule = ({ reading, cue, next, ceiling }) => {
  if (!cue.frames.has('criticise')) return null
  const isExtracted = reading.tokens[next]!.lower === 'as' && reading.runOf[next + 1]! >= 0
  if (isExtracted) return startAt(cue, next + 1, 'object', 'clause/judgement', 0.7)
  const words = cue.frames.has('object') ? ['as'] : ['as', 'for']
  const limit = participleComma(reading, next, ceiling)
  const isSaid = hasRun(reading, next, limit) || hasWord(reading, next, limit, words)
  const isObject = isObjectAt(reading, next) || DEMONSTRATIVES.has(reading.tokens[next]!.lower)
  if (isSaid && isObject) return startAt(cue, next, 'object', 'clause/judgement', 0.7)
  return cue.frames.has('object') ? null : 'none'
}

/** The comma before a participle, with which a verb of its own begins: *slammed the rise, calling it “odd”*. */
function participleComma({ tokens, runOf }: Reading, from: number, ceiling: number): number {
  for (let i = from; i + 1 < ceiling; i++)
    if (runOf[i]! < 0 && tokens[i]!.text === ',' && tokens[i + 1]!.lower.endsWith('ing')) return i
  return ceiling
}

const FARTHEST_RUN = 12

/** *welcomed “a good start”*, *apologised for “a culture of haste”*: speech by its words in marks alone. */
export const reacting: FrameRule = ({ reading, cue, next, ceiling }) => {
  if (!cue.frames.has('react') || cue.isPassive) return null
  const first = reading.tokens[next]!.lower === 'for' ? next + 1 : next
  if (!isObjectAt(reading, first) || !hasRun(reading, first, Math.min(ceiling, first + FARTHEST_RUN))) return null
  return { ...startAt(cue, next, 'object', 'clause/reaction', 0.65), needsRun: true }
}

/** *declined to say whether A*. */
export const declining: FrameRule = ({ reading, cue, next }) => {
  if (!cue.frames.has('decline')) return null
  const [to, say, question] = reading.tokens.slice(next, next + 3)
  if (to?.lower !== 'to' || say?.lower !== 'say' || !QUESTION_WORDS.has(question?.lower ?? '')) return 'none'
  return { ...startAt(cue, next + 2, 'clause', 'clause/whether', 0.75), cueEnd: next + 2 }
}
