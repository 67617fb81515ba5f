import { hasFiniteVerb } from '../clauses.js'
import { runContent } from '../content.js'
import { addDraft, type Workspace } from '../draft.js'
import type { Reading } from '../reading.js'
import { lastSign } from '../sentence-ends.js'

/** Whole sentences in marks without an attribution of their own: *“A,” he said. “B.”* · a line of dialogue. */
export function standaloneRuns(work: Workspace): void {
  const { reading } = work
  for (let run = 0; run < reading.runs.length; run++) {
    const { first } = reading.runTokens[run]!
    if (work.taken[first] === 1 || !isSentence(reading, run)) continue
    addDraft(work, {
      ...runContent(reading, [run]),
      cue: null,
      source: null,
      region: null,
      by: 'run/standalone',
      confidence: 0.8,
      link: 'dialogue',
    })
  }
}

function isSentence(reading: Reading, run: number): boolean {
  const { tokens, runOf, runTokens, runs, sentenceStart, sentenceEnd } = reading
  const { first, end } = runTokens[run]!
  const paragraph = reading.document.paragraphs[runs[run]!.paragraph]!
  let start = sentenceStart[first]!
  while (start < first && runOf[start]! < 0 && tokens[start]!.pos === 'PUNCT') start++
  const isBelowColon = paragraph.role === 'title' && tokens[first - 1]?.text === ':' && hasVerbInside(reading, run)
  if (start < first && !isBelowColon) return false
  let stop = sentenceEnd[end - 1]!
  if (paragraph.role === 'title' && tokens[end]?.text === ':') stop = end
  while (stop > end && (tokens[stop - 1]!.text === '.' || tokens[stop - 1]!.text === ',')) stop--
  if (stop > end) return false
  const last = lastSign(reading, runs[run]!)
  if (paragraph.role === 'title' || runs[run]!.isOpen) return end - first > 4
  return /[.?!…—–,-]/.test(last) || hasVerbInside(reading, run)
}

function hasVerbInside(reading: Reading, run: number): boolean {
  const { first, end } = reading.runTokens[run]!
  return end - first > 5 && hasFiniteVerb(reading, first, end)
}
