import { COMPANY_FORMS } from '../../../lexicon/company-forms.js'
import type { Token } from '../../../text/document.js'
import { hasCapital } from '../candidates.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** The most words between the brackets of *Aro (Sri Lanka) Ltd*. */
const LONGEST = 2

/** The legal form belongs to the name and makes it a company's: *Neela Aqua | (Pvt) Ltd*, *Sayula Mills | (Belize) Ltd*. */
export const heedCompanyForms: Refiner = (mentions, sheet) => {
  const refined: Mention[] = []
  for (const mention of mentions) {
    const last = refined.at(-1)
    if (last && mention.first < last.end) continue
    const end = formEnd(sheet, mention.end)
    refined.push(end < 0 ? mention : { ...mention, end, kind: 'organisation', by: 'company-form' })
  }
  return refined
}

/** Where the legal form ends that begins at a token; -1 if none does. */
function formEnd({ document: { tokens }, words }: Sheet, at: number): number {
  const word = words[at]
  const isPossible = word && (hasCapital(word) || tokens[at]!.text === '(' || tokens[at]!.text === 'plc')
  if (!isPossible) return -1
  const sentence = tokens[at - 1]!.sentence
  const isForm = (i: number): boolean => tokens[i]?.sentence === sentence && COMPANY_FORMS.has(tokens[i]!.text)
  let start = at
  if (tokens[at]?.text === '(') {
    const close = closeOf(tokens, at)
    if (close < 0) return -1
    start = close + 1
  }
  let end = start
  while (isForm(end)) end++
  return end === start ? -1 : end
}

function closeOf(tokens: readonly Token[], open: number): number {
  for (let at = open + 2; at <= open + 1 + LONGEST; at++) if (tokens[at]?.text === ')') return at
  return -1
}
