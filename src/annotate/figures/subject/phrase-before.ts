import type { Token } from '../../../text/document.js'
import { isJoint, MAX_WORDS, type Phrase } from './phrase.js'

/** The noun phrase that ends right before a token, without determiner: *the **death toll** rose*; null if none does. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  const sentence = tokens[end - 1]?.sentence
  let first = end
  for (let at = end - 1; at >= 0 && at > end - 1 - MAX_WORDS; at--) {
    const token = tokens[at]!
    if (token.sentence !== sentence) break
    const inside = first < end
    // *official data **show** approvals climbed*: a verb that the tagger takes for a noun.
    if (inside && /^(?:beating|exceeding|missing|shows?|suggests?|topping)$/.test(token.lower)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (inside && (token.pos === 'ADJ' || token.pos === 'NUM')))
      first = at
    else if (!inside && (isNounByPlace(tokens, at) || isNumberOfName(tokens, at))) first = at
    else if (!inside || !isJoint(tokens, at)) break
  }
  // *year-on-year inflation*
  const isRate = /^(?:month|quarter|week|year)$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.text === '-'
  if (isRate && first + 1 < end) first++
  if (first < end) return { first, next: end }
  const pronoun = tokens[end - 1]
  return pronoun?.pos === 'PRON' ? { first: end - 1, next: end } : null
}

/** *the S&P 500*, *Route 66*: a number that ends a name. */
function isNumberOfName(tokens: readonly Token[], index: number): boolean {
  return (
    /^\d{1,4}$/.test(tokens[index]!.text) && tokens[index - 1]?.pos === 'PROPN' && tokens[index - 1]!.text.length > 1
  )
}

/** A word between a determiner or preposition and the phrase's end is its noun, whatever the tagger says (*a fine of*). */
function isNounByPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (token.pos !== 'ADJ' && token.pos !== 'VERB') return false
  const previous = tokens[index - 1]
  // *an intra-day high of*
  if (/^(?:high|low)$/.test(token.lower) && previous?.pos === 'NOUN') return tokens[index + 1]?.lower === 'of'
  if (previous?.pos === 'ADJ' && tokens[index - 2]?.pos === 'DET') return true
  return previous?.pos === 'DET' || (previous?.pos === 'ADP' && previous.sentence === token.sentence)
}
