import { distance } from 'fastest-levenshtein'
import { fullFirstName } from '../text/first-name.js'
import { foldName } from '../text/fold.js'
import { type Form, makeForm } from './forms.js'
import { lastName } from './group-key.js'
import type { LocalEntity } from './local-entity.js'

/**
 * Which people of one group are one, each as a list of forms:
 * - full names join the longer ones that they fit (*J. R. Smith*, *John Smith*), if exactly one person does;
 * - spellings of one name join (*Volodymyr Zelensky*, *Volodymyr Zelenskyy*);
 * - a bare surname joins the one full name that it fits; where there are several, each article decides for itself by
 *   the roles that it gives, and stays on its own if none or several have such a role.
 */
export function joinPeople(locals: readonly LocalEntity[], forms: readonly Form[]): Form[][] {
  const clusters: Form[][] = []
  const byLetter = new Map<string, Set<Form[]>>()
  for (const form of forms.filter((each) => each.words.length > 1).sort(byFullness)) {
    const alike = [...(byLetter.get(firstLetter(form.words[0]!)) ?? [])]
    const fitting = alike.filter((cluster) => cluster.some((other) => isSamePerson(form.words, other.words)))
    const cluster = fitting.length === 1 ? fitting[0]! : []
    if (cluster.length === 0) clusters.push(cluster)
    cluster.push(form)
    for (const letter of new Set(form.words.map(firstLetter))) {
      byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(cluster))
    }
  }
  const people = clusters.slice()
  const roles = people.map((person) => rolesOf(locals, person))
  for (const form of forms.filter((each) => each.words.length === 1)) {
    const fitting = [...people.keys()].filter((index) => hasSurname(people[index]!, form.words[0]!))
    if (fitting.length === 1) people[fitting[0]!]!.push(form)
    else clusters.push(...splitByRole(locals, form, fitting, people, roles))
  }
  return clusters
}

/** What two first words that can be one have in common: the first letter, of the full form. */
const firstLetter = (word: string) => fullFirstName(word)[0]!

/** Longer names first; of as long ones in order of the alphabet, so that arrival does not matter. */
function byFullness(a: Form, b: Form): number {
  return b.words.length - a.words.length || (a.words.join(' ') < b.words.join(' ') ? -1 : 1)
}

/** Whether the shorter of two full names has the surname of the longer, and its other words or their initials in order. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!isSameWord(lastName(short), lastName(long))) return false
  let at = 0
  for (const word of short.slice(0, short.lastIndexOf(lastName(short)))) {
    while (at < long.length && !isSameFirstName(word, long[at]!)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** Alike, an initial of the other, or its short form. */
function isSameFirstName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return isSameWord(a, b) || fullFirstName(a) === fullFirstName(b)
}

/** Equal, or in a long word one letter apart, in a very long one two: transliterations and slips. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  return length >= 6 && a[0] === b[0] && distance(a, b) <= (length >= 8 ? 2 : 1)
}

const hasSurname = (person: readonly Form[], word: string) =>
  person.some((form) => evened(lastName(form.words)) === evened(word))

/** A surname as most transliterations agree on it: *zelenskyy* and *zelensky*. */
const evened = (word: string) => word.replaceAll('y', 'i').replace(/(.)\1+/g, '$1')

/** Gives the articles of a bare surname to the people whose role they name; what is left comes back as one cluster. */
function splitByRole(
  locals: readonly LocalEntity[],
  form: Form,
  fitting: readonly number[],
  people: readonly Form[][],
  roles: readonly ReadonlySet<string>[],
): Form[][] {
  const left: number[] = []
  for (const member of form.members) {
    const own = rolesOf(locals, [makeForm(locals, [member])])
    const alike = fitting.filter((index) => [...own].some((role) => roles[index]!.has(role)))
    if (alike.length === 1) people[alike[0]!]!.push(makeForm(locals, [member]))
    else left.push(member)
  }
  return left.length > 0 ? [[makeForm(locals, left)]] : []
}

/** The roles of a person without the body that they are held in: *U.S. President* and *President* are one here. */
function rolesOf(locals: readonly LocalEntity[], person: readonly Form[]): Set<string> {
  const roles = person.flatMap((form) => form.members.flatMap((member) => [...locals[member]!.roles]))
  return new Set(
    roles.map(
      (role) =>
        foldName(role)
          .replace(/ (?:of|for) .*$/, '')
          .split(' ')
          .at(-1)!,
    ),
  )
}
