import type { Span } from '../../../text/document.js'

/** How a number is written: which later rules may touch it depends on it. */
export type NumberForm = 'digits' | 'words' | 'ordinal' | 'fraction' | 'multiple' | 'vague' | 'article'

/** A number as written, without unit, currency or hedge. */
export interface NumberSpan extends Span {
  /** Null for vague words (*dozens*). */
  readonly value: number | null
  readonly form: NumberForm
  /** Whether a scale (*million*), separator or decimals make it clear that it is an amount, no year or label. */
  readonly amount: boolean
  /** The scale word that it carries (1e6 of *5 million*), else 1. */
  readonly scale: number
  /** The rule that read it. */
  readonly by: string
}

/** Makes a number; the one place where its shape is written down. */
export function numberSpan(
  start: number,
  end: number,
  value: number | null,
  form: NumberForm,
  amount: boolean,
  by: string,
  scale = 1,
): NumberSpan {
  return { start, end, value, form, amount, by, scale }
}

/** Takes the noise of binary fractions off a product (*4.35 × 100 = 434.99999999999994*). */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
