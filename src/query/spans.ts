import type { Context, Span } from '../schema/span.js'

/** Positions as the database keeps them. */
export type Pair = readonly [start: number, end: number]

export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

export function spansOf(text: string, pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => spanOf(text, start, end))
}

/** A span, or null where there is none. */
export function maybeSpan(text: string, start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : spanOf(text, start, end)
}

const AROUND = 80

/** The text on both sides of a passage, without half a character at the ends. */
export function contextOf(text: string, start: number, end: number): Context {
  const from = Math.max(0, start - AROUND)
  return {
    prefix: text.slice(isSecondHalf(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isSecondHalf(text, end + AROUND) ? end + AROUND - 1 : end + AROUND),
  }
}

function isSecondHalf(text: string, position: number): boolean {
  const unit = text.charCodeAt(position)
  return unit >= 0xdc00 && unit <= 0xdfff && position > 0
}
