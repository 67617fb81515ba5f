import { COMPANY_SUFFIXES } from '../../lexicon/company-suffixes.js'
import type { Document } from '../../text/document.js'
import { countryCode } from './country.js'
import { makeGroups } from './groups.js'
import { initialsOf, isAcronym, isBlend, isSmallWord } from './initials.js'
import { isBracketed, isKnownAs } from './known-as.js'
import { type Form, type Mention, readForms } from './mention.js'

/** Bodies that carry the name of their town without being the club or council that goes by it. */
const TOWN_BODIES = new Set([
  'airport',
  'association',
  'college',
  'court',
  'fire',
  'foundation',
  'hospital',
  'police',
  'school',
  'union',
  'university',
])

/** Bodies that go by their subject: *Education* for *Department of Education*. */
const DEPARTMENTS = new Set(['department', 'ministry', 'office'])

/** A form with the words that tell it from others: neither small words nor the company's legal form. */
interface Body extends Form {
  readonly index: number
  readonly content: readonly string[]
}

/**
 * Puts the mentions of organisations together: legal forms dropped (*Tether Ltd*), names in brackets
 * (*Ministry of Health (Minsa)*), initials (*BGMEA*), and short forms, whose words all stand in one longer name
 * (*Tether* in *Tether Correctional Communications*, *Health Ministry* in *Ministry of Health*).
 */
export function linkOrganisations(document: Document, mentions: readonly Mention[]): Mention[][] {
  const bodies: Body[] = readForms(mentions).map((form, index) => ({ ...form, index, content: contentOf(form.words) }))
  const groups = makeGroups(bodies.length)
  const byMention = new Map<Mention, number>()
  for (const body of bodies) for (const mention of body.mentions) byMention.set(mention, body.index)
  for (let i = 1; i < mentions.length; i++) {
    const [first, second] = [mentions[i - 1]!, mentions[i]!]
    if (isOtherName(document, first, second)) groups.join(byMention.get(first)!, byMention.get(second)!)
  }
  for (const [long, short] of initialisms(bodies)) groups.join(long, short)
  for (const [long, short] of shortForms(bodies)) groups.join(long, short)
  return groups.list().map((group) => inOrder(group.flatMap((index) => [...bodies[index]!.mentions])))
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.name.start - b.name.start)
}

/** The words of a name that tell it from others. */
export function contentOf(words: readonly string[]): string[] {
  let end = words.length
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1]!)) end--
  const content = words.slice(0, end).filter((word) => !isSmallWord(word))
  return content.length > 0 ? content : words.slice(0, end)
}

function isOtherName(document: Document, first: Mention, second: Mention): boolean {
  if (isKnownAs(document, first, second)) return true
  if (!isBracketed(document, first, second)) return false
  return isAcronym(second.surface) !== isAcronym(first.surface) || hasInitials(first, second)
}

/** *Southern African Development Community (Sadc)*: an acronym written as a word. */
function hasInitials(first: Mention, second: Mention): boolean {
  return second.words.length === 1 && initialsOf(first.words).includes(second.key)
}

/** Pairs of a long name and the acronym made of its initials (*BGMEA*), or of its words' beginnings (*Caricom*). */
function* initialisms(bodies: readonly Body[]): Generator<[number, number]> {
  const byInitials = new Map<string, Body>()
  const byLetter = new Map<string, Body[]>()
  for (const body of bodies) {
    if (body.content.length < 2) continue
    for (const initials of [...initialsOf(body.words), ...initialsOf(body.content)]) {
      if (!byInitials.has(initials)) byInitials.set(initials, body)
    }
    const list = byLetter.get(body.key[0]!)
    if (list) list.push(body)
    else byLetter.set(body.key[0]!, [body])
  }
  for (const body of bodies) {
    if (body.words.length > 1) continue
    const isUpper = body.mentions.some((mention) => isAcronym(mention.surface))
    if (!isUpper && (body.key.length < 4 || body.key.length > 9)) continue
    const long =
      byInitials.get(body.key) ?? byLetter.get(body.key[0]!)?.find((other) => isBlend(body.key, other.words, isUpper))
    if (long) yield [long.index, body.index]
  }
}

/** Pairs of a long name and a shorter form of it. */
function* shortForms(bodies: readonly Body[]): Generator<[number, number]> {
  const byWord = new Map<string, Body[]>()
  for (const body of bodies) {
    for (const word of new Set(body.content)) {
      const list = byWord.get(word)
      if (list) list.push(body)
      else byWord.set(word, [body])
    }
  }
  for (const short of bodies) {
    if (countryCode(short.key)) continue
    let best: Body | null = null
    let bestScore = 0
    for (const long of byWord.get(short.content[0]!) ?? []) {
      const score = long === short ? 0 : likeness(short, long)
      if (score > bestScore) [best, bestScore] = [long, score]
    }
    if (best) yield [best.index, short.index]
  }
}

/** How likely the one is a short form of the other: more for the same beginning and few words left out; 0 if not at all. */
function likeness(short: Body, long: Body): number {
  const equal = short.content.length === long.content.length
  if (short.content.length > long.content.length || (equal && short.words.length > long.words.length)) return 0
  if (!short.content.every((word) => long.content.includes(word))) return 0
  const isPrefix = short.content[0] === long.content[0]
  const isWhole = short.words.length > 1 && COMPANY_SUFFIXES.has(short.words.at(-1)!)
  if (isWhole && !isPrefix) return 0
  if (short.content.length === 1 && long.content.some((word) => TOWN_BODIES.has(word))) return 0
  let score = 100 - (long.content.length - short.content.length)
  if (DEPARTMENTS.has(long.content[0]!)) score += 5
  if (isPrefix) score += 3
  if (short.content.at(-1) === long.content.at(-1)) score += 2
  return score
}
