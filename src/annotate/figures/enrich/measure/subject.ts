import type { Token } from '../../../../text/document.js'
import type { Known } from '../known.js'
import { DID, DONE } from './table.js'

/** The noun that stands right behind a figure, and where the clause goes on behind it. */
export interface Behind {
  /** Null where the noun is left out, or carried over from before. */
  readonly head: Token | null
  readonly first: number
  readonly next: number
}

/** What stands behind a figure: its own noun phrase, if the subject is told there, and the first token behind that. */
export function nounBehind(known: Known, index: number): Behind {
  const { tokens, drafts } = known
  const { phrase, next } = drafts[index]!
  if (!phrase || phrase.first < next || phrase.first > next + 4) return { head: null, first: next, next }
  const first = tokens[phrase.first]!
  // *17 killed*: the subject finder gives the state as the subject where there is no noun.
  if (phrase.next === phrase.first + 1 && first.pos !== 'NOUN' && (DONE.has(first.lower) || DID.has(first.lower)))
    return { head: null, first: phrase.first, next: phrase.first }
  return { head: tokens[phrase.next - 1]!, first: phrase.first, next: phrase.next }
}
