import { SMALL_NUMBERS } from '../../../lexicon/numbers.js'
import type { Range } from '../draft.js'
import type { Reading } from '../reading.js'

/** Determiners of one, and words that say how many by themselves. */
const ONE = new Set(['a', 'an', 'another', 'one', 'that', 'the', 'this'])
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['couple', 2],
  ['dozen', 12],
  ['neither', 2],
  ['pair', 2],
  ['trio', 3],
])
/** Nouns of many without a plural ending, and bodies of an unknown number of people. */
const MANY = new Set(
  'aides children clergy crowd family group media men number others people police press public staff team women'.split(
    ' ',
  ),
)
const ORDINALS = new Set(['fifth', 'first', 'fourth', 'other', 'second', 'third'])
/** Words before which a description has its head. */
const TAIL = new Set('at briefed close familiar for from in involved near of on to who whose with'.split(' '))

/** How many sources a description stands for: *two officials* 2, *an official* 1, *officials* and *several aides* null. */
export function numberOf(reading: Reading, { first, end }: Range): number | null {
  const { tokens } = reading
  // *residents and a local official*, *two ministers and a diplomat*
  const and = jointBefore(reading, first, end)
  if (and >= 0) {
    const left = numberOf(reading, { first, end: and })
    const right = numberOf(reading, { first: and + 1, end })
    return left === null || right === null ? null : left + right
  }
  let tail = first + 1
  while (tail < end && !TAIL.has(tokens[tail]!.lower) && tokens[tail]!.pos !== 'PUNCT') tail++
  for (let i = first; i < tail; i++) {
    const { lower, pos } = tokens[i]!
    const count = COUNTS.get(lower) ?? (lower === 'one' ? undefined : SMALL_NUMBERS.get(lower))
    if (count !== undefined) return count
    // *the 43-year-old farmer*
    if (tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower.startsWith('year')) continue
    if (pos === 'NUM' && /^\d{1,3}$/.test(lower)) return Number(lower)
    if (pos === 'ADJ' && /^\d/.test(lower)) break
  }
  const head = tokens[tail - 1]!.lower
  const isMany = MANY.has(head) || (/[^s]s$/.test(head) && !ORDINALS.has(head))
  const opener = tokens[first]!.lower
  if (isMany) return null
  return ONE.has(opener) || ORDINALS.has(head) || tokens[tail - 1]!.pos === 'NOUN' || tokens[tail - 1]!.pos === 'PROPN'
    ? 1
    : null
}

/** The *and* behind which somebody else is described: it has a determiner or number of its own. */
function jointBefore({ tokens }: Reading, first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (TAIL.has(tokens[i]!.lower) || tokens[i]!.pos === 'PUNCT') return -1
    if (tokens[i]!.lower === 'and' && /^(?:DET|NUM)$/.test(tokens[i + 1]!.pos)) return i
  }
  return -1
}
