import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { readChange } from '../change.js'
import { isDash } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'

/** *10–12* · *six to 10 years* · *three or four* · *between $15 million and $20 million* · *$3-5 million*. */
export function mergeRanges(reading: Reading, drafts: Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const last = merged[merged.length - 1]
    if (last && isRange(reading, last, draft)) extend(last, draft)
    else merged.push(draft)
  }
  return merged
}

function isRange(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.value === null || b.value === null || a.valueMax !== null || a.kind === 'ordinal' || b.kind === 'ordinal')
    return false
  if (a.form === 'multiple' || b.form === 'multiple' || b.form === 'article' || a.form === 'article') return false
  const gap = reading.text.slice(a.end, b.start)
  if (gap.length > 5 || !agree(a, b)) return false
  const joint = gap.trim().toLowerCase()
  const opening = lowerAt(reading.tokens, a.first - 1)
  if (joint === 'and' || joint === '&') return opening === 'between'
  if (scaledLow(a, b) >= b.value) return false
  if (joint.length === 1 && isDash(joint.charCodeAt(0))) return gap.length <= 3
  if (joint === 'or') return b.value - a.value <= Math.max(2, a.value) && a.form === b.form
  if (joint !== 'to' && joint !== '-to-' && joint !== 'through') return false
  if (
    (opening === 'by' && !(a.kind === 'count' && b.kind === 'percent' && a.end === a.number.end)) ||
    CHANGE_WORDS.has(opening) ||
    (opening !== 'of' && opening !== 'between' && readChange(reading, a) !== null)
  )
    return false
  return opening !== 'from' || !isChange(reading, a)
}

/** The lower value with the scale that only the upper one carries (*3-5 million*). */
function scaledLow(a: Draft, b: Draft): number {
  return sharesScale(a, b) ? a.value! * scaleOf(b) : a.value!
}

/** Kind and unit must agree, or one of the two must leave them to the other. */
function agree(a: Draft, b: Draft): boolean {
  if (a.kind === b.kind) return a.unit === b.unit
  if (a.kind === 'count' && a.end === a.number.end) return b.kind !== 'ratio' && b.kind !== 'score'
  return b.kind === 'count' && (a.kind === 'money' || a.kind === 'temperature') && a.start < a.number.start
}

function sharesScale(a: Draft, b: Draft): boolean {
  return a.value! < 1000 && scaleOf(b) > 1 && a.form === b.form && a.value! < b.value! / scaleOf(b)
}

/** The scale word that a value in digits carries: 1e6 of *5 million*. */
function scaleOf(draft: Draft): number {
  return draft.scale
}

/** *rose from 5 to 7*, *revised from 3% to 4%*: two figures, before and after a change, if a verb of change is near. */
function isChange(reading: Reading, a: Draft): boolean {
  for (let i = a.first - 2; i >= a.first - 9; i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== reading.tokens[a.first]!.sentence) return false
    if (RANGING.test(token.lower)) return false
    if (token.pos === 'VERB' && (CHANGE_WORDS.has(token.lower) || MOVING.test(token.lower))) return true
    if (CHANGE_WORDS.get(token.lower)?.form === 'verb') return true
  }
  return false
}

const RANGING = /^(?:aged|anything|anywhere|range|ranged|ranges|ranging|varied|vary|varying)$/
const MOVING =
  /^(?:brought|change|changed|changes|extended|gone|goes|going|improve|improved|move|moved|moves|revised|shortened|slowed|slowing|switched|taken|took|went|whittled|worsened)$/

function extend(a: Draft, b: Draft): void {
  if (sharesScale(a, b)) a.value = tidy(a.value! * scaleOf(b))
  a.valueMax = b.value
  if (a.kind === 'count') {
    a.kind = b.kind
    a.unit = b.unit
  }
  a.amount = true
  a.end = b.end
  a.next = b.next
  a.by = 'range'
}
