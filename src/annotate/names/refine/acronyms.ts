import { inOrder, type Mention, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

/**
 * An acronym in brackets is what stands before the brackets: *World Food Programme (WFP)*, and the other way round,
 * *WFP (World Food Programme)*.
 */
export const nameAcronyms: Refiner = (mentions, sheet) => {
  const starts = new Map(mentions.map((mention) => [mention.first, mention]))
  const ends = new Map(mentions.map((mention) => [mention.end, mention]))
  const refined: Mention[] = []
  for (const mention of mentions) {
    const before = ends.get(mention.first - 1) ?? null
    const isBracketed =
      before !== null && isBracket(sheet, mention.first - 1, '(') && isBracket(sheet, mention.end, ')')
    if (isBracketed && abbreviates(sheet, mention, before))
      refined.push({ ...mention, kind: before.kind, by: 'acronym' })
    else refined.push(mention)
    const at = mention.end + 1
    if (!isBracket(sheet, mention.end, '(') || !isBracket(sheet, at + 1, ')') || starts.has(at)) continue
    const acronym = { first: at, end: at + 1, kind: mention.kind, by: 'acronym', confidence: 0.9 }
    if (abbreviates(sheet, acronym, mention)) refined.push(acronym)
  }
  return inOrder(refined)
}

const isBracket = (sheet: Sheet, at: number, bracket: string): boolean => sheet.document.tokens[at]?.text === bracket

/** Whether one word in capitals begins like the long form and its letters come in the order of the long form's. */
function abbreviates(sheet: Sheet, short: Mention, long: Mention): boolean {
  if (short.end - short.first !== 1 || long.end - long.first < 2) return false
  const word = sheet.words[short.first]!
  if (word.case !== CASE.upper && word.case !== CASE.mixed) return false
  const { text, tokens } = sheet.document
  const letters = text.slice(tokens[long.first]!.start, tokens[long.end - 1]!.end).toLowerCase()
  let from = 0
  for (const letter of tokens[short.first]!.lower.replaceAll(/[^\p{L}]/gu, '')) {
    const at = letters.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return letters[0] === tokens[short.first]!.lower[0]
}
