import type { Annotations, Figure } from '../../../../src/annotate/annotations.js'
import { annotate } from '../../../../src/annotate/pipeline.js'
import { segment } from '../../../../src/text/segment.js'

/** A Thursday. */
export const PUBLISHED = '2024-08-15T09:00:00Z'

/** All annotations of a text, as the whole pipeline makes them. */
export function annotated(
  text: string,
  publishedAt: string | null = PUBLISHED,
  country: string | null = null,
): Annotations {
  return annotate(segment({ text, publishedAt, country }))
}

/** The figure that is written so, the first of them. */
export function figureAt(text: string, { figures }: Annotations, words: string): Figure {
  const found = figures.find(({ start, end }) => text.slice(start, end) === words)
  if (!found) throw new Error(`"${words}" is no figure of "${text}": correct the case.`)
  return found
}
