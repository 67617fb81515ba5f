import { createHash } from 'node:crypto'
import type { Span } from '../text/document.js'

/** Hash-derived ids: the same articles loaded into an empty database get the same ones. 80 bits, in hexadecimal. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20)
}

/** An article's id: from its URL where it has one (so that a changed text is a revision), else from its text as it came. */
export function articleId(article: { url: string | null; text: string }): string {
  return `a_${article.url ? digest('url', article.url) : digest('text', article.text)}`
}

/** A quote's id: from its article and where its content lies. */
export function quoteId(article: string, spans: readonly Span[]): string {
  return `q_${digest(article, ...spans.map(({ start, end }) => `${start}-${end}`))}`
}

/** A figure's id: from its article and where the number lies. */
export function figureId(article: string, span: Span): string {
  return `f_${digest(article, `${span.start}-${span.end}`)}`
}
