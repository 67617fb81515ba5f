import { countWhile } from '../../text/search.js'
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

/** The signs and endings of a possessive, as tokens. */
export const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

export const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.first - b.first || b.end - a.end)

/** The mentions that share a token with `[first, end)`; `mentions` are sorted, none over another. */
export function overlapping(
  mentions: readonly Mention[],
  { first, end }: Pick<Mention, 'first' | 'end'>,
): readonly Mention[] {
  const from = countWhile(mentions, (mention) => mention.end <= first)
  let to = from
  while (to < mentions.length && mentions[to]!.first < end) to++
  return mentions.slice(from, to)
}

/** The mentions with others, in any order, in the place of all that these share a token with. */
export function replaceBy(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  if (others.length === 0) return [...mentions]
  const found = inOrder([...others])
  return inOrder([...mentions.filter((mention) => overlapping(found, mention).length === 0), ...found])
}
