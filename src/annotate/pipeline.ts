import type { Document } from '../text/document.js'
import type { Annotations, Layer } from './annotations.js'
import { linkEntities } from './entities/link.js'
import { findFigures } from './figures/figures.js'
import { tagNames } from './names/names.js'
import { findQuotes } from './quotes/quotes.js'

/**
 * One step of the extraction. It reads the document and the layers that it requires and gives the layers that it
 * assigns; it keeps no state, so that one pipeline serves any number of documents and threads.
 */
export interface Annotator {
  readonly name: string
  readonly requires: readonly Layer[]
  readonly assigns: readonly Layer[]
  readonly annotate: (document: Document, annotations: Annotations) => Partial<Annotations>
}

const EMPTY: Annotations = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

/** The steps, in the order in which they run: the one place where the order is written down. */
export const STEPS: readonly Annotator[] = [
  { name: 'names', requires: [], assigns: ['names', 'demonyms'], annotate: tagNames },
  { name: 'entities', requires: ['names', 'demonyms'], assigns: ['entities'], annotate: linkEntities },
  { name: 'quotes', requires: ['names', 'demonyms', 'entities'], assigns: ['quotes'], annotate: findQuotes },
  {
    name: 'figures',
    requires: ['names', 'demonyms', 'entities', 'quotes'],
    assigns: ['figures'],
    annotate: findFigures,
  },
]

/**
 * Makes one function of an ordered list of steps. It takes all documents through a step before the next one: a step's
 * code and tables stay in the processor's caches, which makes many documents faster than one by one.
 * @throws Error if a step requires a layer that no earlier step assigns.
 */
export function buildPipeline(steps: readonly Annotator[]): (documents: readonly Document[]) => Annotations[] {
  const assigned = new Set<Layer>()
  for (const step of steps) {
    for (const layer of step.requires) {
      if (!assigned.has(layer)) {
        throw new Error(
          `The step "${step.name}" requires "${layer}", which no step before it assigns: move it behind one that does.`,
        )
      }
    }
    for (const layer of step.assigns) assigned.add(layer)
  }
  return (documents) => {
    let found = documents.map(() => EMPTY)
    for (const step of steps) {
      found = documents.map((document, i) => Object.assign({}, found[i], step.annotate(document, found[i]!)))
    }
    return found
  }
}

/** Finds everything in each of some documents: the whole extraction. Pure. */
export const annotateAll = buildPipeline(STEPS)

/** Finds everything in one document. */
export const annotate = (document: Document): Annotations => annotateAll([document])[0]!
