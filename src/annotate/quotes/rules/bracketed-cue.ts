import { clauseContent } from '../content.js'
import { type Cue, isHearing } from '../cues.js'
import { addDraft, isTaken, type Range, type Workspace } from '../draft.js'
import { VERB_FORMS } from '../forms.js'
import { isLight, skipLight } from '../light.js'
import { isPronoun, type Phrase, phraseEndingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { isSpeaking } from '../somebody.js'
import { beforeVerb, hasFiniteVerb, invertedSubject } from '../subjects.js'

/**
 * A reporting clause set off by commas, before, in or behind what it reports: *The bill was paid, he said.* · *The
 * bill, said Roe, was paid.* · *The bill, he noted, had not been paid.* What is *read out* is behind the verb or in marks.
 */
export function bracketedCues(work: Workspace): void {
  for (const cue of work.cues) {
    const isHeard = cue.lemma === 'hear' || (cue.isPassive && cue.lemma === 'tell' && isHearing(work.reading, cue.at))
    if (work.taken[cue.at] || (cue.isPassive && !isHeard) || cue.inflection === 'ing') continue
    if (!cue.frames.has('bare') && !cue.frames.has('quote') && !cue.frames.has('manner')) continue
    if (cue.lemma === 'read' && work.reading.tokens[cue.at + 1]?.lower === 'out') continue
    bracket(work, cue)
  }
}

const OPEN_ENDS = new Set(['and', 'but', 'that', 'because', 'where', 'when', 'while', 'which', 'who', 'or'])

/** *…, and, she said, B*: the reporting clause stands where a new clause begins, so that only what follows is reported. */
function isUnfinished(reading: Reading, left: Range): boolean {
  let last = left.end - 1
  while (last > left.first && reading.tokens[last]!.text === ',') last--
  return OPEN_ENDS.has(reading.tokens[last]!.lower)
}

/** *A, said Roe*: A needs a verb of its own, or nothing set off in it before a name; *Its head, a vet, denied B* has none. */
function isClauseBefore(reading: Reading, left: Range, source: Phrase): boolean {
  const stop = nextStop(reading, left.first, left.end)
  if (hasFiniteVerb(reading, left.first, stop)) return true
  const isName = reading.mentionOf[source.headEnd - 1]! >= 0 || reading.tokens[source.headEnd - 1]!.pos === 'PROPN'
  return stop === left.end && left.end - left.first >= 5 && isName
}

const LONGEST_ANSWER = 6

/** *A relief, she said.*: a content without a verb is short and said; *Its owner, a fund, had asked the firm* is none. */
function isAnswer(reading: Reading, left: Range, cue: Cue): boolean {
  const isTitle = reading.document.paragraphs[reading.tokens[left.first]!.paragraph]!.role === 'title'
  return (
    isTitle ||
    cue.lemma === 'say' ||
    (left.end - left.first <= LONGEST_ANSWER && cue.frames.has('bare') && !cue.frames.has('someone'))
  )
}

interface Bracket {
  /** The comma (or mark) before the reporting clause, and the first token behind it. */
  readonly open: number
  readonly close: number
  readonly source: Phrase
  readonly region: Range
  readonly isInverted: boolean
}

function bracket(work: Workspace, cue: Cue): void {
  const { reading } = work
  const found = inverted(reading, cue) ?? normal(reading, cue)
  if (!found || reading.tokens[found.source.first]!.lower === 'whose') return
  const ceiling = reading.sentenceEnd[cue.at]!
  const left: Range = { first: leftEdge(reading, found.open), end: found.open }
  if (left.end <= left.first || !isWordy(reading, left)) return
  const isOpen = isUnfinished(reading, left)
  const ranges: Range[] = isOpen ? [] : [left]
  const right: Range = { first: found.close, end: rightEdge(reading, found.close, ceiling) }
  if (found.isInverted && !isClauseBefore(reading, left, found.source)) return
  const goesOn = right.first < right.end && (isOpen || continues(reading, left, right))
  if (goesOn) ranges.push(right)
  else if (
    !hasFiniteVerb(reading, left.first, left.end) &&
    (right.end - right.first > 3 || !isAnswer(reading, left, cue))
  )
    return
  if (ranges.length === 0 || ranges.some(({ first, end }) => isTaken(work, first, end))) return
  const content = clauseContent(reading, ranges)
  if (!content) return
  const by = found.isInverted ? 'bracketed/inverted' : 'bracketed'
  addDraft(work, {
    ...content,
    cue: { first: cue.at, end: cue.at + 1 },
    source: cue.lemma === 'hear' || cue.isPassive ? null : found.source,
    region: found.region,
    by,
    confidence: 0.9,
    link: null,
  })
}

/** *…, said Jane Roe, a vet.* */
function inverted(reading: Reading, cue: Cue): Bracket | null {
  const { tokens } = reading
  const floor = reading.sentenceStart[cue.at]!
  const ceiling = reading.sentenceEnd[cue.at]!
  if (cue.lemma === 'tell' || cue.at - 1 <= floor || !isBracket(reading, cue.at - 1)) return null
  const source = invertedSubject(reading, cue.at, ceiling)
  if (
    !source ||
    (isPronoun(reading, source.first) &&
      source.end < ceiling &&
      tokens[source.end]!.text !== ',' &&
      tokens[source.end]!.text !== '.')
  )
    return null
  const close = bracketEnd(reading, source.end, ceiling)
  if (close === null || cue.isWeak) return null
  if (!isRelativeAt(reading, source.end) && hasFiniteVerb(reading, source.end, nextStop(reading, source.end, ceiling)))
    return null
  if (reading.runOf[source.first]! >= 0 || (cue.lemma !== 'say' && !isSpeaking(reading, source))) return null
  return {
    open: cue.at - 1 + (tokens[cue.at - 1]!.text === ',' ? 0 : 1),
    close,
    source,
    region: { first: cue.at + 1, end: close },
    isInverted: true,
  }
}

function isRelativeAt(reading: Reading, i: number): boolean {
  const next = reading.tokens[i]?.text === ',' ? reading.tokens[i + 1] : reading.tokens[i]
  return next?.lower === 'who' || next?.lower === 'which' || next?.lower === 'whose'
}

/** *…, he said.* · *…, Jane Roe, a vet, said on Monday.* */
function normal(reading: Reading, cue: Cue): Bracket | null {
  const { tokens } = reading
  const floor = reading.sentenceStart[cue.at]!
  const ceiling = reading.sentenceEnd[cue.at]!
  const takesSomeone = cue.frames.has('someone')
  const behind = tailEnd(reading, cue.at + 1, ceiling, takesSomeone)
  if (behind === null) return null
  let last = beforeVerb(reading, cue.at, floor)
  for (let commas = 0; last >= floor && commas < 4; commas++) {
    if (tokens[last]!.text === ',') {
      let i = last - 1
      while (i > floor && (tokens[i]!.text !== ',' || reading.runOf[i]! >= 0)) i--
      if (tokens[i]?.text !== ',') return null
      last = i - 1
      if (tokens[last]?.text === ')') while (last > floor && tokens[last + 1]!.text !== '(') last--
    }
    const phrase = jointPhrase(reading, last, floor)
    const isAs =
      phrase &&
      phrase.first - 1 > floor &&
      tokens[phrase.first - 1]!.lower === 'as' &&
      isBracket(reading, phrase.first - 2)
    if (phrase && isAs)
      return {
        open: phrase.first - 2,
        close: behind,
        source: phrase,
        region: { first: phrase.first, end: cue.at },
        isInverted: false,
      }
    if (phrase && cue.isWeak && reading.mentionOf[phrase.headEnd - 1]! < 0 && tokens[phrase.headEnd - 1]!.pos === 'NUM')
      return null
    if (phrase && phrase.first > floor && isBracket(reading, phrase.first - 1)) {
      const isRun = reading.runOf[phrase.first - 1]! >= 0
      return {
        open: phrase.first - 1 + (isRun ? 1 : 0),
        close: behind,
        source: phrase,
        region: { first: phrase.first, end: cue.at },
        isInverted: false,
      }
    }
    while (last >= floor && tokens[last]!.text !== ',') last--
  }
  return null
}

/** The phrase that ends at `last`, with what *and* joins to it: *a priest and two civic leaders*. */
function jointPhrase(reading: Reading, last: number, floor: number): Phrase | null {
  const phrase = phraseEndingAt(reading, last, floor)
  if (!phrase || phrase.first - 2 < floor || reading.tokens[phrase.first - 1]!.lower !== 'and') return phrase
  const left = phraseEndingAt(reading, phrase.first - 2, floor)
  const isSetOff = left && left.first > floor && isBracket(reading, left.first - 1)
  return isSetOff ? { first: left.first, end: phrase.end, headEnd: left.headEnd } : phrase
}

/** A comma or dash, or a run that ends with a comma. */
function isBracket(reading: Reading, i: number): boolean {
  const { text } = reading.tokens[i]!
  const run = reading.runOf[i]!
  if (run < 0) return text === ',' || text === '—' || text === '–'
  return i === reading.runTokens[run]!.end - 1 && /[,?!—–]/.test(reading.text[reading.runs[run]!.end - 1] ?? '')
}

/** Where the words that belong to the verb end, if that is a comma or the sentence's end; null if content follows. */
function tailEnd(reading: Reading, from: number, ceiling: number, takesSomeone: boolean): number | null {
  const { tokens } = reading
  const i = skipLight(reading, from, ceiling, takesSomeone)
  if (i >= ceiling) return ceiling
  const { text } = tokens[i]!
  if (text === '.' || text === ',' || text === ';' || text === '—' || text === '–' || text === '?' || text === '!')
    return i
  const rest = nextStop(reading, i, ceiling)
  return isLight(reading, from, rest, takesSomeone) ? rest : null
}

function bracketEnd(reading: Reading, from: number, ceiling: number): number | null {
  const { tokens } = reading
  let i = from
  while (i < ceiling && tokens[i]!.text !== ',' && tokens[i]!.text !== ';') i++
  if (i >= ceiling || tokens[i]!.text === ';') return i
  const next = tokens[i + 1]
  if (
    next &&
    (isPronoun(reading, i + 1) ||
      next.pos === 'AUX' ||
      next.pos === 'VERB' ||
      next.pos === 'CCONJ' ||
      next.pos === 'SCONJ')
  )
    return i
  return ceiling
}

function nextStop(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++)
    if (reading.runOf[i]! < 0 && (reading.tokens[i]!.text === ',' || reading.tokens[i]!.text === ';')) return i
  return ceiling
}

