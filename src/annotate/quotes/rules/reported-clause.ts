import { clauseContent, contentEnd, isClause, type Opening, QUESTION_WORDS, runContent, skipLight } from '../content.js'
import type { Cue } from '../cues.js'
import { addDraft, type Range, type Workspace } from '../draft.js'
import { endsPhrase, isNominal, isPronoun, type Phrase, phraseStartingAt, RELATIVES } from '../phrases.js'
import type { Reading } from '../reading.js'
import { subjectOf } from '../subjects.js'

/** Verbs that take a clause far more often than an object. */
const LOOSE = new Set(['say', 'tell', 'insist', 'allege', 'suggest', 'estimate'])
const ORDERS_WITH_OBJECT = new Set(['ask', 'urge', 'call'])

/** Where the content begins, and how. */
interface Start {
  readonly first: number
  readonly opening: Opening
  readonly by: string
  readonly cueEnd: number
  readonly confidence: number
  /** Content that is worth nothing unless it holds words in marks. */
  readonly needsRun?: boolean
}

/**
 * Reported speech behind its verb: *X said (that) A* · *X told Y that A* · *X asked whether A* · *X urged Y to A* ·
 * *X accused Y of A* · *X called Y “A”* · *X denied A*.
 */
export function reportedClauses(work: Workspace): void {
  for (const cue of work.cues) {
    if (work.taken[cue.at] || cue.isWeak) continue
    const start = contentStart(work.reading, cue)
    if (start) report(work, cue, start)
  }
}

function report(work: Workspace, cue: Cue, start: Start): void {
  const { reading } = work
  const ceiling = stopAtTaken(work, start.first, reading.sentenceEnd[cue.at]!)
  const end = contentEnd(reading, start.first, ceiling, cue.inflection, start.opening)
  const run = soleRun(reading, start.first, end)
  const content =
    run >= 0 && start.opening === 'clause' && isWhole(reading, run)
      ? runContent(reading, [run])
      : clauseContent(reading, [{ first: start.first, end }])
  if (!content) return
  if (isNobody(reading, cue)) return
  if (start.needsRun && content.verbatim.length === 0) return
  const region: Range = { first: reading.sentenceStart[cue.at]!, end: cue.at }
  const source =
    cue.lemma === 'hear'
      ? null
      : cue.isPassive
        ? agent(reading, cue, end)
        : (sharedSource(work, cue) ?? sourceOf(reading, cue))
  if (!source && !cue.isPassive && cue.inflection === 'base') return
  addDraft(work, {
    ...content,
    cue: { first: cue.at, end: start.cueEnd },
    source,
    region,
    by: start.by,
    confidence: start.confidence,
    link: null,
  })
}

const NOBODY = new Set(['nobody', 'neither', 'none', 'no-one'])

/** *Nobody mentioned the boats.* */
function isNobody(reading: Reading, cue: Cue): boolean {
  const { tokens } = reading
  const start = reading.sentenceStart[cue.at]!
  const first = tokens[start]!.lower
  return cue.at - start < 8 && (NOBODY.has(first) || (first === 'no' && tokens[start + 1]?.lower === 'one'))
}

/** *, whom the book describes as …* and plain subjects. */
function sourceOf(reading: Reading, cue: Cue): Phrase | null {
  const subject = subjectOf(reading, cue.at, reading.sentenceStart[cue.at]!)
  if (subject && reading.runOf[subject.first]! >= 0) return null
  return subject
}

/** *X denied A and said B*, *X said A, adding B*: the source of the quote whose content ends right before the verb. */
function sharedSource(work: Workspace, cue: Cue): Phrase | null {
  const { reading, taken } = work
  const { tokens } = reading
  let i = cue.at - 1
  while (i > 0 && (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'AUX')) i--
  let joins = 0
  while (i > 0 && (tokens[i]!.pos === 'CCONJ' || tokens[i]!.text === ',' || tokens[i]!.lower === 'then')) {
    i--
    joins++
  }
  if (joins === 0 || taken[i] !== 1) return null
  for (let d = work.drafts.length - 1; d >= 0; d--) {
    const draft = work.drafts[d]!
    if (draft.content.at(-1)!.end === i + 1)
      return draft.cue && draft.cue.first > reading.sentenceStart[cue.at]! - 1 ? draft.source : null
  }
  return null
}

