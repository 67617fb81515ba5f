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
  const known: Known = { ...reading, document, drafts, claims }
  const relations = findRelations(known)
  const periods = findPeriods(known)
  const measures = findMeasures(known)
  return claims.map((claim, index) => ({
    ...claim,
    ...readUnitCode(reading, drafts[index]!, claim),
    measure: measures[index]!,
    period: periods[index]!,
    relations: relations[index]!,
  }))
}
