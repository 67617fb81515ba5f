import { readRole } from './role-phrase.js'
import type { RoleRule } from './roles.js'

/** The most words that an apposition has, and words that end one with a clause of its own. */
const LONGEST = 14
const CLAUSE = new Set(['who', 'which', 'that', 'whose', 'where', 'when', 'whom', 'since', 'until'])

/**
 * A role behind the name: Sami Abu Zuhri, *a senior Hamas official*, said; Dominic Ashplant, 43, *the MP for Rame*.
 */
export const appositionAfter: RoleRule = ({ tokens, sentenceEnd, isInPerson }, _first, after) => {
  let at = after
  if (tokens[at]?.text !== ',') return null
  if (/^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',') at += 2
  const start = at + 1
  let end = start
  while (end < sentenceEnd && end - start <= LONGEST && !isEnd(tokens[end]!.text) && !CLAUSE.has(tokens[end]!.lower)) {
    if (isInPerson(end)) return null
    end++
  }
  if (end === sentenceEnd && end === start) return null
  return readRole(tokens, start, end)
}

const isEnd = (text: string) => /^[,.;:!?()[\]–—“”"]$/.test(text)