const SUBORDINATORS = new Set([
  'after',
  'although',
  'because',
  'before',
  'had',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'while',
])

function leftEdge(reading: Reading, open: number): number {
  const { tokens, runOf } = reading
  const start = reading.sentenceStart[open]!
  for (let i = open - 1; i >= start; i--) {
    if (runOf[i]! >= 0) continue
    if (tokens[i]!.text === ';' || tokens[i]!.text === ':') return i + 1
    if ((tokens[i]!.text === '—' || tokens[i]!.text === '–') && i - start < 8) return i + 1
  }
  let first = start
  while (first < open && tokens[first]!.pos === 'CCONJ') first++
  return first
}

function isWordy(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++)
    if (reading.tokens[i]!.pos !== 'PUNCT' && reading.tokens[i]!.pos !== 'ADV') return true
  return false
}

function rightEdge(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (reading.tokens[i]!.text === ';' && reading.runOf[i]! < 0) return i
  return ceiling
}

/** *…, he said, and vowed to stay*: the source's next words. */
function isSaying({ tokens }: Reading, at: number): boolean {
  const form = VERB_FORMS.get(tokens[at]?.lower ?? '')
  return form?.inflection === 'past' && tokens[at]!.pos === 'VERB' && !form.frames.has('phrase')
}

/** Whether what follows the reporting clause still belongs to the content. */
function continues(reading: Reading, left: Range, right: Range): boolean {
  const { tokens } = reading
  let next = right.first
  while (next < right.end && tokens[next]!.pos === 'PUNCT' && reading.runOf[next]! < 0) next++
  if (next >= right.end) return false
  const { lower, pos } = tokens[next]!
  if (lower === 'which' || lower === 'who' || lower.endsWith('ing')) return false
  if (!hasFiniteVerb(reading, left.first, left.end) || pos === 'AUX' || pos === 'VERB') return true
  if (pos === 'CCONJ' && isSaying(reading, next + 1)) return false
  if (pos === 'CCONJ' || SUBORDINATORS.has(reading.tokens[left.first]!.lower)) return true
  return reading.runOf[next]! >= 0 || pos === 'SCONJ' || pos === 'ADP'
}
