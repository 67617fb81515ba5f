import type { Annotations, Entity, EntityKind, Name, Quote, Speaker } from '../../../src/annotate/annotations.js'
import { findQuotes } from '../../../src/annotate/quotes/quotes.js'
import { segment } from '../../../src/text/segment.js'

/** A text with what is to be found in it. Entities are a kind and their forms, the canonical name first. */
export interface QuoteCase {
  name: string
  text: string
  hasTitle?: boolean
  entities?: [EntityKind, ...string[]][]
  quotes: ExpectedQuote[]
}

/** `speaker` is an entity's name, `?description` or empty; left out, it is not compared. So with all but the spans. */
export interface ExpectedQuote {
  spans: string[]
  type?: Quote['type']
  verbatim?: string[]
  source?: string | null
  cue?: string | null
  speaker?: string
  coSpeakers?: string[]
  speakerRole?: string | null
  method?: Quote['method']
}

const NONE: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

/** The quotes of a text whose entities are given, as the expectations write them. */
export function readCase({ text, hasTitle, entities }: QuoteCase): Required<ExpectedQuote>[] {
  const known = (entities ?? []).map(([kind, ...forms]) => makeEntity(text, kind, forms))
  const document = segment({ text, hasTitle: hasTitle ?? false })
  const { quotes = [] } = findQuotes(document, { ...NONE, entities: known })
  const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  const speaker = (who: Speaker) => {
    if (who.kind === 'named') return known[who.entity]!.name
    return who.kind === 'unnamed' ? `?${who.description}` : ''
  }
  return quotes.map((quote) => ({
    spans: quote.spans.map((span) => slice(span)!),
    type: quote.type,
    verbatim: quote.verbatim.map((span) => slice(span)!),
    source: slice(quote.source),
    cue: slice(quote.cue),
    speaker: speaker(quote.speaker),
    coSpeakers: quote.coSpeakers.map(speaker),
    speakerRole: quote.speakerRole,
    method: quote.method,
  }))
}

/** An entity with every mention of its forms in a text. */
export function makeEntity(text: string, kind: EntityKind, forms: readonly string[]): Entity {
  const mentions: Name[] = []
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length
      if (mentions.some((other) => other.start < end && at < other.end)) continue
      mentions.push({ start: at, end, kind, by: 'test', confidence: 1 })
    }
  }
  mentions.sort((a, b) => a.start - b.start)
  return { kind, name: forms[0]!, aliases: forms.slice(1), roles: [], country: null, mentions }
}

/** Cuts what was found down to what the expectation names. */
export function likeExpected(found: Required<ExpectedQuote>, expected: ExpectedQuote): ExpectedQuote {
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, found[key as keyof ExpectedQuote]]),
  ) as unknown as ExpectedQuote
}
