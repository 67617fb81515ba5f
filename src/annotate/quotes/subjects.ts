import { clauseSubject, hasFiniteVerb, isTemporal, SUBORDINATORS, TEMPORAL } from './clauses.js'
import { endsPhrase, isPronoun, RELATIVES } from './nominals.js'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'

/** Index of the last token of a verb's subject: steps left over auxiliaries, adverbs, negation and brackets. */
export function beforeVerb(reading: Reading, verb: number, floor: number): number {
  const { tokens } = reading
  let i = verb - 1
  for (; i >= floor; i--) {
    const { pos, lower, text } = tokens[i]!
    if (reading.mentionOf[i]! >= 0) break
    if (text === ')') {
      while (i > floor && tokens[i]!.text !== '(') i--
      continue
    }
    if (lower === 'there' && endsPhrase(reading, i - 1)) continue
    if (/^(?:all|both|each)$/.test(lower) && tokens[i - 1]?.pos === 'AUX') continue
    if (
      pos === 'AUX' ||
      pos === 'ADV' ||
      lower === 'not' ||
      lower === 'n’t' ||
      lower === "n't" ||
      lower === '’d' ||
      lower === "'d"
    )
      continue
    if ((lower === "'s" || lower === '’s' || lower === '’ve' || lower === "'ve") && isPronoun(reading, i - 1)) continue
    if (
      TEMPORAL.has(lower) &&
      i - 1 >= floor &&
      endsPhrase(reading, i - 1) &&
      !['on', 'last'].includes(tokens[i - 1]!.lower) &&
      pos !== 'ADJ'
    )
      continue
    break
  }
  return i
}

/** The subject of the verb at `verb`, looked for between `floor` and it; null if there is none. */
export function subjectOf(reading: Reading, verb: number, floor: number): Phrase | null {
  const { tokens } = reading
  const last = beforeVerb(reading, verb, floor)
  if (last < floor) return null
  const token = tokens[last]!
  if (RELATIVES.has(token.lower) && token.pos !== 'DET' && reading.mentionOf[last]! < 0)
    return antecedent(reading, last, floor)
  if (token.text === '—' || token.text === '–') return beforeDashes(reading, last, floor)
  if (token.text === ',' || token.pos === 'CCONJ' || token.pos === 'VERB' || token.pos === 'PART')
    return clauseSubject(reading, verb, floor)
  const near = phraseEndingAt(reading, last, floor)
  if (!near) return clauseSubject(reading, verb, floor)
  if (isTemporal(reading, near)) return clauseSubject(reading, verb, floor)
  const before = tokens[near.first - 1]
  const relative = relativeBefore(reading, near.first - 1)
  if (relative > floor) return antecedent(reading, relative, floor)
  const isPerson = reading.mentions[reading.mentionOf[near.headEnd - 1]!]?.kind === 'person'
  const isEmbedded =
    before &&
    (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'ADP') &&
    (!SUBORDINATORS.has(before.lower) || (isPerson && before.lower === 'with'))
  if (near.first > floor && isEmbedded) {
    const far = clauseSubject(reading, verb, floor)
    const isOuter = far && far.first < near.first && isRelativeAhead(reading, far)
    if (isOuter && (!isPerson || isClosed(reading, far, near))) return far
  }
  return joint(reading, near, floor)
}

/** *Roe, who in two earlier opinions had said*: the relative pronoun before a phrase with a preposition, or -1. */
function relativeBefore({ tokens }: Reading, last: number): number {
  let i = last
  while (i > last - 4 && /^(?:ADV|ADJ|NUM|DET)$/.test(tokens[i]?.pos ?? '')) i--
  return tokens[i]?.pos === 'ADP' && /^wh(?:o|ich)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : -1
}

/** *Party leaders — above all the treasurer — insisted*: the phrase before the first of two dashes. */
function beforeDashes(reading: Reading, dash: number, floor: number): Phrase | null {
  for (let i = dash - 1; i > floor; i--) {
    const { text } = reading.tokens[i]!
    if (text === '—' || text === '–') return phraseEndingAt(reading, i - 1, floor)
  }
  return null
}

/** *fishermen who reached the hull first said*, *two people briefed on the inquiry said*. */
function isRelativeAhead(reading: Reading, phrase: Phrase): boolean {
  const next = reading.tokens[phrase.end]
  return (
    next !== undefined &&
    (RELATIVES.has(next.lower) || next.lower === 'whose' || (next.pos === 'VERB' && /(?:ed|ing|n|t)$/.test(next.lower)))
  )
}

/** *a nurse who worked with Roe said*: the relative clause has its verb, so that the next one is the nurse's. */
function isClosed(reading: Reading, far: Phrase, near: Phrase): boolean {
  const relative = reading.tokens[far.end]!.lower
  return (relative === 'who' || relative === 'that') && hasFiniteVerb(reading, far.end + 1, near.first)
}

/** *A and B said*: the phrase grows over *and* if what it is joined to starts its clause. */
function joint(reading: Reading, phrase: Phrase, floor: number): Phrase {
  const { tokens } = reading
  if (phrase.first - 2 < floor || tokens[phrase.first - 1]!.lower !== 'and' || isPronoun(reading, phrase.first))
    return phrase
  const left = phraseEndingAt(reading, phrase.first - 2, floor)
  if (!left) return phrase
  const before = tokens[left.first - 1]
  const startsClause = left.first === floor || !before || before.pos === 'PUNCT' || before.pos === 'SCONJ'
  return startsClause ? { first: left.first, end: phrase.end, headEnd: left.headEnd } : phrase
}

/** The phrase that a relative pronoun at `i` stands for. */
export function antecedent(reading: Reading, i: number, floor: number): Phrase | null {
  const { tokens } = reading
  let last = i - 1
  if (tokens[last]?.lower === 'of') last = i - 2
  if (tokens[last]?.text === ',') last--
  if (tokens[last]?.text === ')') while (last > floor && tokens[last + 1]?.text !== '(') last--
  return phraseEndingAt(reading, last, floor)
}

const PARTICLES = new Set(['back', 'out', 'up'])

/** The phrase behind an inverted verb: *said Jane Roe, a vet*. */
export function invertedSubject(reading: Reading, verb: number, ceiling: number): Phrase | null {
  const { tokens } = reading
  let i = verb + 1
  while (i < ceiling && (tokens[i]!.pos === 'ADV' || PARTICLES.has(tokens[i]!.lower)) && reading.mentionOf[i]! < 0) i++
  const phrase = phraseStartingAt(reading, i, ceiling)
  if (!phrase || isTemporal(reading, phrase)) return null
  if (tokens[phrase.end]?.lower === 'and' && phrase.end + 1 < ceiling) {
    const other = phraseStartingAt(reading, phrase.end + 1, ceiling)
    if (other && (other.end >= ceiling || tokens[other.end]!.pos === 'PUNCT')) return { ...phrase, end: other.end }
  }
  return phrase
}
