import type { Token } from '../../../text/document.js'
import { type Phrase, phraseBefore } from './noun-phrase.js'

const RELATIVE = /^(?:who|which|that)$/
const LINKS = /^(?:across|against|among|at|between|by|for|from|in|into|near|of|on|over|through|to|under|with)$/

/**
 * The subject of the verb at or before a token: *the **death toll** had risen*, ***Sahel Mills**, its great rival, added*,
 * *a **bill** that cost*. Null if the clause shows none.
 */
export function subjectOfVerb(tokens: readonly Token[], verb: number): Phrase | null {
  const sentence = tokens[verb]?.sentence
  let at = verb
  while (at >= 0 && tokens[at]!.sentence === sentence && isVerbal(tokens[at]!)) at--
  const token = tokens[at]
  // A capitalised first word that the tagger takes for a verb is the subject: *Drifts stood*, *Landings came to*.
  if (!token || token.sentence !== sentence) return at + 1 < verb ? { first: at + 1, next: at + 2 } : null
  if (RELATIVE.test(token.lower)) return headBefore(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at)
  if (token.text === ',') {
    const opening = commaBefore(tokens, at)
    if (opening !== null) return headBefore(tokens, opening)
    return /(?:ed|ing|en)$/.test(lowerOf(tokens, at + 1)) ? headBefore(tokens, at) : null
  }
  return headBefore(tokens, at + 1)
}

function lowerOf(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}

function isVerbal(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART'
}

/** The comma that opens the apposition which another comma closes. */
function commaBefore(tokens: readonly Token[], closing: number): number | null {
  for (let at = closing - 1; at >= 0 && at > closing - 14; at--) {
    if (tokens[at]!.sentence !== tokens[closing]!.sentence) return null
    if (tokens[at]!.text === ',') return at
  }
  return null
}

/**
 * The head of the noun phrases chained by prepositions that end before a token: of *the temperature at Tabant* the
 * temperature, of *the number of visitors* all of it.
 */
export function headBefore(tokens: readonly Token[], end: number): Phrase | null {
  let phrase = phraseBefore(tokens, end)
  if (!phrase) return null
  const word = tokens[phrase.first]!.lower
  if (word === 'there') return tokens[phrase.first - 1]?.pos === 'NOUN' ? headBefore(tokens, phrase.first) : null
  if (RELATIVE.test(word))
    return headBefore(tokens, tokens[phrase.first - 1]?.text === ',' ? phrase.first - 1 : phrase.first)
  for (let links = 0; links < 3; links++) {
    const link = linkBefore(tokens, phrase.first)
    if (link === null) return phrase
    const outer = phraseBefore(tokens, link)
    if (!outer || tokens[outer.first]!.pos === 'PRON') return phrase
    phrase =
      tokens[link]!.lower === 'of' && outer.next - outer.first <= 2 ? { first: outer.first, next: phrase.next } : outer
  }
  return phrase
}

/** The preposition before a phrase, over its determiner: *at the*, *of its*. */
function linkBefore(tokens: readonly Token[], first: number): number | null {
  let at = first - 1
  while (/^(?:DET|NUM)$/.test(tokens[at]?.pos ?? '') || /^(?:its|their|his|her|our|my)$/.test(tokens[at]?.lower ?? ''))
    at--
  const token = tokens[at]
  return token && token.sentence === tokens[first]!.sentence && LINKS.test(token.lower) ? at : null
}
