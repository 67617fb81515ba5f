import { hasCapital } from '../candidates.js'
import { inOrder, type Mention, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

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
  for (const { firstToken, endToken } of sheet.document.sentences) {
    for (let open = firstToken + 2; open < endToken - 2; open++) {
      if (tokens[open]!.text !== '(' || !ACRONYM.test(tokens[open + 1]!.text)) continue
      const first = nameStart(sheet, open, firstToken)
      if (first < 0) continue
      const inside = mentions.filter((mention) => mention.first < open && mention.end > first)
      if (inside.some((mention) => mention.first < first || mention.end > open)) continue
      const isWhole = inside.length === 1 && inside[0]!.first === first && inside[0]!.end === open
      const isAcronymKnown = mentions.some(({ first: at, kind }) => at === open + 1 && kind === 'organisation')
      if (isWhole || !(isAcronymKnown || endsLikeBody(sheet, first, open))) continue
      found.push({ first, end: open, kind: 'organisation', by: 'acronym-reach', confidence: CONFIDENCE })
    }
  }
  if (found.length === 0) return [...mentions]
  const rest = mentions.filter(({ first, end }) => !found.some((name) => first < name.end && end > name.first))
  return inOrder([...rest, ...found])
}

/** Where the words begin whose capitals give the acronym behind `open`; -1 if none do. */
function nameStart(sheet: Sheet, open: number, sentenceStart: number): number {
  const { tokens } = sheet.document
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

function endsLikeBody({ words }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if ((words[i]!.trigger & TRIGGER.organisation) !== 0) return true
  return false
}
