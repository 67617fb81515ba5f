import type { Document } from '../../../text/document.js'
import type { Figure, FigureClaim } from '../../annotations.js'
import type { Draft, Reading } from '../draft.js'
import type { Known } from './known.js'
import { findMeasures } from './measure/measure.js'
import { findPeriods } from './period/period.js'
import { findRelations } from './relations/relations.js'
import { readUnitCode } from './si.js'

/**
 * Adds to the figures of a document what can be read once all of them are known: standard units, measure, period and
 * relations. `drafts` and `claims` run in step.
 */
export function enrich(
  document: Document,
  reading: Reading,
  drafts: readonly Draft[],
  claims: readonly FigureClaim[],
): Figure[] {
  const { text, tokens, annotations, countries, isToldApart } = reading
  const known: Known = { text, tokens, annotations, countries, isToldApart, document, drafts, claims }
  const relations = findRelations(known)
  const periods = findPeriods(known)
  const measures = findMeasures(known)
  return claims.map((claim, index) => {
    const { unitCode, si } = readUnitCode(reading, drafts[index]!, claim)
    return toFigure(claim, si, unitCode, measures[index]!, periods[index]!, relations[index]!)
  })
}

/** All fields by name: spreading a claim would cost a tenth of the whole step. */
function toFigure(
  claim: FigureClaim,
  si: Figure['si'],
  unitCode: Figure['unitCode'],
  measure: Figure['measure'],
  period: Figure['period'],
  relations: Figure['relations'],
): Figure {
  return {
    start: claim.start,
    end: claim.end,
    value: claim.value,
    valueMax: claim.valueMax,
    kind: claim.kind,
    unit: claim.unit,
    unitCode,
    si,
    modifier: claim.modifier,
    change: claim.change,
    subject: claim.subject,
    measure,
    period,
    relations,
    attribution: claim.attribution,
    quote: claim.quote,
    by: claim.by,
    confidence: claim.confidence,
  }
}
