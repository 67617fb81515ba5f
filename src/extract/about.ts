import type { Annotations, Quote } from '../annotate/annotations.js'
import type { Span } from '../text/document.js'
import { countWhile } from '../text/search.js'

interface LocatedMention extends Span {
  entity: number
}

const located = new WeakMap<Annotations, readonly LocatedMention[]>()

/** All mentions of an article's entities, in the order of the text; made once for all quotes and figures of it. */
function mentionsOf(annotations: Annotations): readonly LocatedMention[] {
  const known = located.get(annotations)
  if (known) return known
  const mentions = annotations.entities
    .flatMap(({ mentions }, entity) => mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  located.set(annotations, mentions)
  return mentions
}

/** The index of the first mention that does not begin before a position. */
function firstFrom(mentions: readonly LocatedMention[], position: number): number {
  return countWhile(mentions, ({ start }) => start < position)
}

/**
 * What some pieces of a text are about: the entities that are named wholly within them.
 * @returns indices into the article's entities, in the order in which the pieces name them, each once.
 */
export function aboutSpans(annotations: Annotations, spans: readonly Span[]): number[] {
  const mentions = mentionsOf(annotations)
  const found = new Set<number>()
  for (const { start, end } of spans) {
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
      if (mentions[i]!.end <= end) found.add(mentions[i]!.entity)
    }
  }
  return [...found]
}

/**
 * What a quote is about: who and what is named in it, and whom it is addressed to or aimed at, its speaker excepted.
 * @returns indices into the article's entities, each once.
 */
export function aboutQuote(annotations: Annotations, { spans, targets, speaker }: Quote): number[] {
  const own = speaker.kind === 'named' ? speaker.entity : -1
  return [...new Set([...aboutSpans(annotations, spans), ...targets])].filter((entity) => entity !== own)
}
