import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import type { Token } from '../../../text/document.js'
import type { Mention, Refiner } from '../mention.js'

const LEADING = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])

/**
 * Two given names with a hyphen and the second in lower case follow a surname: ***Son** Heung-min gave …*, however ordinary
 * a word that is at the start of a sentence (Korean and Taiwanese names).
 */
export const completeGivenNames: Refiner = (mentions, { document: { tokens } }) => {
  const taken = new Set(mentions.map(({ end }) => end))
  return mentions.map((mention) => {
    const before = tokens[mention.first - 1]
    if (taken.has(mention.first) || !before || !isGivenPair(tokens, mention) || !isSurname(before)) return mention
    if (before.sentence !== tokens[mention.first]!.sentence) return mention
    return { ...mention, first: mention.first - 1, by: 'given-names' }
  })
}

/** *Heung-min*: three tokens without a space, the first alone with a capital. */
function isGivenPair(tokens: readonly Token[], { first, end, kind }: Mention): boolean {
  if (kind !== 'person' || end - first !== 3) return false
  const [given, hyphen, second] = [tokens[first]!, tokens[first + 1]!, tokens[first + 2]!]
  return /^\p{Lu}\p{Ll}+$/u.test(given.text) && hyphen.text === '-' && /^\p{Ll}{2,}$/u.test(second.text)
}

function isSurname({ text, lower, pos }: Token): boolean {
  return /^\p{Lu}\p{Ll}{0,5}$/u.test(text) && LEADING.has(pos) && !ROLE_NOUNS.has(lower)
}
