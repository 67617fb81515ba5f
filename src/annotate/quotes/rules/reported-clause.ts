import { hasFiniteVerb, mainClauseComma } from '../clauses.js'
import { clauseContent, runContent } from '../content.js'
import { contentEnd } from '../content-end.js'
import type { Cue } from '../cues/cues.js'
import { addDraft, type Range, type Workspace } from '../draft.js'
import type { Start } from '../frames/frame.js'
import { contentStart } from '../frames/frames.js'
import type { Reading } from '../reading.js'
import { agent, isOpening, participleSource, sharedSource, sourceOf } from '../reported-source.js'
import { endOfReporting, opensSentence } from '../reporting-end.js'
import { isThing } from '../somebody.js'

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
  const limit = stopAtTaken(work, start.first, reading.sentenceEnd[cue.at]!)
  if (limit <= start.first) return
  const ceiling = endOfReporting(reading, cue, start.first, limit)
  const opens = isOpening(reading, cue) || opensSentence(reading, cue.at)
  const comma = opens ? mainClauseComma(reading, start.first + 1, ceiling) : -1
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
  if (start.by === 'clause/infinitive' && FATED.has(cue.lemma) && source && isThing(reading, source)) return
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

/** *The initiative threatens to raise rents*: what things may do; only people and bodies say so. */
const FATED = new Set(['promise', 'threaten'])

const NOBODY = new Set(['nobody', 'neither', 'none', 'no-one'])

const LONGEST_NEITHER = 18

/** *Nobody mentioned the boats.* */
function isNobody(reading: Reading, cue: Cue): boolean {
  const { tokens } = reading
  const start = reading.sentenceStart[cue.at]!
  const first = tokens[start]!.lower
  if (NOBODY.has(tokens[cue.at - 1]?.lower ?? '')) return true
  // *Neither the office nor the ministry responded*
  if (first === 'neither' && cue.at - start < LONGEST_NEITHER && !hasFiniteVerb(reading, start, cue.at)) return true
  return cue.at - start < 8 && (NOBODY.has(first) || (first === 'no' && tokens[start + 1]?.lower === 'one'))
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
