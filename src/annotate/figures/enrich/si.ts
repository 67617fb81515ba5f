import { convert, type Unit } from 'convert'
import { IMPERIAL_COUNTRIES, IMPERIAL_UNIT_CODES, UNIT_CODES, type UnitCode } from '../../../lexicon/unit-codes.js'
import type { FigureClaim, SiValue } from '../../annotations.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'

/** UCUM code of a part of an SI unit → what the library calls it. */
const IN_LIBRARY: Readonly<Record<string, string>> = { By: 'byte' }

/** Words behind degrees that make them a difference: *1.5 degrees **above** pre-industrial levels*. */
const DIFFERENCE = /^(?:above|below|colder|cooler|hotter|warmer|warming|higher|lower)$/

/**
 * The standard code of a figure's unit, and its value in SI units: *5 miles* → `[mi_i]`, 8046.72 m. Of degrees that are a
 * change or a difference (*1.5 degrees warmer*) the size is converted, not the point on the scale.
 */
export function readUnitCode(
  reading: Reading,
  draft: Draft,
  claim: FigureClaim,
): { unitCode: string | null; si: SiValue | null } {
  const found = claim.unit === null || claim.kind === 'money' ? undefined : codeOf(reading, claim.unit)
  if (!found) return { unitCode: null, si: null }
  return { unitCode: found.code, si: found.si && inSi(found.si, claim, isDifference(reading, draft, claim)) }
}

function codeOf(reading: Reading, unit: string): UnitCode | undefined {
  const imperial = IMPERIAL_UNIT_CODES.get(unit)
  return imperial && IMPERIAL_COUNTRIES.has(reading.countries()[0] ?? '') ? imperial : UNIT_CODES.get(unit)
}

function inSi(si: NonNullable<UnitCode['si']>, claim: FigureClaim, difference: boolean): SiValue | null {
  if (claim.value === null) return null
  const scale = scaleOf(si)
  const zero = difference ? 0 : scale.zero
  const toSi = (value: number) => tidy(zero + value * scale.factor)
  return { value: toSi(claim.value), valueMax: claim.valueMax === null ? null : toSi(claim.valueMax), unit: si.unit }
}

function isDifference(reading: Reading, draft: Draft, claim: FigureClaim): boolean {
  if (claim.kind !== 'temperature') return false
  if (claim.change !== null) return true
  const before = `${lowerAt(reading.tokens, draft.first - 2)} ${lowerAt(reading.tokens, draft.first - 1)}`
  if (/ by$|^(?:difference|drop|fall|increase|relief|rise) of$/.test(before)) return true
  const { next } = draft
  if (DIFFERENCE.test(lowerAt(reading.tokens, next))) return lowerAt(reading.tokens, next + 1) !== 'zero'
  return lowerAt(reading.tokens, next) === 'of' && lowerAt(reading.tokens, next + 1) === 'warming'
}

/** A unit as `zero + factor · SI unit`. */
interface Scale {
  zero: number
  factor: number
}

const scales = new Map<string, Scale>()

/** How a unit becomes its SI unit; worked out by the library when first asked for. */
function scaleOf({ unit, expression }: NonNullable<UnitCode['si']>): Scale {
  const key = `${expression} = ${unit}`
  const known = scales.get(key)
  if (known) return known
  const scale = readScale(expression, unit)
  scales.set(key, scale)
  return scale
}

function readScale(expression: string, unit: string): Scale {
  const parts = /^([\d.]+)? ?([^/]*?)(?: \/ (.+))?$/.exec(expression)!
  const times = Number(parts[1] ?? 1)
  if (!parts[2]) return { zero: 0, factor: times }
  const [over, under] = unit.split('/')
  const zero = inLibrary(0, parts[2], over!)
  const factor = ((inLibrary(1, parts[2], over!) - zero) * times) / (parts[3] ? inLibrary(1, parts[3], under!) : 1)
  return { zero, factor }
}

/** The library's types know which units go together; the table's words are checked by a test instead. */
function inLibrary(value: number, from: string, to: string): number {
  return convert(value, from as Unit).to((IN_LIBRARY[to] ?? to) as Unit) as number
}
