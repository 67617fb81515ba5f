import { PHRASAL_VERBS } from '../../lexicon/reporting-verbs.js'
import { type Frame, type Inflection, QUOTE_FORMS, VERB_FORMS } from './forms.js'
import { endsPhrase, isNominal, isPronoun, RELATIVES } from './phrases.js'
import { lastSign, type Reading } from './reading.js'

/** A reporting verb where it is speech: its token, its form, and how it stands in its clause. */
export interface Cue {
  readonly at: number
  readonly lemma: string
  readonly inflection: Inflection
  readonly frames: ReadonlySet<Frame>
  /** *was told*: the subject is who was spoken to. */
  readonly isPassive: boolean
  /** Taken for a noun by the tagger: a verb only where commas set it off (*…, company records show.*). */
  readonly isWeak: boolean
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', '’s', "'s", '’re', "'re"])
const MODALS = new Set([
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'shall',
  'will',
  'would',
  '’ll',
  "'ll",
  '’d',
  "'d",
  'to',
])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])
const ALWAYS_SPEECH = new Set(['say', 'tell'])
const NOUN_FOLLOWERS = new Set(['of', 'and', 'or', 'for', 'in', 'by', 'from', 'at', 'with', 'to'])

/** Every token that is a verb of saying, outside quotation marks, in order. */
export function findCues(reading: Reading): Cue[] {
  const { tokens, runOf, mentionOf } = reading
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (runOf[i]! >= 0 || mentionOf[i]! >= 0) continue
    const form = VERB_FORMS.get(tokens[i]!.lower)
    if (!form) continue
    const particles = PHRASAL_VERBS[form.lemma]
    if (particles && !particles.includes(tokens[i + 1]?.lower ?? '')) continue
    const isWeak = !particles && !isVerb(reading, i, form.lemma) && !isBesideMarks(reading, i)
    if (isWeak && !(WEAK.has(form.lemma) && mayEndClause(reading, i) && agreesBefore(reading, i))) continue
    if (
      asksForAnonymity(reading, i) ||
      isBareParticiple(reading, i) ||
      (form.lemma === 'hear' && !isHearing(reading, i))
    )
      continue
    const cue = readCue(reading, i, isWeak)
    if (cue) cues.push(cue)
  }
  return cues
}

const FARTHEST_MARKS = 7

