import type { Annotations } from '../../annotate/annotations.js'
import { findDrafts } from '../../annotate/quotes/find-drafts.js'
import { readDocument } from '../../annotate/quotes/reading.js'
import { rankSpeakers } from '../../annotate/quotes/speakers/resolve.js'
import { type ExtractInput, extract, isRead } from '../../extract/extract.js'
import { explainClean } from '../../text/clean.js'
import type { Document } from '../../text/document.js'
import { segment } from '../../text/segment.js'
import { markedText, marksOf } from './marked-text.js'
import { figureReasons, quoteReasons, type Ranked } from './reasons.js'
import type { Paint } from './style.js'

/**
 * Explains what is found in an article, for readers: its paragraphs with names, quotes and figures marked, below each
 * how its quotes and figures were found and among whom a speaker was chosen; last, the lines that were left out.
 */
export function explain(input: ExtractInput, paint: Paint): string {
  const { title, text, language, annotations: found } = extract(input)
  const document = segment({ text, hasTitle: title !== null, publishedAt: input.publishedAt })
  const ranked = rankedOf(document, found)
  const marks = marksOf(found)
  const blocks = document.paragraphs.map((paragraph) => {
    const isHere = ({ start }: { start: number }) => paragraph.start <= start && start < paragraph.end
    return [
      markedText(text, paragraph, marks, paint),
      ...found.quotes.flatMap((quote, i) =>
        isHere(quote.spans[0]!) ? quoteReasons(text, found, i, ranked[i], paint) : [],
      ),
      ...found.figures.filter(isHere).map((figure) => figureReasons(text, figure, paint)),
    ].join('\n')
  })
  return `${[...blocks, ...leftOut(input, paint), ...unread(language)].join('\n\n')}\n`
}

/** For every quote the candidates that its speaker was chosen from, where there was a choice. */
function rankedOf(document: Document, found: Annotations): (Ranked | undefined)[] {
  const reading = readDocument(document, found)
  return rankSpeakers(reading, findDrafts(reading)).map(({ attribution }) => attribution.ranked)
}

/** Nothing is looked for in other languages than English. */
function unread(language: string): string[] {
  return isRead(language) ? [] : [`In “${language}”: nothing is looked for in other languages than English.`]
}

function leftOut(input: ExtractInput, paint: Paint): string[] {
  const lines = explainClean(input).map(({ text, rule }) => `  ${text}  ${paint('note', `rule ${rule}`)}`)
  return lines.length > 0 ? [[paint('head', 'Left out as page furniture'), ...lines].join('\n')] : []
}
