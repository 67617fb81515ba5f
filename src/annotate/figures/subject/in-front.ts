import { type Draft, lowerAt, type Reading } from '../draft.js'
import { headBefore, subjectOfVerb } from './clause.js'
import { BETWEEN, beforeTime, governor } from './governor.js'
import { type Phrase, phraseBefore } from './noun-phrase.js'

/**
 * What stands in front: *losses at Rs 46 million* · *a payment of €600* · *the death toll rose to 40,000* · *Turnout was
 * 44.6 per cent* · *The funding, £640,000, came …*.
 */
export function inFront(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const sentence = tokens[draft.first]!.sentence
  const at = beforeTime(reading, governor(reading, draft))
  const token = tokens[at]
  if (!token || token.sentence !== sentence) return null
  if (token.lower === 'worth') return worthWhat(reading, at)
  if (token.pos === 'ADP' || token.lower === 'to' || token.lower === 'of')
    return beforePreposition(reading, drafts, index, at)
  if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART')
    return subjectOfVerb(tokens, at)
  if (token.text === ',' || token.text === '(' || token.text === ':') return apposed(reading, draft, at)
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return headBefore(tokens, at + 1)
  return null
}

/** *skins worth $40*, *the hives, worth $40*, *the contract is worth $40*. */
function worthWhat(reading: Reading, worth: number): Phrase | null {
  const { tokens } = reading
  const before = tokens[worth - 1]
  if (before?.pos === 'AUX' || before?.pos === 'VERB' || before?.lower === 'and')
    return subjectOfVerb(tokens, worth - 1)
  return headBefore(tokens, before?.text === ',' ? worth - 1 : worth)
}

/** Verbs whose subject is what the number says (*the dead number 40*), unlike *police counted 40*. */
const LEVELS =
  /^(?:are|be|been|averaged|averaging|came|climbed|come|comes|dropped|exceed|exceeding|exceeded|exceeds|fallen|fell|grew|grown|hit|is|jumped|number|numbered|numbering|numbers|passed|reach|reaching|reached|reaches|remained|rise|risen|rises|rose|stand|stands|stood|swelled|topped|topping|total|totalling|totalled|totals|was|were)$/

/** As `inFront`, for counts: the subject of a verb that does something to what is counted is not counted itself. */
export function inFrontOfCount(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const token = tokens[governor(reading, drafts[index]!)]
  if (token?.pos === 'VERB' && !LEVELS.test(token.lower)) return null
  const phrase = inFront(reading, drafts, index)
  return phrase && tokens[phrase.first]!.pos !== 'PRON' ? phrase : null
}

/** *losses at*, *a payment of*, *rose to*, *raised the royalty from*, *climbed 41% to*. */
function beforePreposition(
  reading: Reading,
  drafts: readonly Draft[],
  index: number,
  preposition: number,
): Phrase | null {
  const { tokens } = reading
  let at = preposition - 1
  const earlier = drafts[index - 1]
  if (earlier && earlier.next === preposition && earlier.kind !== 'count') return earlier.phrase
  while (BETWEEN.has(lowerAt(tokens, at)) || tokens[at]?.pos === 'ADV') at--
  const token = tokens[at]
  if (!token || token.sentence !== tokens[preposition]!.sentence) return null
  const link = lowerAt(tokens, preposition)
  if (link === 'of') return phraseBefore(tokens, at + 1)
  if (token.pos === 'VERB' && tokens[at - 1]?.pos === 'VERB' && link !== 'to') return { first: at, next: at + 1 }
  if (token.pos === 'VERB' || token.pos === 'AUX') return subjectOfVerb(tokens, at)
  return headBefore(tokens, at + 1)
}

const MEASURES = /^(?:away|deep|each|high|long|off|tall|thick|wide)$/

/** *The funding, £640,000, came* · *The line, 1,900 metres long, opened*: what stands right before the comma or bracket. */
function apposed(reading: Reading, draft: Draft, comma: number): Phrase | null {
  const behind = reading.tokens[draft.next]
  const closed =
    !behind ||
    behind.pos === 'PUNCT' ||
    MEASURES.test(behind.lower) ||
    behind.sentence !== reading.tokens[draft.first]!.sentence
  return closed ? headBefore(reading.tokens, comma) : null
}

const LASTING =
  /^(?:last|lasted|lasting|lasts|needed|needs|require|required|requires|spans|take|taken|takes|took|is|was|are|were|be)$/

/** What a span of time measures: *the restitution **took** eleven years*, *arrears **of** three months*. */
export function spanned(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const at = governor(reading, draft)
  const token = tokens[at]
  if (!token || token.sentence !== tokens[draft.first]!.sentence) return null
  if (token.lower === 'of') return phraseBefore(tokens, at)
  if (!LASTING.test(token.lower)) return null
  const phrase = inFront(reading, drafts, index)
  return phrase && tokens[phrase.first]!.pos !== 'PRON' ? phrase : null
}
