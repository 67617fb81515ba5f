import { linkEntities } from '../../annotate/entities/link.js'
import type { Span } from '../../text/document.js'
import { segment } from '../../text/segment.js'
import type { GoldArticle, GoldQuote } from '../gold.js'
import type { Reader } from './examples.js'

/** What may stand behind a line and be cut: *said Roe.*, *she asked after a while.*, to the end of the paragraph. */
const ATTRIBUTION = /^ [^.“‘"]*\.$/
const LONGEST = 45

/**
 * The same article with the attribution cut from every second line of dialogue that has a paragraph of its own beside
 * another with speech: examples of lines that say nothing of their speaker, of which the corpus has few. `half` says
 * which of them are cut (0 or 1); null if there are none.
 */
export function bareLines({ gold, annotations }: Reader, half: number): Reader | null {
  const cuts = attributedLines(gold).filter((_, i) => i % 2 === half)
  if (cuts.length === 0) return null
  const cut = shortened(gold, cuts)
  const document = segment({ text: cut.text, hasTitle: cut.hasTitle })
  const found = {
    ...annotations,
    names: shifted(annotations.names, cuts),
    demonyms: shifted(annotations.demonyms, cuts),
  }
  return { gold: cut, document, annotations: { ...found, ...linkEntities(document, found) } }
}

/** Where the attributions of such lines stand. */
function attributedLines({ text, quotes }: GoldArticle): Span[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const lines = paragraphs.map(({ start, end }) =>
    quotes.filter(({ type, spans }) => type === 'direct' && spans[0]!.start >= start && spans[0]!.end <= end),
  )
  return paragraphs.flatMap(({ end }, i) => {
    const isDialogue = lines[i]!.length === 1 && (lines[i - 1]?.length || lines[i + 1]?.length)
    return isDialogue ? attributionOf(text, lines[i]![0]!, end) : []
  })
}

function attributionOf(text: string, { spans, cues, sources }: GoldQuote, end: number): Span[] {
  const start = spans[0]!.end + 1
  const [cue] = cues
  if (spans.length > 1 || !cue || cue.start < start || sources.length === 0) return []
  const rest = text.slice(start, end)
  const isCut = /["”’']/.test(text[start - 1] ?? '') && rest.length <= LONGEST && ATTRIBUTION.test(rest)
  return isCut ? [{ start, end }] : []
}

function shortened(gold: GoldArticle, cuts: readonly Span[]): GoldArticle {
  let text = gold.text
  for (const { start, end } of [...cuts].reverse()) {
    const line = text.slice(0, start - 2) + text.slice(start - 2, start).replace(',', '.')
    text = line + text.slice(end)
  }
  const quotes = gold.quotes.map((quote) => ({
    ...quote,
    spans: shifted(quote.spans, cuts),
    sources: shifted(quote.sources, cuts),
    cues: shifted(quote.cues, cuts),
  }))
  return { ...gold, text, names: shifted(gold.names, cuts), quotes }
}

/** The spans outside the cuts, where they stand without them. */
function shifted<T extends Span>(spans: readonly T[], cuts: readonly Span[]): T[] {
  const moved = (at: number) => at - cuts.reduce((sum, cut) => sum + (cut.end <= at ? cut.end - cut.start : 0), 0)
  return spans
    .filter((span) => !cuts.some((cut) => cut.start <= span.start && span.end <= cut.end))
    .map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }))
}
