import { PEOPLE_NOUNS } from '../../lexicon/people.js'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.js'
import { ORGANISATION_NOUNS, TEXT_NOUNS } from '../../lexicon/speaker-words.js'
import { isPronoun } from './nominals.js'
import type { Phrase } from './phrases.js'
import type { Reading } from './reading.js'

/** Whether a phrase names somebody who can speak: *…, added the owner*; but *…, found a puddle* has an object there. */
export function isSpeaking(reading: Reading, source: Phrase): boolean {
  return /^(?:the|one)$/.test(reading.tokens[source.first]!.lower) || isPersonal(reading, source)
}

/** The same, told by its head alone: a name, a pronoun, or a noun for people, bodies or texts. */
export function isPersonal(reading: Reading, source: Phrase): boolean {
  const head = source.headEnd - 1
  const { lower, pos } = reading.tokens[head]!
  if (reading.mentionOf[head]! >= 0 || pos === 'PROPN' || isPronoun(reading, source.first)) return true
  const noun = lower.replace(/s$/, '')
  return ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun) || TEXT_NOUNS.has(noun)
}

/** A noun in the singular for nobody who can speak: *the debate*, *a ballot initiative*. */
export function isThing(reading: Reading, source: Phrase): boolean {
  const { lower, pos } = reading.tokens[source.headEnd - 1]!
  return pos === 'NOUN' && !lower.endsWith('s') && !PEOPLE_NOUNS.has(lower) && !isPersonal(reading, source)
}
