import type { EntityKind } from '../../annotations.js'
import { BELIEFS } from '../decode.js'
import { join } from '../hash.js'
import { KINDS } from '../labels.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** How much surer the other kind must be, over all mentions, for a mention to change sides. */
const LEAD = 1.15

/**
 * A name is of one kind throughout a document: the kind that the model holds most probable over all its mentions. What
 * a rule has settled counts with the rule's confidence; where a report comes from is a place, whoever plays there.
 */
export const agreeOnKinds: Refiner = (mentions, sheet) => {
  const votes = new Map<number, number[]>()
  const keys = mentions.map((mention) => keyOf(mention, sheet))
  mentions.forEach((mention, i) => {
    const tally = votes.get(keys[i]!) ?? KINDS.map(() => 0)
    votes.set(keys[i]!, tally)
    for (let kind = 0; kind < KINDS.length; kind++) tally[kind]! += voteOf(mention, kind, sheet)
  })
  return mentions.map((mention, i): Mention => {
    const tally = votes.get(keys[i]!)!
    if (mention.by === 'dateline') return mention
    const best = tally.indexOf(Math.max(...tally))
    const kind: EntityKind = KINDS[best]!
    if (kind === mention.kind || tally[best]! < LEAD * tally[KINDS.indexOf(mention.kind)]!) return mention
    return { ...mention, kind, by: 'majority', confidence: mention.confidence * 0.9 }
  })
}

/** A hash of the mention's words, whatever their case. */
function keyOf({ first, end }: Mention, sheet: Sheet): number {
  let key = end - first
  for (let i = first; i < end; i++) key = join(key, sheet.words[i]!.lower)
  return key
}

/** What a mention says for a kind: its tokens' mean belief. */
function voteOf({ first, end, kind, by, confidence }: Mention, of: number, sheet: Sheet): number {
  if (by !== 'model') return KINDS[of] === kind ? confidence : 0
  let sum = 0
  for (let i = first; i < end; i++) sum += sheet.beliefs[i * BELIEFS + of]!
  return sum / (end - first)
}
