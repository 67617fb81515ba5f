import type { EntityKind } from '../../annotations.js'
import { type Mention, type Refiner, wordsOf } from '../mention.js'

/** How much surer the other kind must be, over all mentions, for a mention to change sides. */
const LEAD = 1.3

/** A name is of one kind throughout a document: the kind that its mentions, weighed by confidence, speak for. */
export const agreeOnKinds: Refiner = (mentions, sheet) => {
  const votes = new Map<string, Map<EntityKind, number>>()
  const keys = mentions.map((mention) => wordsOf(sheet, mention).toLowerCase())
  mentions.forEach((mention, i) => {
    const tally = votes.get(keys[i]!) ?? new Map<EntityKind, number>()
    tally.set(mention.kind, (tally.get(mention.kind) ?? 0) + mention.confidence)
    votes.set(keys[i]!, tally)
  })
  return mentions.map((mention, i): Mention => {
    const tally = votes.get(keys[i]!)!
    if (tally.size === 1) return mention
    const [kind, votesFor] = [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
    if (kind === mention.kind || votesFor < LEAD * tally.get(mention.kind)!) return mention
    return { ...mention, kind, by: 'majority', confidence: mention.confidence * 0.9 }
  })
}
