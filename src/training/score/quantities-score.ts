import type { Figure } from '../../annotate/annotations.js'
import { foldName } from '../../text/fold.js'
import { isSameNumber } from './figures-score.js'
import { pairUp } from './match.js'
import { add, mapValues, newTally, type Score, type Tally, toScore } from './score.js'

/** A quantity of a set that marks no positions (NewsQuant): number, unit as in the text and normalised, change or bound. */
export interface GoldQuantity {
  value: number
  valueMax: number | null
  unit: string
  normalizedUnit: string
  change: '=' | '~' | '>' | '<' | 'up' | 'down'
}

const ROWS = ['value', 'unit', 'change'] as const
type Row = (typeof ROWS)[number]

/** Right `value`; right value and `unit`; right value and `change` (bound, hedge or direction). */
export type QuantitiesScore = Record<Row, Score>

/**
 * Adds up how figures compare with quantities, sentence by sentence. Ordinals and vague numbers are left out, since the
 * set has none.
 */
export function quantitiesScorer() {
  const tallies = Object.fromEntries(ROWS.map((row) => [row, newTally()])) as Record<Row, Tally>
  return {
    add(golds: readonly GoldQuantity[], figures: readonly Figure[]): void {
      const found = figures.filter((figure) => figure.value !== null && figure.kind !== 'ordinal')
      for (const row of ROWS) add(tallies[row], golds.length, found.length, 0)
      for (const pair of pairUp(golds, found, likeness, 1)) {
        const [gold, figure] = [golds[pair.gold]!, found[pair.predicted]!]
        add(tallies.value, 0, 0, 1)
        if (isSameUnit(gold, figure)) add(tallies.unit, 0, 0, 1)
        if (changeOf(figure) === gold.change) add(tallies.change, 0, 0, 1)
      }
    },
    result: (): QuantitiesScore => mapValues(tallies, toScore),
  }
}

/** Two quantities can only be one if their numbers agree; unit and change decide between several. */
function likeness(gold: GoldQuantity, figure: Figure): number {
  if (!isSameNumber(gold.value, figure.value) || !isSameNumber(gold.valueMax, figure.valueMax)) return 0
  return 1 + (isSameUnit(gold, figure) ? 2 : 0) + (changeOf(figure) === gold.change ? 1 : 0)
}

/** The set's sign for a figure's direction, bound or hedge. */
function changeOf(figure: Figure): GoldQuantity['change'] {
  if (figure.change) return figure.change === 'increase' ? 'up' : 'down'
  if (figure.modifier === 'about' || figure.modifier === 'vague') return '~'
  if (figure.modifier === 'more-than' || figure.modifier === 'at-least') return '>'
  return figure.modifier === 'exact' ? '=' : '<'
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })

/** Whether the units agree as words: by the unit's name, the currency's, or what is counted. */
export function isSameUnit(gold: GoldQuantity, figure: Figure): boolean {
  const golds = [gold.unit, gold.normalizedUnit].map(even)
  if (figure.kind === 'money' && figure.unit) {
    const names = even(currencyNames.of(figure.unit) ?? '').split(' ')
    return even(gold.normalizedUnit)
      .split(' ')
      .some((word) => names.includes(word))
  }
  if (figure.kind === 'percent') return golds.some((unit) => /^percent/.test(unit))
  if (figure.kind === 'age' && golds.some((unit) => unit.startsWith('year'))) return true
  const own = [figure.unit, figure.subject].map((text) => even(text ?? ''))
  const heads = own.map((text) => text.split(' ').at(-1)!)
  return golds.some((unit) => own.includes(unit) || (unit !== '' && heads.includes(unit.split(' ').at(-1)!)))
}

/** Lower case, without signs, in the singular and in one spelling. */
function even(unit: string): string {
  return foldName(unit.replaceAll('%', 'percent'))
    .split(' ')
    .map((word) => word.replace(/(?<=..[^su])s$/, '').replace(/metre$/, 'meter'))
    .join(' ')
}
