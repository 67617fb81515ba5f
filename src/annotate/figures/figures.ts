import type { Document } from '../../text/document.js'
import type { Annotations, Figure } from '../annotations.js'
import { type Credit, creditor } from './attribution.js'
import { readChange } from './change.js'
import type { Draft, Reading } from './draft.js'
import { assemble } from './measures/assemble.js'
import { articleCountries } from './measures/countries.js'
import { readModifier } from './modifier.js'
import { scanNumbers } from './numbers/scan.js'
import { refine } from './refine/refine.js'
import { findSubjects, subjectText } from './subject/subject.js'

/**
 * Finds the figures of a document: every numeric claim with value, kind, unit, modifier, change, subject and
 * attribution (annotation guidelines, section 3). Reads entities, demonyms and quotes; pure.
 */
export function findFigures(document: Document, annotations: Annotations): Partial<Annotations> {
  const reading = newReading(document, annotations)
  const drafts = refine(reading, assemble(reading, scanNumbers(document)))
  findSubjects(reading, drafts)
  const credit = creditor(reading)
  return { figures: drafts.map((draft) => toFigure(reading, draft, credit(draft))) }
}

function newReading(document: Document, annotations: Annotations): Reading {
  let countries: readonly string[] | null = null
  return {
    text: document.text,
    tokens: document.tokens,
    annotations,
    countries: () => {
      countries ??= articleCountries(document, annotations)
      return countries
    },
  }
}

function toFigure(reading: Reading, draft: Draft, credit: Credit): Figure {
  return {
    start: draft.start,
    end: draft.end,
    value: draft.value,
    valueMax: draft.valueMax,
    kind: draft.kind,
    unit: draft.unit,
    modifier: readModifier(reading, draft),
    change: readChange(reading, draft),
    subject: subjectText(reading, draft),
    attribution: credit.attribution,
    quote: credit.quote,
    by: draft.by,
    confidence: draft.confidence,
  }
}
