import type { Paragraph, PartOfSpeech, Sentence, Span, Token } from './document.js'

/** Letters from here on (behind Latin-1) tear words. */
const FIRST_TEARING = 0x100

/** Takes tokens in the order of the text and puts them into sentences and paragraphs. */
export interface Pieces {
  add: (value: string, pos: PartOfSpeech, at: number) => void
  /** The token added last ends a sentence; the end of a paragraph always does. */
  endSentence: () => void
  finish: () => { paragraphs: Paragraph[]; sentences: Sentence[]; tokens: Token[] }
}

/** @param blocks the paragraphs' places in the text, each of which has a token. */
export function newPieces(text: string, blocks: readonly Span[], hasTitle: boolean): Pieces {
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  /** The first sentence of the open paragraph, and the first token of it and of the open sentence. */
  let firstSentence = 0
  let firstToken = 0
  let opened = 0

  function endSentence(): void {
    if (opened === tokens.length) return
    const { start } = tokens[opened]!
    const { end } = tokens[tokens.length - 1]!
    sentences.push({ start, end, firstToken: opened, endToken: tokens.length, paragraph: paragraphs.length })
    opened = tokens.length
  }

  function endParagraph(): void {
    endSentence()
    const { start, end } = blocks[paragraphs.length]!
    const role = hasTitle && paragraphs.length === 0 ? 'title' : 'body'
    const bounds = { firstSentence, endSentence: sentences.length, firstToken, endToken: tokens.length }
    paragraphs.push({ start, end, role, ...bounds })
    firstSentence = sentences.length
    firstToken = tokens.length
  }

  return {
    add(value, pos, at) {
      while (at >= blocks[paragraphs.length]!.end) endParagraph()
      const end = at + value.length
      if (opened < tokens.length && isTorn(text, at, tokens[tokens.length - 1]!)) return mend(text, tokens, end)
      const lower = value.toLowerCase()
      const [sentence, paragraph] = [sentences.length, paragraphs.length]
      tokens.push({ start: at, end, text: value, lower, pos, sentence, paragraph })
    },
    endSentence,
    finish() {
      while (paragraphs.length < blocks.length) endParagraph()
      return { paragraphs, sentences, tokens }
    },
  }
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
