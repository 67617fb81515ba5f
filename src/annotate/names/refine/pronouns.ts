import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** Who is surer to be a person than this may own things that *its* tells of. */
const DOUBTFUL = 0.85
/** How far behind the verb *its* is looked for, in tokens. */
const REACH = 3

/** No person has *its* or is a *which*: *Beales closed its store*, *Sunfolk, which owns*. */
export const heedPronouns: Refiner = (mentions, sheet) =>
  mentions.map((mention) =>
    mention.kind === 'person' && mention.confidence < DOUBTFUL && isThing(sheet, mention)
      ? { ...mention, kind: 'organisation' as const, by: 'pronoun' }
      : mention,
  )

function isThing({ document: { tokens, sentences } }: Sheet, { first, end }: Mention): boolean {
  const { firstToken, endToken } = sentences[tokens[first]!.sentence]!
  if (end + 1 >= endToken) return false
  const next = tokens[end]!
  if (next.text === ',') return tokens[end + 1]!.lower === 'which'
  const isSubject = first === firstToken || /^[,;:“"]$/.test(tokens[first - 1]!.text)
  if (!isSubject || (next.pos !== 'VERB' && next.pos !== 'AUX')) return false
  for (let at = end + 1; at < Math.min(endToken, end + 1 + REACH); at++) {
    const { lower, pos } = tokens[at]!
    if (lower === 'its') return true
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PUNCT') return false
  }
  return false
}
