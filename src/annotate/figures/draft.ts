import type { Span, Token } from '../../text/document.js'
import type { Annotations, FigureKind } from '../annotations.js'
import type { NumberForm } from './numbers/number.js'

/** What every rule may look at: the document, what was found before, and the countries the article is about. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly annotations: Annotations
  /** Countries by evidence: the outlet's, then those that the article mentions, most mentioned first. */
  readonly countries: () => readonly string[]
  /** Whether a bare *$* is American, where the local currency has this ISO code: see `dollarSigns`. */
  readonly isToldApart: (code: string) => boolean
}

/** A figure in the making: the rules fill it in, the refiners merge and drop. */
export interface Draft {
  start: number
  end: number
  /** Index of the token in which the figure begins, and of the first token behind it. */
  first: number
  next: number
  value: number | null
  valueMax: number | null
  kind: FigureKind
  unit: string | null
  form: NumberForm
  /** The written number is an amount beyond doubt (scale, separator, decimals, unit, currency). */
  amount: boolean
  /** The scale that the written number carries (1e6 of *5 million*), else 1. */
  scale: number
  /** The number itself, without currency, unit and the like. */
  number: Span
  /** The tokens `[first, next)` that say what is counted or measured. */
  phrase: { first: number; next: number } | null
  by: string
  confidence: number
}

/** The lower-case text of a token, or the empty string beyond the ends. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}
