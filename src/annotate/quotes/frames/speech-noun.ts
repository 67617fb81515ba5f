import { SPEECH_NOUNS } from '../../../lexicon/speaker-words.js'
import { skipLight } from '../light.js'
import { phraseStartingAt } from '../phrases.js'
import type { FrameRule, Place, Start } from './frame.js'
import { isComplementiser } from './words.js'

/** Prepositions that belong to what was said (*a warning [against A]*), and those that only lead to it. */
const KEPT = new Set(['about', 'against', 'over'])
const DROPPED = new Set(['for', 'of'])
/** What is speech only with *that*. */
const NOTICES = new Set(['notice', 'word'])

/** *issued a stern warning to Chad against A*, *renewed his call for A*, *delivered an ultimatum that A*. */
export const speechNoun: FrameRule = (place) => {
  const { reading, cue, next, ceiling } = place
  const phrase = cue.isPassive ? null : phraseStartingAt(reading, next, ceiling)
  const noun = phrase ? phrase.headEnd : -1
  if (!phrase || noun >= ceiling) return 'none'
  const { tokens } = reading
  const isNotice = NOTICES.has(tokens[noun - 1]!.lower)
  if (isNotice) return notice(place, skipLight(reading, noun, ceiling, false))
  if (!isSpeech(tokens[noun - 1]!.lower)) return 'none'
  if (tokens[noun]!.lower === 'to' && opensOrder(place, noun)) return make(noun, noun)
  const someone = tokens[noun]!.lower === 'to' ? behindSomeone(place, noun + 1) : noun
  const { lower } = tokens[someone] ?? { lower: '' }
  if (someone < 0 || someone + 1 >= ceiling) return 'none'
  if (lower === 'that' && isComplementiser(reading, someone, ceiling))
    return { ...make(noun, someone + 1), opening: 'clause' }
  if (lower === 'to' && opensOrder(place, someone)) return make(noun, someone)
  if (KEPT.has(lower)) return make(noun, someone)
  // *issued an amber warning for wind*
  if (lower === 'for' && tokens[noun - 1]!.lower.startsWith('warning')) return 'none'
  return DROPPED.has(lower) ? make(noun, someone + 1) : 'none'
}

/** *gave notice on Tuesday that A*; *a notice for the valley* says nothing. */
function notice({ reading, ceiling }: Place, that: number): Start | 'none' {
  if (that >= ceiling || reading.tokens[that]!.lower !== 'that' || !isComplementiser(reading, that, ceiling))
    return 'none'
  return { ...make(that, that + 1), opening: 'clause' }
}

/** *to leave the city*, but not *to growers*. */
function opensOrder({ reading }: Place, to: number): boolean {
  const { pos, lower } = reading.tokens[to + 1] ?? { pos: 'X', lower: '' }
  return (pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing')
}

/** Behind who is spoken to, without what is linked to it; -1 if nobody is. */
function behindSomeone({ reading, ceiling }: Place, from: number): number {
  return phraseStartingAt(reading, from, ceiling)?.headEnd ?? -1
}

function isSpeech(noun: string): boolean {
  return SPEECH_NOUNS.has(noun) || SPEECH_NOUNS.has(noun.replace(/s$/, ''))
}

function make(cueEnd: number, first: number): Start {
  return { first, cueEnd, opening: 'object', by: 'clause/noun', confidence: 0.75 }
}
