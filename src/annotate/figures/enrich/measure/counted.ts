import type { Span, Token } from '../../../../text/document.js'
import { countWhile } from '../../../../text/search.js'
import { isPeopleNoun } from '../../people.js'
import type { Known } from '../known.js'
import type { Entry } from './table.js'

/** Whether a list of spans, sorted by position, has one that ends where a token ends. */
function endsOne(spans: readonly Span[], token: Token): boolean {
  return spans[countWhile(spans, ({ end }) => end < token.end)]?.end === token.end
}

/** Whether a noun stands for people: *soldiers*, *Kenyans*, *police officers*. */
export function isPeople(known: Known, token: Token): boolean {
  return isPeopleNoun(token.lower) || endsOne(known.annotations.demonyms, token)
}

/** Whether the verbs of a measure may be said of the figure's noun, which may also be left out (*killed at least 12*). */
export function isCounted(known: Known, entry: Entry, head: Token | null): boolean {
  if (entry.counted === null) return true
  if (entry.counted === 'people') return head === null || isPeople(known, head)
  return head !== null && entry.counted.has(head.lower)
}
