import { isBlank, isDash } from '../characters.js'
import type { Draft, Reading } from '../draft.js'
import { lowerAt } from '../draft.js'
import { readAgeGroup } from '../kinds/age-groups.js'
import type { NumberSpan } from '../numbers/number.js'
import { readAge } from './age.js'
import { readDecade } from './decade.js'
import { readFormKind } from './forms.js'
import { readMeasure } from './measure.js'
import { readMoney } from './money.js'
import { readRace } from './race.js'

/** One way in which a number gets its kind and unit; gives whether it applied. */
type Measure = (reading: Reading, draft: Draft) => boolean

/** The ways, in the order in which they are asked: the first that applies wins. */
const MEASURES: readonly Measure[] = [readRace, readAgeGroup, readDecade, readMoney, readMeasure, readFormKind]

/** Makes drafts of the numbers: sign, currency, unit, kind. */
export function assemble(reading: Reading, numbers: readonly NumberSpan[]): Draft[] {
  const drafts: Draft[] = []
  let token = 0
  for (const number of numbers) {
    while (reading.tokens[token + 1] && reading.tokens[token]!.end <= number.start) token++
    const draft = newDraft(number, token)
    readSignOf(reading, draft)
    for (const measure of MEASURES) if (measure(reading, draft)) break
    readAge(reading, draft)
    setTokens(reading, draft, token)
    drafts.push(draft)
  }
  return drafts
}

function newDraft(number: NumberSpan, token: number): Draft {
  return {
    start: number.start,
    end: number.end,
    first: token,
    next: token + 1,
    value: number.value,
    valueMax: null,
    kind: 'count',
    unit: null,
    form: number.form,
    amount: number.amount,
    scale: number.scale,
    number: { start: number.start, end: number.end },
    phrase: null,
    by: number.by,
    confidence: 0.9,
  }
}

/** *-5*, *−0.3*, *minus 14*: a sign that belongs to the number. */
function readSignOf(reading: Reading, draft: Draft): void {
  const { text, tokens } = reading
  if (draft.value === null || draft.form === 'ordinal') return
  const word = lowerAt(tokens, draft.first - 1)
  // *plus or minus three points*: a margin to both sides.
  const isMargin = /^(?:or|\/)$/.test(lowerAt(tokens, draft.first - 2)) && lowerAt(tokens, draft.first - 3) === 'plus'
  if (word === 'minus' && isMargin) return
  if (word === 'minus' || word === 'negative') {
    draft.value = -draft.value
    draft.start = tokens[draft.first - 1]!.start
    return
  }
  if (/(?:minus|negative)-$/i.test(text.slice(Math.max(0, draft.start - 9), draft.start))) {
    draft.value = -draft.value
    draft.start = text.lastIndexOf(' ', draft.start) + 1
    return
  }
  const sign = text.charCodeAt(draft.start - 1)
  if (!isDash(sign) || sign === 0x2014 || sign === 0x2013) return
  const outer = text.charCodeAt(draft.start - 2)
  if (draft.start >= 2 && !isBlank(outer) && outer !== 40 && outer !== 10) return
  draft.value = -draft.value
  draft.start--
}

/** Points the draft at the tokens that it covers, after its start and end may have moved. */
function setTokens(reading: Reading, draft: Draft, near: number): void {
  const { tokens } = reading
  let first = near
  while (first > 0 && tokens[first]!.start > draft.start) first--
  while (tokens[first + 1] && tokens[first]!.end <= draft.start) first++
  let next = Math.max(first, near)
  while (tokens[next] && tokens[next]!.start < draft.end) next++
  draft.first = first
  draft.next = next
}
