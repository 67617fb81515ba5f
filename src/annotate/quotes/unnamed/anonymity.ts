import type { Range } from '../draft.js'
import { VERB_FORMS } from '../forms.js'
import type { Reading } from '../reading.js'

const FARTHEST_OPENER = 14
const FARTHEST_VERB = 10
const ASKING = /^(?:ask|beg|declin|insist|prefer|refus|request|want|wish)/
const SPEAKING = /^(?:said|says|saying|speaks?|speaking|spoke|talk(?:ed|ing|s)?)$/
const GRANTED = new Set([
  ...['for', 'granted', 'granting', 'in', 'requested', 'requesting', 'seeking', 'sought', 'under', 'wanted', 'with'],
])
const PACTS = new Set(['condition', 'conditions', 'grounds', 'guarantee', 'promise'])
const OPENERS = new Set(['asking', 'citing', 'insisting', 'requesting', 'speaking', 'talking', 'who', 'whose'])
/** Words that go on with the reason behind a comma. */
const REASONS = new Set(['as', 'because', 'citing', 'fearing', 'for', 'given', 'out', 'owing', 'since', 'so', 'to'])

/** What makes a word mean that a source stays unnamed; `i` is the word. */
const TRIGGERS: ReadonlyMap<string, (reading: Reading, i: number) => boolean> = new Map(
  Object.entries({
    anonymity: ({ tokens }, i) =>
      GRANTED.has(tokens[i - 1]?.lower ?? '') ||
      (tokens[i - 1]?.lower === 'of' && PACTS.has(tokens[i - 2]?.lower ?? '')),
    anonymous: (reading, i) => reading.tokens[i - 1]?.lower === 'remain' && before(reading, i, ASKING),
    anonymously: (reading, i) => before(reading, i, SPEAKING),
    attribution: ({ tokens }, i) => tokens[i - 1]?.lower === 'for' && tokens[i - 2]?.lower === 'not',
    authorised: (reading, i) => isNot(reading, i),
    authorized: (reading, i) => isNot(reading, i),
    background: (reading, i) => reading.tokens[i - 1]?.lower === 'on' && before(reading, i, SPEAKING),
    identified: (reading, i) => isNotToBe(reading, i),
    name: (reading, i) => before(reading, i, ASKING) || hasBehind(reading, i, 'withheld'),
    named: (reading, i) => isNotToBe(reading, i),
    quoted: (reading, i) => isNotToBe(reading, i),
    record: ({ tokens }, i) => tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'off',
  } satisfies Record<string, (reading: Reading, i: number) => boolean>),
)

/** *asked not to be named*, *declined to be identified*, *could not be named for legal reasons*. */
function isNotToBe(reading: Reading, i: number): boolean {
  const { tokens } = reading
  if (tokens[i - 1]?.lower !== 'be') return false
  return (
    before(reading, i, ASKING) || (isNegation(tokens[i - 2]?.lower) && /^ca|could/.test(tokens[i - 3]?.lower ?? ''))
  )
}

/** *was not authorised to speak*. */
function isNot({ tokens }: Reading, i: number): boolean {
  return tokens[i + 1]?.lower === 'to' && (isNegation(tokens[i - 1]?.lower) || isNegation(tokens[i - 2]?.lower))
}

const isNegation = (word: string | undefined) => word === 'not' || word === 'n’t' || word === "n't"

function before({ tokens, sentenceStart }: Reading, i: number, verb: RegExp): boolean {
  for (let j = i - 1; j >= Math.max(sentenceStart[i]!, i - FARTHEST_VERB); j--)
    if (verb.test(tokens[j]!.lower)) return true
  return false
}

function hasBehind({ tokens, sentenceEnd }: Reading, i: number, word: string): boolean {
  for (let j = i + 1; j < Math.min(sentenceEnd[i]!, i + FARTHEST_VERB); j++) if (tokens[j]!.lower === word) return true
  return false
}

/**
 * Every stated condition of anonymity with its reason, in order: *who spoke on condition of anonymity because he was not
 * authorised to discuss it*, *who asked not to be named*, *speaking on background*.
 */
export function findAnonymity(reading: Reading): Range[] {
  const { tokens, runOf, mentionOf } = reading
  const found: Range[] = []
  for (let i = 1; i < tokens.length; i++) {
    const test = TRIGGERS.get(tokens[i]!.lower)
    if (!test || runOf[i]! >= 0 || mentionOf[i]! >= 0 || i < (found.at(-1)?.end ?? 0) || !test(reading, i)) continue
    found.push({ first: openerOf(reading, i), end: reasonEnd(reading, i) })
  }
  return found
}

/** The *who* or participle that opens the clause of a trigger; or else its verb, or *on condition*. */
function openerOf(reading: Reading, trigger: number): number {
  const { tokens, sentenceStart, runOf } = reading
  const floor = Math.max(sentenceStart[trigger]!, trigger - FARTHEST_OPENER)
  let verb = -1
  for (let i = trigger - 1; i >= floor && runOf[i]! < 0; i--) {
    const { lower, text } = tokens[i]!
    if (OPENERS.has(lower)) return i
    if (text === ',') break
    if (ASKING.test(lower) || (SPEAKING.test(lower) && tokens[trigger - 1]!.lower !== 'be')) verb = i
    if (verb < 0 && lower === 'on' && PACTS.has(tokens[i + 1]?.lower ?? '')) verb = i
  }
  if (verb >= 0) return verb
  return tokens[trigger - 1]!.lower === 'be' ? Math.max(floor, trigger - 3) : trigger
}

/** Behind the reason, where one is given: at a comma that closes it, the verb of saying behind it, or the sentence's end. */
function reasonEnd(reading: Reading, trigger: number): number {
  const { tokens, sentenceEnd, runOf } = reading
  const ceiling = sentenceEnd[trigger]!
  for (let i = trigger + 1; i < ceiling; i++) {
    const { text, pos, lower } = tokens[i]!
    if (runOf[i]! >= 0 || /^[.;—–)]$/.test(text)) return i
    if (text === ',' && !REASONS.has(tokens[i + 1]?.lower ?? '')) return i
    const form = VERB_FORMS.get(lower)
    const isMain =
      pos === 'VERB' && form?.frames.has('quote') && (form.inflection === 'past' || form.inflection === 'present')
    if (isMain && tokens[i - 1]!.pos !== 'PART' && tokens[i - 1]!.pos !== 'AUX') return i
  }
  return ceiling
}