/** Who a passive names with *by*: *was called “A” by X*. */
function agent(reading: Reading, cue: Cue, end: number): Phrase | null {
  const { tokens } = reading
  for (let i = cue.at + 1; i < Math.min(end + 1, cue.at + 4); i++) {
    if (tokens[i]?.lower === 'by') return phraseStartingAt(reading, i + 1, reading.sentenceEnd[cue.at]!)
  }
  return null
}

function stopAtTaken(work: Workspace, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (work.taken[i] === 1) return i
  return ceiling
}

/** The run that a range consists of, or -1. */
function soleRun(reading: Reading, first: number, end: number): number {
  const run = reading.runOf[first] ?? -1
  if (run < 0 || first !== reading.runTokens[run]!.first) return -1
  let last = end
  while (last > first && reading.runOf[last - 1]! < 0 && reading.tokens[last - 1]!.pos === 'PUNCT') last--
  return reading.runTokens[run]!.end >= last ? run : -1
}

function isWhole(reading: Reading, run: number): boolean {
  return /^\p{Lu}/u.test(reading.text.slice(reading.runs[run]!.start, reading.runs[run]!.start + 2))
}

function contentStart(reading: Reading, cue: Cue): Start | null {
  const { tokens } = reading
  const { frames, at } = cue
  const ceiling = reading.sentenceEnd[at]!
  const next = at + 1
  if (next >= ceiling) return null
  const phrasal = phrasalStart(reading, cue, ceiling)
  if (phrasal !== undefined) return phrasal
  const takesSomeone = frames.has('someone') || frames.has('order')
  const start = (first: number, opening: Opening, by: string, confidence: number, needsRun = false): Start => ({
    first,
    opening,
    by,
    cueEnd: at + 1,
    confidence,
    needsRun,
  })
  if (cue.isPassive && !takesSomeone && !frames.has('of') && !frames.has('name')) return null
  if (cue.isPassive && cue.lemma === 'call' && !hasRun(reading, next, ceiling)) return null

  if (frames.has('of') && !frames.has('that')) return ofGerund(reading, cue, ceiling)
  if (frames.has('name')) return naming(reading, cue, ceiling)
  if (frames.has('criticise')) {
    const isSaid =
      hasRun(reading, next, ceiling) ||
      hasWord(reading, next, ceiling, cue.lemma === 'dismiss' ? ['as'] : ['as', 'for', 'saying'])
    return isSaid && isObjectAt(reading, next) ? start(next, 'object', 'clause/judgement', 0.7) : null
  }
  if (frames.has('decline')) {
    if (tokens[next]!.lower !== 'to' || tokens[at + 2]?.lower !== 'say') return null
    return QUESTION_WORDS.has(tokens[at + 3]?.lower ?? '')
      ? { ...start(at + 3, 'clause', 'clause/whether', 0.75), cueEnd: at + 3 }
      : null
  }

  const light = skipLight(reading, next, ceiling, false)
  const someone = takesSomeone ? skipLight(reading, next, ceiling, true) : light
  for (const i of someone === light ? [light] : [light, someone]) {
    if (i >= ceiling) continue
    let j = i
    if (tokens[j]!.text === ',' && tokens[j + 1]) j = j + 1
    const { lower } = tokens[j]!
    if (frames.has('that') && lower === 'that' && isComplementiser(reading, j, ceiling))
      return start(j + 1, 'clause', 'clause/that', 0.95)
    if ((frames.has('whether') || (frames.has('that') && i !== light)) && QUESTION_WORDS.has(lower))
      return start(j, 'clause', 'clause/whether', 0.85)
    if (j !== i) continue
    const negated = lower === 'not' && tokens[j + 1]?.lower === 'to'
    if ((lower === 'to' || negated) && isInfinitive(reading, negated ? j + 1 : j)) {
      if (i === light && frames.has('to')) return start(j, 'object', 'clause/infinitive', 0.85)
      if (i !== light && frames.has('order'))
        return start(ORDERS_WITH_OBJECT.has(cue.lemma) ? next : j, 'object', 'clause/order', 0.85)
    }
  }
  const far = frames.has('that') ? thatAhead(reading, next, ceiling, takesSomeone) : -1
  if (far >= 0) return start(far + 1, 'clause', 'clause/that', 0.9)
  if (frames.has('order') && !frames.has('that')) {
    const to = infinitiveAhead(reading, next, ceiling)
    if (to >= 0) return start(ORDERS_WITH_OBJECT.has(cue.lemma) ? next : to, 'object', 'clause/order', 0.8)
  }
  for (const word of ['of', 'about', 'against', 'for', 'on', 'at'] as const) {
    if (!frames.has(word)) continue
    if (tokens[next]!.lower === word && next + 1 < ceiling)
      return start(word === 'against' || word === 'about' ? next : next + 1, 'object', 'clause/preposition', 0.75)
    if (word === 'for' && cue.lemma === 'ask' && tokens[someone]?.lower === 'for')
      return start(someone + 1, 'object', 'clause/preposition', 0.75)
  }
  if (frames.has('bare')) {
    const bare = bareStart(
      reading,
      next,
      light,
      someone,
      ceiling,
      takesSomeone,
      !frames.has('object') || LOOSE.has(cue.lemma),
    )
    if (bare >= 0) return start(bare, 'clause', 'clause/bare', 0.85)
  }
  if (frames.has('order') && frames.has('that')) {
    const to = infinitiveAhead(reading, next, ceiling)
    if (to >= 0) return start(ORDERS_WITH_OBJECT.has(cue.lemma) ? next : to, 'object', 'clause/order', 0.75)
  }
  if (tokens[light]!.text === ',' && reading.runOf[light + 1]! >= 0 && frames.has('quote'))
    return start(light + 1, 'clause', 'clause/run', 0.8, true)
  if (frames.has('object') && isObjectAt(reading, next) && isWorthObject(reading, cue, next))
    return start(next, 'object', 'clause/object', 0.65)
  if (reading.runOf[light]! >= 0 && (frames.has('quote') || frames.has('manner')))
    return start(light, 'clause', 'clause/run', 0.8, true)
  if (reading.runOf[someone]! >= 0 && frames.has('quote')) return start(someone, 'clause', 'clause/run', 0.8, true)
  return null
}

