import type { Document } from '../../text/document.js'
import type { Annotations, Name } from '../annotations.js'
import { findDemonyms } from './demonyms.js'
import type { Mention } from './mention.js'
import { loadModel } from './model.js'
import { refine } from './refine/refiners.js'
import { type Tagged, tagger } from './tagger.js'

/** What is less sure than this is more often wrong than right. */
const LEAST_CONFIDENCE = 0.25

let loaded: ((document: Document) => Tagged) | null = null

/**
 * Finds the people, organisations and places that a document names, and the words for nationalities and creeds.
 * The model is read from its file once, at the first call.
 */
export function tagNames(document: Document, _annotations: Annotations): Pick<Annotations, 'names' | 'demonyms'> {
  loaded ??= tagger(loadModel())
  return readNames(loaded(document))
}

/** The names and demonyms of a tagged document, after all rules. */
export function readNames({ sheet, mentions }: Tagged): Pick<Annotations, 'names' | 'demonyms'> {
  const names = refine(mentions, sheet)
    .filter((mention) => mention.confidence >= LEAST_CONFIDENCE)
    .map((mention) => nameOf(mention, sheet.document))
  return { names, demonyms: findDemonyms(sheet.document, names) }
}

const nameOf = ({ first, end, kind, by, confidence }: Mention, { tokens }: Document): Name => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
  kind,
  by,
  confidence: Math.round(confidence * 1000) / 1000,
})
