import { VERB_FORMS } from '../forms.js'
import type { Reading } from '../reading.js'
import { NEGATIONS } from './infinitives.js'

const HEARINGS = new Set(['court', 'inquest', 'inquiry', 'hearing', 'jury', 'panel', 'tribunal', 'trial'])

/** *the court heard*: somebody unnamed said it there. */
export function isHearing(reading: Reading, i: number): boolean {
  let j = i - 1
  while (j > 0 && (reading.tokens[j]!.pos === 'AUX' || reading.tokens[j]!.pos === 'ADV')) j--
  return HEARINGS.has(reading.tokens[j]?.lower ?? '')
}

/** Words that by themselves tell that somebody is not to be known, and those that do so behind *not* or *only*. */
const ANONYMITY = new Set(['anonymity', 'anonymous', 'unnamed', 'withheld'])

const NAMING = new Set(['identified', 'identify', 'identity', 'name', 'named', 'names', 'surname'])

const HIDING = new Set(['neither', 'nor', 'only', 'out', 'without'])

const FARTHEST_ANONYMITY = 10

/** *who asked not to be named*, *requesting anonymity*: about the source, no speech. */
export function asksForAnonymity(reading: Reading, i: number): boolean {
  const { tokens, sentenceEnd } = reading
  const { lemma } = VERB_FORMS.get(tokens[i]!.lower)!
  if (lemma !== 'ask' && lemma !== 'beg' && lemma !== 'insist' && lemma !== 'request' && lemma !== 'demand')
    return false
  let isHidden = false
  for (let j = i + 1; j < Math.min(i + FARTHEST_ANONYMITY, sentenceEnd[i]!); j++) {
    const { lower } = tokens[j]!
    if (ANONYMITY.has(lower) || (isHidden && NAMING.has(lower))) return true
    isHidden ||= NEGATIONS.has(lower) || HIDING.has(lower)
  }
  return false
}

/** *Asked whether it had rained, she …*, *when asked …*: the question is nobody's that the text names. */
export function isBareParticiple(reading: Reading, i: number): boolean {
  const { tokens, sentenceStart } = reading
  const form = VERB_FORMS.get(tokens[i]!.lower)
  if (form?.inflection !== 'past') return false
  if (form.lemma === 'estimate' && isMeasureAhead(reading, i + 1)) return true
  if (ESTIMATES.has(form.lemma) && tokens[i - 1]?.text === ',' && tokens[i + 1]?.pos === 'ADP') return true
  if (PARTICIPLES.has(tokens[i]!.lower) && !isCompound(reading, i)) return true
  if (isAdjective(reading, i)) return true
  return i === sentenceStart[i] || tokens[i - 1]!.lower === 'when' || tokens[i - 1]!.lower === 'if'
}

/** *the self-described socialist*, *its proposed cutoff*, *among 40 pledged delegates*: a participle before a noun. */
function isAdjective({ tokens }: Reading, i: number): boolean {
  const before = tokens[i - 1]
  if (!before) return false
  if (/^[-‑]$/.test(before.text) && before.end === tokens[i]!.start) return true
  if (!/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') || SAYING.has(tokens[i]!.lower)) return false
  const isCounted = before.pos === 'NUM' && /^(?:pledged|promised|proposed|reported)$/.test(tokens[i]!.lower)
  return isCounted || before.pos === 'ADP' || /^(?:her|his|its|more|our|their)$/.test(before.lower)
}

/** Verbs behind which a noun opens what is said: *the man she spoke to said residents …*. */
const SAYING = new Set(['said', 'says', 'told'])

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
