import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'

/** The last token of a quote with its attribution. */
export function lastToken(draft: Draft): number {
  return Math.max(draft.content.at(-1)!.end, draft.cue?.end ?? 0, draft.source?.end ?? 0) - 1
}

/** Whether a quote with its attribution ends in the paragraph before that of a token. */
export function isParagraphBefore({ tokens }: Reading, draft: Draft, token: number): boolean {
  return tokens[lastToken(draft)]!.paragraph === tokens[token]!.paragraph - 1
}

/** Whether nothing follows the quote and its attribution in their paragraph. */
export function endsParagraph({ tokens, sentenceEnd, document }: Reading, draft: Draft): boolean {
  const last = lastToken(draft)
  return sentenceEnd[last]! >= document.paragraphs[tokens[last]!.paragraph]!.endToken
}

/** Whether a quote opens its paragraph. */
export function opensParagraph({ tokens, document }: Reading, draft: Draft): boolean {
  const { first } = draft.content[0]!
  return document.paragraphs[tokens[first]!.paragraph]!.firstToken === first
}

export function isInTitle({ tokens, document }: Reading, draft: Draft): boolean {
  return document.paragraphs[tokens[draft.content[0]!.first]!.paragraph]!.role === 'title'
}

/** Whether a quote ends with a question mark. */
export function isQuestion({ text }: Reading, draft: Draft): boolean {
  return text[draft.spans.at(-1)!.end - 1] === '?'
}
