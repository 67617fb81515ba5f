import { VERB_FORMS } from './forms.js'
import {
  endsPhrase,
  isNominal,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  RELATIVES,
} from './phrases.js'
import type { Reading } from './reading.js'

const CLAUSE_BREAKS = new Set([';', ':', '—', '–', '―'])
const TEMPORAL = new Set([
  ...[
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'earlier',
    'later',
    'week',
    'month',
    'year',
    'day',
    'night',
    'morning',
  ],
  ...['evening', 'afternoon', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'weekend'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...[
    'december',
    'summer',
    'winter',
    'spring',
    'autumn',
    'season',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'minutes',
  ],
])

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
    !SUBORDINATORS.has(before.lower)
  if (near.first > floor && isEmbedded && !isPerson) {
    const far = clauseSubject(reading, verb, floor)
    if (far && far.first < near.first && isRelativeAhead(reading, far)) return far
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

const SUBORDINATORS = new Set([
  'after',
  'as',
  'because',
  'before',
  'if',
  'since',
  'though',
  'until',
  'when',
  'while',
  'with',
])

/** *fishermen who reached the hull first said*, *two people briefed on the inquiry said*. */
function isRelativeAhead(reading: Reading, phrase: Phrase): boolean {
  const next = reading.tokens[phrase.end]
  return (
    next !== undefined &&
    (RELATIVES.has(next.lower) || next.lower === 'whose' || (next.pos === 'VERB' && /(?:ed|ing|n|t)$/.test(next.lower)))
  )
}

function isTemporal(reading: Reading, phrase: Phrase): boolean {
  return TEMPORAL.has(reading.tokens[phrase.headEnd - 1]!.lower) && reading.mentionOf[phrase.headEnd - 1]! < 0
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

/** The subject of the clause that `verb` belongs to, read from the clause's start: *X, who did A, and, on Monday, said*. */
export function clauseSubject(reading: Reading, verb: number, floor: number): Phrase | null {
  const start = clauseStart(reading, verb, floor)
  return firstPhrase(reading, start, verb)
}

function clauseStart(reading: Reading, verb: number, floor: number): number {
  const { tokens } = reading
  for (let i = verb - 1; i >= floor; i--) {
    const token = tokens[i]!
    if (reading.runOf[i]! >= 0) {
      if (reading.runOf[i] !== reading.runOf[verb]) {
        const run = reading.runTokens[reading.runOf[i]!]!
        if (run.end - run.first > 12) return run.end
        i = run.first
      }
      continue
    }
    if (CLAUSE_BREAKS.has(token.text)) return i + 1
    const isThat = token.lower === 'that' && token.pos === 'SCONJ'
    if (isThat || (i > floor && SUBORDINATORS.has(token.lower) && token.pos === 'SCONJ' && token.lower !== 'with')) {
      const phrase = firstPhrase(reading, i + 1, verb)
      if (!phrase) continue
      const isOpener = tokens[phrase.end]?.text === ',' && phrase.end === verb - 1
      if (isThat || (!isOpener && !hasFiniteVerb(reading, phrase.end, verb))) return i + 1
    }
    if (token.pos === 'CCONJ' && isOwnSubject(reading, i, verb)) return i + 1
  }
  return floor
}

/** *…, but X, who did A, said*: a conjunction whose clause has its subject and no other verb before `verb`. */
function isOwnSubject(reading: Reading, i: number, verb: number): boolean {
  if (reading.tokens[i - 1]?.text !== ',') return false
  const isList = reading.mentionOf[i - 2]! >= 0 && reading.mentionOf[i + 1]! >= 0
  if (isList) return false
  const phrase = phraseStartingAt(reading, i + 1, verb)
  const next = phrase && reading.tokens[phrase.end]
  return Boolean(phrase && phrase.end < verb && (next!.text === ',' || next!.pos === 'AUX' || next!.pos === 'ADV'))
}

/** Whether a verb that is no participle of a name stands between two tokens, outside marks. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower } = reading.tokens[i]!
    if (reading.mentionOf[i]! >= 0) continue
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || (lower === '’s' && isPronoun(reading, i - 1)))
      return true
  }
  return false
}

/** The first phrase from `start` on that can be a subject: past opening phrases, times and datelines. */
export function firstPhrase(reading: Reading, start: number, verb: number): Phrase | null {
  const { tokens } = reading
  let i = start
  while (i < verb) {
    const token = tokens[i]!
    if (isPronoun(reading, i)) return { first: i, end: i + 1, headEnd: i + 1 }
    if (isNominal(reading, i) && !RELATIVES.has(token.lower)) {
      const phrase = phraseStartingAt(reading, i, verb)
      if (phrase && !isTemporal(reading, phrase) && !isDateline(reading, phrase)) return phrase
      i = phrase ? phrase.end : i + 1
      continue
    }
    const skipsGroup = token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'SCONJ' || token.pos === 'AUX'
    i = skipsGroup && i < verb ? afterGroup(reading, i, verb) : i + 1
  }
  return null
}

/** Behind an opening phrase or clause: its comma, or the phrase that a preposition governs. */
function afterGroup(reading: Reading, i: number, verb: number): number {
  const { tokens } = reading
  for (let j = i + 1; j < verb; j++) if (tokens[j]!.text === ',' && tokens[j - 1]!.pos !== 'NUM') return j + 1
  if (tokens[i]!.pos !== 'ADP') return i + 1
  const phrase = phraseStartingAt(reading, i + 1, verb)
  return phrase ? phrase.end : i + 1
}

function isDateline(reading: Reading, phrase: Phrase): boolean {
  const next = reading.tokens[phrase.end]
  return (
    next !== undefined &&
    (next.text === '—' || next.text === '(') &&
    reading.tokens[phrase.first]!.text === reading.tokens[phrase.first]!.text.toUpperCase()
  )
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

/** The comma behind which the main clause begins, once another clause or participle has opened the sentence; -1 if there is none. */
export function mainClauseComma(reading: Reading, from: number, ceiling: number): number {
  const { tokens, runOf } = reading
  for (let i = from; i + 1 < ceiling; i++) {
    if (tokens[i]!.text !== ',' || runOf[i]! >= 0) continue
    if (runOf[i + 1]! >= 0 || isPronoun(reading, i + 1)) return i
    if (tokens[i + 1]!.pos === 'VERB' && VERB_FORMS.has(tokens[i + 1]!.lower)) return i
    const subject = phraseStartingAt(reading, i + 1, ceiling)
    const next = subject && tokens[subject.end]
    if (!subject || !next) continue
    if (/^(?:VERB|AUX|ADV)$/.test(next.pos)) return i
    if (next.text === ',' && reading.mentionOf[subject.headEnd - 1]! >= 0) return i
  }
  return -1
}
