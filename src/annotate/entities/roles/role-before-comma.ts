import type { Token } from '../../../text/document.js'
import { beforeCourtesyTitles, isModifier, isPossessive, readRole } from './role-phrase.js'
import type { RoleRule } from './roles.js'

/** Pronouns that a role may begin with. */
const POSSESSORS = new Set(['her', 'his', 'its', 'our', 'their', 'whose'])

/** The most words that a role before a comma has. */
const LONGEST = 12

/**
 * A role with an article or possessor, set off by a comma before the name: *The Hamas spokesman*, Jihad Taha, said;
 * Tether’s *chief executive*, Ana Ruiz.
 */
export const roleBeforeComma: RoleRule = ({ tokens, sentenceStart, isInPerson }, first, after) => {
  const end = beforeCourtesyTitles(tokens, first) - 1
  const isClosed = /^[,.;:)–—]$/.test(tokens[after]?.text ?? '.')
  if (tokens[end]?.text !== ',' || !(isClosed || isTitled(tokens, sentenceStart, end))) return null
  let start = end
  while (start > sentenceStart && end - start < LONGEST && !isBarrier(tokens[start - 1]!)) {
    if (isInPerson(start - 1)) break
    start--
  }
  for (let at = start; at < end; at++) {
    const token = tokens[at]!
    const opens = token.pos === 'DET' || POSSESSORS.has(token.lower)
    const possessor = isPossessive(tokens[at + 1] ?? token)
    if (!opens && !possessor) continue
    const role = readRole(tokens, at, end)
    if (role) return role
  }
  return null
}

/** *Chile’s Prime Minister, Ada Moss said*: a title that opens its sentence needs no second comma. */
function isTitled(tokens: readonly Token[], start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST || !/^\p{Lu}\p{Ll}/u.test(tokens[end - 1]!.text)) return false
  return tokens
    .slice(start, end)
    .every(({ pos }) => pos === 'PROPN' || pos === 'PART' || pos === 'DET' || pos === 'ADJ')
}

function isBarrier(token: Token): boolean {
  const { pos, text } = token
  return (pos === 'VERB' && !isModifier(token)) || pos === 'AUX' || pos === 'SCONJ' || /^[,.;:!?()“”"–—]$/.test(text)
}
