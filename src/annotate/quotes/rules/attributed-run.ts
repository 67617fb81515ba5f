import { runContent } from '../content.js'
import type { Cue } from '../cues.js'
import { addDraft, type Range, type Workspace } from '../draft.js'
import { isLight } from '../light.js'
import type { Phrase } from '../phrases.js'
import { phraseStartingAt, RELATIVES } from '../phrases.js'
import { clauseSubject, hasFiniteVerb, invertedSubject, subjectOf } from '../subjects.js'

interface Attribution {
  readonly cue: Range | null
  readonly source: Phrase | null
  readonly region: Range
  readonly by: string
  readonly confidence: number
}

/**
 * Words in marks with their attribution in the same sentence: *“A,” he said.* · *“A,” said Jane Roe, a vet.* ·
 * *“A,” he said, “B.”* · *He told reporters: “A.”*
 */
export function attributedRuns(work: Workspace): void {
  const { reading } = work
  for (let run = 0; run < reading.runs.length; run++) {
    if (work.taken[reading.runTokens[run]!.first] === 1) continue
    const attribution = attributionAfter(work, run) ?? attributionBefore(work, run)
    if (!attribution) continue
    const runs = [run, ...continuations(work, run, attribution)]
    addDraft(work, { ...runContent(reading, runs), ...attribution, link: attribution.source ? null : 'subject' })
  }
}

const PIECE_END = /[,?!…—–-]$/

function attributionAfter(work: Workspace, run: number): Attribution | null {
  const { reading } = work
  const { tokens, runOf, sentenceStart, sentenceEnd, runTokens, runs } = reading
  const { first, end } = runTokens[run]!
  const last = reading.text[runs[run]!.end - 1] ?? ''
  let from = end
  const comma = tokens[from]?.text
  const isPunctuated = PIECE_END.test(last) || comma === ',' || comma === '—' || comma === '–'
  if (comma === ',' || comma === '—' || comma === '–') from++
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
  for (let i = from; i < limit; i++) {
    const cue = work.cues[work.cueOf[i]!]
    if (!cue) continue
    const isInverted = cue.lemma !== 'tell' && onlyAdverbs(work, from, i)
    if (!isPunctuated && i > from + 4) return null
    const source = isInverted ? invertedSubject(reading, i, limit) : subjectOf(reading, i, from)
    if (!isInverted && isRelative(work, i)) continue
    if (isInverted && source && isClauseSubject(work, source)) return null
    if (!source && !isPunctuated) return null
    if (!isInverted && source && source.first > from + 1 && !isPunctuated) return null
    const region = isInverted ? { first: i + 1, end: limit } : { first: from, end: i }
    return {
      cue: { first: i, end: i + 1 },
      source,
      region,
      by: isInverted ? 'run/inverted' : 'run/after',
      confidence: 0.97,
    }
  }
  return null
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

function isRelative(work: Workspace, at: number): boolean {
  const { tokens } = work.reading
  let i = at - 1
  while (i >= 0 && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) i--
  return RELATIVES.has(tokens[i]?.lower ?? '')
}

function attributionBefore(work: Workspace, run: number): Attribution | null {
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
    const cue = work.cues[work.cueOf[i]!]
    if (!cue || work.taken[i] === 1) continue
    if (!isColon && !reaches(work, cue, to)) break
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
  if (!isColon || reading.document.paragraphs[tokens[first]!.paragraph]!.role === 'title') return null
  const source = clauseSubject(reading, to, floor)
  return source && { cue: null, source, region: { first: floor, end: to }, by: 'run/colon-subject', confidence: 0.7 }
}

function reaches(work: Workspace, cue: Cue, to: number): boolean {
  const takesSomeone = cue.frames.has('someone') || cue.frames.has('order')
  return isLight(work.reading, cue.at + 1, to, takesSomeone)
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

/** The runs that go on with a quotation that its attribution interrupts, in the same sentence. */
function continuations(work: Workspace, run: number, attribution: Attribution): number[] {
  const { reading } = work
  const { tokens, runTokens, sentenceEnd, runs } = reading
  const found: number[] = []
  if (attribution.by === 'run/before' || attribution.by === 'run/colon' || attribution.by === 'run/colon-subject')
    return found
  let from = runTokens[run]!.end
  for (let next = run + 1; next < runs.length; next++) {
    const { first } = runTokens[next]!
    if (first >= sentenceEnd[from - 1]! && first >= sentenceEnd[runTokens[run]!.end - 1]!) break
    if (first <= from || work.taken[first] === 1) break
    const lead = tokens[first - 1]!.text
    const opensLow = /^\p{Ll}/u.test(reading.text.slice(runs[next]!.start, runs[next]!.start + 2))
    if (lead !== ',' && lead !== '—' && lead !== '–' && lead !== ':' && work.cueOf[first - 1]! < 0 && !opensLow) break
    if (isMidClause(work, from, first)) break
    found.push(next)
    from = runTokens[next]!.end
  }
  return found
}

/** Whether another reporting clause or fragment use stands between the pieces: then they are not one quotation. */
function isMidClause(work: Workspace, from: number, to: number): boolean {
  let cues = 0
  for (let i = from; i < to; i++) if (work.cueOf[i]! >= 0) cues++
  const lead = work.reading.tokens[to - 1]!
  return (
    cues > 1 ||
    (lead.text !== ',' && lead.text !== '—' && lead.text !== '–' && lead.text !== ':' && work.cueOf[to - 1]! < 0)
  )
}
