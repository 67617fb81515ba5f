import type { Span } from '../../../../text/document.js'
import { countWhile } from '../../../../text/search.js'
import type { Known } from '../known.js'
import { isFronted, isOfSaying, reachesAhead, reachesBehind } from '../path.js'

const LOCATING = /^(?:across|around|at|in|inside|near|off|outside|throughout|within)$/
/** What may stand between the preposition and the name: *in the northern city **of** Kano*. */
const PLACE_NOUN =
  /^(?:area|camp|capital|city|county|district|enclave|governorate|island|neighborhood|neighbourhood|port|province|region|state|strip|suburb|territory|town|village)$/

/** A place that is named in a sentence, with the preposition that locates something there. */
interface Located {
  readonly entity: number
  readonly first: number
  readonly next: number
}

/** The places of a sentence where something is said to be: *in Gaza*, *near the town of Kano*. */
export function placesIn(known: Known, sentence: number, entityAt: (name: Span) => number | undefined): Located[] {
  const { tokens, annotations, document } = known
  const { start, end, firstToken, endToken } = document.sentences[sentence]!
  const found: Located[] = []
  let at = firstToken
  for (let i = firstFrom(annotations.names, start); i < annotations.names.length; i++) {
    const name = annotations.names[i]!
    if (name.start >= end) break
    while (at < endToken && tokens[at]!.start < name.start) at++
    const entity = name.kind === 'place' ? entityAt(name) : undefined
    if (entity === undefined) continue
    let next = at
    while (next < endToken && tokens[next]!.end <= name.end) next++
    const last = found[found.length - 1]
    // *in Kano, Nigeria*: the second place says where the first is.
    const isFurther = last && at - last.next <= 1 && tokens[at - 1]?.text === ','
    const first = isFurther ? last.first : prepositionBefore(known, at)
    if (first !== null) found.push({ entity, first, next })
  }
  return found
}

/** The preposition that locates something in the place that begins at a token, or null. */
function prepositionBefore(known: Known, at: number): number | null {
  const { tokens } = known
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const { lower, pos, sentence } = tokens[i]!
    if (sentence !== tokens[at]!.sentence) return null
    if (LOCATING.test(lower)) return i
    const isOf = lower === 'of' && PLACE_NOUN.test(tokens[i - 1]?.lower ?? '')
    if (!isOf && !PLACE_NOUN.test(lower) && pos !== 'ADJ' && pos !== 'DET' && lower !== "'s" && lower !== '’s') {
      if (pos !== 'NOUN' || i < at - 1) return null
    }
  }
  return null
}

/** The places that a figure is counted in: those that its clause puts it in. */
export function whereOf(known: Known, index: number, places: readonly Located[], isObject: boolean): number[] {
  const { tokens, drafts } = known
  const draft = drafts[index]!
  const { sentence } = tokens[draft.first]!
  const found = new Set<number>()
  for (const { entity, first, next } of places) {
    if (isOfSaying(tokens, first, sentence)) continue
    const holds =
      first >= draft.next
        ? !hasComma(known, draft.next, first) && reachesBehind(tokens, draft.next, first, isObject)
        : next <= draft.first && reachesAhead(tokens, next, draft.first, isFronted(tokens, first))
    if (holds) found.add(entity)
  }
  return [...found]
}

/** *employs 317 people, 40 of them in shops in Austria*: what stands behind a comma is somewhere else. */
function hasComma(known: Known, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (known.tokens[i]!.text === ',') return true
  return false
}

function firstFrom(spans: readonly Span[], position: number): number {
  return countWhile(spans, ({ start }) => start < position)
}
