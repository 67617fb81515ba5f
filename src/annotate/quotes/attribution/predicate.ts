import { VERB_FORMS } from '../forms.js'
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { beforeVerb } from '../subjects.js'
import type { Attribution } from './attribution.js'

const BE = new Set(['is', 'was'])
const FARTHEST_VERB = 12

/**
 * Words in marks as the subject of a sentence about them: *“Ask the falcon,” was all that the officer would say* · *“No,”
 * was how he put it* · *“Steel first,” was the formula of the envoy* · *“Sorry,” came a voice*.
 */
export function predicateAfter(reading: Reading, from: number, limit: number): Attribution | null {
  const verb = reading.tokens[from]?.lower ?? ''
  const source = BE.has(verb)
    ? ofPredicate(reading, from, limit)
    : verb === 'came'
      ? comingFrom(reading, from, limit)
      : null
  if (!source) return null
  return {
    cue: { first: from, end: from + 1 },
    source,
    region: { first: source.first, end: limit },
    by: 'run/predicate',
    confidence: 0.85,
  }
}

function ofPredicate(reading: Reading, be: number, limit: number): Phrase | null {
  const { tokens } = reading
  for (let i = be + 2; i < Math.min(limit, be + FARTHEST_VERB); i++) {
    if (VERB_FORMS.has(tokens[i]!.lower) && reading.mentionOf[i]! < 0) {
      const subject = phraseEndingAt(reading, beforeVerb(reading, i, be + 1), be + 1)
      if (subject && tokens[subject.first]!.lower !== 'all') return subject
    }
  }
  const noun = phraseStartingAt(reading, be + 1, limit)
  if (!noun || noun.end === noun.headEnd || tokens[noun.headEnd]!.lower !== 'of') return null
  return phraseStartingAt(reading, noun.headEnd + 1, limit)
}

/** *came a voice*, *came the reply from the kitchen*. */
function comingFrom(reading: Reading, verb: number, limit: number): Phrase | null {
  const phrase = phraseStartingAt(reading, verb + 1, limit)
  if (!phrase) return null
  if (reading.tokens[phrase.headEnd]?.lower !== 'from') return { ...phrase, end: phrase.headEnd }
  return phraseStartingAt(reading, phrase.headEnd + 1, limit) ?? phrase
}
