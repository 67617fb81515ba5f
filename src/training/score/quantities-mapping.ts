import type { Figure } from '../../annotate/annotations.js'
import { CHANGE_WORDS } from '../../lexicon/changes.js'
import { isSameNumber } from './figures-score.js'
import type { GoldQuantity } from './quantities-score.js'

/** What is compared when differences of definition are taken out. */
export interface Shared {
  golds: GoldQuantity[]
  figures: Figure[]
}

/**
 * Reads a sentence's quantities and figures to the definition that both sets share, so that the score tells errors from
 * differences of definition:
 *
 * - **pairs**: *from 3 to 4*, *3 and 4 percent* count the same as one range or as two numbers, on either side;
 * - **parts**: *half*, *two-thirds* are 50 and 66.7 percent here, 0.5 and 0.667 there;
 * - **hundredths**: *60 cents*, *50p* are 0.6 dollars and 0.5 pounds here, 60 cents and 50 pence there;
 * - **levels**: what a change reaches (*rose 5 cents to **$3.20***) has the change's direction there, none here;
 * - **conversions**: *some 7 miles (**11 km**)* is meant as loosely as what it converts here, exactly there;
 * - **rates**: *cents per share* are cents here;
 * - **degrees**: bare degrees have the article's scale here, none there;
 * - **one**: *a month*, *one* as an article or pronoun, *twice*, *double* are counted by habit in either set: what the
 *   other side has not is left out.
 *
 * A reading is changed only where the other side has it so, which favours us: the strict score is the lower bound, this the
 * upper. Everything else stays an error, numbers in names (*5 G*) and *two sides* among it.
 */
export function toShared(golds: readonly GoldQuantity[], figures: readonly Figure[], text: string): Shared {
  const words = (figure: Figure) => text.slice(figure.start, figure.end)
  const renamed = figures.map((figure, index) => {
    const level = asConversion(asLevel(figure, figures[index - 1], golds, text), text)
    return asDegrees(asHundredths(asPart(level, golds, words(figure)), golds, words(figure)), golds)
  })
  const paired = joinPairs(golds, splitPairs(golds, renamed))
  return {
    golds: golds
      .map((gold) => withoutRate(gold, paired))
      .filter((gold) => gold.value !== 1 || /\b1\b/.test(text) || paired.some((figure) => isSame(gold, figure))),
    figures: paired.filter((figure) => !isHabit(figure, words(figure)) || golds.some((gold) => isSame(gold, figure))),
  }
}

function withoutRate(gold: GoldQuantity, figures: readonly Figure[]): GoldQuantity {
  if (figures.some((figure) => isSame(gold, figure) && figure.unit?.includes(' per '))) return gold
  const cut = (unit: string) => unit.replace(/ per .*/, '')
  return { ...gold, unit: cut(gold.unit), normalizedUnit: cut(gold.normalizedUnit) }
}

function isSame(gold: GoldQuantity, figure: Figure): boolean {
  return isSameNumber(gold.value, figure.value) && isSameNumber(gold.valueMax, figure.valueMax)
}

function asPart(figure: Figure, golds: readonly GoldQuantity[], words: string): Figure {
  if (figure.kind !== 'percent' || figure.value === null || /[\d%]|per ?cent/.test(words)) return figure
  const value = figure.value / 100
  return golds.some((gold) => isSameNumber(gold.value, value))
    ? { ...figure, value, kind: 'count', unit: null }
    : figure
}

/** *rose 5 cents **to $3.20***, *dipped **to 4°***: where the set gives a level the direction of the change before it. */
function asLevel(figure: Figure, before: Figure | undefined, golds: readonly GoldQuantity[], text: string): Figure {
  if (figure.change) return figure
  const behindSize = before && /^ to (?:about |around |nearly )?\S{0,3}$/.test(text.slice(before.end, figure.start))
  const verb = /(\w+)(?: back| down| up)? (?:at|from|to) \S{0,3}$/.exec(text.slice(0, figure.start))?.[1] ?? ''
  const change = (behindSize && before.change) || CHANGE_WORDS.get(verb.toLowerCase())?.direction
  const sign = change === 'increase' ? 'up' : 'down'
  return change && golds.some((gold) => isSame(gold, figure) && gold.change === sign) ? { ...figure, change } : figure
}

function asConversion(figure: Figure, text: string): Figure {
  return figure.modifier !== 'exact' && /\($/.test(text.slice(0, figure.start))
    ? { ...figure, modifier: 'exact' }
    : figure
}

function asDegrees(figure: Figure, golds: readonly GoldQuantity[]): Figure {
  if (figure.kind !== 'temperature') return figure
  const isBare = golds.some((gold) => isSame(gold, figure) && gold.normalizedUnit === 'degree')
  return isBare ? { ...figure, unit: 'degree' } : figure
}

/** How hundredths of a currency are written: *60 cents*, *46.8c*, *50p*, *75 sen*. */
const HUNDREDTH = /(?:(cents?|c)|(pence|penny|p)|([a-z]+))$/i

function asHundredths(figure: Figure, golds: readonly GoldQuantity[], words: string): Figure {
  if (figure.kind !== 'money' || figure.value === null || figure.valueMax !== null) return figure
  const value = figure.value * 100
  const gold = golds.find((other) => isSameNumber(other.value, value))
  const unit = gold && HUNDREDTH.exec(words)
  if (!unit) return figure
  return { ...figure, value, kind: 'count', unit: unit[1] ? 'cent' : (unit[2] ?? unit[3]!) }
}

/** Makes two figures of a range that the set counts as two numbers. */
function splitPairs(golds: readonly GoldQuantity[], figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure) => {
    if (figure.valueMax === null || golds.some((gold) => isSame(gold, figure))) return [figure]
    const ends = [figure.value, figure.valueMax].map((value) => ({ ...figure, value, valueMax: null }))
    return ends.some((end) => golds.some((gold) => isSame(gold, end))) ? ends : [figure]
  })
}

/** Makes one range of two figures that the set counts as one. */
function joinPairs(golds: readonly GoldQuantity[], figures: readonly Figure[]): Figure[] {
  const joined = figures.slice()
  for (const gold of golds) {
    if (gold.valueMax === null || joined.some((figure) => isSame(gold, figure))) continue
    const low = joined.findIndex((figure) => figure.valueMax === null && isSameNumber(gold.value, figure.value))
    const high = joined.findIndex((figure) => figure.valueMax === null && isSameNumber(gold.valueMax, figure.value))
    if (low < 0 || high < 0 || low === high) continue
    const [first, second] = [joined[low]!, joined[high]!]
    const change = first.change ?? second.change
    joined[low] = { ...first, valueMax: second.value, unit: first.unit ?? second.unit, change }
    joined.splice(high, 1)
  }
  return joined
}

/** *a month*, *one*, *twice*. */
function isHabit(figure: Figure, words: string): boolean {
  return figure.by.startsWith('multiple') || (figure.value === 1 && /^(?:an?|one)\b/i.test(words))
}
