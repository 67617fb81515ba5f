import type { EntityKind } from '../annotations.js'
import type { Sheet } from './sheet.js'

/** A name while it is worked on: tokens `[first, end)` of the document. */
export interface Mention {
  readonly first: number
  readonly end: number
  readonly kind: EntityKind
  readonly by: string
  readonly confidence: number
}

/** A rule that mends the list of mentions (sorted, none over another) and gives a new one, sorted likewise. */
export type Refiner = (mentions: readonly Mention[], sheet: Sheet) => Mention[]

/** The mention's words as they are written, joined by blanks where the text has white space. */
export function wordsOf(sheet: Sheet, { first, end }: Pick<Mention, 'first' | 'end'>): string {
  const { text, tokens } = sheet.document
  return text
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'")
}

/** 1 for each token that is in a mention. */
export function coverage(mentions: readonly Mention[], sheet: Sheet): Uint8Array {
  const covered = new Uint8Array(sheet.words.length)
  for (const { first, end } of mentions) covered.fill(1, first, end)
  return covered
}

export const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.first - b.first || b.end - a.end)
