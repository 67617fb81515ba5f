import type { Figure } from '../../src/annotate/annotations.js'

/** A figure as the extraction gives it: a count of 1 at the start of the text, but for what a test says. */
export function figureOf(fields: Partial<Figure>): Figure {
  return {
    start: 0,
    end: 1,
    value: 1,
    valueMax: null,
    kind: 'count',
    unit: null,
    modifier: 'exact',
    change: null,
    subject: null,
    attribution: null,
    quote: null,
    si: null,
    unitCode: null,
    measure: null,
    period: null,
    relations: [],
    by: 'test',
    confidence: 1,
    ...fields,
  }
}