/** Verbs with a particle: *pointed out*, *called for*, *called on*; undefined if the verb is none of them. */
function phrasalStart(reading: Reading, cue: Cue, ceiling: number): Start | null | undefined {
  const { tokens } = reading
  const { at, lemma } = cue
  const particle = tokens[at + 1]!.lower
  const make = (first: number, cueEnd: number, opening: Opening, by: string): Start => ({
    first,
    opening,
    by,
    cueEnd,
    confidence: 0.85,
  })
  if (lemma === 'point') {
    if (particle === 'out') {
      const i = skipLight(reading, at + 2, ceiling, false)
      if (i >= ceiling) return null
      return tokens[i]!.lower === 'that'
        ? make(i + 1, at + 2, 'clause', 'clause/that')
        : isClause(reading, i, ceiling)
          ? make(i, at + 2, 'clause', 'clause/bare')
          : null
    }
    return particle === 'to' && !cue.isPassive ? make(at + 2, at + 2, 'object', 'clause/object') : null
  }
  if (lemma === 'call' && !cue.isPassive) {
    if (particle === 'for') return make(at + 2, at + 2, 'object', 'clause/preposition')
    if (particle === 'on' || particle === 'upon') {
      return infinitiveAhead(reading, at + 2, ceiling) >= 0 ? make(at + 2, at + 2, 'object', 'clause/order') : null
    }
  }
  if (lemma === 'put' && !cue.isPassive) {
    if (particle === 'it') return tokens[at + 2]?.lower === 'down' ? make(at + 4, at + 3, 'object', 'clause/put') : null
    const at2 = wordAhead(reading, at + 1, ceiling, 'at')
    if (at2 >= 0 && tokens[at2 + 1] && /[\d$£€₹]/.test(tokens[at2 + 1]!.text))
      return make(at + 1, at + 1, 'object', 'clause/put')
    return wordAhead(reading, at + 1, ceiling, 'down') >= 0 ? make(at + 1, at + 1, 'object', 'clause/put') : null
  }
  if (lemma === 'speak')
    return particle === 'of' && hasRun(reading, at + 2, Math.min(ceiling, at + 10))
      ? make(at + 2, at + 2, 'object', 'clause/naming')
      : null
  if (lemma === 'rule')
    return particle === 'out' && isObjectAt(reading, at + 2)
      ? make(at + 2, at + 2, 'object', 'clause/object')
      : particle === 'that'
        ? undefined
        : undefined
  return undefined
}

