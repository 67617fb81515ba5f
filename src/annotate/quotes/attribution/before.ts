import { clauseSubject, hasFiniteVerb } from '../clauses.js'
import type { Cue } from '../cues/cues.js'
import type { Workspace } from '../draft.js'
import { isLight } from '../light.js'
import { phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { subjectOf } from '../subjects.js'
import type { Attribution } from './attribution.js'
import { otherVerbBefore } from './other-verb.js'

/** The attribution before words in marks: *He said: “A.”* · *He told reporters on Friday, “A.”* · *Said Roe: “A.”* */
export function attributionBefore(work: Workspace, run: number): Attribution | null {
  const { reading } = work
  const { tokens, runOf, sentenceStart, runTokens } = reading
  const { first } = runTokens[run]!
  const isBelowColon = first > 1 && tokens[first - 1]!.text === ':' && first === sentenceStart[first]
  const sentence = sentenceStart[isBelowColon ? first - 1 : first]!
  if (first === sentence) return null
  const lead = tokens[first - 1]!.text
  const isColon = lead === ':'
  const isLead = isColon || lead === ',' || lead === '—' || lead === '–'
  if (!isLead && !isUtterance(work, run)) return null
  if (isLead && !isColon && /^\p{Ll}/u.test(reading.text.slice(reading.runs[run]!.start, reading.runs[run]!.start + 2)))
    return null
  const to = isLead ? first - 1 : first
  let floor = sentence
  for (let i = to - 1; i >= sentence; i--) {
    if (runOf[i]! >= 0) {
      if (isColon) continue
      floor = i + 1
      break
    }
    if (isColon && isOwnClause(reading, i, to)) {
      floor = i + 1
      break
    }
    const cue = work.cues[work.cueOf[i]!]
    if (!cue || work.taken[i] === 1) continue
    if (!isColon && !reaches(work, cue, to) && !(lead === ',' && isNear(work, cue, run, to))) break
    if (cue.isPassive && !isColon) break
    const source = cue.isPassive ? null : subjectOf(reading, i, sentence)
    return {
      cue: { first: i, end: i + 1 },
      source,
      region: { first: sentence, end: i },
      by: isColon ? 'run/colon' : 'run/before',
      confidence: 0.95,
    }
  }
  if (lead === ',' && isUtterance(work, run)) return otherVerbBefore(reading, to - 1, floor)
  if (!isColon || reading.document.paragraphs[tokens[first]!.paragraph]!.role === 'title') return null
  if (!isWords(work, run)) return null
  const source = clauseSubject(reading, to, floor)
  return source && { cue: null, source, region: { first: floor, end: to }, by: 'run/colon-subject', confidence: 0.7 }
}

/** *Roe said A, while one backbencher was blunt: “B.”*: behind the conjunction somebody else speaks. */
function isOwnClause(reading: Reading, i: number, to: number): boolean {
  const { tokens } = reading
  if (tokens[i - 1]?.text !== ',' || !/^(?:although|and|but|though|whereas|while)$/.test(tokens[i]!.lower)) return false
  const subject = phraseStartingAt(reading, i + 1, to)
  return subject !== null && subject.end < to && hasFiniteVerb(reading, subject.end, to)
}

const SHORTEST_WORDS = 6

/** Behind a colon without a verb of saying only what reads as speech is some: no lists of names and terms. */
function isWords({ reading }: Workspace, run: number): boolean {
  const { first, end } = reading.runTokens[run]!
  const { start, end: close } = reading.runs[run]!
  return /[.?!…,]$/.test(reading.text.slice(start, close)) || end - first > SHORTEST_WORDS
}

function reaches(work: Workspace, cue: Cue, to: number): boolean {
  const takesSomeone = cue.frames.has('someone') || cue.frames.has('order')
  return isLight(work.reading, cue.at + 1, to, takesSomeone)
}

const FARTHEST_PLACE = 8

/** *declared in the debate spin room, “A.”*: a whole sentence in marks, and no comma or conjunction on the way to it. */
function isNear(work: Workspace, { at }: Cue, run: number, to: number): boolean {
  if (to - at > FARTHEST_PLACE || work.reading.tokens[at + 1]?.pos !== 'ADP' || !isUtterance(work, run)) return false
  for (let i = at + 1; i < to; i++) if (/^(?:PUNCT|CCONJ|SCONJ|AUX)$/.test(work.reading.tokens[i]!.pos)) return false
  return true
}

/** A run that reads as an utterance by itself: it begins with a capital and ends its sentence. */
function isUtterance(work: Workspace, run: number): boolean {
  const { reading } = work
  const { start, end } = reading.runs[run]!
  const { end: endToken } = reading.runTokens[run]!
  if (!/^\p{Lu}/u.test(reading.text.slice(start, start + 2))) return false
  return (
    /[.?!…]$/.test(reading.text.slice(start, end)) ||
    (reading.sentenceEnd[endToken - 1]! - endToken <= 1 && end - start > 20)
  )
}
