import type { RawParagraph } from './paragraphs.js'

/** Where a paragraph stands: before the first prose of the page, between, or after the last. */
export type Zone = 'head' | 'middle' | 'tail'

/** A paragraph as the furniture rules see it. */
export interface PageLine {
  /** Exactly as in the raw text. */
  readonly text: string
  /**
   * For matching words: in lower case, marks straight, spaces single, without the bullets and arrows around it. Empty
   * for what is too long to be furniture.
   */
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

/** A full stop that does not end a sentence, since a headline may end so: *moves to the U.S.* */
export const ABBREVIATION_END = /(?:\b[A-Z]\.){2}[’'”"]?$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|plc|vs|No)\.$/
const SENTENCE_END = /[.!?…][”"’'»)\]*]*$/
const STATEMENT_END = /[.…][”"’'»)\]*]*$/
const LONGEST_HEADLINE = 120
const LONGEST_LABEL = 180
const LONGEST_FURNITURE = 420
/** A unit of a bullet, an arrow, a pictogram (both its halves) or an invisible character. */
const ORNAMENT = /[\s|>»›→▶►•·:*+~_=…\u2600-\u27bf\ud83c-\ud83e\udc00-\udfff\u200b\u200c\u2060\ufeff-]|\u200d|\ufe0f/
const MARKS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** Prepares a paragraph for the rules. */
export function readLine(paragraph: RawParagraph): PageLine {
  const { text, line: number } = paragraph
  const end = text.slice(-12)
  const endsSentence = SENTENCE_END.test(end)
  if (paragraph.wrapped || text.length > LONGEST_FURNITURE) {
    return { text, key: '', words: Infinity, endsSentence, isProse: true, number }
  }
  const key = keyOf(text)
  const words = text.split(/\s+/).length
  const isStatement = STATEMENT_END.test(end) && (text.length > LONGEST_HEADLINE || !ABBREVIATION_END.test(end))
  const isProse = text.length > LONGEST_LABEL || (words >= 5 && isStatement)
  return { text, key, words, endsSentence, isProse, number }
}

/** The form of a line that is compared: see `PageLine.key`. */
export function keyOf(text: string): string {
  const plain = text
    .slice(0, LONGEST_FURNITURE)
    .toLowerCase()
    .replace(/[‘’‛`´“”„«»–—−]/g, (mark) => MARKS[mark]!)
    .replace(/\s+/g, ' ')
    .trim()
  return withoutOrnaments(plain) || plain
}

/** Takes bullets and arrows off both ends; a sign before a number (*-5*, *+12*) stays. */
function withoutOrnaments(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && ORNAMENT.test(text[start]!)) start++
  if (start > 0 && /\d/.test(text[start] ?? '')) start = 0
  while (end > start && ORNAMENT.test(text[end - 1]!)) end--
  return text.slice(start, end)
}