function wordAhead(reading: Reading, from: number, ceiling: number, word: string): number {
  for (let i = from; i < Math.min(ceiling, from + 14); i++) if (reading.tokens[i]!.lower === word) return i
  return -1
}

function ofGerund(reading: Reading, cue: Cue, ceiling: number): Start | null {
  const { tokens } = reading
  for (let i = cue.at + 1; i < Math.min(ceiling, cue.at + 25); i++) {
    if (
      tokens[i]!.lower === 'of' &&
      (tokens[i + 1]?.lower.endsWith('ing') || reading.runOf[i + 1]! >= 0 || i < cue.at + 12)
    ) {
      const first = cue.isPassive ? i + 1 : cue.at + 1
      return { first, opening: 'object', by: 'clause/of', cueEnd: cue.at + 1, confidence: 0.88 }
    }
  }
  return null
}

/** *called the charges “recycled”*, *described the session as “warm”*, *what he called “A”*. */
function naming(reading: Reading, cue: Cue, ceiling: number): Start | null {
  const { tokens } = reading
  const next = cue.at + 1
  const make = (first: number, needsRun: boolean): Start => ({
    first,
    opening: 'object',
    by: 'clause/naming',
    cueEnd: cue.at + 1,
    confidence: 0.8,
    needsRun,
  })
  if (tokens[next]!.lower === 'as' || (tokens[next]!.lower === 'by' && cue.isPassive)) return make(next + 1, true)
  if (cue.lemma === 'speak') return null
  if (cue.lemma === 'describe') return make(next, !hasWord(reading, next, Math.min(ceiling, next + 15), ['as']))
  return make(next, true)
}

function hasRun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.runOf[i]! >= 0) return true
  return false
}

function hasWord(reading: Reading, from: number, to: number, words: readonly string[]): boolean {
  for (let i = from; i < to; i++) if (reading.runOf[i]! < 0 && words.includes(reading.tokens[i]!.lower)) return true
  return false
}

function isComplementiser(reading: Reading, i: number, ceiling: number): boolean {
  const next = reading.tokens[i + 1]
  if (!next || i + 1 >= ceiling) return false
  if (next.pos === 'AUX' || (next.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower) && reading.mentionOf[i + 1]! < 0))
    return false
  return next.pos !== 'PUNCT' || reading.runOf[i + 1]! >= 0 || next.text === ',' || next.text === '£'
}

function isInfinitive(reading: Reading, to: number): boolean {
  const next = reading.tokens[to + 1]
  return (
    next !== undefined &&
    (next.pos === 'VERB' ||
      next.pos === 'AUX' ||
      next.pos === 'ADV' ||
      (next.pos === 'NOUN' && /^\p{Ll}/u.test(next.text)) ||
      reading.runOf[to + 1]! >= 0 ||
      next.pos === 'ADJ')
  )
}

/** *that* a little further on, with nothing but those spoken to, times, places and bracketed words before it. */
function thatAhead(reading: Reading, from: number, ceiling: number, takesSomeone: boolean): number {
  const { tokens } = reading
  let commas = 0
  for (let i = from; i < Math.min(ceiling, from + 22); i++) {
    const token = tokens[i]!
    if (reading.runOf[i]! >= 0 || token.text === ';' || token.text === ':') return -1
    if (token.text === ',') commas++
    if (token.lower === 'that' && token.pos !== 'DET') {
      const before = tokens[i - 1]!
      if (commas > 0 && before.text !== ',' && before.pos === 'NOUN') return -1
      if (
        !takesSomeone &&
        tokens[from]!.pos !== 'ADP' &&
        tokens[from]!.pos !== 'ADV' &&
        before.text !== ',' &&
        tokens[from]!.text !== ','
      )
        return -1
      return isComplementiser(reading, i, ceiling) ? i : -1
    }
    if (token.pos === 'AUX' && commas === 0) return -1
    if (token.pos === 'VERB' && commas === 0 && !token.lower.endsWith('ing') && reading.mentionOf[i]! < 0) return -1
  }
  return -1
}

