import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Phrase } from './phrases.js'
import type { Reading } from './reading.js'

const DAYS: ReadonlySet<string> = new Set([
  // Not the short forms: *the Baltimore Sun said*.
  ...[...WEEKDAYS].filter((day) => day.endsWith('day')),
  ...['yesterday', 'today', 'tonight', 'tomorrow'],
])
const SPANS = new Set('week weekend month year night evening morning afternoon'.split(' '))
const POINTERS = new Set(['last', 'this', 'next', 'earlier', 'late'])

/** What stands right before a name without belonging to it: *In March Dalby Halls said*, *last week Roe said*. */
export const isTimeWord = (lower: string): boolean => DAYS.has(lower) || SPANS.has(lower) || MONTHS.has(lower)

/** A source phrase without when it spoke: *the ministry | on Monday*, *the sheriff’s office | Tuesday*, *the firm | last week*. */
export function withoutTime(reading: Reading, phrase: Phrase): Phrase {
  const { first, end, headEnd } = phrase
  for (let i = first + 1; i < end; i++) {
    if (reading.mentionOf[i]! >= 0 || !isNamed(reading, i - 1) || !isTime(reading, i, end)) continue
    return { first, end: i, headEnd: Math.min(headEnd, i) }
  }
  return phrase
}

/** Whether there is a noun to cut from: *the last* keeps its only word. */
function isNamed({ tokens, mentionOf }: Reading, at: number): boolean {
  const { pos } = tokens[at]!
  return mentionOf[at]! >= 0 || pos === 'NOUN' || pos === 'PROPN'
}

/** Whether what begins here says when, up to the end of the phrase or the next preposition. */
function isTime({ tokens }: Reading, at: number, end: number): boolean {
  let i = tokens[at]!.lower === 'on' ? at + 1 : at
  const isPointed = i < end && POINTERS.has(tokens[i]!.lower)
  if (isPointed) i++
  if (i >= end) return isPointed && i === at + 1
  const { lower } = tokens[i]!
  if (!DAYS.has(lower) && !(isPointed && SPANS.has(lower))) return false
  return i + 1 === end || tokens[i + 1]!.pos === 'ADP'
}
