import type { EntityKind, FigureKind, QuoteType } from '../../../annotate/annotations.js'
import type { Span } from '../../../text/document.js'
import type { GoldArticle } from '../../gold.js'
import type { GoldQuantity } from '../quantities-score.js'
import type { GoldRecognized } from '../recognized-score.js'

/** A text whose names alone are annotated. */
export interface NamesText {
  id: string
  text: string
  names: (Span & { kind: EntityKind })[]
}

/** A text whose attributions alone are annotated. `isSpeech` tells speech from belief and intention. */
export interface QuotesText {
  id: string
  text: string
  quotes: { type: QuoteType; isSpeech: boolean; spans: Span[]; sources: Span[]; cues: Span[] }[]
}

/** A sentence whose quantities alone are annotated. */
export interface QuantitiesText {
  id: string
  text: string
  quantities: GoldQuantity[]
}

/** A case that says everything about the figures of some kinds. */
export interface RecognizedText {
  id: string
  text: string
  kinds: FigureKind[]
  recognized: GoldRecognized[]
}

/** An annotated set, by what is annotated in it. */
export type AnnotatedSet =
  | { kind: 'articles'; name: string; items: GoldArticle[] }
  | { kind: 'names'; name: string; items: NamesText[] }
  | { kind: 'quotes'; name: string; items: QuotesText[] }
  | { kind: 'quantities'; name: string; items: QuantitiesText[] }
  | { kind: 'recognized'; name: string; items: RecognizedText[] }
