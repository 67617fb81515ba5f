import { inverted, normal } from '../brackets/bracket.js'
import {
  continues,
  isAnswer,
  isClauseBefore,
  isEnd,
  isUnfinished,
  isWordy,
  leftEdge,
  opensWithVerb,
  rightEdge,
} from '../brackets/content.js'
import { hasFiniteVerb } from '../clauses.js'
import { clauseContent } from '../content.js'
import type { Cue } from '../cues/cues.js'
import { isHearing } from '../cues/exclusions.js'
import { addDraft, isTaken, type Range, type Workspace } from '../draft.js'
import { isPersonal } from '../somebody.js'

/**
 * A reporting clause set off by commas, before, in or behind what it reports: *The bill was paid, he said.* · *The
 * bill, said Roe, was paid.* · *The bill, he noted, had not been paid.* What is *read out* is behind the verb or in marks.
 */
export function bracketedCues(work: Workspace): void {
  for (const cue of work.cues) {
    const isHeard = cue.lemma === 'hear' || (cue.isPassive && cue.lemma === 'tell' && isHearing(work.reading, cue.at))
    if (work.taken[cue.at] || (cue.isPassive && !isHeard) || cue.inflection === 'ing') continue
    if (!cue.frames.has('bare') && !cue.frames.has('quote') && !cue.frames.has('manner') && !isPointedOut(work, cue))
      continue
    if (cue.lemma === 'read' && work.reading.tokens[cue.at + 1]?.lower === 'out') continue
    bracket(work, cue)
  }
}

/** *A, he pointed out.* */
function isPointedOut({ reading }: Workspace, { at, lemma }: Cue): boolean {
  return lemma === 'point' && reading.tokens[at + 1]?.lower === 'out'
}

function bracket(work: Workspace, cue: Cue): void {
  const { reading } = work
  const found = inverted(reading, cue) ?? normal(reading, cue)
  if (!found || reading.tokens[found.source.first]!.lower === 'whose') return
  // *Even after the growth cooled, the borrowing continued*: things do too.
  if (cue.lemma === 'continue' && !isPersonal(reading, found.source)) return
  const ceiling = reading.sentenceEnd[cue.at]!
  const left: Range = { first: leftEdge(reading, found.open), end: found.open }
  // *As Roe told the panel, A*: nothing stands before it.
  const isInitial = found.open === reading.sentenceStart[cue.at]
  if (!isInitial && (left.end <= left.first || !isWordy(reading, left))) return
  const isOpen = isInitial || isUnfinished(reading, left)
  const ranges: Range[] = isOpen ? [] : [left]
  const right: Range = { first: found.close, end: rightEdge(reading, found.close, ceiling) }
  const isBroken = opensWithVerb(reading, right)
  if (found.isInverted && !isBroken && !isClauseBefore(reading, left, found.source, cue.lemma === 'say')) return
  const goesOn = right.first < right.end && (isOpen || continues(reading, left, right))
  if (goesOn) ranges.push(right)
  else if (
    isInitial ||
    (!hasFiniteVerb(reading, left.first, left.end) &&
      (right.end - right.first > 3 || !(isAnswer(reading, left, cue) || isEnd(reading, left, right, cue))))
  )
    return
  if (ranges.length === 0 || ranges.some(({ first, end }) => isTaken(work, first, end))) return
  const content = clauseContent(reading, ranges)
  if (!content) return
  const by = found.isInverted ? 'bracketed/inverted' : 'bracketed'
  addDraft(work, {
    ...content,
    cue: { first: cue.at, end: cue.at + (isPointedOut(work, cue) ? 2 : 1) },
    source: cue.lemma === 'hear' || cue.isPassive ? null : found.source,
    region: found.region,
    by,
    confidence: 0.9,
    link: null,
  })
}
