import { CREDITING_PHRASES } from '../../../lexicon/reporting-phrases.js'
import { isUnfinished } from '../brackets/content.js'
import { hasFiniteVerb } from '../clauses.js'
import { clauseContent } from '../content.js'
import { addDraft, isTaken, type Range, type Workspace } from '../draft.js'
import { skipLight } from '../light.js'
import { RELATIVES } from '../nominals.js'
import { type Phrase, phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { isPersonal } from '../somebody.js'

const OPENERS = new Set(CREDITING_PHRASES.map((phrase) => phrase[0]))

/** *According to X, A.* · *A, according to X.* · *A, according to X, B.* */
export function accordingTo(work: Workspace): void {
  const { reading } = work
  const { tokens, runOf, mentionOf } = reading
  for (let i = 0; i < tokens.length; i++) {
    if (!OPENERS.has(tokens[i]!.lower) || runOf[i]! >= 0 || mentionOf[i]! >= 0 || work.taken[i]) continue
    const phrase = CREDITING_PHRASES.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))
    if (phrase && (phrase.length > 1 || isSetOff(reading, i))) credit(work, i, i + phrase.length)
  }
}

/** *Per the filing, A* · *A, per two officials*; not *40 euros per pupil*. */
function isSetOff({ tokens, sentenceStart, mentionOf }: Reading, per: number): boolean {
  const next = tokens[per + 1]
  if (!next || (per !== sentenceStart[per] && tokens[per - 1]!.text !== ',')) return false
  return next.pos === 'DET' || next.pos === 'NUM' || mentionOf[per + 1]! >= 0 || /^(?:its|his|her)$/.test(next.lower)
}

function credit(work: Workspace, at: number, end: number): void {
  const { reading } = work
  const { tokens } = reading
  const ceiling = reading.sentenceEnd[at]!
  const source = creditedAt(reading, end, ceiling)
  if (!source) return
  if (isNorm(reading, source, at)) return
  const start = clauseStart(reading, at)
  const left: Range = { first: start, end: at }
  const isInitial = !hasWords(reading, left)
  const behind = isInitial && opensClause(reading, source, ceiling) ? source.end : afterSource(reading, source, ceiling)
  const isOpen = !isInitial && isUnfinished(reading, left)
  const ranges: Range[] = isInitial || isOpen ? [{ first: behind, end: clauseEnd(reading, behind, ceiling) }] : [left]
  if (!isInitial && !isOpen && behind < ceiling && goesOn(reading, left, behind, ceiling))
    ranges.push({ first: behind, end: clauseEnd(reading, behind, ceiling) })
  if (ranges.some(({ first, end: to }) => isTaken(work, first, to))) return
  const content = clauseContent(reading, ranges)
  if (!content) return
  if (content.content.every((range) => range.end - range.first < 2) && tokens[at]!.lower !== 'according') return
  const cue = { first: at, end }
  addDraft(work, {
    ...content,
    cue,
    source,
    region: { first: source.first, end: behind },
    by: 'according-to',
    confidence: 0.92,
    link: null,
  })
}

const NORMS = new Set(
  'agreement availability budget constitution custom guideline instruction law mood need norm order plan practice preference procedure programme program protocol requirement rule schedule season size taste timetable tradition weight will wish'.split(
    ' ',
  ),
)

/** *will proceed according to the court’s orders*: how it is done, by nobody's word. */
function isNorm(reading: Reading, source: Phrase, at: number): boolean {
  const { tokens } = reading
  if (at === 0 || tokens[at - 1]!.text === ',' || tokens[at]!.lower === 'per') return false
  const { lower, pos } = tokens[source.headEnd - 1]!
  // *priced according to size*
  const isBare = source.end === source.first + 1 && pos === 'NOUN' && !lower.endsWith('s')
  return NORMS.has(lower.replace(/s$/, '')) || (isBare && !isPersonal(reading, source))
}

const OBLIQUE = new Set(['her', 'him', 'them', 'us'])

/** Who is credited: a phrase, or *him*, *her*, *them*. */
function creditedAt(reading: Reading, at: number, ceiling: number): Phrase | null {
  const phrase = phraseStartingAt(reading, at, ceiling)
  if (phrase || at >= ceiling || !OBLIQUE.has(reading.tokens[at]!.lower)) return phrase
  return { first: at, end: at + 1, headEnd: at + 1 }
}

