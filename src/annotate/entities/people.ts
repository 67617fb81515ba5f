import type { Document } from '../../text/document.js'
import { fullFirstName } from '../../text/first-name.js'
import { foldName } from '../../text/fold.js'
import type { Name } from '../annotations.js'
import { genderBefore } from './gender.js'
import { isKnownAs, isMaidenName } from './known-as.js'
import { type Mention, readForms } from './mention.js'
import { fit, isCompatible, type PersonName, readPersonName } from './person-name.js'
import { roleHead } from './roles/role-phrase.js'

/** A person under construction. */
interface Person {
  readonly names: PersonName[]
  readonly mentions: Mention[]
  gender: 'm' | 'f' | null
  readonly roles: Set<string>
  /** Where the person was last named, going through the text. */
  last: number
}

/** The people that a word of a name may point to. */
type Index = Map<string, Set<Person>>

/**
 * Puts the mentions of people together, one list for each person. Full names come first, longest before shorter; then
 * every single word goes, in reading order, to the person whom it names best: by surname before first name, by the
 * title's gender (*Mr*, *Mrs*), by a role that both are given (*President*), and of equals to the one named last (at
 * first, in a headline, the one named next).
 */
export function linkPeople(
  document: Document,
  mentions: readonly Mention[],
  roles: ReadonlyMap<Name, readonly string[]>,
): Mention[][] {
  const rolesOf = (mention: Mention) => (roles.get(mention.name) ?? []).map(roleHead)
  const index: Index = new Map()
  const people: Person[] = []
  const owner = new Map<Mention, Person>()
  const forms = readForms(mentions)
    .filter((form) => form.words.length > 1)
    .sort((a, b) => b.words.length - a.words.length)
  for (const form of forms) {
    const person = joinFullName(form.mentions, index, people)
    for (const mention of form.mentions) owner.set(mention, person)
  }
  for (const mention of mentions) {
    const person = owner.get(mention)
    if (!person) continue
    person.gender ??= genderBefore(document, mention)
    for (const role of rolesOf(mention)) person.roles.add(role)
  }
  linkSingleNames(document, mentions, index, people, owner, rolesOf)
  mergeKnownAs(document, mentions, owner)
  const groups = new Map<Person, Mention[]>()
  for (const mention of mentions) {
    const person = owner.get(mention)!
    const group = groups.get(person)
    if (group) group.push(mention)
    else groups.set(person, [mention])
  }
  return [...groups.values()]
}

/** Finds the person of a full name among those whose longer names it fits, or makes a new one. */
function joinFullName(mentions: readonly Mention[], index: Index, people: Person[]): Person {
  const first = mentions[0]!
  const name = readPersonName(first.surface, first.key, foldName)
  let best: Person | null = null
  for (const candidate of candidates(rareWords(name.words, index), index)) {
    if (!candidate.names.some((other) => isCompatible(name, other))) continue
    if (!best || candidate.mentions.length > best.mentions.length) best = candidate
  }
  const person = best ?? { names: [], mentions: [], gender: null, roles: new Set(), last: -1 }
  if (!best) people.push(person)
  for (const mention of mentions) person.mentions.push(mention)
  addName(person, name, index)
  return person
}

function addName(person: Person, name: PersonName, index: Index): void {
  person.names.push(name)
  for (const word of [...name.words, ...name.words.map(fullFirstName), name.words.join(''), name.surname]) {
    const found = index.get(word)
    if (found) found.add(person)
    else index.set(word, new Set([person]))
  }
}

/** Nobody is told by a word that more people of one text are called by, if the name has another. */
const MOST_NAMESAKES = 300

function rareWords(words: readonly string[], index: Index): readonly string[] {
  const rare = words.filter((word) => (index.get(word)?.size ?? 0) <= MOST_NAMESAKES)
  return rare.length > 0 ? rare : words
}

function candidates(words: readonly string[], index: Index): Set<Person> {
  const found = new Set<Person>(index.get(words.join('')))
  for (const word of words) for (const person of index.get(word) ?? []) found.add(person)
  return found
}

function linkSingleNames(
  document: Document,
  mentions: readonly Mention[],
  index: Index,
  people: Person[],
  owner: Map<Mention, Person>,
  rolesOf: (mention: Mention) => string[],
): void {
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1]
    let person = owner.get(mention)
    if (!person && before && isMaidenName(document, before, mention)) {
      person = owner.get(before)!
      owner.set(mention, person)
    }
    if (!person) {
      const gender = genderBefore(document, mention)
      person = bestFit(mention, gender, rolesOf(mention), index) ?? newPerson(mention, index, people)
      person.gender ??= gender
      owner.set(mention, person)
    }
    person.last = mention.name.start
  }
}

/** The person whom a single word names best at this place in the text. */
function bestFit(mention: Mention, gender: 'm' | 'f' | null, roles: readonly string[], index: Index): Person | null {
  let best: Person | null = null
  let bestScore = 0
  for (const person of candidates([mention.key, fullFirstName(mention.key)], index)) {
    if (gender && person.gender && gender !== person.gender) continue
    const name = Math.max(...person.names.map((each) => fit(mention.key, each)))
    const score = name > 0 && roles.some((role) => person.roles.has(role)) ? name + 0.5 : name
    const isBetter = score > bestScore || (score === bestScore && best !== null && person.last > best.last)
    if (score > 0 && isBetter) [best, bestScore] = [person, score]
  }
  return best
}

function newPerson(mention: Mention, index: Index, people: Person[]): Person {
  const person: Person = { names: [], mentions: [mention], gender: null, roles: new Set(), last: -1 }
  addName(person, readPersonName(mention.surface, mention.key, foldName), index)
  people.push(person)
  return person
}

/** *Washington Kotey, better known as Coach Wash*: gives the one's mentions to the other. */
function mergeKnownAs(document: Document, mentions: readonly Mention[], owner: Map<Mention, Person>): void {
  for (let i = 1; i < mentions.length; i++) {
    const [first, second] = [mentions[i - 1]!, mentions[i]!]
    const [keep, drop] = [owner.get(first)!, owner.get(second)!]
    if (keep === drop || !isKnownAs(document, first, second)) continue
    for (const mention of mentions) if (owner.get(mention) === drop) owner.set(mention, keep)
  }
}
