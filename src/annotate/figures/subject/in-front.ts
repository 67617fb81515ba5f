import { WEEKDAYS } from '../../../lexicon/calendar.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { headBefore, subjectOfVerb } from './clause.js'
import { type Phrase, phraseBefore, phraseFrom } from './noun-phrase.js'

/** Hedges and determiners between the words that govern a number and the number. */
const BETWEEN = new Set([
  'a',
  'about',
  'almost',
  'an',
  'and',
  'another',
  'approximately',
  'around',
  'as',
  'average',
  'barely',
  'between',
  'close',
  'estimated',
  'even',
  'exactly',
  'fewer',
  'just',
  'least',
  'less',
  'little',
  'many',
  'more',
  'most',
  'much',
  'nearly',
  'no',
  'not',
  'only',
  'over',
  'perhaps',
  'roughly',
  'some',
  'than',
  'the',
  'under',
  'up',
  'down',
  'well',
  'high',
  'low',
  'still',
  'now',
  'nearer',
  'its',
  'of',
])

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

/** *Blinken's visit, his ninth to …* · *the visit—the seventh since …*: an ordinal without a noun, apposed to one. */
export function ordinalApposed(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const determiner = drafts[index]!.first - 1
  if (!/^(?:a|his|her|its|my|our|the|their)$/.test(lowerAt(tokens, determiner))) return null
  return /^[,—–]$/.test(tokens[determiner - 1]?.text ?? '') ? headBefore(tokens, determiner - 1) : null
}

/** The token that governs the number, over hedges, determiners and *an average of*. */
function governor(reading: Reading, draft: Draft): number {
  const { tokens } = reading
  let at = draft.first - 1
  for (;;) {
    const word = lowerAt(tokens, at)
    if (word === 'of' && /^(?:average|combined|maximum|minimum|total)$/.test(lowerAt(tokens, at - 1))) at -= 2
    else if (BETWEEN.has(word) && word !== 'of') at--
    else return at
  }
}

/** The token before *last month*, *on Thursday*, *this year* where such words stand at `index`. */
function beforeTime(reading: Reading, index: number): number {
  const { tokens } = reading
  let at = index
  if (!WEEKDAYS.has(lowerAt(tokens, at)) && !TIMES.test(lowerAt(tokens, at))) return index
  while (WEEKDAYS.has(lowerAt(tokens, at)) || TIMES.test(lowerAt(tokens, at)) || tokens[at]?.pos === 'ADJ') at--
  return tokens[at]?.pos === 'ADP' ? at - 1 : at
}

const TIMES =
  /^(?:ago|august|april|december|february|friday|january|july|june|last|march|month|next|november|october|september|this|today|week|year|yesterday)$/

/** *a payment of €600*, *turnover of EGP 5.1bn in …*: what stands right before *of*. */
export function beforeOf(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const at = governor(reading, drafts[index]!)
  if (lowerAt(tokens, at) !== 'of' || drafts[index]!.form === 'fraction') return null
  return phraseBefore(tokens, at)
}

/** *paid £3.85 for two **slices***, *spent ¥18 million on **whistles***: what the money is for, if a verb governs it. */
export function purpose(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  if (tokens[governor(reading, draft)]?.pos !== 'VERB') return null
  let at = draft.next
  while (/^(?:a|year|month|week|day|each|apiece)$/.test(lowerAt(tokens, at))) at++
  if (!/^(?:for|on|towards)$/.test(lowerAt(tokens, at)) || tokens[at]!.sentence !== tokens[draft.first]!.sentence)
    return null
  at++
  while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'NUM' || /^(?:its|his|her|their)$/.test(lowerAt(tokens, at)))
    at++
  return phraseFrom(tokens, at)
}

/** *skins worth $40*, *the hives, worth $40*, *the contract is worth $40*. */
function worthWhat(reading: Reading, worth: number): Phrase | null {
  const { tokens } = reading
  const before = tokens[worth - 1]
  if (before?.pos === 'AUX' || before?.pos === 'VERB' || before?.lower === 'and')
    return subjectOfVerb(tokens, worth - 1)
  return headBefore(tokens, before?.text === ',' ? worth - 1 : worth)
}

/** *Of the animals, 309 survived*: what the sentence counts among. */
export function among(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  if (lowerAt(tokens, draft.first - 1) !== ',' && tokens[draft.first - 1]?.pos !== 'ADV') return null
  for (let i = draft.first - 2; i > draft.first - 14; i--) {
    if (tokens[i]?.sentence !== tokens[draft.first]!.sentence) return null
    if (lowerAt(tokens, i) !== 'of') continue
    const opens =
      tokens[i - 1]?.sentence !== tokens[i]!.sentence || tokens[i - 1]?.text === ':' || tokens[i - 1]?.text === ';'
    if (!opens) continue
    let at = i + 1
    while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'NUM' || lowerAt(tokens, at) === 'its') at++
    return phraseFrom(tokens, at)
  }
  return null
}

/** Verbs whose subject is what the number says (*the dead number 40*), unlike *police counted 40*. */
const LEVELS =
  /^(?:are|be|been|came|climbed|come|comes|dropped|exceed|exceeded|exceeds|fallen|fell|grew|grown|hit|is|jumped|number|numbered|numbers|passed|reach|reached|reaches|remained|rise|risen|rises|rose|stand|stands|stood|swelled|topped|total|totalled|totals|was|were)$/

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
