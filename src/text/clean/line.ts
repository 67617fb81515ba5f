import type { RawParagraph } from './paragraphs.js'

/** Where a paragraph stands: before the first prose of the page, between, or after the last. */
export type Zone = 'head' | 'middle' | 'tail'

/** A paragraph as the furniture rules see it. */
export interface PageLine {
  /** Exactly as in the raw text. */
  readonly text: string
  /** For matching words: in lower case, marks straight, spaces single, without the bullets and arrows around it. */
  readonly key: string
  readonly words: number
  /** Whether it ends as a sentence does. */
  readonly endsSentence: boolean
  /**
   * Whether it is running text rather than a label, a headline or a button: long, or a sentence of five words (not a
   * question, as headlines are often questions).
   */
  readonly isProse: boolean
  readonly number: number
}

const SENTENCE_END = /[.!?…][”"’'»)\]*]*$/
const STATEMENT_END = /[.…][”"’'»)\]*]*$/
const LONGEST_LABEL = 180
const ORNAMENTS_BEFORE =
  /^[\s|>»›→▶►•·*+~_=\u2600-\u27bf\u{1f300}-\u{1faff}\p{Default_Ignorable_Code_Point}-]+(?=[^\s\d])/u
const ORNAMENTS_AFTER = /[\s|>»›→▶►•·:~_=…\u2600-\u27bf\u{1f300}-\u{1faff}\p{Default_Ignorable_Code_Point}-]+$/u
/** Beyond this length nothing is furniture, so that nothing else need be known of a line. */
export const LONGEST_FURNITURE = 420

/** Prepares a paragraph for the rules. */
export function readLine(paragraph: RawParagraph): PageLine {
  const { text, line: number } = paragraph
  const endsSentence = SENTENCE_END.test(text.slice(-12))
  if (paragraph.wrapped || text.length > LONGEST_FURNITURE) {
    return { text, key: '', words: Infinity, endsSentence, isProse: true, number }
  }
  const words = text.split(/\s+/).length
  const isProse = text.length > LONGEST_LABEL || (words >= 5 && STATEMENT_END.test(text.slice(-12)))
  return { text, key: keyOf(text), words, endsSentence, isProse, number }
}

/** The form of a line that is compared: see `PageLine.key`. */
export function keyOf(text: string): string {
  const straight = text
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, '-')
  const bare = straight.replace(/\s+/g, ' ').replace(ORNAMENTS_BEFORE, '')
  return bare.slice(0, LONGEST_FURNITURE).replace(ORNAMENTS_AFTER, '') || bare.trim()
}
