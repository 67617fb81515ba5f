import { behindOpener, isSilence } from './content-turns.js'
import { type Frame, type Inflection, VERB_FORMS } from './forms.js'
import { skipLight } from './light.js'
import { isNominal, isPronoun } from './nominals.js'
import { phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'

/** How the content began: a clause of its own, or an object or infinitive that a finite verb cannot continue. */
export type Opening = 'clause' | 'object'

/** Where the content that starts at `first` ends: at the sentence's end or before what is the article's own again. */
export function contentEnd(
  reading: Reading,
  first: number,
  ceiling: number,
  inflection: Inflection,
  opening: Opening,
): number {
  const { tokens, runOf, runTokens } = reading
  let afterRun = false
  for (let i = opening === 'clause' ? behindOpener(reading, first, ceiling) : first; i < ceiling; i++) {
    if (runOf[i]! >= 0) {
      const { end } = runTokens[runOf[i]!]!
      const isSetOff = reading.text[reading.runs[runOf[i]!]!.end - 1] === ','
      if (isSetOff && end < ceiling && STOPPING_PARTICIPLES.has(tokens[end]!.lower)) return end
      i = end - 1
      afterRun = true
      continue
    }
    const token = tokens[i]!
    // *shouted “Out”, and was shown out*: nothing but marks was said.
    if (afterRun && token.text === ',' && runOf[first] === runOf[i - 1] && opening === 'clause') return i
    if (token.text === ';' || (token.text === ':' && afterRun && opening === 'object')) return i
    if (afterRun && opening === 'object' && (token.pos === 'SCONJ' || AFTER_NAMING.has(token.lower))) return i
    if (opening === 'object' && token.lower === 'following' && i > first + 1) return i
    const isComma = token.text === ','
    const isJoin = token.pos === 'CCONJ' || (isComma && tokens[i + 1]?.pos === 'CCONJ')
    if (i > first && (isComma || isJoin)) {
      const join = isComma && isJoin ? i + 1 : i
      if (stopsAt(reading, join, ceiling, inflection, opening, afterRun, isComma)) return i
    }
    if (token.pos !== 'PUNCT') afterRun = false
  }
  return ceiling
}

const STOPPING_PARTICIPLES = new Set(
  [...VERB_FORMS]
    .filter(
      ([, form]) =>
        form.inflection === 'ing' &&
        (form.frames.has('that') ||
          form.frames.has('name') ||
          form.frames.has('of') ||
          form.frames.has('criticise') ||
          form.frames.has('order') ||
          form.frames.has('object')),
    )
    .map(([text]) => text),
)

const AFTER_NAMING = new Set(['after', 'as', 'before', 'when', 'while'])

function isPunct(token: { readonly pos: string }): boolean {
  return token.pos === 'PUNCT'
}

/** What makes speech of a verb that is none alone: *pointed out*, *made clear*, *spoke of*. */
const PARTICLES = new Set(['clear', 'it', 'of', 'out', 'to'])

function stopsAt(
  reading: Reading,
  join: number,
  ceiling: number,
  inflection: Inflection,
  opening: Opening,
  afterRun: boolean,
  hasComma: boolean,
): boolean {
  const { tokens, mentionOf } = reading
  let next = join + 1
  while (next < ceiling && tokens[next]!.pos === 'ADV') next++
  if (next >= ceiling) return false
  const token = tokens[next]!
  if (hasComma && (token.lower === 'according' || STOPPING_PARTICIPLES.has(token.lower))) return true
  if (
    hasComma &&
    token.pos === 'VERB' &&
    mentionOf[next]! < 0 &&
    VERB_FORMS.get(token.lower)?.inflection === inflection &&
    !VERB_FORMS.get(token.lower)!.frames.has('phrase') &&
    inflection !== 'ing' &&
    isPunct(tokens[join]!)
  )
    return true
  if (hasComma && (token.lower === 'while' || token.lower === 'whereas')) return true
  if (hasComma && /^(?:although|though)$/.test(token.lower) && isAttributionAt(reading, next + 1, ceiling)) return true
  if (hasComma && token.lower === 'as' && tokens[next - 1]!.lower === 'even') return true
  if (hasComma && tokens[next - 1]!.lower === 'then' && isPastVerb(reading, next, inflection)) return true
  if (hasComma && inflection === 'ing' && tokens[join]!.pos === 'CCONJ' && isPast(reading, next)) return true
  if (hasComma && isAside(reading, next, ceiling, opening)) return true
  const isMainVerb = token.pos === 'VERB' && next === join + 1 && !token.lower.endsWith('ing')
  if (hasComma && afterRun && opening === 'object' && isPunct(tokens[join]!) && isMainVerb) return true
  if (hasComma && opening === 'object' && isOwnClause(reading, join, next, ceiling)) return true
  if (tokens[join]!.pos === 'CCONJ') {
    if (isSayingAhead(reading, skipLight(reading, next, ceiling, false), inflection)) return true
    const form = VERB_FORMS.get(token.lower)
    const isVerb = token.pos === 'VERB' && mentionOf[next]! < 0
    const isPhrase = form?.frames.has('phrase') && !PARTICLES.has(tokens[next + 1]?.lower ?? '')
    const isSaying = form?.inflection === inflection && !isPhrase
    if (isVerb && isSaying && tokens[next + 1]?.lower !== 'by') return true
    if (tokens[join]!.lower === 'but' && isSilence(reading, next)) return true
    const isTurn = tokens[join]!.lower === 'but' && tokens[next + 1]?.lower === 'that'
    if (isVerb && isTurn && form?.frames.has('that')) return true
    if (
      isVerb &&
      opening === 'object' &&
      inflection === 'past' &&
      /(?:ed|old|aid|ote|ave|ook|ent|ut)$/.test(token.lower)
    )
      return true
    if (afterRun && isVerb && !token.lower.endsWith('ing')) return true
    if (opening === 'object' && token.pos === 'AUX' && isVerbBehind(reading, next + 1)) return true
  }
  if (!hasComma) return false
  if (
    afterRun &&
    (token.pos === 'DET' || token.pos === 'SCONJ' || token.pos === 'ADP') &&
    tokens[join]!.pos !== 'CCONJ'
  )
    return true
  if (token.pos === 'DET' && COMMENTING_NOUNS.has(tokens[next + 1]?.lower ?? '')) return true
  if (COMMENTING_NOUNS.has(token.lower) && /^(?:that|which)$/.test(tokens[next + 1]?.lower ?? '')) return true
  return isAttributionAt(reading, next, ceiling)
}

/** *has paid*, *wouldn’t say*. */
function isVerbBehind({ tokens }: Reading, at: number): boolean {
  const { pos } = tokens[at]?.pos === 'PART' ? (tokens[at + 1] ?? { pos: 'X' }) : (tokens[at] ?? { pos: 'X' })
  return pos === 'VERB'
}

/** *blamed the glare, and at length conceded that A*. */
function isSayingAhead({ tokens, mentionOf }: Reading, at: number, inflection: Inflection): boolean {
  const form = tokens[at]?.pos === 'VERB' && mentionOf[at]! < 0 ? VERB_FORMS.get(tokens[at]!.lower) : undefined
  return form?.inflection === inflection && form.frames.has('that') && tokens[at + 1]?.lower === 'that'
}

/** *said A, then apologised*: what the source did next. */
function isPastVerb(reading: Reading, at: number, inflection: Inflection): boolean {
  return inflection === 'past' && isPast(reading, at)
}

function isPast({ tokens, mentionOf }: Reading, at: number): boolean {
  const { pos, lower } = tokens[at]!
  return pos === 'VERB' && mentionOf[at]! < 0 && lower.endsWith('ed')
}

/** *…, and its shares climbed*: behind an object a clause with a subject of its own is the article's. */
function isOwnClause(reading: Reading, join: number, next: number, ceiling: number): boolean {
  const { tokens, mentionOf, runOf } = reading
  if (tokens[join]!.pos !== 'CCONJ' || runOf[next]! >= 0) return false
  const phrase = phraseStartingAt(reading, next, ceiling)
  const verb = phrase && phrase.end < ceiling ? tokens[phrase.end]! : null
  if (!phrase || !verb || mentionOf[phrase.end]! >= 0) return false
  return verb.pos === 'AUX' || (verb.pos === 'VERB' && !verb.lower.endsWith('ing'))
}

/** Participles that say what came of what was said, behind an object that says what was. */
const OUTCOMES = new Set(['drawing', 'marking', 'prompting', 'provoking', 'raising', 'signalling', 'sparking'])

/** What sets off the occasion of what was said; behind an object none of them begins a part of it. */
const OCCASIONS = new Set(['after', 'amid', 'despite', 'following'])

const CONTRASTS = new Set(['amid', 'despite', 'with'])

/**
 * *…, which the union says is untrue* · *…, in which Roe said B* · *…, with the union saying B* · *voiced concern over A, marking a shift*: words of
 * the article's own, or of another source, behind what is reported.
 */
function isAside(reading: Reading, at: number, ceiling: number, opening: Opening): boolean {
  const { lower } = reading.tokens[at]!
  if (lower === 'which') return isAttributionAt(reading, at + 1, ceiling, 'name')
  if (reading.tokens[at + 1]?.lower === 'which') return isAttributionAt(reading, at + 2, ceiling)
  if (opening === 'object' && (OUTCOMES.has(lower) || OCCASIONS.has(lower))) return true
  if (!CONTRASTS.has(lower)) return false
  const phrase = phraseStartingAt(reading, at + 1, ceiling)
  return phrase !== null && phrase.end < ceiling && STOPPING_PARTICIPLES.has(reading.tokens[phrase.end]!.lower)
}

/** *…, an allegation that the firm denies*: the article's own word on what was said. */
const COMMENTING_NOUNS = new Set([
  ...['accusation', 'advice', 'allegation', 'argument', 'assertion', 'call', 'charge', 'claim', 'comment', 'decision'],
  ...[
    'demand',
    'description',
    'finding',
    'idea',
    'move',
    'position',
    'proposal',
    'remark',
    'stance',
    'statement',
    'step',
  ],
  ...['suggestion', 'verdict', 'view'],
])

/** *…, but officials said …*: a phrase with a reporting verb right behind it. */
function isAttributionAt(reading: Reading, at: number, ceiling: number, other: Frame = 'that'): boolean {
  const { tokens } = reading
  if (!isNominal(reading, at) && !isPronoun(reading, at)) return false
  const phrase = phraseStartingAt(reading, at, ceiling)
  if (!phrase) return false
  let verb = phrase.end
  while (verb < ceiling && (tokens[verb]!.pos === 'AUX' || tokens[verb]!.pos === 'ADV')) verb++
  const form = verb < ceiling ? VERB_FORMS.get(tokens[verb]!.lower) : undefined
  return (
    Boolean(form?.frames.has('that') || form?.frames.has(other)) &&
    form?.inflection !== 'ing' &&
    tokens[verb]!.pos === 'VERB'
  )
}
