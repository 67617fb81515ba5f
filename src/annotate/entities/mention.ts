import type { Document } from '../../text/document.js'
import { foldName } from '../../text/fold.js'
import type { EntityKind, Name } from '../annotations.js'

/** A mention as the linkers read it. */
export interface Mention {
  readonly name: Name
  /** The words of the text, white space evened out. */
  readonly surface: string
  /** The folded surface; its words, cut also at hyphens. */
  readonly key: string
  readonly words: readonly string[]
}

/** All mentions of one article that are written alike but for case, diacritics and punctuation. */
export interface Form {
  readonly key: string
  readonly words: readonly string[]
  readonly mentions: readonly Mention[]
}

/** Reads the mentions of one kind, in order of position. */
export function readMentions(document: Document, names: readonly Name[], kind: EntityKind): Mention[] {
  const mentions: Mention[] = []
  for (const name of names) {
    if (name.kind !== kind) continue
    const surface = document.text.slice(name.start, name.end).replace(/\s+/g, ' ')
    const key = foldName(surface) || surface.toLowerCase()
    mentions.push({ name, surface, key, words: key.split(' ') })
  }
  return mentions
}

/** Puts mentions of one spelling together, in order of first appearance. */
export function readForms(mentions: readonly Mention[]): Form[] {
  const byKey = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const same = byKey.get(mention.key)
    if (same) same.push(mention)
    else byKey.set(mention.key, [mention])
  }
  return [...byKey].map(([key, list]) => ({ key, words: list[0]!.words, mentions: list }))
}
