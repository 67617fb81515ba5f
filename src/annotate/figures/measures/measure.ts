import { UNITS } from '../../../lexicon/units.js'
import { isBlank, isDash, isDigit, isLetter, letterRunEnd, nextWord } from '../characters.js'
import type { Draft, Reading } from '../draft.js'
import { readUnit, type UnitRead } from './units.js'

/** Reads the unit behind a number: *5 km* · *six-week* · *half a kilometre* · *a mile and a half* · *31 degrees*. */
export function readMeasure(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  if (draft.form === 'ordinal' || draft.form === 'multiple') return false
  const read = unitBehind(reading, draft)
  if (!read) return false
  const { unit } = read
  if (unit.kind === 'temperature' && !isTemperature(reading, draft, read)) return false
  // *the par-five second*, *the top five second their view*
  if (unit.name === 'second' && isNext(text, draft, read)) return false
  // *eight day-night Tests*
  if (
    unit.kind === 'duration' &&
    text.charCodeAt(draft.end) === 32 &&
    /^-night\b/.test(text.slice(read.end, read.end + 7))
  )
    return false
  if (unit.kind === 'duration' && YEAR_AND_UNIT.test(text.slice(draft.start, read.end))) return false
  draft.kind = unit.kind
  draft.unit = unit.name === 'degree' ? degrees(reading) : unit.name
  draft.end = read.end
  if (draft.form !== 'article') draft.amount = true
  draft.by = `unit-${unit.kind}`
  toSmallerUnit(draft)
  readMillions(draft, reading)
  readSmallerUnit(text, draft)
  readAndHalfUnit(reading, draft)
  return true
}

/** A singular *second* behind a blank and a number of more than one: what comes next, no time. */
function isNext(text: string, draft: Draft, read: UnitRead): boolean {
  if (draft.value === null || draft.value <= 1 || !Number.isInteger(draft.value)) return false
  return isBlank(text.charCodeAt(draft.end)) && /second$/i.test(text.slice(draft.end, read.end))
}

/** *the 2018 day five*, *a 2023 week of storms*: a year before one day or week. */
const YEAR_AND_UNIT = /^(?:19|20)\d\d (?:day|week|month|year)$/

/** *a 45-degree angle*, *rotate 90°*, *360 degrees* turn or look; *a 13F filing*, *the 777F* are no weather. */
function isTemperature(reading: Reading, draft: Draft, read: UnitRead): boolean {
  const { text } = reading
  if (read.unit.name === 'degree') {
    if (draft.value !== null && draft.value > 150 && draft.value % 90 === 0) return false
    if (TURNED.test(text.slice(read.end, read.end + 14))) return false
    return !/(?:angle of|latitude|longitude|pivot\w*|rotat\w+|tilt\w*|turn\w*) (?:\w+ )?$/i.test(
      text.slice(Math.max(0, draft.start - 24), draft.start),
    )
  }
  const isBare = read.end === draft.end + 1
  if (!isBare || draft.value === null) return true
  return text[draft.end] === 'F'
    ? draft.value >= 15 && draft.value < 140
    : Math.abs(draft.value) < 70 && text[read.end] !== '/'
}

const TURNED =
  /^[ -](?:angles?|arc|bank|bend|camera|east|field|north|panorama|review|rotation|slope|south|spin|tilt|turn|video|views?|west)\b/

/** The unit right behind, behind *a* (*half a kilometre*, *half an hour*), or behind *of a* (*a quarter of an hour*). */
function unitBehind(reading: Reading, draft: Draft): UnitRead | null {
  const { text } = reading
  if (draft.form === 'fraction') {
    let at = draft.end
    let next = nextWord(text, at)
    if (next.word === 'of') {
      at = next.end
      next = nextWord(text, at)
    }
    const isOne = /^(?:a|an|one|1)$/.test(next.word || text.slice(at + 1, at + 2))
    if (isOne && next.word) {
      // *cut the ratio by half a point*
      const part = POINT.exec(text.slice(next.end, next.end + 18))
      if (part && isOfRates(text, next.end))
        return { unit: UNITS.get('percentage point')!, end: next.end + part[0].length }
    }
    if (isOne) return partOfUnit(readUnit(text, next.word ? next.end : at + 2))
    const point = POINT.exec(text.slice(at, at + 18))
    if (point && isOfRates(text, at)) return { unit: UNITS.get('percentage point')!, end: at + point[0].length }
    return at === draft.end ? timeOrLength(readUnit(text, at)) : null
  }
  const million = millionLetter(text, draft)
  return readUnit(text, million ?? draft.end) ?? bracketed(text, draft.end)
}

