/**
 * A half-open range `[start, end)` of UTF-16 code units in a document's cleaned text, so that
 * `text.slice(start, end)` is always the annotated string.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Universal part-of-speech tags (Universal Dependencies v2), as the tokeniser's model gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number, sign or clitic (*’s*, *n’t*). `sentence` and `paragraph` are indices into the document's lists. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly pos: PartOfSpeech
  readonly sentence: number
  readonly paragraph: number
}

/** A sentence: its characters, and its tokens as the half-open index range `[firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly paragraph: number
}

/** A paragraph of the cleaned text; the headline, where there is one, is the first paragraph with the role `title`. */
export interface Paragraph extends Span {
  readonly role: 'title' | 'body'
  readonly firstSentence: number
  readonly endSentence: number
  readonly firstToken: number
  readonly endToken: number
}

/** An article's cleaned text, cut up: what every annotator reads. Immutable. */
export interface Document {
  /** The title (if any) and the paragraphs, joined by blank lines (`\n\n`). */
  readonly text: string
  /** ISO 8601 time of publication, where known: relative dates are read against it. */
  readonly publishedAt: string | null
  /** ISO 3166-1 alpha-2 code of the outlet's country, where known: what *$* means depends on it. */
  readonly country: string | null
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
