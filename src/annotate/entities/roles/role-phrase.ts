import { COURTESY_TITLES } from '../../../lexicon/courtesy-titles.js'
import { OFFICE_INITIALS, RANK_INITIALS } from '../../../lexicon/rank-initials.js'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import type { Token } from '../../../text/document.js'
import { foldName } from '../../../text/fold.js'

/** Prepositions that tie what follows to a role: *minister of health*, *head of mission*, *MP for Rame*. */
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'with', 'from'])

/** Words before a role that are no part of it. */
const SKIPPED = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'our',
  'his',
  'her',
  'my',
  'your',
  'one',
  'also',
  'now',
  'then',
  'late',
  'only',
  'whose',
])

/** *Volcanologist*, *harbourmaster*: words of these families are in no list. */
const FAMILIES = /(?:ologist|master)$/

/** Whether a token is the head of a role, as *minister*, *Secretary*, *vice-president*, *CEO*. */
export function isRoleNoun(token: Token | undefined): boolean {
  if (!token) return false
  if (OFFICE_INITIALS.has(token.text)) return true
  const word = token.lower.replace(/\.$/, '')
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.slice(word.lastIndexOf('-') + 1)) || FAMILIES.test(word)
}

/** Whether a token is a courtesy title: *Mr*, *Dr.*, *SP*; in small letters it is a role (*harbour master*). */
export const isCourtesyTitle = (token: Token): boolean =>
  RANK_INITIALS.has(token.text) ||
  (COURTESY_TITLES.has(token.lower.replace(/\.$/, '')) && !(token.text === token.lower && isRoleNoun(token)))

/** The index of the first of the courtesy titles that stand right before the token at `first`; `first` if there are none. */
export function beforeCourtesyTitles(tokens: readonly Token[], first: number): number {
  let at = first
  while (at > 0) {
    const token = tokens[at - 1]!
    const title = token.text === '.' ? tokens[at - 2] : token
    if (!title || !isCourtesyTitle(title)) break
    at -= token.text === '.' ? 2 : 1
  }
  return at
}

/** *Managing director*, *chief operating officer*: the tagger takes them for verbs. */
const PARTICIPLES = new Set(
  (
    'acting attending commanding consulting contributing coordinating defending founding governing investigating ' +
    'managing operating organising organizing presiding prosecuting reigning retiring ruling serving sitting ' +
    'supervising visiting'
  ).split(' '),
)
const CLOCK = /^\d{1,2}[:.]\d{2}$/

/** Whether a token may stand in a role's noun phrase before its head. */
export function isModifier(token: Token): boolean {
  if (PARTICIPLES.has(token.lower)) return true
  if (CLOCK.test(token.text)) return false
  if (token.pos === 'PUNCT') return token.text === '-' || token.text === '&'
  return token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM'
}

/** Whether a token is the possessive ending. */
export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === '’s' || token.text === '’' || token.text === "'"
}

/**
 * Reads the tokens `[from, to)` as one role, the whole stretch or nothing: *a senior Hamas official*, *the MP for Rame*,
 * *Israel’s defence minister*, *chairman and chief executive of Tether*.
 * @returns The index range of the role without articles and a common possessor (*the company’s*), or null.
 */
export function readRole(tokens: readonly Token[], from: number, to: number): [number, number] | null {
  let start = from
  while (start < to && SKIPPED.has(tokens[start]!.lower)) start++
  let at = start
  let head = -1
  for (; at < to; at++) {
    const token = tokens[at]!
    if (LINKS.has(token.lower)) break
    if (isPossessive(token)) {
      if (!isNameLike(tokens, start, at)) start = at + 1
      continue
    }
    if (token.lower === 'and' && isRoleNoun(tokens[at - 1])) continue
    if (!isModifier(token)) return null
    head = at
  }
  if (head < start || !isRoleNoun(tokens[head])) return null
  let end = to
  while (end > head + 1 && isLoose(tokens[end - 1]!)) end--
  return isTail(tokens, at, end) ? [start, end] : null
}

/** Whether a token cannot end a role: a link or article whose noun is not there. */
function isLoose(token: Token): boolean {
  return isPossessive(token) || LINKS.has(token.lower) || token.pos === 'DET' || token.pos === 'CCONJ'
}

/** Whether the possessor `[from, to)` is a name (*Israel’s*), which belongs to the role, or common (*the company’s*). */
function isNameLike(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^\p{Lu}/u.test(tokens[at]!.text)) return true
  return false
}

/** Whether nothing but nouns, links and articles follows: *for Rame and Tamar East*. */
function isTail(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const fits = isModifier(token) || LINKS.has(token.lower) || token.pos === 'DET' || token.pos === 'CCONJ'
    if (!fits && !isPossessive(token)) return false
  }
  return true
}

/** What a role is without the body that it is held in, folded: *U.S. President* and *president of Chile* are *president*. */
export function roleHead(role: string): string {
  return foldName(role)
    .replace(/ (?:of|for|at|in) .*$/, '')
    .split(' ')
    .at(-1)!
}
