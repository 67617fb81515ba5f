import { hasFiniteVerb } from '../clauses.js'
import type { Cue } from '../cues/cues.js'
import { MODALS } from '../cues/infinitives.js'
import type { Range } from '../draft.js'
import { isLight, skipLight } from '../light.js'
import { isPronoun } from '../nominals.js'
import { type Phrase, phraseEndingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { isSpeaking } from '../somebody.js'
import { beforeVerb, invertedSubject } from '../subjects.js'

export interface Bracket {
  /** The comma (or mark) before the reporting clause, and the first token behind it. */
  readonly open: number
  readonly close: number
  readonly source: Phrase
  readonly region: Range
  readonly isInverted: boolean
}

/** *…, said Jane Roe, a vet.* */
export function inverted(reading: Reading, cue: Cue): Bracket | null {
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
export function normal(reading: Reading, cue: Cue): Bracket | null {
  const { tokens } = reading
  const floor = reading.sentenceStart[cue.at]!
  const ceiling = reading.sentenceEnd[cue.at]!
  const takesSomeone = cue.frames.has('someone')
  const behind = tailEnd(reading, cue.at + (cue.lemma === 'point' ? 2 : 1), ceiling, takesSomeone)
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
    const isOpening = phrase?.first === floor + 1 && tokens[floor]!.lower === 'as' && tokens[behind]?.text === ','
    if (isOpening && cue.frames.has('quote') && cue.frames.has('that'))
      return { open: floor, close: behind, source: phrase, region: { first: floor, end: cue.at }, isInverted: false }
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
  return resumption(reading, i, ceiling) ?? ceiling
}

/** *It was early, said Roe, a vet who had seen it, **and could** go on*: the comma behind the apposition; null if none. */
function resumption({ tokens, runOf }: Reading, from: number, ceiling: number): number | null {
  for (let i = from + 1; i + 2 < ceiling; i++) {
    if (runOf[i]! >= 0 || tokens[i]!.text === ';') return null
    const isJoint = tokens[i]!.text === ',' && tokens[i + 1]!.pos === 'CCONJ'
    if (isJoint && MODALS.has(tokens[i + 2]!.lower)) return i
  }
  return null
}

export function nextStop(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++)
    if (reading.runOf[i]! < 0 && (reading.tokens[i]!.text === ',' || reading.tokens[i]!.text === ';')) return i
  return ceiling
}
