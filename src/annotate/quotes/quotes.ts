import type { Document } from '../../text/document.js'
import type { Annotations } from '../annotations.js'
import { findDrafts } from './find-drafts.js'
import { readDocument } from './reading.js'
import { resolveSpeakers } from './speakers/resolve.js'
import { targetsOf } from './targets.js'
import { describeUnnamed } from './unnamed/unnamed-source.js'

/**
 * Finds every quote of a document (direct, mixed, indirect) with its source, cue and resolved speaker, in order of
 * position. Speakers point into `annotations.entities`. Pure.
 */
export function findQuotes(document: Document, annotations: Annotations): Partial<Annotations> {
  const reading = readDocument(document, annotations)
  const drafts = findDrafts(reading)
  const quotes = describeUnnamed(reading, resolveSpeakers(reading, drafts))
  return { quotes: quotes.map((quote, i) => ({ ...quote, targets: targetsOf(reading, drafts[i]!, quote) })) }
}
