import { firstPhrase } from './clauses.js'
import type { Cue } from './cues/cues.js'
import { isQuotedAs } from './cues/verbs.js'
import type { Workspace } from './draft.js'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'
import { lastSign } from './sentence-ends.js'
import { subjectOf } from './subjects.js'

/** *, whom the book describes as …* and plain subjects. */
export function sourceOf(reading: Reading, cue: Cue): Phrase | null {
  const subject = subjectOf(reading, cue.at, reading.sentenceStart[cue.at]!)
  if (subject && reading.runOf[subject.first]! >= 0) return null
  return subject
}

/** *X denied A and said B*, *X said A, adding B*: the source of the quote whose content ends right before the verb. */
export function sharedSource(work: Workspace, cue: Cue): Phrase | null {
  const { reading, taken } = work
  const { tokens } = reading
  let i = cue.at - 1
  while (i > 0 && (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'AUX')) i--
  let joins = 0
  while (i > 0 && (tokens[i]!.pos === 'CCONJ' || tokens[i]!.text === ',' || tokens[i]!.lower === 'then')) {
    i--
    joins++
  }
  if (joins === 0) return null
  if (taken[i] !== 1) return bracketSource(work, cue, i)
  const before = work.draftEndingAt.get(i + 1)
  return before?.cue && before.cue.first >= reading.sentenceStart[cue.at]! ? before.source : null
}

const LONGEST_BRACKET = 8

/** *A, Roe told a panel, and vowed B*: the source of the reporting clause between. */
function bracketSource({ reading, taken, draftOfCue }: Workspace, cue: Cue, last: number): Phrase | null {
  const floor = Math.max(reading.sentenceStart[cue.at]!, last - LONGEST_BRACKET)
  for (let i = last; i >= floor; i--) {
    if (reading.tokens[i]!.text === ',' || taken[i] === 1) return null
    const before = taken[i] === 2 ? draftOfCue.get(i) : undefined
    if (before) return before.by.startsWith('bracketed') ? before.source : null
  }
  return null
}

const OPENERS = new Set(['after', 'before', 'by', 'in', 'on', 'when', 'while', 'without'])

/** *Citing privacy rules, officials …*: a participle that opens its sentence. */
export function isOpening({ tokens, sentenceStart }: Reading, { at, inflection }: Cue): boolean {
  const start = sentenceStart[at]!
  return inflection === 'ing' && (at === start || (at === start + 1 && OPENERS.has(tokens[start]!.lower)))
}

/** *The agency quotes the minister as saying A*: the minister says it. */
const CITES = /^(?:cit|quot)(?:e|es|ed|ing)$/

/**
 * *“A,” Roe said, adding that B*: the source before in the sentence. *Roe struck back, saying A*: the sentence's subject.
 * *Conceding A, Roe said B*: the subject behind.
 */
export function participleSource(work: Workspace, cue: Cue, end: number): Phrase | null {
  if (cue.inflection !== 'ing') return null
  const { reading } = work
  const { tokens } = reading
  const start = reading.sentenceStart[cue.at]!
  if (isQuotedAs(reading, cue.at)) return subjectOf(reading, cue.at - 2, start)
  const cited = tokens[cue.at - 1]?.lower === 'as' ? phraseEndingAt(reading, cue.at - 2, start) : null
  if (cited && CITES.test(tokens[cited.first - 1]?.lower ?? '')) return cited
  if (isOpening(reading, cue))
    return tokens[end]?.text === ',' ? firstPhrase(reading, end + 1, reading.sentenceEnd[cue.at]!) : null
  if (tokens[cue.at - 1]!.text !== ',' && !isSetOffRun(reading, cue.at - 1)) return null
  for (let i = cue.at - 1; i >= start; i--) {
    const before = work.taken[i] === 2 ? work.draftOfCue.get(i) : undefined
    if (before) return before.source
  }
  return firstPhrase(reading, start, cue.at)
}

/** *“A,” adding B*: marks that end with a comma. */
function isSetOffRun(reading: Reading, at: number): boolean {
  const run = reading.runOf[at]!
  return run >= 0 && at === reading.runTokens[run]!.end - 1 && lastSign(reading, reading.runs[run]!) === ','
}

/** Who a passive names with *by*: *was called “A” by X*. */
export function agent(reading: Reading, cue: Cue, end: number): Phrase | null {
  const { tokens } = reading
  for (let i = cue.at + 1; i < Math.min(end + 1, cue.at + 4); i++) {
    if (tokens[i]?.lower === 'by') return phraseStartingAt(reading, i + 1, reading.sentenceEnd[cue.at]!)
  }
  return null
}
