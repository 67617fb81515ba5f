import type { Measure } from '../../../annotations.js'
import { isObject } from '../clause.js'
import type { Known } from '../known.js'
import { indexEntities } from './entities.js'
import type { Found } from './found.js'
import { MEASURE_RULES } from './rules/rules.js'
import { placesIn, whereOf } from './where.js'
import { whoOf } from './who.js'

/** Finds for every figure what it counts under the name that all articles share, with whose and where it is. */
export function findMeasures(known: Known): (Measure | null)[] {
  const entities = indexEntities(known.annotations)
  const found: (Found | null)[] = []
  let sentence = -1
  let places: ReturnType<typeof placesIn> = []
  const measures: (Measure | null)[] = []
  known.drafts.forEach((draft, index) => {
    const measure = firstOf(known, index, found)
    found.push(measure)
    if (!measure) {
      measures.push(null)
      return
    }
    const here = known.tokens[draft.first]!.sentence
    if (here !== sentence) {
      sentence = here
      places = placesIn(known, here, entities.byName)
    }
    const where = places.length > 0 ? whereOf(known, index, places, isObject(known, index)) : []
    const whole = measure.whole === undefined ? null : measures[measure.whole]
    const isTold = where.length > 0 || !whole
    measures.push({
      name: measure.entry.name,
      ...whoOf(known, index, measure, entities),
      where: isTold ? where : whole.where,
    })
  })
  return measures
}

function firstOf(known: Known, index: number, found: readonly (Found | null)[]): Found | null {
  for (const rule of MEASURE_RULES) {
    const measure = rule(known, index, found)
    if (measure) return measure
  }
  return null
}
