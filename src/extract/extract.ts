import type { Annotations } from '../annotate/annotations.js'
import { annotateAll } from '../annotate/pipeline.js'
import { type CleanText, clean } from '../text/clean.js'
import type { Document } from '../text/document.js'
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
 * The whole way from texts to their annotations, all of them through one step before the next (see `buildPipeline`).
 * Pure: no I/O, no clock. A text in another language than English is cleaned and kept, but nothing is looked for in it,
 * since everything found would be noise.
 * @returns for each input its extraction, in their order.
 */
export function extractAll(inputs: readonly ExtractInput[]): Extraction[] {
  const cleaned = inputs.map(({ text, title }) => clean({ text, title: title ?? null }))
  const languages = inputs.map(({ language }, i) => language ?? detectLanguage(cleaned[i]!.text).language)
  const documents = inputs.map((input, i) => segment(segmentInput(input, cleaned[i]!)))
  const read = documents.filter((_, i) => isRead(languages[i]!))
  const found = new Map(annotateAll(read).map((annotations, i) => [read[i]!, annotations]))
  return documents.map((document, i) => ({
    title: cleaned[i]!.title,
    text: cleaned[i]!.text,
    language: languages[i]!,
    wordCount: countWords(document),
    annotations: found.get(document) ?? NOTHING,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
  }))
}

const WORD = /[\p{L}\p{N}]/u

/** Tokens with a letter or a digit. */
function countWords({ tokens }: Document): number {
  let count = 0
  for (const { text } of tokens) {
    const code = text.charCodeAt(0) | 32
    // Nearly all begin with a Latin letter: they are told without the expression.
    if ((code >= 97 && code <= 122) || WORD.test(text)) count++
  }
  return count
}

/** The same for one text. */
export const extract = (input: ExtractInput): Extraction => extractAll([input])[0]!

function segmentInput({ publishedAt, country }: ExtractInput, { text, title }: CleanText): SegmentInput {
  return { text, hasTitle: title !== null, publishedAt: publishedAt ?? null, country: country ?? null }
}

/** Whether anything is looked for in a text: if it is English, or too short to tell. */
export function isRead(language: string): boolean {
  return language === 'en' || language.startsWith('en-') || language === 'und'
}
