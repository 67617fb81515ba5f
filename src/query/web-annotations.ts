import type { ArticleAnnotations } from '../schema/annotations.js'
import type { WebAnnotation, WebAnnotationPage } from '../schema/web-annotation.js'
import { contextOf } from './spans.js'

interface Position {
  start: number
  end: number
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * An article's annotations by the W3C Web Annotation Data Model: a page of annotations whose bodies point to our
 * records and whose targets are passages of the article's text.
 * @param path the article's address here; it is the target where the article has no URL.
 */
export function webAnnotations(found: ArticleAnnotations, path: string): WebAnnotationPage {
  const text = found.article.text!
  const source = found.article.url ?? path
  const count = codePoints(text)
  const annotation = (id: string, purpose: string, value: string, spans: readonly Position[]): WebAnnotation => ({
    id: `${path}/annotations#${id}`,
    type: 'Annotation',
    motivation: purpose,
    body: [{ type: 'TextualBody', purpose, value }],
    target: spans.map(({ start, end }) => ({
      source,
      selector: [
        { type: 'TextPositionSelector', start: count(start), end: count(end) },
        { type: 'TextQuoteSelector', exact: text.slice(start, end), ...contextOf(text, start, end) },
      ],
    })),
  })
  return {
    '@context': CONTEXT,
    id: `${path}/annotations`,
    type: 'AnnotationPage',
    items: [
      ...found.entities.map(({ id, kind, name, mentions }) =>
        annotation(`${kind}-${id}`, 'identifying', name, mentions),
      ),
      ...found.quotes.map(({ id, spans, speaker, speakerDescription }) =>
        annotation(id, 'describing', `Quote: ${speaker?.name ?? speakerDescription ?? 'nobody named'}`, spans),
      ),
      ...found.figures.map((figure) => annotation(figure.id, 'describing', figureNote(figure), [figure])),
    ],
  }
}

/** What a figure is, in words: *Figure: count; deaths; since October 7*. */
function figureNote({ kind, si, measure, period }: ArticleAnnotations['figures'][number]): string {
  const range = si && [si.value, si.valueMax].filter((value) => value !== null).join('–')
  const notes = [kind, measure, si && `${range} ${si.unit}`, period?.text]
  return `Figure: ${notes.filter((note) => note).join('; ')}`
}

/** Turns positions in UTF-16 code units into ones in code points, which the W3C model counts. */
function codePoints(text: string): (position: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  return (position) => position - pairs.filter((pair) => pair < position).length
}
