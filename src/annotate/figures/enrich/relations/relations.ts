import type { FigureRelation } from '../../../annotations.js'
import { inOneSentence, type Known, wordsBetween } from '../known.js'
import { relationTypes } from './pair.js'
import { PAIR_RULES } from './rules.js'

/** How many words may stand between two related figures. */
const REACH = 16
/** How many figures may: *rose 5 % (from 114) to 120*. */
const APART = 2

/** Finds for every figure the others that it is told together with: *rose **5 %** to **120** from **114***. */
export function findRelations(known: Known): FigureRelation[][] {
  const relations: FigureRelation[][] = known.drafts.map(() => [])
  for (let second = 1; second < known.drafts.length; second++) {
    for (let first = second - 1; first >= 0 && first >= second - APART; first--) {
      if (!inOneSentence(known, first, second)) break
      if (relate(known, relations, first, second)) break
    }
  }
  return relations
}

/** Relates two figures if a rule does, and the second with those that the first is already in a change with. */
function relate(known: Known, relations: FigureRelation[][], first: number, second: number): boolean {
  const between = wordsBetween(known, known.drafts[first]!.next, known.drafts[second]!.first, REACH)
  if (!between) return false
  for (const rule of PAIR_RULES) {
    const found = rule(known, { first, second, between })
    if (!found) continue
    const [forward, back] = relationTypes(found)
    // A level has one other end: in *up 9 points at 49 percent to 40 percent* the last belongs to somebody else.
    if (forward && CHANGE.has(forward) && relations[first]!.some(({ type }) => type === forward)) return false
    const others = Array.isArray(found) ? [...relations[first]!] : []
    if (forward) relations[first]!.push({ type: forward, figure: second })
    if (back) relations[second]!.push({ type: back, figure: first })
    for (const { type, figure } of others) {
      // One change has one level before it, one after it and one size: whoever joins is related with both others.
      if (!forward || type === forward || type === back || !CHANGE.has(type)) continue
      relations[figure]!.push({ type: forward, figure: second })
      relations[second]!.push({ type, figure })
    }
    return true
  }
  return false
}

const CHANGE: ReadonlySet<FigureRelation['type']> = new Set(['from', 'to', 'by'])
