import { hasFiniteVerb } from '../clauses.js'
import type { Workspace } from '../draft.js'
import { skipLight } from '../light.js'
import { isPronoun, RELATIVES } from '../nominals.js'
import { type Phrase, phraseStartingAt } from '../phrases.js'
import { invertedSubject, subjectOf } from '../subjects.js'
import type { Attribution } from './attribution.js'
import { otherVerbAfter } from './other-verb.js'
import { predicateAfter } from './predicate.js'

/** The mark of a piece that goes on, with the closing mark of a quotation inside it: *“I thought, ‘Go home,’” he said*. */
const PIECE_END = /[,?!…—–-]['’"”]?$/
const STRAY_MARK = /^['’‘"”]$/

/** The attribution behind words in marks: *“A,” he said* · *“A,” said Jane Roe, a vet* · *“A”, according to Roe*. */
export function attributionAfter(work: Workspace, run: number): Attribution | null {
  const { reading } = work
  const { tokens, runOf, sentenceStart, sentenceEnd, runTokens, runs } = reading
  const { first, end } = runTokens[run]!
  const last = reading.text.slice(runs[run]!.end - 2, runs[run]!.end)
  let from = end
  const comma = tokens[from]?.text
  const isPunctuated = PIECE_END.test(last) || comma === ',' || comma === '—' || comma === '–'
  if (comma === ',' || comma === '—' || comma === '–') from++
  while (STRAY_MARK.test(tokens[from]?.text ?? '') && runOf[from]! < 0) from++
  const ceiling = sentenceEnd[end - 1]!
  if (from >= ceiling || hasFiniteVerb(reading, sentenceStart[first]!, first)) return null
  if (first > sentenceStart[first]! && isFragment(work, run)) return null
  let limit = from
  while (limit < ceiling && runOf[limit]! < 0 && tokens[limit]!.text !== ';') limit++
  if (tokens[from]?.lower === 'according' && tokens[from + 1]?.lower === 'to') {
    const source = phraseStartingAt(reading, from + 2, limit)
    return (
      source && {
        cue: { first: from, end: from + 2 },
        source,
        region: { first: source.first, end: limit },
        by: 'run/according-to',
        confidence: 0.95,
      }
    )
  }
  const predicate = isPunctuated ? predicateAfter(reading, from, limit) : null
  if (predicate) return predicate
  for (let i = from; i < limit; i++) {
    const cue = work.cues[work.cueOf[i]!]
    if (!cue) continue
    // *“A”, highlighting B*: a participle has its subject before it.
    if (cue.inflection === 'ing' && onlyAdverbs(work, from, i)) return null
    const isInverted = cue.lemma !== 'tell' && onlyAdverbs(work, from, i)
    if (!isPunctuated && i > from + 4) return null
    const source = isInverted ? invertedSubject(reading, i, limit) : subjectOf(reading, i, from)
    if (!isInverted && (isRelative(work, i) || isInRelative(work, from, i, limit))) continue
    if (isInverted && source && isClauseSubject(work, source)) return null
    if (!source && !isPunctuated) return null
    const isFar = !isInverted && source && source.first > from + 1 && !isPunctuated
    if (isFar && !isPlainTail(work, run, from, source.first, i)) return null
    const region = isInverted ? { first: i + 1, end: limit } : { first: from, end: i }
    return {
      cue: { first: i, end: i + 1 },
      source,
      region,
      by: isInverted ? 'run/inverted' : 'run/after',
      confidence: 0.97,
    }
  }
  return isPunctuated ? otherVerbAfter(reading, from, limit) : null
}

/** *“A is B” with wet eyes she said.*: a whole sentence in marks, a light phrase, and a pronoun with the last verb. */
function isPlainTail({ reading }: Workspace, run: number, from: number, subject: number, verb: number): boolean {
  const { tokens, runTokens, sentenceStart, sentenceEnd } = reading
  const { first, end } = runTokens[run]!
  const isLast = verb + 1 >= sentenceEnd[verb]! || tokens[verb + 1]!.text === '.'
  const isWhole = first === sentenceStart[first] && hasFiniteVerb(reading, first, end)
  return isLast && isWhole && isPronoun(reading, subject) && skipLight(reading, from, subject, false) === subject
}

/** Words in marks inside a sentence that do not begin one: *Dyke ‘will hold’, warden says*. */
function isFragment({ reading }: Workspace, run: number): boolean {
  const { first } = reading.runTokens[run]!
  const { start } = reading.runs[run]!
  return reading.tokens[first - 1]!.pos !== 'PUNCT' && /^\p{Ll}/u.test(reading.text.slice(start, start + 2))
}

/** *…, citing “A,” said the candidate could win*: what follows the verb is the subject of another one. */
function isClauseSubject({ reading }: Workspace, source: Phrase): boolean {
  const next = reading.tokens[source.end]
  return (
    next !== undefined &&
    (next.pos === 'AUX' ||
      (next.pos === 'VERB' && /(?:s|ould|as)$/.test(next.lower) && reading.mentionOf[source.end]! < 0))
  )
}

function onlyAdverbs(work: Workspace, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower } = work.reading.tokens[i]!
    if (pos !== 'ADV' && pos !== 'AUX' && lower !== 'as' && lower !== 'then') return false
  }
  return true
}

/** *Roe, who has claimed B, said*: a verb of the clause that describes the source, whose own verb follows a comma. */
function isInRelative({ reading, cues, cueOf }: Workspace, from: number, at: number, limit: number): boolean {
  const { tokens } = reading
  let who = at - 1
  while (who > from && !(tokens[who]!.lower === 'who' && tokens[who - 1]!.text === ',')) who--
  if (who <= from) return false
  for (let i = at + 1; i < limit; i++) {
    const cue = tokens[i - 1]!.text === ',' ? cues[cueOf[i]!] : undefined
    if (cue && cue.inflection !== 'ing' && !cue.isWeak) return true
  }
  return false
}

function isRelative(work: Workspace, at: number): boolean {
  const { tokens } = work.reading
  let i = at - 1
  while (i >= 0 && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) i--
  return RELATIVES.has(tokens[i]?.lower ?? '')
}
