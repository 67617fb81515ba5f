import type { Entity, Name } from '../../annotate/annotations.js'
import type { GoldName } from '../gold.js'
import { isSameSpan } from './match.js'
import { rate, type Share, toShare } from './score.js'

/** How well mentions are put together within articles, over the mentions that were found (same span and kind). */
export interface ResolutionScore {
  mentions: number
  /** B³: averaged over the mentions, the share of the rest of its entity that is rightly there, and that is there at all. */
  b3: { precision: number; recall: number; f1: number }
  /** Mentions whose entity is the right one, of those found and of all gold mentions. */
  rightOfFound: Share
  rightOfGold: Share
}

/** A mention found, with its entity in gold (a key) and in the prediction (an index). */
interface Found {
  gold: string
  predicted: number
}

/** Adds up how entities compare, document by document. */
export function resolutionScorer() {
  let precision = 0
  let recall = 0
  let mentions = 0
  let gold = 0
  let right = 0
  return {
    add(golds: readonly GoldName[], entities: readonly Entity[]): void {
      const found = findMentions(golds, entities)
      const byGold = count(found.map((mention) => mention.gold))
      const byPredicted = count(found.map((mention) => mention.predicted))
      const byBoth = count(found.map((mention) => `${mention.gold} ${mention.predicted}`))
      for (const mention of found) {
        const shared = byBoth.get(`${mention.gold} ${mention.predicted}`)!
        precision += shared / byPredicted.get(mention.predicted)!
        recall += shared / byGold.get(mention.gold)!
      }
      const entityOf = matchEntities(found)
      right += found.filter((mention) => entityOf.get(mention.predicted) === mention.gold).length
      mentions += found.length
      gold += golds.length
    },
    result(): ResolutionScore {
      const p = rate(precision, mentions)
      const r = rate(recall, mentions)
      const b3 = { precision: p, recall: r, f1: rate(2 * p * r, p + r) }
      return { mentions, b3, rightOfFound: toShare(right, mentions), rightOfGold: toShare(right, gold) }
    },
  }
}

function findMentions(golds: readonly GoldName[], entities: readonly Entity[]): Found[] {
  const index = new Map<string, number>()
  for (const [i, entity] of entities.entries()) for (const mention of entity.mentions) index.set(keyOf(mention), i)
  return golds.flatMap((gold) => {
    const predicted = index.get(keyOf(gold))
    return predicted === undefined ? [] : [{ gold: gold.entity, predicted }]
  })
}

const keyOf = (mention: Name | GoldName) => `${mention.kind} ${mention.start} ${mention.end}`

function count<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Pairs predicted with gold entities one to one, those with the most mentions in common first. */
function matchEntities(found: readonly Found[]): Map<number, string> {
  const shared = [...count(found.map((mention) => `${mention.predicted} ${mention.gold}`))].sort((a, b) => b[1] - a[1])
  const matched = new Map<number, string>()
  const taken = new Set<string>()
  for (const [pair] of shared) {
    const [predicted, gold] = pair.split(' ') as [string, string]
    if (matched.has(Number(predicted)) || taken.has(gold)) continue
    matched.set(Number(predicted), gold)
    taken.add(gold)
  }
  return matched
}

/**
 * Which gold entity each predicted one is, if any: the one that most of its mentions name (exactly, or else by overlap).
 * Unlike the score above, two halves of a split entity both count as it.
 */
export function goldOf(golds: readonly GoldName[], entities: readonly Entity[]): (string | null)[] {
  return entities.map((entity) => {
    const keys = entity.mentions.flatMap((mention) => {
      const same = golds.find((gold) => isSameSpan(gold, mention))
      const near = same ?? golds.find((gold) => gold.start < mention.end && mention.start < gold.end)
      return near ? [near.entity] : []
    })
    return [...count(keys)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  })
}
