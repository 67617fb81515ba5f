import { PHRASAL_VERBS } from '../../lexicon/reporting-phrases.js'
import { VERB_FORMS } from './forms.js'
import { endsPhrase, isNominal, isPronoun, NOUN_LIKE_PRONOUNS, POSSESSIVE_PRONOUNS } from './nominals.js'
import { isTimeWord, withoutTime } from './phrase-times.js'
import type { Reading } from './reading.js'

/** A noun phrase as a token range: all of it, and its head (*the mayor* in *the mayor of Leeds*). */
export interface Phrase {
  readonly first: number
  readonly end: number
  readonly headEnd: number
}

const LINKS = new Set([
  ...['of', 'at', 'for', 'from', 'in', 'with', 'on', 'to', 'near', 'behind', 'inside', 'by', 'about', 'within'],
  ...['across', 'around', 'outside', 'under', 'against', 'along', 'among', 'between', 'close'],
])

const OBLIQUE = new Set(['her', 'him', 'them', 'us'])

/** The noun phrase that ends with token `last`, within `[floor, last]`, with what it is linked to on its left. */
export function phraseEndingAt(reading: Reading, last: number, floor: number): Phrase | null {
  if (last < floor || !endsPhrase(reading, last)) return null
  if (isPronoun(reading, last)) return { first: last, end: last + 1, headEnd: last + 1 }
  let first = simpleStart(reading, last, floor)
  let headEnd = last + 1
  for (;;) {
    const link = first - 1
    if (link - 1 < floor || !LINKS.has(reading.tokens[link]!.lower)) break
    if (!endsPhrase(reading, link - 1) || isPronoun(reading, link - 1) || isVote(reading, link)) break
    headEnd = link
    first = simpleStart(reading, link - 1, floor)
  }
  return withoutTime(reading, { first, end: last + 1, headEnd })
}

/** *voted 6-1 **for** the motion*: what follows the count of votes is no part of it. */
function isVote({ tokens }: Reading, link: number): boolean {
  return tokens[link]!.lower !== 'of' && /^\d+[-–]?\d*$/.test(tokens[link - 1]!.text)
}

function simpleStart(reading: Reading, last: number, floor: number): number {
  const { tokens } = reading
  let i = last
  while (i - 1 >= floor && isNominal(reading, i - 1)) {
    const token = tokens[i]!
    if (reading.mentionOf[i]! >= 0 && reading.mentionOf[i - 1]! < 0 && isTimeWord(tokens[i - 1]!.lower)) break
    if (token.pos === 'DET' && reading.mentionOf[i]! < 0 && !isQuantified(reading, i)) break
    if (token.pos === 'PRON') break
    i--
  }
  while (i < last && (tokens[i]!.pos === 'PART' || tokens[i]!.pos === 'PUNCT') && reading.mentionOf[i]! < 0) i++
  return i
}

/** *all the workers*, *both the ministers*. */
function isQuantified(reading: Reading, i: number): boolean {
  return NOUN_LIKE_PRONOUNS.has(reading.tokens[i - 1]?.lower ?? '')
}

/** The noun phrase that starts with token `first`, with what is linked to it on its right, not beyond `ceiling`. */
export function phraseStartingAt(reading: Reading, first: number, ceiling: number): Phrase | null {
  if (first >= ceiling) return null
  if (isPronoun(reading, first)) return { first, end: first + 1, headEnd: first + 1 }
  const headEnd = simpleEnd(reading, first, ceiling)
  if (headEnd === first) return null
  let end = headEnd
  while (end + 1 < ceiling && LINKS.has(reading.tokens[end]!.lower)) {
    const next = simpleEnd(reading, end + 1, ceiling)
    const isPronounBehind = next === end + 1 && OBLIQUE.has(reading.tokens[next]!.lower)
    if (next === end + 1 && !isPronounBehind) break
    end = isPronounBehind ? next + 1 : next
  }
  return withoutTime(reading, { first, end, headEnd })
}

/** *Roe shot back*: what the tagger takes for a noun behind a name. */
function isPhrasalVerb({ tokens, mentionOf }: Reading, i: number): boolean {
  const form = mentionOf[i]! < 0 ? VERB_FORMS.get(tokens[i]!.lower) : undefined
  return PHRASAL_VERBS[form?.lemma ?? '']?.includes(tokens[i + 1]?.lower ?? '') === true
}

/** *the premier thanked volunteers*: a verb that the tagger takes for an adjective, behind its subject. */
function isPastBehindNoun({ tokens, mentionOf }: Reading, i: number): boolean {
  if (mentionOf[i]! >= 0 || tokens[i]!.pos !== 'ADJ' || !tokens[i]!.lower.endsWith('ed')) return false
  const isNoun = mentionOf[i - 1]! >= 0 || tokens[i - 1]!.pos === 'NOUN'
  return isNoun && VERB_FORMS.get(tokens[i]!.lower)?.inflection === 'past'
}

function simpleEnd(reading: Reading, first: number, ceiling: number): number {
  const { tokens } = reading
  let i = first
  while (i < ceiling && isNominal(reading, i)) {
    const isDeterminer = tokens[i]!.pos === 'DET' || POSSESSIVE_PRONOUNS.has(tokens[i]!.lower)
    if (i > first && isDeterminer && reading.mentionOf[i]! < 0 && !isQuantified(reading, i)) break
    if (i > first && reading.mentionOf[i - 1]! >= 0 && isPhrasalVerb(reading, i)) break
    if (i > first && isPastBehindNoun(reading, i)) break
    if (i > first && reading.mentionOf[i]! >= 0 && reading.mentionOf[i - 1]! < 0 && isTimeWord(tokens[i - 1]!.lower))
      break
    i++
  }
  while (i > first && !endsPhrase(reading, i - 1)) i--
  return i
}
