import { clauseContent, contentEnd, runContent } from '../content.js'
import type { Cue } from '../cues/cues.js'
import { isQuotedAs } from '../cues/verbs.js'
import { addDraft, type Range, type Workspace } from '../draft.js'
import type { Start } from '../frames/frame.js'
import { contentStart } from '../frames/frames.js'
import { type Phrase, phraseStartingAt } from '../phrases.js'
import { lastSign, type Reading } from '../reading.js'
import { firstPhrase, mainClauseComma, subjectOf } from '../subjects.js'

/**
 * Reported speech behind its verb: *X said (that) A* · *X told Y that A* · *X asked whether A* · *X urged Y to A* ·
 * *X accused Y of A* · *X called Y “A”* · *X denied A*.
 */
export function reportedClauses(work: Workspace): void {
  for (const cue of work.cues) {
    if (cue.isWeak || (work.taken[cue.at] && !namesBeforeColon(work, cue))) continue
    const start = contentStart(work.reading, cue)
    if (start) report(work, cue, start)
  }
}

/** *called it “odd”: “A.”*: the verb names something, and leads to what is said behind the colon. */
function namesBeforeColon(work: Workspace, cue: Cue): boolean {
  return cue.frames.has('name') && work.draftOfCue.get(cue.at)?.by === 'run/colon'
}

function report(work: Workspace, cue: Cue, start: Start): void {
  const { reading } = work
  const ceiling = stopAtTaken(work, start.first, reading.sentenceEnd[cue.at]!)
  if (ceiling <= start.first) return
  const comma = isOpening(reading, cue) ? mainClauseComma(reading, start.first + 1, ceiling) : -1
  const end = comma < 0 ? contentEnd(reading, start.first, ceiling, cue.inflection, start.opening) : comma
  const run = soleRun(reading, start.first, end)
  const content =
    run >= 0 && start.opening === 'clause' && isWhole(reading, run)
      ? runContent(reading, [run])
      : clauseContent(reading, [{ first: start.first, end }])
  if (!content) return
  if (isNobody(reading, cue)) return
  if (start.needsRun && content.verbatim.length === 0) return
  const region: Range = { first: reading.sentenceStart[cue.at]!, end: cue.at }
  const source =
    cue.lemma === 'hear'
      ? null
      : cue.isPassive
        ? agent(reading, cue, end)
        : (sharedSource(work, cue) ?? participleSource(work, cue, end) ?? sourceOf(reading, cue))
  if (!source && !cue.isPassive && cue.lemma !== 'hear' && cue.inflection !== 'ing') return
  addDraft(work, {
    ...content,
    cue: { first: cue.at, end: start.cueEnd },
    source,
    region,
    by: start.by,
    confidence: start.confidence,
    link: null,
  })
}

const NOBODY = new Set(['nobody', 'neither', 'none', 'no-one'])

/** *Nobody mentioned the boats.* */
function isNobody(reading: Reading, cue: Cue): boolean {
  const { tokens } = reading
  const start = reading.sentenceStart[cue.at]!
  const first = tokens[start]!.lower
  if (NOBODY.has(tokens[cue.at - 1]?.lower ?? '')) return true
  return cue.at - start < 8 && (NOBODY.has(first) || (first === 'no' && tokens[start + 1]?.lower === 'one'))
}

/** *, whom the book describes as …* and plain subjects. */
function sourceOf(reading: Reading, cue: Cue): Phrase | null {
  const subject = subjectOf(reading, cue.at, reading.sentenceStart[cue.at]!)
  if (subject && reading.runOf[subject.first]! >= 0) return null
  return subject
}

/** *X denied A and said B*, *X said A, adding B*: the source of the quote whose content ends right before the verb. */
function sharedSource(work: Workspace, cue: Cue): Phrase | null {
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

/** *Citing privacy rules, officials …*: a participle that opens its sentence. */
function isOpening({ tokens, sentenceStart }: Reading, { at, inflection }: Cue): boolean {
  const start = sentenceStart[at]!
  return inflection === 'ing' && (at === start || (at === start + 1 && OPENERS.has(tokens[start]!.lower)))
}

const OPENERS = new Set(['after', 'before', 'by', 'in', 'on', 'when', 'while', 'without'])

/**
 * *“A,” Roe said, adding that B*: the source before in the sentence. *Roe struck back, saying A*: the sentence's subject.
 * *Conceding A, Roe said B*: the subject behind.
 */
function participleSource(work: Workspace, cue: Cue, end: number): Phrase | null {
  if (cue.inflection !== 'ing') return null
  const { reading } = work
  const { tokens } = reading
  const start = reading.sentenceStart[cue.at]!
  if (isQuotedAs(reading, cue.at)) return subjectOf(reading, cue.at - 2, start)
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
function agent(reading: Reading, cue: Cue, end: number): Phrase | null {
  const { tokens } = reading
  for (let i = cue.at + 1; i < Math.min(end + 1, cue.at + 4); i++) {
    if (tokens[i]?.lower === 'by') return phraseStartingAt(reading, i + 1, reading.sentenceEnd[cue.at]!)
  }
  return null
}

function stopAtTaken(work: Workspace, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (work.taken[i] === 1) return i
  return ceiling
}

/** The run that a range consists of, or -1. */
function soleRun(reading: Reading, first: number, end: number): number {
  const run = reading.runOf[first] ?? -1
  if (run < 0 || first !== reading.runTokens[run]!.first) return -1
  let last = end
  while (last > first && reading.runOf[last - 1]! < 0 && reading.tokens[last - 1]!.pos === 'PUNCT') last--
  return reading.runTokens[run]!.end >= last ? run : -1
}

function isWhole(reading: Reading, run: number): boolean {
  return /^\p{Lu}/u.test(reading.text.slice(reading.runs[run]!.start, reading.runs[run]!.start + 2))
}
