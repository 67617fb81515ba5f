import { findCues } from './cues/cues.js'
import type { Draft, Workspace } from './draft.js'
import { joinRuns } from './join.js'
import type { Reading } from './reading.js'
import { accordingTo } from './rules/according-to.js'
import { attributedRuns } from './rules/attributed-run.js'
import { bracketedCues } from './rules/bracketed-cue.js'
import { headlineEchoes } from './rules/headline-echo.js'
import { ownWords } from './rules/own-words.js'
import { putQuestions } from './rules/put-question.js'
import { reportedClauses } from './rules/reported-clause.js'
import { standaloneRuns } from './rules/standalone-run.js'

/**
 * The rules, in order: what an earlier one takes a later one leaves alone. Quotation marks come first, then the
 * phrases whose content reaches over the whole sentence, so that the outermost source wins.
 */
const RULES: readonly ((work: Workspace) => void)[] = [
  attributedRuns,
  ownWords,
  accordingTo,
  putQuestions,
  bracketedCues,
  reportedClauses,
  standaloneRuns,
  headlineEchoes,
]

/** Every quote of a document with its source and cue, in order of position, before speakers are resolved. */
export function findDrafts(reading: Reading): Draft[] {
  const { tokens } = reading
  const cues = findCues(reading)
  const cueOf = new Int32Array(tokens.length).fill(-1)
  cues.forEach((cue, index) => {
    cueOf[cue.at] = index
  })
  const work: Workspace = {
    reading,
    drafts: [],
    cues,
    cueOf,
    taken: new Uint8Array(tokens.length),
    draftOfCue: new Map(),
    draftEndingAt: new Map(),
  }
  for (const rule of RULES) rule(work)
  work.drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  return joinRuns(reading, work.drafts)
}
