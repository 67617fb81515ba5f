import type { PageLine, Zone } from './line.js'
import { NEIGHBOUR_RULES } from './neighbours.js'
import type { FurnitureRule } from './rule.js'
import { FURNITURE_RULES } from './rules.js'

/** For each line the name of the rule by which it is furniture, or null if it is text. */
export type Verdicts = readonly (string | null)[]

/** Tells which lines are text whatever they look like, since they are the title. */
export type IsTitle = (line: PageLine) => boolean

/** Lines judged by their words and their place, and the places. */
export interface Judged {
  readonly lines: readonly PageLine[]
  readonly zones: readonly Zone[]
  readonly verdicts: Verdicts
}

/**
 * Judges every line of a page by itself: first those whose words are proof enough, which shows where the prose begins
 * and ends; then, from their place, those whose words are not.
 */
export function judgeLines(lines: readonly PageLine[], isTitle: IsTitle): Judged {
  const matching = lines.map((line) => (line.key === '' || isTitle(line) ? [] : matchingRules(line)))
  const isSure = matching.map((rules) => rules.some((rule) => rule.zones.length === 3))
  const zones = zonesOf(lines, (index) => lines[index]!.isProse && !isSure[index] && !isTitle(lines[index]!))
  const verdicts = matching.map(
    (rules, index) => rules.find((rule) => rule.zones.includes(zones[index]!))?.name ?? null,
  )
  spread(verdicts, matching, lines)
  return { lines, zones, verdicts }
}

/** Adds the furniture that only the lines next to it give away. */
export function judgeNeighbours(judged: Judged, isTitle: IsTitle): Verdicts {
  const { lines, zones } = judged
  const verdicts = [...judged.verdicts]
  const open = (index: number) => verdicts[index] === null && !isTitle(lines[index]!)
  for (const { name, find } of NEIGHBOUR_RULES) {
    for (const index of find({ lines, zones, verdicts, open })) verdicts[index] = name
  }
  return verdicts
}

function matchingRules(line: PageLine): FurnitureRule[] {
  return FURNITURE_RULES.filter((rule) => rule.matches(line))
}

/** The zone of each line; all of a page without prose is its middle, where least is believed. */
function zonesOf(lines: readonly PageLine[], isProse: (index: number) => boolean): Zone[] {
  let first = lines.length
  let last = -1
  for (let index = 0; index < lines.length; index++) {
    if (!isProse(index)) continue
    first = Math.min(first, index)
    last = index
  }
  return lines.map((_, index) => {
    if (last < 0) return 'middle'
    if (index < first) return 'head'
    return index > last ? 'tail' : 'middle'
  })
}

/** Lines that are believed next to furniture: down the page, then up. */
function spread(verdicts: (string | null)[], matching: readonly FurnitureRule[][], lines: readonly PageLine[]): void {
  const judge = (index: number, neighbour: number) => {
    if (verdicts[index] !== null || (verdicts[neighbour] ?? null) === null || lines[index]!.isProse) return
    verdicts[index] = matching[index]!.find((rule) => rule.beside)?.name ?? null
  }
  for (let index = 1; index < lines.length; index++) judge(index, index - 1)
  for (let index = lines.length - 2; index >= 0; index--) judge(index, index + 1)
}