function infinitiveAhead(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading
  for (let i = from; i < Math.min(ceiling, from + 20); i++) {
    const token = tokens[i]!
    if (token.lower === 'to' && i > from && isInfinitive(reading, i)) return tokens[i - 1]!.lower === 'not' ? i - 1 : i
    if (reading.runOf[i]! >= 0 || token.text === ';' || token.text === ':' || token.pos === 'AUX') return -1
    if (
      token.pos === 'VERB' &&
      !token.lower.endsWith('ing') &&
      reading.mentionOf[i]! < 0 &&
      !RELATIVES.has(tokens[i - 1]?.lower ?? '') &&
      i === from
    )
      return -1
  }
  return -1
}

/** Where a clause without *that* begins, or -1: straight behind the verb, or behind those spoken to and times. */
function bareStart(
  reading: Reading,
  next: number,
  light: number,
  someone: number,
  ceiling: number,
  takesSomeone: boolean,
  isLoose: boolean,
): number {
  const { tokens } = reading
  const opens = (i: number) =>
    i < ceiling &&
    (isNominal(reading, i) ||
      isPronoun(reading, i) ||
      startsClause(tokens[i]!.lower, tokens[i]!.pos) ||
      reading.runOf[i]! >= 0)
  if (takesSomeone && someone > next) {
    const first = tokens[someone]?.text === ',' ? someone + 1 : someone
    return opens(first) && isClause(reading, first, ceiling) ? first : -1
  }
  const start = light > next && opens(light) ? light : next
  if (tokens[start]?.pos === 'ADP' && start === next && light === next) return -1
  if (!opens(start) && tokens[start]?.pos !== 'ADP') return -1
  return (isLoose ? isClause(reading, start, ceiling) : isPlainClause(reading, start, ceiling)) ? start : -1
}

/** A phrase with its verb right behind it: what verbs that also take objects need (*found the gates shut* is none). */
function isPlainClause(reading: Reading, start: number, ceiling: number): boolean {
  const { tokens } = reading
  const phrase = phraseStartingAt(reading, start, ceiling)
  if (!phrase) return isClause(reading, start, ceiling) && startsClause(tokens[start]!.lower, tokens[start]!.pos)
  const verb = skipLight(reading, phrase.end, ceiling, false)
  const token = tokens[verb]
  if (verb >= ceiling || !token) return false
  if (token.text === ',' || token.lower === 'who' || token.lower === 'that' || token.lower === 'which')
    return isClause(reading, verb, ceiling)
  return (
    token.pos === 'AUX' ||
    /^['’](?:s|re|ve|ll|d)$/.test(token.lower) ||
    (token.pos === 'VERB' && !token.lower.endsWith('ing'))
  )
}

/** A number or a pronoun is no claim (*claimed 4,000 francs*, *mentioned it*), but *denied it* is. */
function isWorthObject(reading: Reading, cue: Cue, next: number): boolean {
  const token = reading.tokens[next]!
  if (cue.lemma === 'expect' && cue.inflection === 'past') return false
  if (cue.lemma === 'deny' || cue.lemma === 'dispute') return true
  return !/^(?:it|him|her|them|me|us|this|that|himself|herself|itself)$/.test(token.lower)
}

function startsClause(lower: string, pos: string): boolean {
  return (
    pos === 'SCONJ' ||
    lower === 'there' ||
    lower === 'if' ||
    lower === 'no' ||
    lower === 'nothing' ||
    lower === 'not' ||
    pos === 'PRON' ||
    (pos === 'VERB' && lower.endsWith('ing'))
  )
}

function isObjectAt(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  if (!token) return false
  if (token.lower === 'him' || token.lower === 'her' || token.lower === 'them' || token.lower === 'it') return true
  return (
    isNominal(reading, i) ||
    reading.runOf[i]! >= 0 ||
    (token.pos === 'VERB' && token.lower.endsWith('ing')) ||
    (token.pos === 'PRON' && endsPhrase(reading, i))
  )
}
