import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Document, Paragraph, PartOfSpeech, Sentence, Token } from './document.js'

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/** Titles and other abbreviations that the sentence splitter takes for a sentence's end, though a name follows them. */
const NO_SENTENCE_END =
  /(?:^|[\s(“"‘])(?:Adm|Ald|Amb|Asst|Atty|Brig|Cllr|Cmdr|Col|Const|Cpl|Dep|Det|Dir|Eng|Engr|Fr|Gen|Gov|Hon|Insp|Lt|Maj|Messrs|Mgr|Msgr|No|Pres|Prof|Pte|Rep|Rev|Rt|Sec|Sen|Sgt|Supt|Vol|v|vs|[A-Z])\.$/

/** Letters from here on (behind Latin-1) tear words. */
const FIRST_TEARING = 0x100

/** What `segment` takes: the cleaned text, whether its first paragraph is the title, and what is known of the article. */
export interface SegmentInput {
  text: string
  hasTitle?: boolean
  publishedAt?: string | null
  country?: string | null
}

/**
 * Cuts a cleaned text into paragraphs (at blank lines), sentences and tokens with parts of speech.
 * Every character that is not white space belongs to exactly one token, and every token to one sentence.
 */
export function segment(input: SegmentInput): Document {
  const { text } = input
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const { start, end } of blocks(text)) {
    const firstSentence = sentences.length
    const firstToken = tokens.length
    readParagraph(text, start, end, paragraphs.length, sentences, tokens)
    const role = input.hasTitle && paragraphs.length === 0 ? 'title' : 'body'
    paragraphs.push({
      start,
      end,
      role,
      firstSentence,
      endSentence: sentences.length,
      firstToken,
      endToken: tokens.length,
    })
  }
  return { text, publishedAt: input.publishedAt ?? null, country: input.country ?? null, paragraphs, sentences, tokens }
}

/** The stretches between blank lines, without the white space around them. */
function* blocks(text: string): Generator<{ start: number; end: number }> {
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    yield { start: match.index, end: match.index + match[0].trimEnd().length }
  }
}

function readParagraph(
  text: string,
  start: number,
  end: number,
  paragraph: number,
  sentences: Sentence[],
  tokens: Token[],
): void {
  const doc = nlp.readDoc(text.slice(start, end))
  const values = doc.tokens().out(its.value) as string[]
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[]
  const spans = doc.sentences().out(its.span) as [number, number][]
  const offset = tokens.length
  let cursor = start
  let sentence = sentences.length
  let open: { start: number; firstToken: number } | null = null
  let ends = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const isSpace = value.trim() === ''
    if (!isSpace) {
      const at = text.indexOf(value, cursor)
      cursor = at + value.length
      if (open && isTorn(text, at, tokens[tokens.length - 1]!)) mend(text, tokens, cursor)
      else {
        if (!open) open = { start: at, firstToken: tokens.length }
        tokens.push({
          start: at,
          end: cursor,
          text: value,
          lower: value.toLowerCase(),
          pos: tags[i]!,
          sentence,
          paragraph,
        })
      }
    }
    if (i === spans[ends]?.[1]) {
      ends++
      const isLast = i === values.length - 1
      if (open && (isLast || !NO_SENTENCE_END.test(text.slice(Math.max(open.start, cursor - 12), cursor)))) {
        sentences.push({ ...open, end: cursor, endToken: tokens.length, paragraph })
        sentence++
        open = null
      }
    }
  }
  if (open && tokens.length > offset) sentences.push({ ...open, end: cursor, endToken: tokens.length, paragraph })
}

/** The tokeniser knows the letters of Latin-1 only and tears words at others (*Dvo·řák*, *Łó·dź*). */
function isTorn(text: string, at: number, before: Token): boolean {
  if (before.end !== at) return false
  const left = text.charCodeAt(at - 1)
  const right = text.charCodeAt(at)
  if (left < FIRST_TEARING && right < FIRST_TEARING) return false
  return /^[\p{L}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1))
}

/** Joins what was torn to the token before it. A word with a capital counts as a name. */
function mend(text: string, tokens: Token[], end: number): void {
  const torn = tokens[tokens.length - 1]!
  const whole = text.slice(torn.start, end)
  const lower = whole.toLowerCase()
  const pos = whole[0] === lower[0] ? 'NOUN' : 'PROPN'
  tokens[tokens.length - 1] = { ...torn, end, text: whole, lower, pos }
}
