import { hasCapital } from '../candidates.js'
import { type Mention, overlapping, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE, TRIGGER } from '../words.js'

const ACRONYM = /^\p{Lu}{3,9}$/u
const SMALL = new Set(
  'a and at by da das de del der des di do dos du e et for in la las le les los ng of on the to y'.split(' '),
)
const CONFIDENCE = 0.8
/** The longest name that is looked for, in tokens. */
const LONGEST = 16

/**
 * The acronym in brackets tells where the name before it begins: *Democracy for the | Citizens Party (DCP)*. The words
 * with a capital must give its letters, one each.
 */
export const reachByAcronym: Refiner = (mentions, sheet) => {
  const { tokens } = sheet.document
  const found: Mention[] = []
  for (const at of sheet.places) {
    const open = at - 1
    if (sheet.words[at]!.case !== CASE.upper || tokens[open]?.text !== '(' || !ACRONYM.test(tokens[at]!.text)) continue
    const name = { first: nameStart(sheet, open), end: open }
    if (name.first >= 0 && isNews(sheet, mentions, name)) {
      found.push({ ...name, kind: 'organisation', by: 'acronym-reach', confidence: CONFIDENCE })
    }
  }
  return replaceBy(mentions, found)
}

/** Whether the name is no mention as it is, cuts none in two, and its acronym or its words say that it is a body. */
function isNews(sheet: Sheet, mentions: readonly Mention[], name: Pick<Mention, 'first' | 'end'>): boolean {
  const { first, end } = name
  const inside = overlapping(mentions, name)
  if (inside.some((mention) => mention.first < first || mention.end > end)) return false
  if (inside.length === 1 && inside[0]!.first === first && inside[0]!.end === end) return false
  const [acronym] = overlapping(mentions, { first: end + 1, end: end + 2 })
  const isAcronymKnown = acronym?.first === end + 1 && acronym.kind === 'organisation'
  return isAcronymKnown || hasBodyWord(sheet, first, end)
}

/** Where the words begin whose capitals give the acronym behind `open`; -1 if none do. */
function nameStart(sheet: Sheet, open: number): number {
  const { tokens, sentences } = sheet.document
  const sentenceStart = sentences[tokens[open]!.sentence]!.firstToken
  const letters = tokens[open + 1]!.text
  let left = letters.length
  for (let at = open - 1; at >= Math.max(sentenceStart, open - LONGEST); at--) {
    const { text, lower } = tokens[at]!
    if (SMALL.has(text) || text === '-' || text === '&' || text === ',') continue
    if (!hasCapital(sheet.words[at]!) || text[0] !== letters[left - 1]) return -1
    left--
    if (left === 0) return lower === 'the' ? -1 : at
  }
  return -1
}

function hasBodyWord({ words }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if ((words[i]!.trigger & TRIGGER.organisation) !== 0) return true
  return false
}
