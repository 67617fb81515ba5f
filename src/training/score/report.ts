import type { Annotations } from '../../annotate/annotations.js'
import type { SegmentInput } from '../../text/segment.js'
import { type GoldArticle, isHeldOut } from '../gold.js'
import { type Calibration, calibrationScorer } from './calibration.js'
import { type FiguresScore, figuresScorer } from './figures-score.js'
import { isSameSpan } from './match.js'
import { type NamesScore, namesScorer } from './names-score.js'
import type { QuantitiesScore } from './quantities-score.js'
import { type QuotesScore, quotesScorer } from './quotes-score.js'
import type { RecognizedScore } from './recognized-score.js'
import { goldOf, type ResolutionScore, resolutionScorer } from './resolution-score.js'

/** The extraction under test. */
export type AnnotateText = (input: SegmentInput) => Annotations

/** What a set of annotated texts says of the extraction; a part is missing if the set has no such annotations. */
export interface ScoreReport {
  set: string
  texts: number
  names?: NamesScore
  resolution?: ResolutionScore
  quotes?: QuotesScore
  figures?: FiguresScore
  quantities?: QuantitiesScore
  recognized?: RecognizedScore
  calibration?: { names?: Calibration; quotes?: Calibration }
}

/** Which articles to score: all, or only those kept for measuring. */
export interface ScoreOptions {
  heldOut?: boolean
  /** What the report calls the set. */
  name?: string
}

/**
 * Scores the extraction on annotated articles, micro-averaged (annotation guidelines, section 5). A name counts as right
 * for the calibration if span and kind are, a quote if its content overlaps (Jaccard ≥ 0.3) and its speaker is.
 */
export function scoreArticles(
  golds: readonly GoldArticle[],
  annotateText: AnnotateText,
  options: ScoreOptions = {},
): ScoreReport {
  const articles = options.heldOut ? golds.filter((gold) => isHeldOut(gold.id)) : golds
  const names = namesScorer()
  const resolution = resolutionScorer()
  const quotes = quotesScorer()
  const figures = figuresScorer()
  const confidence = { names: calibrationScorer(), quotes: calibrationScorer() }
  for (const gold of articles) {
    const found = annotateText({ text: gold.text, hasTitle: gold.hasTitle, publishedAt: gold.published })
    const entityKeys = goldOf(gold.names, found.entities)
    names.add(gold.names, found.names)
    resolution.add(gold.names, found.entities)
    const right = quotes.add(gold.quotes, found.quotes, entityKeys)
    figures.add(gold.figures, found.figures, entityKeys)
    for (const name of found.names) {
      const isRight = gold.names.some((other) => other.kind === name.kind && isSameSpan(other, name))
      confidence.names.add(name.confidence, isRight)
    }
    for (const [index, quote] of found.quotes.entries()) confidence.quotes.add(quote.confidence, right.has(index))
  }
  return {
    set: options.name ?? 'articles',
    texts: articles.length,
    names: names.result(),
    resolution: resolution.result(),
    quotes: quotes.result(),
    figures: figures.result(),
    calibration: { names: confidence.names.result(), quotes: confidence.quotes.result() },
  }
}