/** *20 (kg)*, *20 [kg]*: the unit alone in brackets. */
function bracketed(text: string, position: number): UnitRead | null {
  if (!isBlank(text.charCodeAt(position)) || !/[([{<]/.test(text[position + 1] ?? '')) return null
  const read = readUnit(text, position + 2)
  return read && /[)\]}>]/.test(text[read.end] ?? '') ? { unit: read.unit, end: read.end + 1 } : null
}

const POINT = /^[- ](?:percentage[- ])?points?\b/

/** *a quarter-point **cut***, *lower **rates** by half a point*: points of interest where no score can be meant. */
function isOfRates(text: string, at: number): boolean {
  return /\b(?:bank|cuts?|eas(?:ed|ing)|fed|hikes?|increases?|interest|rates?|reductions?)\b/i.test(
    text.slice(Math.max(0, at - 90), at + 40),
  )
}

/** *half a percentage point*, *half of one percent*: a part of one, not of a whole (*half percent of*). */
function partOfUnit(read: UnitRead | null): UnitRead | null {
  return read && read.unit.kind === 'percent' ? read : timeOrLength(read)
}

/** A fraction of a unit is a measure only for time, length and the like (*half hour*, not *half percent*). */
function timeOrLength(read: UnitRead | null): UnitRead | null {
  return read && read.unit.kind !== 'percent' && read.unit.kind !== 'other' ? read : null
}

/** The end of an *m* or *bn* that stands for a million before another unit (*150m cubic metres*), or null. */
function millionLetter(text: string, draft: Draft): number | null {
  const end = letterRunEnd(text, draft.end)
  if (end !== draft.end + 1 || text.charCodeAt(draft.end) !== 109) return null
  const unit = readUnit(text, end)
  return unit && !isDash(text.charCodeAt(end)) && unit.unit.kind !== 'duration' && unit.end - end > 3 ? end : null
}

/** Unit → the one that news counts it in: *a fortnight* is two weeks, *half a century* 50 years. */
const COUNTED_IN: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['century', ['year', 100]],
  ['fortnight', ['week', 2]],
])

function toSmallerUnit(draft: Draft): void {
  const counted = COUNTED_IN.get(draft.unit ?? '')
  if (!counted || draft.value === null) return
  draft.unit = counted[0]
  draft.value *= counted[1]
}

function readMillions(draft: Draft, reading: Reading): void {
  if (draft.value === null || millionLetter(reading.text, { ...draft, end: draft.number.end }) === null) return
  draft.value *= 1e6
}

/** What a bare *degrees* means: Fahrenheit in articles about the United States, Celsius elsewhere. */
export function degrees(reading: Reading): string {
  return reading.countries()[0] === 'US' ? 'fahrenheit' : 'celsius'
}

/** Larger unit → the smaller one that may follow it, and how many make one. */
const SMALLER: ReadonlyMap<string, readonly (readonly [unit: string, count: number])[]> = new Map([
  ['foot', [['inch', 12]]],
  ['pound', [['ounce', 16]]],
  ['stone', [['pound', 14]]],
])

/** *5ft 10in*, *5-foot-7*, *6 pounds, 13 ounces*: feet and inches, pounds and ounces are one figure. */
function readSmallerUnit(text: string, draft: Draft): void {
  for (const [unit, count] of SMALLER.get(draft.unit ?? '') ?? []) {
    let at = draft.end
    if (text.charCodeAt(at) === 44) at++
    if (text.startsWith(' and ', at)) at += 4
    const gap = text.charCodeAt(at)
    if (!isBlank(gap) && !isDash(gap)) return
    let end = at + 1
    while (isDigit(text.charCodeAt(end))) end++
    if (end === at + 1 || end > at + 3) return
    const value = Number(text.slice(at + 1, end))
    const word = nextWord(text, isDash(text.charCodeAt(end)) ? end + 1 : end)
    const named = UNITS.get(word.word)?.name === unit || (unit === 'inch' && /^ins?$/.test(word.word))
    if (value >= count || (!named && (!isDash(gap) || isLetter(text.charCodeAt(end))))) return
    if (draft.value !== null) draft.value = Math.round((draft.value + value / count) * 1000) / 1000
    draft.end = named ? word.end : end
  }
}

/** *a mile and a half*, *an hour and a quarter*. */
function readAndHalfUnit(reading: Reading, draft: Draft): void {
  const match = /^ and a (half|quarter)\b/.exec(reading.text.slice(draft.end, draft.end + 16))
  if (!match || draft.value === null) return
  draft.value += match[1] === 'half' ? 0.5 : 0.25
  draft.end += match[0].length
}
