import { isLetter } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { tidy } from '../numbers/number.js'
import { isMillions } from './units.js'

/** The kind that the form of a number gives where no unit does: ordinal, part of a whole, how many times. */
export function readFormKind(reading: Reading, draft: Draft): boolean {
  readLetterScale(reading.text, draft)
  if (isTimes(reading.text, draft)) makeTimes(draft)
  else if (isPartOfRow(reading, draft)) draft.value = makePart(draft)
  else if (draft.form === 'ordinal') draft.kind = 'ordinal'
  else if (draft.form === 'multiple') draft.kind = 'ratio'
  else if (draft.form === 'fraction' && draft.value !== null) {
    draft.kind = 'percent'
    draft.unit = 'percent'
    draft.value = Math.round(draft.value * 1000) / 10
  }
  return true
}

/** *the poorest **fifth** have lost*, *the richest **tenth***: a part of all, no place in a row. */
function isPartOfRow({ tokens }: Reading, draft: Draft): boolean {
  if (draft.by !== 'ordinal' || draft.value === null || draft.value < 3 || draft.value > 10) return false
  const behind = tokens[draft.next]
  if (behind && /^(?:ADJ|NOUN|PROPN)$/.test(behind.pos)) return false
  return /^(?:bottom|poorest|richest|top|wealthiest)$/.test(lowerAt(tokens, draft.first - 1))
}

function makePart(draft: Draft): number {
  draft.kind = 'percent'
  draft.unit = 'percent'
  draft.by = 'fraction'
  return Math.round(1000 / draft.value!) / 10
}

/** *2.8x earnings*, *an 8x zoom*, *subscribed 148x*. */
function isTimes(text: string, draft: Draft): boolean {
  const sign = text.charCodeAt(draft.end)
  return draft.form === 'digits' && (sign === 120 || sign === 0xd7) && !/[\p{L}\d]/u.test(text[draft.end + 1] ?? ' ')
}

function makeTimes(draft: Draft): void {
  draft.kind = 'ratio'
  draft.amount = true
  draft.end++
  draft.by = 'fold'
}

/** *4.3M sales*, *2B users*: a capital glued to the digits and followed by none of its like. */
function readLetterScale(text: string, draft: Draft): void {
  if (draft.form !== 'digits' || draft.value === null || isLetter(text.charCodeAt(draft.end + 1))) return
  const letter = text[draft.end]
  const isMillion = letter === 'M' || (letter === 'm' && isMillions(text, draft.end))
  const scale = isMillion ? 1e6 : letter === 'B' ? 1e9 : 1
  const decimals = text.slice(draft.number.start, draft.number.end).includes('.')
  if (scale === 1 || (scale === 1e9 && !decimals)) return
  draft.value = tidy(draft.value * scale)
  draft.scale = scale
  draft.amount = true
  draft.end++
}
