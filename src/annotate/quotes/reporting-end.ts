import { hasFiniteVerb } from './clauses.js'
import type { Cue } from './cues/cues.js'
import { RELATIVES } from './nominals.js'
import type { Reading } from './reading.js'

/** Where a reporting clause that is a part of another ends, and its content with it: the ceiling unless its sentence goes on. */
export function endOfReporting(reading: Reading, cue: Cue, first: number, ceiling: number): number {
  const embedded = endOfEmbedded(reading, cue, first, ceiling)
  return endOfSubject(reading, cue, first, endOfRelative(reading, cue, first, embedded))
}

/**
 * *a post calling it “odd” drew 40 replies*, *a man who said it was “a toy” has been fined*: behind marks, the verb of
 * what the reporting clause is a part of.
 */
function endOfEmbedded(reading: Reading, cue: Cue, first: number, ceiling: number): number {
  const { tokens, runOf } = reading
  let before = cue.at - 1
  while (before > 0 && /^(?:AUX|ADV)$/.test(tokens[before]!.pos)) before--
  if (cue.inflection !== 'ing' && !RELATIVES.has(tokens[before]?.lower ?? '')) return ceiling
  for (let i = first + 1; i < ceiling; i++) {
    const isBehindRun = runOf[i - 1]! >= 0 && runOf[i]! < 0
    const isVerb = tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing'))
    if (isBehindRun && isVerb && (cue.frames.has('name') || hasFiniteVerb(reading, first, i))) return i
  }
  return ceiling
}

const FARTHEST_RELATIVE = 12

/**
 * *her vote, which she has said was a mistake, was a factor* · *Roe, who says A, said B*: a relative clause ends with its
 * comma.
 */
function endOfRelative({ tokens, runOf, sentenceStart }: Reading, cue: Cue, first: number, ceiling: number): number {
  const floor = Math.max(sentenceStart[cue.at]!, cue.at - FARTHEST_RELATIVE)
  const isExtracted = tokens[first]!.pos === 'AUX'
  let i = cue.at - 1
  while (
    i > floor &&
    !/^(?:which|who)$/.test(tokens[i]!.lower) &&
    (isExtracted || /^(?:AUX|ADV)$/.test(tokens[i]!.pos))
  )
    i--
  if (i <= floor || tokens[i - 1]!.text !== ',' || !/^(?:which|who)$/.test(tokens[i]!.lower)) return ceiling
  for (let j = first + 1; j + 1 < ceiling; j++)
    if (runOf[j]! < 0 && tokens[j]!.text === ',' && isMainVerb(tokens[j + 1]!)) return j
  return ceiling
}

/** *The man who claimed he was a vet has been fined*: a second verb without a conjunction is the sentence's. */
function endOfSubject({ tokens, runOf, sentenceStart }: Reading, cue: Cue, first: number, ceiling: number): number {
  const start = sentenceStart[cue.at]!
  if (tokens[cue.at - 1]?.lower !== 'who' || tokens[cue.at - 2]?.text === ',') return ceiling
  if (cue.at - start > FARTHEST_SUBJECT) return ceiling
  let isVerbBefore = false
  for (let i = first; i < ceiling; i++) {
    const { pos, lower } = tokens[i]!
    if (runOf[i]! >= 0 || /^(?:CCONJ|SCONJ)$/.test(pos) || /^(?:,|that|which|who)$/.test(lower)) return ceiling
    if (!isMainVerb(tokens[i]!) || /^(?:AUX|ADV|PART|VERB)$/.test(tokens[i - 1]!.pos)) continue
    if (isVerbBefore && pos === 'AUX') return i
    isVerbBefore = true
  }
  return ceiling
}

const FARTHEST_SUBJECT = 6

function isMainVerb({ pos, lower }: { readonly pos: string; readonly lower: string }): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))
}

const BEFORE_MAIN = new Set(['after', 'although', 'as', 'because', 'before', 'if', 'since', 'though', 'when', 'while'])
const FARTHEST_OPENER = 16

/** *After Roe said the bridge was shut, drivers turned round*: the verb of a clause that opens its sentence. */
export function opensSentence({ tokens, sentenceStart, runOf }: Reading, at: number): boolean {
  let start = sentenceStart[at]!
  if (tokens[start]!.pos === 'CCONJ' || tokens[start]!.lower === 'even') start++
  if (!BEFORE_MAIN.has(tokens[start]!.lower) || runOf[start]! >= 0 || at - start > FARTHEST_OPENER) return false
  for (let i = start + 1; i < at; i++) if (tokens[i]!.text === ',' || runOf[i]! >= 0) return false
  return true
}