/** *“A,” fumed the owner.* · *“A,” the author remarks.*: behind marks that a comma ends only a verb can stand so. */
function isBesideMarks(reading: Reading, i: number): boolean {
  const { tokens, runOf, runs, runTokens, sentenceStart } = reading
  if (!QUOTE_FORMS.has(tokens[i]!.lower) || /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return false
  let before = i - 1
  const floor = Math.max(sentenceStart[i]!, i - FARTHEST_MARKS)
  while (before >= floor && runOf[before]! < 0 && isNominal(reading, before)) before--
  const run = before >= floor ? runOf[before]! : -1
  if (run < 0 || before !== runTokens[run]!.end - 1) return false
  return /[,?!]/.test(lastSign(reading, runs[run]!))
}

const HEARINGS = new Set(['court', 'inquest', 'inquiry', 'hearing', 'jury', 'panel', 'tribunal', 'trial'])

/** *the court heard*: somebody unnamed said it there. */
export function isHearing(reading: Reading, i: number): boolean {
  let j = i - 1
  while (j > 0 && (reading.tokens[j]!.pos === 'AUX' || reading.tokens[j]!.pos === 'ADV')) j--
  return HEARINGS.has(reading.tokens[j]?.lower ?? '')
}

const ANONYMITY = new Set([
  ...['anonymity', 'anonymous', 'identified', 'identify', 'identity', 'name', 'named', 'names', 'surname', 'unnamed'],
  'withheld',
])
const FARTHEST_ANONYMITY = 10

/** *who asked not to be named*, *requesting anonymity*: about the source, no speech. */
function asksForAnonymity(reading: Reading, i: number): boolean {
  const { tokens, sentenceEnd } = reading
  const { lemma } = VERB_FORMS.get(tokens[i]!.lower)!
  if (lemma !== 'ask' && lemma !== 'beg' && lemma !== 'insist' && lemma !== 'request' && lemma !== 'demand')
    return false
  for (let j = i + 1; j < Math.min(i + FARTHEST_ANONYMITY, sentenceEnd[i]!); j++)
    if (ANONYMITY.has(tokens[j]!.lower)) return true
  return false
}

/** *Asked whether it had rained, she …*, *when asked …*: the question is nobody's that the text names. */
function isBareParticiple(reading: Reading, i: number): boolean {
  const { tokens, sentenceStart } = reading
  const form = VERB_FORMS.get(tokens[i]!.lower)
  if (form?.inflection !== 'past') return false
  if (form.lemma === 'estimate' && isMeasureAhead(reading, i + 1)) return true
  if (ESTIMATES.has(form.lemma) && tokens[i - 1]?.text === ',' && tokens[i + 1]?.pos === 'ADP') return true
  if (PARTICIPLES.has(tokens[i]!.lower) && !isCompound(reading, i)) return true
  return i === sentenceStart[i] || tokens[i - 1]!.lower === 'when' || tokens[i - 1]!.lower === 'if'
}

/** *its bite, estimated from scars*, *the crowd, put at 40*. */
const ESTIMATES = new Set(['estimate', 'put'])
/** Forms that are no past: *a memo written in 2019*. */
const PARTICIPLES = new Set(['shown', 'undertaken', 'written'])

/** *has written*, *was shown*. */
function isCompound({ tokens }: Reading, i: number): boolean {
  let before = i - 1
  while (before > 0 && tokens[before]!.pos === 'ADV') before--
  return tokens[before]?.pos === 'AUX' || /^[’'](?:ve|s|d)$/.test(tokens[before]?.text ?? '')
}

/** *a crowd estimated at 20,000*: of the crowd, by nobody; but *Roe estimated at least 40 had gone*. */
function isMeasureAhead({ tokens }: Reading, at: number): boolean {
  const behind = tokens[at + 1]?.lower
  return tokens[at]?.lower === 'at' && behind !== 'least' && behind !== 'most'
}

function mayEndClause(reading: Reading, i: number): boolean {
  const after = reading.tokens[i + 1]
  return endsPhrase(reading, i - 1) && (!after || after.text === '.' || after.text === ',')
}

function readCue(reading: Reading, at: number, isWeak: boolean): Cue | null {
  const { tokens } = reading
  const { lemma, inflection, frames } = VERB_FORMS.get(tokens[at]!.lower)!
  let isPassive = false
  if (inflection === 'past' || inflection === 'base') {
    let i = at - 1
    while (i >= 0 && tokens[i]!.pos === 'ADV' && !NEGATIONS.has(tokens[i]!.lower)) i--
    const before = tokens[i]?.lower ?? ''
    if (inflection === 'past' && (lemma === 'believe' || lemma === 'think')) return null
    if (inflection === 'past' && before === 'have' && IRREAL.has(tokens[i - 1]?.lower ?? '')) return null
    if (inflection === 'past' && BE.has(before) && !(/^['’]s$/.test(before) && !isPronoun(reading, i - 1)))
      isPassive = true
    if (inflection === 'base') {
      if (at === reading.sentenceStart[at]) return null
      if (NEGATIONS.has(before)) return null
      if (MODALS.has(before) && !isGoingOn(reading, i) && !isOnly(reading, i, at)) return null
    }
  }
  return { at, lemma, inflection, frames, isPassive, isWeak }
}

/** *would have thought*: nobody did. */
const IRREAL = new Set(['could', 'might', 'should', 'would'])

/** Verbs that only lead to the saying: *emerged to say*, *rang to ask*, *went on to insist*. */
const LEADING = new Set(
  'broke called came continued declined emerged heard interrupted phoned rang returned rose stood telephoned texted wrote'.split(
    ' ',
  ),
)

/** *went on to say*, *continued to insist*, *is heard to say*. */
function isGoingOn({ tokens }: Reading, i: number): boolean {
  if (tokens[i]!.lower !== 'to') return false
  const before = tokens[i - 1]?.lower ?? ''
  if (/^(?:on|out|up|in|back)$/.test(before))
    return /^(?:went|goes|go|going|came|comes|rang|got|spoke|stood)$/.test(tokens[i - 2]?.lower ?? '')
  return LEADING.has(before)
}

/** *would say only that A*: what somebody would say was said. */
function isOnly({ tokens }: Reading, modal: number, at: number): boolean {
  return tokens[modal]!.lower === 'would' && (tokens[at + 1]?.lower === 'only' || tokens[at - 1]!.lower === 'only')
}

/** *The pilot estimates the …*, *court documents show the …*: a noun and a form that agree as subject and verb do. */
function agrees(before: { readonly pos: string; readonly lower: string }, form: string): boolean {
  return before.pos === 'NOUN' && before.lower.endsWith('s') !== form.endsWith('s')
}

/** *Chad claims to have won*: behind a noun, *to* opens no infinitive of these. */
const PERFECTS = new Set(['be', 'have'])

/** Verbs that the tagger takes for nouns at the end of a clause: *…, company records show.* */
const WEAK = new Set([
  ...['admit', 'allege', 'announce', 'argue', 'claim', 'confirm', 'estimate', 'find', 'indicate', 'insist', 'report'],
  ...['reveal', 'say', 'show', 'suggest', 'tell', 'vow', 'warn'],
])

/** Whether the noun before agrees as a subject; names agree with anything. */
function agreesBefore(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1]!
  return before.pos !== 'NOUN' || reading.mentionOf[i - 1]! >= 0 || agrees(before, reading.tokens[i]!.lower)
}

/** Trusts the model's verbs; a form that it takes for a noun is a verb behind a subject and before an object or clause. */
function isVerb(reading: Reading, i: number, lemma: string): boolean {
  const { tokens } = reading
  const { pos } = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (pos === 'VERB') {
    if (before && before.pos === 'DET') return false
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
  if (lemma === 'put' && (after?.pos === 'PRON' || after?.pos === 'DET')) return true
  if (lemma === 'point') return after?.lower === 'out'
  if (
    after?.lower === 'that' &&
    before &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    reading.tokens[i]!.lower.endsWith('ed')
  )
    return true
  if ((pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'AUX') || !before || !after) return false
  const takesObject = after.lower === 'that' || after.pos === 'DET' || (lemma === 'report' && after.pos === 'NUM')
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
