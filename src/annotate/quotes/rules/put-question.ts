import { mainClauseComma } from '../clauses.js'
import { clauseContent } from '../content.js'
import { addDraft, isTaken, type Workspace } from '../draft.js'
import { QUESTION_WORDS, skipLight } from '../light.js'
import { type Phrase, phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'

const ASKED = new Set(['asked', 'pressed'])
/** What may stand before it in its clause: *when asked*, *and asked*. */
const BEFORE = new Set(['and', 'when', 'if'])

/**
 * *Asked whether A, she said B* · *Pressed by a senator on why A, he …*: the question, of whoever *by* names, or of
 * nobody.
 */
export function putQuestions(work: Workspace): void {
  const { tokens, sentenceStart, runOf } = work.reading
  for (let i = 0; i < tokens.length; i++) {
    if (!ASKED.has(tokens[i]!.lower) || runOf[i]! >= 0 || work.taken[i]) continue
    if (i === sentenceStart[i] || BEFORE.has(tokens[i - 1]!.lower) || tokens[i - 1]!.text === ';') ask(work, i)
  }
}

function ask(work: Workspace, at: number): void {
  const { reading } = work
  const ceiling = reading.sentenceEnd[at]!
  const source = askedBy(reading, at, ceiling)
  const first = questionAt(reading, source ? source.end : at + 1, ceiling)
  if (first < 0) return
  const end = mainClauseComma(reading, first + 1, ceiling)
  // *Asked why, he shrugged.*
  if (end < first + 2 || isTaken(work, first, end)) return
  const content = clauseContent(reading, [{ first, end }])
  if (!content) return
  addDraft(work, {
    ...content,
    cue: { first: at, end: at + 1 },
    source,
    region: source && { first: source.first, end: source.end },
    by: 'put-question',
    confidence: 0.85,
    link: null,
  })
}

function askedBy(reading: Reading, at: number, ceiling: number): Phrase | null {
  const { tokens } = reading
  if (tokens[at + 1]?.lower !== 'by') return null
  const phrase = phraseStartingAt(reading, at + 2, ceiling)
  return phrase && !/^(?:phone|telephone|text|email|e-mail|letter)$/.test(tokens[phrase.headEnd - 1]!.lower)
    ? phrase
    : null
}

const PREPOSITIONS = new Set(['about', 'on'])
const FARTHEST_QUESTION = 8

/** The question's first word behind what is light and what is set off by commas; -1 if none follows. */
function questionAt(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading
  let at = from
  for (let i = from; i < Math.min(from + FARTHEST_QUESTION, ceiling); i++) {
    const { lower, text } = tokens[i]!
    if (QUESTION_WORDS.has(lower) && (lower !== 'who' || tokens[i - 1]!.text !== ',')) return i
    if (text === ',' || PREPOSITIONS.has(lower) || i < at) continue
    at = skipLight(reading, i, ceiling, false)
    if (at === i) return -1
  }
  return -1
}
