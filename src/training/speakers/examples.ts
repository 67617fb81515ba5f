import type { Annotations } from '../../annotate/annotations.js'
import { findDrafts } from '../../annotate/quotes/find-drafts.js'
import { readDocument } from '../../annotate/quotes/reading.js'
import type { Attribution } from '../../annotate/quotes/speakers/memory.js'
import { rankSpeakers } from '../../annotate/quotes/speakers/resolve.js'
import type { Way } from '../../annotate/quotes/speakers/traits/names.js'
import type { Model } from '../../annotate/quotes/speakers/trees.js'
import type { Document } from '../../text/document.js'
import type { GoldArticle, GoldQuote } from '../gold.js'
import { jaccard, pairUp } from '../score/match.js'
import { goldOf } from '../score/resolution-score.js'
import { isSpeaker } from '../score/speakers.js'

/** One choice to learn from: the traits of every candidate, and which one is right (-1: none of them). */
export interface Example {
  readonly way: Way
  readonly candidates: readonly (readonly number[])[]
  readonly right: number
}

/** An annotated article and what the steps before the quotes make of it. */
export interface Reader {
  readonly gold: GoldArticle
  readonly document: Document
  readonly annotations: Annotations
}

/** How much of a quote's content has to be the annotated one's for its speaker to be taken as known. */
const SAME_QUOTE = 0.5

/**
 * Every choice among candidates that the resolver makes in an annotated article, with the answer.
 * @param isTold whether the speakers before a quote are the annotated ones, else those that the model finds
 */
export function readExamples({ gold, document, annotations }: Reader, model: Model, isTold: boolean): Example[] {
  const reading = readDocument(document, annotations)
  const keys = goldOf(gold.names, annotations.entities)
  const drafts = findDrafts(reading)
  const golds = new Map<number, GoldQuote>()
  for (const pair of pairUp(gold.quotes, drafts, (a, b) => jaccard(a.spans, b.spans), SAME_QUOTE))
    golds.set(pair.predicted, gold.quotes[pair.gold]!)
  const correct = isTold
    ? (index: number, attribution: Attribution) => corrected(attribution, golds.get(index)?.speaker, keys)
    : undefined
  const examples: Example[] = []
  rankSpeakers(reading, drafts, model, correct).forEach(({ attribution: { ranked } }, index) => {
    const speaker = golds.get(index)?.speaker
    if (!ranked || speaker === undefined) return
    const { wanted, candidates, itself } = ranked
    const right = candidates.findIndex((candidate) => isSpeaker(speaker, candidate.speaker ?? itself, keys))
    examples.push({ way: wanted.way, candidates: candidates.map(({ traits }) => [...traits]), right })
  })
  return examples
}

/** The attribution with the annotated speaker, where there is one that the text has. */
function corrected(
  attribution: Attribution,
  speaker: string | undefined,
  keys: readonly (string | null)[],
): Attribution {
  if (speaker === undefined || isSpeaker(speaker, attribution.speaker, keys)) return attribution
  const entity = keys.indexOf(speaker)
  if (entity >= 0) return { ...attribution, speaker: { kind: 'named', entity } }
  if (speaker.startsWith('?')) return { ...attribution, speaker: { kind: 'unnamed', description: speaker.slice(1) } }
  return attribution
}
