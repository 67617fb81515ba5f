import { hasCapital } from '../candidates.js'
import { demonymEnd } from '../demonyms.js'
import { type Mention, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

const HEADS = new Set(['departments', 'ministries'])
const SHORTEST_HEAD = 'ministries'.length
const CONFIDENCE = 0.6
/** The longest field, in tokens: *Local Government*. */
const LONGEST = 3

/** Two ministries under one head are two names, the first without its head: *the | Health | and | Finance Ministries |*. */
export const splitMinistries: Refiner = (mentions, sheet) => {
  const found: Mention[] = []
  const { tokens } = sheet.document
  for (const at of sheet.places) {
    if ((sheet.words[at + 1]?.length ?? 0) >= SHORTEST_HEAD && HEADS.has(tokens[at + 1]!.lower))
      found.push(...fieldsBefore(sheet, at + 1))
  }
  return replaceBy(mentions, found)
}

function fieldsBefore(sheet: Sheet, head: number): Mention[] {
  const { tokens } = sheet.document
  const middle = fieldStart(sheet, head)
  if (middle === head || tokens[middle - 1]?.lower !== 'and') return []
  const starts = [middle]
  for (let joint = middle - 1; joint === middle - 1 || tokens[joint]?.text === ','; joint = starts.at(-1)! - 1) {
    const start = fieldStart(sheet, joint)
    if (start === joint) break
    starts.push(start)
  }
  if (starts.length === 1) return []
  return starts.map((first, i) => {
    const end = i === 0 ? head + (hasCapital(sheet.words[head]!) ? 1 : 0) : starts[i - 1]! - 1
    return { first, end, kind: 'organisation', by: 'ministry', confidence: CONFIDENCE }
  })
}

/** Where the words with a capital begin that end before `end`: neither a people nor a name of the calendar. */
function fieldStart(sheet: Sheet, end: number): number {
  const { tokens } = sheet.document
  let start = end
  while (start > 0 && end - start < LONGEST && isField(sheet, start - 1, tokens[end]!.sentence)) start--
  return start
}

function isField(sheet: Sheet, at: number, sentence: number): boolean {
  const word = sheet.words[at]!
  if (sheet.document.tokens[at]!.sentence !== sentence || !hasCapital(word)) return false
  return (word.trigger & (TRIGGER.calendar | TRIGGER.opener)) === 0 && demonymEnd(sheet.document, at) < 0
}
