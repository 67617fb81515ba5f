import { QUOTE_FORMS, VERB_FORMS } from '../forms.js'
import { endsPhrase, isNominal, isPronoun, RELATIVES } from '../nominals.js'
import type { Reading } from '../reading.js'
import { lastSign } from '../sentence-ends.js'

/** Trusts the model's verbs; a form that it takes for a noun is a verb behind a subject and before an object or clause. */
export function isVerb(reading: Reading, i: number, lemma: string): boolean {
  const { tokens } = reading
  const { pos } = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (pos === 'VERB') {
    if (before && before.pos === 'DET' && !isFloating(reading, i - 1)) return false
    if (
      before &&
      (before.lower === "'s" || before.lower === '’s') &&
      !isPronoun(reading, i - 2) &&
      reading.tokens[i]!.lower.endsWith('s')
    )
      return false
    return true
  }
  if (ALWAYS_SPEECH.has(lemma)) return pos !== 'PROPN'
  if (isQuotedAs(reading, i)) return true
  if (lemma === 'put' && (after?.pos === 'PRON' || after?.pos === 'DET')) return true
  if (lemma === 'point') return after?.lower === 'out'
  if (
    after?.lower === 'that' &&
    before &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    reading.tokens[i]!.lower.endsWith('ed')
  )
    return true
  if (isPastOf(before, pos, tokens[i]!.lower)) {
    if (after?.pos === 'DET' || after?.pos === 'PRON') return true
    if (tokens[i + 2]?.lower === 'that' && (after?.pos === 'NOUN' || after?.pos === 'PROPN')) return true
  }
  if (after?.lower === 'that' && tokens[i - 2]?.pos === 'DET' && isGerund(before, tokens[i]!.lower)) return true
  if ((pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'AUX') || !before || !after) return false
  const opener = after.pos === 'ADV' ? tokens[i + 2] : after
  const takesObject =
    opener?.lower === 'that' ||
    after.pos === 'DET' ||
    isPronoun(reading, i + 1) ||
    (lemma === 'report' && after.pos === 'NUM')
  if (agrees(before, tokens[i]!.lower) && takesObject) return true
  if (isPronoun(reading, i - 1) || (RELATIVES.has(before.lower) && before.lower !== 'that')) return true
  const followsName =
    reading.mentionOf[i - 1]! >= 0 || before.text === ',' || before.pos === 'ADV' || before.pos === 'AUX'
  if (followsName && after.lower === 'to' && PERFECTS.has(tokens[i + 2]?.lower ?? '')) return true
  if (!followsName || NOUN_FOLLOWERS.has(after.lower)) return false
  if (reading.mentionOf[i - 1]! >= 0 && pos === 'NOUN' && (after.pos === 'NUM' || after.pos === 'ADJ')) return true
  return (
    after.lower === 'that' ||
    after.pos === 'DET' ||
    isPronoun(reading, i + 1) ||
    (before.pos === 'AUX' && endsPhrase(reading, i + 1))
  )
}

/** The word before a verb, as far as it tells a subject. */
interface Before {
  readonly pos: string
  readonly lower: string
}

/** *Chad and Mali have both argued that A*. */
function isFloating({ tokens }: Reading, i: number): boolean {
  return /^(?:all|both|each)$/.test(tokens[i]!.lower) && tokens[i - 1]?.pos === 'AUX'
}

/** *the theatre informed her*, *the notice informed guests that A*: behind a noun and before an object, what looks like an adjective is a verb. */
function isPastOf(before: Before | undefined, pos: string, form: string): boolean {
  return pos === 'ADJ' && form.endsWith('ed') && (before?.pos === 'NOUN' || before?.pos === 'PROPN')
}

/** *The ruling states that A*, whatever the tagger takes the ruling for. */
function isGerund(before: Before | undefined, form: string): boolean {
  return before?.lower.endsWith('ing') === true && form.endsWith('s')
}

const ALWAYS_SPEECH = new Set(['say', 'tell'])

const NOUN_FOLLOWERS = new Set(['of', 'and', 'or', 'for', 'in', 'by', 'from', 'at', 'with', 'to'])

/** *Chad claims to have won*: behind a noun, *to* opens no infinitive of these. */
const PERFECTS = new Set(['be', 'have'])

/**
 * *The pilot estimates the …*, *court documents show the …*, *Locals claim the …*: a noun and a form that agree as
 * subject and verb do.
 */
function agrees(before: Before, form: string): boolean {
  const isNoun = before.pos === 'NOUN' || (before.pos === 'PROPN' && before.lower.endsWith('s'))
  return isNoun && before.lower.endsWith('s') !== form.endsWith('s')
}

/** *was quoted as saying that A*. */
export function isQuotedAs({ tokens }: Reading, at: number): boolean {
  return tokens[at - 1]?.lower === 'as' && /^(?:cited|quoted|reported)$/.test(tokens[at - 2]?.lower ?? '')
}

/** Verbs that the tagger takes for nouns at the end of a clause: *…, company records show.* */
export const WEAK = new Set([
  ...['admit', 'allege', 'announce', 'argue', 'claim', 'confirm', 'estimate', 'find', 'indicate', 'insist', 'report'],
  ...['reveal', 'say', 'show', 'state', 'suggest', 'tell', 'vow', 'warn'],
])

/** Whether the noun before agrees as a subject; names agree with anything. */
export function agreesBefore(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1]!
  if (before.pos === 'NUM') return false
  return before.pos !== 'NOUN' || reading.mentionOf[i - 1]! >= 0 || agrees(before, reading.tokens[i]!.lower)
}

export function mayEndClause(reading: Reading, i: number): boolean {
  const after = reading.tokens[i + 1]
  return endsPhrase(reading, i - 1) && (!after || after.text === '.' || after.text === ',')
}

/** *The ministry notes, “A.”* · *The file states: “A.”*: a form that agrees with its subject, right before marks. */
function isBeforeMarks(reading: Reading, i: number): boolean {
  const { tokens, runOf, runTokens, mentionOf } = reading
  const sign = tokens[i + 1]?.text
  const first = i + (sign === ',' || sign === ':' ? 2 : 1)
  const run = runOf[first] ?? -1
  if (run < 0 || runTokens[run]!.first !== first || first === i + 1) return false
  // *One mother fumed: “A.”* · *Another added: “A.”*
  if (VERB_FORMS.get(tokens[i]!.lower)!.inflection === 'past' && endsPhrase(reading, i - 1)) return true
  return mentionOf[i - 1]! >= 0 || agrees(tokens[i - 1] ?? { pos: '', lower: '' }, tokens[i]!.lower)
}

const FARTHEST_MARKS = 7

/** *“A,” fumed the owner.* · *“A,” the author remarks.*: behind marks that a comma ends only a verb can stand so. */
export function isBesideMarks(reading: Reading, i: number): boolean {
  const { tokens, runOf, runs, runTokens, sentenceStart } = reading
  if (QUOTE_FORMS.has(tokens[i]!.lower) && isBeforeMarks(reading, i)) return true
  if (!QUOTE_FORMS.has(tokens[i]!.lower) || /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return false
  let before = i - 1
  const floor = Math.max(sentenceStart[i]!, i - FARTHEST_MARKS)
  while (before >= floor && runOf[before]! < 0 && isNominal(reading, before)) before--
  const run = before >= floor ? runOf[before]! : -1
  if (run < 0 || before !== runTokens[run]!.end - 1) return false
  return /[,?!]/.test(lastSign(reading, runs[run]!))
}
