import type { Reading } from '../reading.js'
import { tokenAt } from '../reading.js'

/** For each mention its first token and the one behind its last. */
export interface MentionTokens {
  readonly first: Int32Array
  readonly end: Int32Array
}

/** Finds the tokens of all mentions; one pass, and a search for those that stand inside others. */
export function findMentionTokens({ tokens, mentions, mentionOf }: Reading): MentionTokens {
  const first = new Int32Array(mentions.length).fill(-1)
  const end = new Int32Array(mentions.length)
  for (let i = 0; i < mentionOf.length; i++) {
    const mention = mentionOf[i]!
    if (mention < 0) continue
    if (first[mention] === -1) first[mention] = i
    end[mention] = i + 1
  }
  for (let i = 0; i < mentions.length; i++) {
    const { start, end: stop } = mentions[i]!
    if (first[i] !== -1 && tokens[first[i]!]!.start <= start && tokens[end[i]! - 1]!.end >= stop) continue
    first[i] = tokenAt(tokens, start)
    end[i] = tokenAt(tokens, stop - 1) + 1
  }
  return { first, end }
}
