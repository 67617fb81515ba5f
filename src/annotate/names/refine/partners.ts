import { type Mention, overlapping, type Refiner, replaceBy } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

/** Before a firm of three partners, where its first one might else be a name of its own. */
const BEFORE = new Set(['at', 'firm', 'for', 'from', 'of', 'with'])
const SIGNS = new Set(['&', '+'])

/** Surnames that an ampersand joins are a firm: *Pryce & | Mottram*, *Wells, | Tierney & Sons*, *Cravath | , | Swaine & Moore*. */
export const joinPartners: Refiner = (mentions, sheet) => {
  const { tokens } = sheet.document
  const firms: Mention[] = []
  for (const at of sheet.places) {
    const i = at + 1
    if (
      sheet.words[i]?.case !== CASE.sign ||
      !SIGNS.has(tokens[i]!.text) ||
      !isSurname(sheet, at) ||
      !isSurname(sheet, i + 1)
    )
      continue
    if (tokens[at]!.sentence !== tokens[i + 1]!.sentence) continue
    const parts = overlapping(mentions, { first: at, end: i + 2 })
    const firm = parts.length === 0 ? null : firmOf(sheet, parts, i)
    if (firm) firms.push(firm)
  }
  return replaceBy(mentions, firms)
}

function firmOf(sheet: Sheet, parts: readonly Mention[], sign: number): Mention | null {
  const isTwoPeople = parts.some(({ kind, first, end }) => kind === 'person' && end - first > 1)
  if (isTwoPeople || parts.some(({ kind }) => kind === 'place')) return null
  const whole = { first: Math.min(sign - 1, parts[0]!.first), end: Math.max(sign + 2, parts.at(-1)!.end) }
  const first = whole.first === sign - 1 ? firstPartner(sheet, sign) : whole.first
  const known = parts.find((part) => part.first === first && part.end === whole.end)
  if (known?.kind === 'organisation') return null
  const confidence = Math.max(...parts.map((part) => part.confidence))
  return { first, end: whole.end, kind: 'organisation', by: 'partners', confidence }
}

/** Over *Wells,* before *Tierney & Sons*: one word behind a small one, where no list begins. */
function firstPartner(sheet: Sheet, sign: number): number {
  const { tokens } = sheet.document
  const at = sign - 3
  if (at < 0 || tokens[sign - 2]!.text !== ',' || !isSurname(sheet, at)) return sign - 1
  if (tokens[at]!.sentence !== tokens[sign]!.sentence || tokens[at]!.lower === tokens[sign + 1]!.lower) return sign - 1
  const before = tokens[at - 1]
  return before?.sentence === tokens[at]!.sentence && BEFORE.has(before.lower) ? at : sign - 1
}

function isSurname({ document, words }: Sheet, at: number): boolean {
  return words[at]?.case === CASE.title && /^\p{L}{2,}/u.test(document.tokens[at]!.text)
}
