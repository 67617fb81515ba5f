import { fullFirstName } from '../../text/first-name.js'

/** Generations behind a name, folded. */
const GENERATIONS = new Set(['ii', 'iii', 'iv', 'jnr', 'jr', 'junior', 'senior', 'snr', 'sr'])

/** A person's name taken apart, all folded. */
export interface PersonName {
  /** The words without generation, cut at hyphens. */
  readonly words: readonly string[]
  readonly generation: string | null
  /** The last word as written, hyphens and all, folded: *pinnock lloyd*. */
  readonly surname: string
  /** The words inside quotation marks or brackets: *John “Silk Hat” Doe* → *silk*, *hat*. */
  readonly nickname: readonly string[]
}

/** Takes a person's name apart; `key` is the folded `surface`. */
export function readPersonName(surface: string, key: string, fold: (text: string) => string): PersonName {
  const words = key.split(' ')
  const last = words.at(-1)!
  const generation = words.length > 1 && GENERATIONS.has(last) ? last.replace(/^j.*/, 'jr').replace(/^s.*/, 'sr') : null
  const rest = generation ? words.slice(0, -1) : words
  const tail = surface.replace(/,/g, ' ').trim().split(/\s+/)
  const written = tail.at(generation && tail.length > 1 ? -2 : -1)!
  const quoted = surface.match(/["“‘'(]([^"”’')]+)["”’')]/)
  return {
    words: rest,
    generation,
    surname: fold(written) || rest.at(-1)!,
    nickname: quoted ? fold(quoted[1]!).split(' ') : [],
  }
}

/** Whether two words of a name may be one: equal, an initial of the other, or a known variant. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return fullFirstName(a) === fullFirstName(b)
}

/**
 * Whether the shorter of two full names can be the longer, less some words: *John Smith* and *John A. Smith*,
 * *J. Smith*, *Lokiru Peter* and *Peter Ladu Lokiru*; not *Ann Smith* and *John Smith*.
 */
export function isCompatible(a: PersonName, b: PersonName): boolean {
  if (a.generation && b.generation && a.generation !== b.generation) return false
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.join('') === long.join('')) return true
  let at = 0
  let matched = 0
  let whole = 0
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at]!)) at++
    if (at === long.length) break
    matched++
    if (word.length > 1 && long[at]!.length > 1) whole++
    at++
  }
  if (matched === short.length && whole > 0) return true
  return short.length >= 2 && short.every((word) => word.length > 1 && long.includes(word))
}

/**
 * How well a single word names a person of this full name: 4 the surname, 3 a nickname, 2 the first or a middle name,
 * 1 half of a double surname or the short form of a first name, 0 not at all.
 */
export function fit(word: string, name: PersonName): number {
  if (word === name.surname) return 4
  if (name.nickname.includes(word)) return 3
  if (name.words.includes(word)) return name.surname.split(' ').includes(word) ? 1 : 2
  return name.words.some((other) => fullFirstName(other) === fullFirstName(word)) ? 1 : 0
}
