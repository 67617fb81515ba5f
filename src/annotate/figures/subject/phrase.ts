import type { Token } from '../../../text/document.js'
import { isDash } from '../characters.js'

/** A run of tokens `[first, next)`. */
export interface Phrase {
  first: number
  next: number
}

/** The most words of a noun phrase. */
export const MAX_WORDS = 6

const PLURALS_WITHOUT_S =
  /^(?:children|men|women|people|police|women|feet|mice|teeth|staff|sheep|fish|crew|aircraft|cattle)$/

/** Whether a word looks like a plural. */
export function isPlural(token: Token): boolean {
  return (token.lower.endsWith('s') && !/(?:sis|ss|us)$/.test(token.lower)) || PLURALS_WITHOUT_S.test(token.lower)
}

/** A hyphen between two words, or a possessive mark. */
export function isJoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.lower === "'s" || token.lower === '’s' || token.lower === "'" || token.lower === '’') {
    return /^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[index + 1]?.pos ?? '')
  }
  if (token.text === '&') return tokens[index - 1]?.pos === 'PROPN' && tokens[index + 1]?.pos === 'PROPN'
  return (
    token.end - token.start === 1 &&
    isDash(token.text.charCodeAt(0)) &&
    tokens[index - 1]?.end === token.start &&
    tokens[index + 1]?.start === token.end
  )
}
