import { isLetter } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *the 25-34 group*, *the working-age population, 15-64*: two ages with a dash, of those between them. */
export function isAgeGroup({ tokens }: Reading, a: Draft, b: Draft): boolean {
  const [low, high] = [a.value!, Math.abs(b.value!)]
  if (low >= high || high > 110) return false
  if (/^(?:age-group|bracket|cohort)$/.test(lowerAt(tokens, b.next))) return true
  if (lowerAt(tokens, b.next) === 'age' || (lowerAt(tokens, b.next) === 'group' && low >= 10)) return true
  for (let i = a.first - 1; i > a.first - 6; i--) {
    if (tokens[i]?.sentence !== tokens[a.first]!.sentence) return false
    if (/^(?:age|aged|ages|working-age)$/.test(tokens[i]!.lower)) return true
  }
  return false
}

/** *over-65s*, *the over 60s*: people from an age on. Teams of the young (*under-21s*) are none. */
export function readAgeGroup({ text }: Reading, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.value === null || draft.value < 18 || draft.value > 100) return false
  if (text.charCodeAt(draft.end) !== 115 || isLetter(text.charCodeAt(draft.end + 1))) return false
  const before = /\b(over|under)[- ]$/i.exec(text.slice(Math.max(0, draft.start - 6), draft.start))
  if (!before || (before[1]!.toLowerCase() === 'under' && draft.value < 24)) return false
  draft.kind = 'age'
  draft.unit = 'year'
  draft.by = 'age-group'
  draft.end++
  return true
}
