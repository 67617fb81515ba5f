import type { Document } from '../../text/document.js'
import { hasCapital } from './candidates.js'
import { wordHash } from './hash.js'
import { GAZETTEER } from './lists.js'
import { CASE, NO_WORD, TRIGGER, type Word } from './words.js'

/** What another mention of the same word in the document can tell: bits, in the order of the counters. */
const KINDS_OF_EVIDENCE = 9
const COUNTERS = KINDS_OF_EVIDENCE + 2
const LOWER = KINDS_OF_EVIDENCE
const CAPITAL = KINDS_OF_EVIDENCE + 1

/**
 * Gathers for each word with a capital what its *other* mentions tell (behind an honorific, a preposition of place, a
 * first name, a role, *the*; before a verb of saying or an organisation's word; the last of a full name; in a run
 * that ends like an organisation), and how often it is seen in lower case and with a capital where none is needed.
 */
export function gatherEvidence(
  document: Document,
  words: readonly Word[],
  candidates: Uint8Array,
  starts: Uint8Array,
  modes: Uint8Array,
): { evidence: Int32Array; elsewhere: Int32Array; others: Int32Array } {
  const evidence = new Int32Array(words.length)
  const elsewhere = new Int32Array(words.length)
  const indices = new Map<number, number>()
  for (let i = 0; i < words.length; i++) {
    if (candidates[i] === 1 && hasCapital(words[i]!) && !indices.has(words[i]!.lower)) {
      indices.set(words[i]!.lower, indices.size)
    }
  }
  const others = linkMentions(words, candidates, indices)
  const counts = new Uint16Array(indices.size * COUNTERS)
  const own = new Uint16Array(words.length)
  for (const { firstToken, endToken } of document.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i]!
      if (word.case !== CASE.lower && candidates[i] === 0) continue
      const index = indices.get(word.lower)
      if (index === undefined) continue
      const base = index * COUNTERS
      if (word.case === CASE.lower) {
        counts[base + LOWER]!++
        continue
      }
      if (starts[i] === 0 && modes[i] === 0) counts[base + CAPITAL]!++
      const bits = lookAround(words, i, firstToken, endToken)
      own[i] = bits
      for (let k = 0; k < KINDS_OF_EVIDENCE; k++) if (bits & (1 << k)) counts[base + k]!++
    }
  }
  for (let i = 0; i < words.length; i++) {
    if (candidates[i] === 0) continue
    const index = indices.get(words[i]!.lower)
    if (index === undefined) continue
    const base = index * COUNTERS
    let bits = 0
    for (let k = 0; k < KINDS_OF_EVIDENCE; k++) {
      if (counts[base + k]! > ((own[i]! >> k) & 1)) bits |= 1 << k
    }
    evidence[i] = bits
    elsewhere[i] = 1 + bin(counts[base + LOWER]!) * 4 + bin(counts[base + CAPITAL]!)
  }
  return { evidence, elsewhere, others }
}

/** Links each word with a capital to its next mention, the last one to the first; -1 where there is no other. */
function linkMentions(words: readonly Word[], candidates: Uint8Array, indices: Map<number, number>): Int32Array {
  const others = new Int32Array(words.length).fill(-1)
  const firsts = new Int32Array(indices.size).fill(-1)
  const lasts = new Int32Array(indices.size).fill(-1)
  for (let i = 0; i < words.length; i++) {
    if (candidates[i] === 0 || !hasCapital(words[i]!)) continue
    const index = indices.get(words[i]!.lower)!
    if (firsts[index] === -1) firsts[index] = i
    else {
      others[lasts[index]!] = i
      others[i] = firsts[index]!
    }
    lasts[index] = i
  }
  return others
}

/** How far a run of capitals is followed to either side. */
const LONGEST_RUN = 8

const bin = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : 3)

function lookAround(words: readonly Word[], at: number, first: number, end: number): number {
  const before = at > first ? words[at - 1]! : NO_WORD
  const after = at + 1 < end ? words[at + 1]! : NO_WORD
  let bits = 0
  if (before.trigger & TRIGGER.honorific) bits |= 1
  if (before.trigger & TRIGGER.preposition) bits |= 2
  if (hasCapital(before) && before.gazetteer & GAZETTEER.first) bits |= 4
  if (before.case === CASE.lower && before.trigger & TRIGGER.role) bits |= 8
  if (before.lower === THE) bits |= 16
  if (after.trigger & TRIGGER.speech && after.case === CASE.lower) bits |= 32
  if (hasCapital(after) && after.trigger & TRIGGER.organisation) bits |= 64
  let last = at
  while (last + 1 < end && last < at + LONGEST_RUN && hasCapital(words[last + 1]!)) last++
  let start = at
  while (start > first && start > at - LONGEST_RUN && hasCapital(words[start - 1]!)) start--
  if (last > start) {
    if (last === at && words[start]!.gazetteer & GAZETTEER.first) bits |= 128
    if (words[last]!.trigger & TRIGGER.organisation) bits |= 256
  }
  return bits
}

const THE = wordHash('the')
