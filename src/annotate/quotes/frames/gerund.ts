import { type FrameRule, startAt } from './frame.js'

const VERBS = new Set(['acknowledge', 'admit', 'deny', 'recall'])

/** *admitted swinging the axe*, *denied deliberately misleading the board*. */
export const gerund: FrameRule = ({ reading: { tokens }, cue, next, ceiling }) => {
  if (!VERBS.has(cue.lemma) || cue.isPassive) return null
  let verb = next
  while (verb < ceiling && tokens[verb]!.pos === 'ADV') verb++
  const { pos, lower } = tokens[verb] ?? { pos: 'X', lower: '' }
  // *denied deliberately misleading them*: the tagger takes it for an adjective behind an adverb.
  const isGerund = verb < ceiling && lower.endsWith('ing') && (pos === 'VERB' || (pos === 'ADJ' && verb > next))
  return isGerund ? startAt(cue, next, 'clause', 'clause/gerund', 0.75) : null
}