function clauseStart(reading: Reading, at: number): number {
  const { tokens, runOf, sentenceStart } = reading
  const start = sentenceStart[at]!
  for (let i = at - 1; i >= start; i--) {
    if (runOf[i]! >= 0) continue
    if (tokens[i]!.text === ';' || (tokens[i]!.text === ':' && i === at - 1)) return i + 1
  }
  let first = start
  while (first < at && (tokens[first]!.pos === 'CCONJ' || tokens[first]!.pos === 'PUNCT') && runOf[first]! < 0) first++
  return first
}

function hasWords(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const { pos, text } = reading.tokens[i]!
    if (pos !== 'PUNCT' && pos !== 'CCONJ' && text !== '—' && !(pos === 'ADV' && i === first)) return true
  }
  return false
}

/** *According to the ministry over 345 pilgrims have been killed in …*: without a comma the clause follows at once. */
function opensClause(reading: Reading, { end }: Phrase, ceiling: number): boolean {
  const { tokens, runOf } = reading
  if (end >= ceiling || tokens[end]!.pos === 'PUNCT' || tokens[end]!.pos === 'VERB') return false
  for (let i = end; i < nextComma(reading, end, ceiling); i++) {
    if (RELATIVES.has(tokens[i]!.lower) || tokens[i]!.lower === 'whose') return false
    if (tokens[i]!.pos === 'AUX' && runOf[i]! < 0) return i > end
  }
  return false
}

/** Behind the source with its appositions: at the comma that ends them, or the sentence's end. */
function afterSource(reading: Reading, source: Phrase, ceiling: number): number {
  const { tokens, runOf } = reading
  let i = source.end
  while (i < ceiling) {
    i = skipLight(reading, i, ceiling, false)
    if (i >= ceiling || runOf[i]! >= 0) return i
    if (tokens[i]!.text === ',') {
      const next = tokens[i + 1]
      const isRelative = next && (next.lower === 'who' || next.lower === 'which' || next.lower === 'whose')
      const closing = nextComma(reading, i + 1, ceiling)
      const isApposition =
        closing < ceiling &&
        !hasFiniteVerb(reading, i + 1, closing) &&
        hasFiniteVerb(reading, closing, ceiling) &&
        !isSomebodyElse(reading, source, closing)
      if (!isRelative && !(isApposition && !endsBefore(reading, source))) return i
      i = closing
      if (i >= ceiling) return i
      if (!isRelative) return i
      return i
    }
    if (tokens[i]!.text === '.' || tokens[i]!.text === ';') return i
    i++
  }
  return ceiling
}

/** *According to the Herald, Professor Roe, the chairman, …*: a person is no apposition of an organisation. */
function isSomebodyElse({ mentions, mentionOf }: Reading, source: Phrase, closing: number): boolean {
  const own = mentions[mentionOf[source.headEnd - 1]!]
  const other = mentions[mentionOf[closing - 1]!]
  return own !== undefined && other?.kind === 'person' && own.kind !== 'person'
}

/** A source at the sentence's start may have an apposition; one behind its content ends with its comma. */
function endsBefore(reading: Reading, source: Phrase): boolean {
  return source.first - reading.sentenceStart[source.first]! > 4
}

function nextComma(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (reading.tokens[i]!.text === ',' && reading.runOf[i]! < 0) return i
  return ceiling
}

function clauseEnd(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (reading.tokens[i]!.text === ';' && reading.runOf[i]! < 0) return i
  return ceiling
}

/** Whether the clause before the credit is unfinished, so that what follows belongs to it. */
function goesOn(reading: Reading, left: Range, behind: number, ceiling: number): boolean {
  const next = reading.tokens[behind + 1]
  if (next && reading.tokens[behind]!.text === ',' && reading.runOf[behind + 1]! >= 0) return true
  if (!next || reading.tokens[behind]!.text !== ',' || behind + 2 >= ceiling) return false
  return !hasFiniteVerb(reading, left.first, left.end) && next.lower !== 'which' && next.lower !== 'who'
}
