import type { Quote } from '../../annotate/annotations.js'
import type { GoldQuote } from '../gold.js'
import { calibrationScorer } from './calibration.js'
import type { AnnotatedSet, NamesText, QuantitiesText, QuotesText, RecognizedText } from './load/set.js'
import { isSameSpan, jaccard, pairUp } from './match.js'
import { namesScorer } from './names-score.js'
import { quantitiesScorer } from './quantities-score.js'
import { LENIENT, quotesScorer } from './quotes-score.js'
import { recognizedScorer } from './recognized-score.js'
import { type AnnotateText, type ScoreOptions, type ScoreReport, scoreArticles } from './report.js'

/** Scores the extraction on an annotated set of any sort; `heldOut` concerns articles only. */
export function scoreSet(set: AnnotatedSet, annotateText: AnnotateText, options: ScoreOptions = {}): ScoreReport {
  const name = options.name ?? set.name
  if (set.kind === 'articles') return scoreArticles(set.items, annotateText, { ...options, name })
  const report = { set: name, texts: set.items.length }
  if (set.kind === 'names') return { ...report, ...scoreNames(set.items, annotateText) }
  if (set.kind === 'quotes') return { ...report, ...scoreQuotes(set.items, annotateText) }
  if (set.kind === 'recognized') return { ...report, ...scoreRecognized(set.items, annotateText) }
  return { ...report, ...scoreQuantities(set.items, annotateText) }
}

function scoreNames(items: readonly NamesText[], annotateText: AnnotateText): Partial<ScoreReport> {
  const names = namesScorer()
  const confidence = calibrationScorer()
  for (const item of items) {
    const found = annotateText({ text: item.text }).names
    names.add(item.names, found)
    for (const name of found) {
      const isRight = item.names.some((other) => other.kind === name.kind && isSameSpan(other, name))
      confidence.add(name.confidence, isRight)
    }
  }
  return { names: names.result(), calibration: { names: confidence.result() } }
}

/** Only speech must be found; a belief or intention that is found besides is neither right nor wrong. */
function scoreQuotes(items: readonly QuotesText[], annotateText: AnnotateText): Partial<ScoreReport> {
  const quotes = quotesScorer()
  for (const item of items) {
    const speech = item.quotes.filter((quote) => quote.isSpeech)
    const others = item.quotes.filter((quote) => !quote.isSpeech)
    quotes.add(speech.map(toGold), withoutBeliefs(annotateText({ text: item.text }).quotes, speech, others), [])
  }
  const { speakers: _, ...scores } = quotes.result()
  return { quotes: scores }
}

function withoutBeliefs(
  found: readonly Quote[],
  speech: QuotesText['quotes'],
  others: QuotesText['quotes'],
): readonly Quote[] {
  const matched = new Set(
    pairUp(speech, found, (a, b) => jaccard(a.spans, b.spans), LENIENT).map((pair) => pair.predicted),
  )
  return found.filter(
    (quote, index) => matched.has(index) || !others.some((other) => jaccard(other.spans, quote.spans) >= LENIENT),
  )
}

function toGold(quote: QuotesText['quotes'][number], index: number): GoldQuote {
  const { type, spans, sources, cues } = quote
  return { number: String(index), type, spans, sources, cues, speaker: '', utterance: null }
}

function scoreQuantities(items: readonly QuantitiesText[], annotateText: AnnotateText): Partial<ScoreReport> {
  const quantities = quantitiesScorer()
  for (const item of items) quantities.add(item.quantities, annotateText({ text: item.text }).figures)
  return { quantities: quantities.result() }
}

function scoreRecognized(items: readonly RecognizedText[], annotateText: AnnotateText): Partial<ScoreReport> {
  const recognized = recognizedScorer()
  for (const item of items) recognized.add(item.recognized, item.kinds, annotateText({ text: item.text }).figures)
  return { recognized: recognized.result() }
}
