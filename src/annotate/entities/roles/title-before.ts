import { MINISTRY_FIELDS } from '../../../lexicon/ministry-fields.js'
import type { Token } from '../../../text/document.js'
import { beforeCourtesyTitles, isCourtesyTitle, isModifier, isRoleNoun } from './role-phrase.js'
import type { RoleRule } from './roles.js'

/** The most words that a title before a name has. */
const LONGEST = 10

/** Words in lower case that go on a title in capitals: *former President*, but not *welcomed President*. */
const BEFORE_TITLE = new Set([
  'acting',
  'and',
  'assistant',
  'associate',
  'caretaker',
  'current',
  'deputy',
  'elect',
  'ex',
  'former',
  'incoming',
  'interim',
  'longtime',
  'of',
  'outgoing',
  'retired',
  'senior',
  'then',
  'vice',
])

/** A day before a title is when it happened: *on Thursday President …* */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** Words that stand before a title without being part of it. */
const SKIPPED = new Set(['then', '-', 'meanwhile', '&', 'and'])

/**
 * A title right before the name: *U.S. Secretary of State* Antony Blinken, *Hamas spokesman* Jihad Taha,
 * *founder and chief executive* Ana Ruiz. Courtesy titles between them (*Dr.*) are passed over.
 */
export const titleBefore: RoleRule = ({ tokens, sentenceStart, bodyStart }, first) => {
  const end = Math.max(sentenceStart, beforeCourtesyTitles(tokens, first))
  const head = headBefore(tokens, end, sentenceStart)
  if (head === null) return null
  let start = head
  while (start > sentenceStart && end - start < LONGEST && belongs(tokens, start - 1, head)) start--
  // *Velm Chamber of Commerce chief executive*: a body is named whole.
  const body = tokens[start - 1]?.lower === 'of' && start < head ? bodyStart(start) : -1
  if (body >= 0) start = Math.max(sentenceStart, body)
  while (start < head && (SKIPPED.has(tokens[start]!.lower) || isCourtesyTitle(tokens[start]!))) start++
  return [start, end]
}

/** Where the role noun of a title that ends at `end` stands: right there, or before *of State*, *for Health*. */
function headBefore(tokens: readonly Token[], end: number, sentenceStart: number): number | null {
  let last = end - 1
  if (tokens[last]?.text === '.') last--
  if (last < sentenceStart) return null
  if (isRoleNoun(tokens[last])) return last
  for (let at = last; at > sentenceStart && last - at < 5; at--) {
    const token = tokens[at]!
    if (token.lower === 'of' || token.lower === 'for') {
      return isRoleNoun(tokens[at - 1]) && (isCapital(tokens[at - 1]!) || isWhole(tokens, at, last)) ? at - 1 : null
    }
    if (!isCapital(token) && !OFFICE_FIELDS.has(token.lower) && token.lower !== 'and' && token.lower !== 'the')
      return null
  }
  return null
}

/** What officers in small letters are of: *secretary of state Ada Moss*, but not *a friend of state Ada Moss*. */
const OFFICE_FIELDS = new Set([
  'defence',
  'defense',
  'education',
  'energy',
  'finance',
  'health',
  'state',
  'transportation',
])

/** *secretary of state*: nothing but the field behind the preposition. */
const isWhole = (tokens: readonly Token[], of: number, last: number): boolean =>
  last === of + 1 && OFFICE_FIELDS.has(tokens[last]!.lower)

/** *President*, not *CEO*. */
const isTitleCase = (token: Token) => /^\p{Lu}\p{Ll}/u.test(token.text)

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text)

const isField = (lower: string): boolean => MINISTRY_FIELDS.has(lower) || lower === 'crime' || lower === 'police'

/** *Commerce and Industry Minister*, *Police and Crime Commissioner*. */
const joinsFields = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].every((token) => token && isCapital(token) && isField(token.lower))

/** Whether the token at `at` goes on a title that begins behind it. */
function belongs(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]!
  if (WEEKDAY.test(token.text)) return false
  if (isTitleCase(tokens[head]!) && /^\p{Ll}/u.test(token.text) && !BEFORE_TITLE.has(token.lower)) return false
  if (token.lower === 'and' || token.text === '&') return isRoleNoun(tokens[at - 1]) || joinsFields(tokens, at)
  if (token.text === '.') return tokens[at - 1]?.end === token.start && isCapital(tokens[at - 1]!)
  return isModifier(token) && token.text !== '-' ? true : token.text === '-' && tokens[at - 1]?.end === token.start
}
