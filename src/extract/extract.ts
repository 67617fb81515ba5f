import type { Annotations } from '../annotate/annotations.js'
import { annotate } from '../annotate/pipeline.js'
import { clean } from '../text/clean.js'
import { detectLanguage } from '../text/language.js'
import { type SegmentInput, segment } from '../text/segment.js'

/** What the extraction reads: an article's text as it came, and what is known of it. */
export interface ExtractInput {
  text: string
  title?: string | null
  publishedAt?: string | null
  language?: string | null
  /** ISO 3166-1 alpha-2 code of the outlet's country. */
  country?: string | null
}

/** One article, cleaned and annotated. All positions count UTF-16 code units of `text`. */
export interface Extraction {
  title: string | null
  text: string
  /** ISO 639-1; `und` where the text is too short to tell. */
  language: string
  wordCount: number
  annotations: Annotations
  /** The sentences of the text, in order. */
  sentences: { start: number; end: number }[]
}

const NOTHING: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

/**
 * The whole way from a text to its annotations. Pure: no I/O, no clock.
 * A text in another language than English is cleaned and kept, but nothing is looked for in it, since everything found
 * would be noise.
 */
export function extract(input: ExtractInput): Extraction {
  const cleaned = clean({ text: input.text, title: input.title ?? null })
  const language = input.language ?? detectLanguage(cleaned.text).language
  const segmentInput: SegmentInput = {
    text: cleaned.text,
    hasTitle: cleaned.title !== null,
    publishedAt: input.publishedAt ?? null,
    country: input.country ?? null,
  }
  const document = segment(segmentInput)
  return {
    title: cleaned.title,
    text: cleaned.text,
    language,
    wordCount: document.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length,
    annotations: isRead(language) ? annotate(document) : NOTHING,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
  }
}

/** Whether anything is looked for in a text: if it is English, or too short to tell. */
export function isRead(language: string): boolean {
  return language === 'en' || language.startsWith('en-') || language === 'und'
}
