import { phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'

/** Words that open a clause which another must follow: *said that while A, B*. */
const OPENERS = new Set(['although', 'because', 'if', 'since', 'though', 'unless', 'when', 'whereas', 'while'])
const LONGEST_OPENER = 40

/** Behind the comma that ends a subordinate clause or a time at the start of the content: it ends no content. */
export function behindOpener(reading: Reading, first: number, ceiling: number): number {
  const { tokens, runOf } = reading
  const isOpener = OPENERS.has(tokens[first]!.lower) || tokens[first]!.pos === 'ADP'
  if (!isOpener || runOf[first]! >= 0) return first
  for (let i = first + 1; i < Math.min(ceiling, first + LONGEST_OPENER); i++) {
    if (runOf[i]! >= 0 || /^[;:—–]$/.test(tokens[i]!.text)) return first
    if (tokens[i]!.text === ',') return isClauseAt(reading, i + 1, ceiling) ? i + 1 : first
  }
  return first
}

/** A subject with its verb right behind it. */
function isClauseAt(reading: Reading, at: number, ceiling: number): boolean {
  const phrase = phraseStartingAt(reading, at, ceiling)
  const verb = phrase && reading.tokens[phrase.end]
  return Boolean(verb && phrase.end < ceiling && /^(?:AUX|VERB|ADV)$/.test(verb.pos))
}

const SILENCES = new Set('comment disclose elaborate give identify name offer provide reveal say specify'.split(' '))

/** *…, but would not elaborate*, *but did not give details*: what the source did not say. */
export function isSilence({ tokens }: Reading, at: number): boolean {
  const isNot = /^(?:not|n['’]t)$/.test(tokens[at + 1]?.lower ?? '')
  return isNot && /^(?:did|has|would)$/.test(tokens[at]!.lower) && SILENCES.has(tokens[at + 2]?.lower ?? '')
}
