import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Document, PartOfSpeech, Span } from './document.js'
import { newPieces, type Pieces } from './pieces.js'

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/** Titles and other abbreviations that the sentence splitter takes for a sentence's end, though a name follows them. */
const NO_SENTENCE_END =
  /(?:^|[\s(“"‘])(?:Adm|Ald|Amb|Asst|Atty|Brig|Cllr|Cmdr|Col|Const|Cpl|Dep|Det|Dir|Eng|Engr|Fr|Gen|Gov|Hon|Insp|Lt|Maj|Messrs|Mgr|Msgr|No|Pres|Prof|Pte|Rep|Rev|Rt|Sec|Sen|Sgt|Supt|Vol|v|vs|[A-Z])\.$/

/** What `segment` takes: the cleaned text, whether its first paragraph is the title, and what is known of the article. */
export interface SegmentInput {
  text: string
  hasTitle?: boolean
  publishedAt?: string | null
  country?: string | null
}

/** Characters that the tokeniser is given at once: many paragraphs, since each call costs as much as one. */
const STRETCH = 20_000

/** The tokeniser takes time by the square of a word's length: what has no blank for so long (no word has) is cut. */
const LONGEST_WORD = 200
const UNBROKEN = /\S{200}(?=\S)/gu

/**
 * Cuts a cleaned text into paragraphs (at blank lines), sentences and tokens with parts of speech.
 * Every character that is not white space belongs to exactly one token, and every token to one sentence.
 */
export function segment(input: SegmentInput): Document {
  const { text, hasTitle = false } = input
  const blocks = blocksOf(text)
  const pieces = newPieces(text, blocks, hasTitle)
  for (const stretch of stretchesOf(blocks)) readStretch(text, stretch, pieces)
  const { paragraphs, sentences, tokens } = pieces.finish()
  return { text, publishedAt: input.publishedAt ?? null, country: input.country ?? null, paragraphs, sentences, tokens }
}

/** The stretches between blank lines, without the white space around them. */
function blocksOf(text: string): Span[] {
  const blocks: Span[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].trimEnd().length })
  }
  return blocks
}

/** Neighbouring blocks put together. */
function stretchesOf(blocks: readonly Span[]): Span[] {
  const stretches: { start: number; end: number }[] = []
  for (const { start, end } of blocks) {
    const last = stretches.at(-1)
    if (last && end - last.start <= STRETCH) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

function readStretch(text: string, { start, end }: Span, pieces: Pieces): void {
  const stretch = text.slice(start, end)
  const doc = nlp.readDoc(hasLongWord(stretch) ? stretch.replace(UNBROKEN, '$& ') : stretch)
  const values = doc.tokens().out(its.value) as string[]
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[]
  const spans = doc.sentences().out(its.span) as [number, number][]
  let cursor = start
  let ends = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value.trim() !== '') {
      const at = text.indexOf(value, cursor)
      cursor = at + value.length
      pieces.add(value, tags[i]!, at)
    }
    if (i === spans[ends]?.[1]) {
      ends++
      if (!NO_SENTENCE_END.test(text.slice(Math.max(start, cursor - 12), cursor))) pieces.endSentence()
    }
  }
}

/** Whether so many characters stand without a blank or a line's end between them: told at a hundredth of the pattern's cost. */
function hasLongWord(text: string): boolean {
  let last = -1
  while (text.length - last > LONGEST_WORD) {
    const from = last + LONGEST_WORD
    let blank = from
    while (blank > last && text.charCodeAt(blank) !== 32 && text.charCodeAt(blank) !== 10) blank--
    if (blank === last) return true
    last = blank
  }
  return false
}
