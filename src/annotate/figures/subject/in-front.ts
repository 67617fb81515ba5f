import { CHANGE_WORDS, CHANGE_WORDS_BEHIND } from '../../../lexicon/changes.js'
import { VERB_SENSES } from '../../../lexicon/verb-senses.js'
import type { Token } from '../../../text/document.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { headBefore, subjectOfVerb } from './clause.js'
import { isDoing, isRecipient } from './doings.js'
import { BETWEEN, beforeTime, governor } from './governor.js'
import { ofWhat } from './of-phrases.js'
import type { Phrase } from './phrase.js'
import { phraseBefore } from './phrase-before.js'

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
  if (draft.kind === 'distance' && APART.test(lowerAt(tokens, draft.next))) return null
  // *the country's first*, *Norway's 3.4%*: whose it is, not what.
  if (/^['’]s?$/.test(token.lower)) return null
  if (token.lower === 'worth') return worthWhat(reading, at)
  // *rates, which average 16.8 percent*: a verb that the tagger takes for an adjective.
  if (token.lower === 'which' && lowerAt(tokens, at + 1) === 'average')
    return headBefore(tokens, lowerAt(tokens, at - 1) === ',' ? at - 1 : at)
  if (token.pos === 'ADP' || token.lower === 'to' || token.lower === 'of')
    return beforePreposition(reading, drafts, index, at)
  if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART')
    return isDoing(reading, draft, at) ? null : subjectOfVerb(tokens, at)
  if (token.text === ',' || token.text === '(' || token.text === ':')
    return draft.kind === 'score' && token.text === ',' ? null : apposed(reading, draft, at)
  if (draft.kind === 'score' && draft.valueMax !== null && token.pos === 'PROPN') return null
  if (isVerbByPlace(reading, at)) return subjectOfVerb(tokens, at - 1)
  // *$1,000 per adult and $400 per child*: what *and* joins the number to is another thing.
  if (lowerAt(tokens, draft.first - 1) === 'and') return null
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null
  return isRecipient(reading, draft, at) ? null : headBefore(tokens, at + 1)
}

/** *which **cost** 18 dinars*, *profit **drops** 41%*: a verb that the tagger takes for a noun. */
function isVerbByPlace(reading: Reading, index: number): boolean {
  const { tokens } = reading
  const { lower, pos } = tokens[index]!
  if (pos !== 'NOUN' || !(LEVELS.test(lower) || CHANGE_WORDS.get(lower)?.form === 'verb')) return false
  const before = tokens[index - 1]
  if (before?.sentence !== tokens[index]!.sentence) return false
  return /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(before.pos) || /^(?:and|that|which|who)$/.test(before.lower)
}

/** *70 metres **from** the site*, *150 km **south** of the border*: a distance between two things is the size of neither. */
const APART = /^(?:east|from|inland|north|northeast|northwest|offshore|south|southeast|southwest|west)$/

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
  /^(?:amount|amounted|amounts|are|average|averaged|averages|averaging|be|been|came|climb|climbed|climbs|come|comes|cost|costs|dropped|exceed|exceeded|exceeding|exceeds|fallen|falls|fell|grew|grow|grown|grows|hit|hits|is|jump|jumped|jumps|near|neared|nears|number|numbered|numbering|numbers|pass|passed|passes|range|ranged|ranges|ranging|reach|reached|reaches|reaching|remain|remained|remains|rise|risen|rises|rose|shrank|slid|stand|stands|stood|swelled|swells|top|topped|topping|tops|total|totaled|totalled|totalling|totals|was|were)$/

/** *slid from 412*, *put at 13,400*: verbs whose subject or object is a level behind a preposition. */
function isLevelVerb(verb: string): boolean {
  const sense = VERB_SENSES.get(verb)
  return LEVELS.test(verb) || CHANGE_WORDS.has(verb) || sense === 'level' || sense === 'put'
}

/** As `inFront`, for counts: the subject of a verb that does something to what is counted is not counted itself. */
export function inFrontOfCount(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const at = governor(reading, drafts[index]!)
  const token = tokens[at]
  // *and abducted around 250*: a verb that the tagger takes for a noun.
  if (/^(?:abducted|arrested|detained|displaced|hurt|injured|kidnapped|killed|wounded)$/.test(token?.lower ?? ''))
    return null
  if (token?.pos === 'VERB' && !LEVELS.test(token.lower)) return null
  if (/^(?:had|has|have|having)$/.test(token?.lower ?? '')) return null
  if (token?.pos === 'ADP' && tokens[at - 1]?.pos === 'VERB' && !isLevelVerb(tokens[at - 1]!.lower)) return null
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
  if (lowerAt(tokens, preposition) === 'of' && /^(?:high|low)$/.test(lowerAt(tokens, at)))
    return phraseBefore(tokens, preposition)
  const earlier = drafts[index - 1]
  if (earlier && earlier.next === preposition && earlier.kind !== 'count') return earlier.phrase
  while (
    BETWEEN.has(lowerAt(tokens, at)) ||
    tokens[at]?.pos === 'ADV' ||
    /^(?:flat|steady|unchanged)$/.test(lowerAt(tokens, at))
  )
    at--
  // *The spills range **in size** from 2 litres to 40*
  if (lowerAt(tokens, at - 1) === 'in' && DIMENSIONS.test(lowerAt(tokens, at))) at -= 2
  const token = tokens[at]
  if (!token || token.sentence !== tokens[preposition]!.sentence) return null
  const link = lowerAt(tokens, preposition)
  if (link === 'of') return ofWhat(tokens, at + 1)
  // *was re-elected in Lens with 58%*: what comes with the number has not its size.
  if (link === 'with' || (link === 'by' && drafts[index]!.kind === 'score' && drafts[index]!.unit !== 'vote'))
    return null
  if (token.pos === 'VERB' && tokens[at - 1]?.pos === 'VERB' && link !== 'to') return { first: at, next: at + 1 }
  if (token.pos === 'VERB' || token.pos === 'AUX') return subjectOfVerb(tokens, at)
  if (isVerbByPlace(reading, at)) return subjectOfVerb(tokens, at - 1)
  const head = headBefore(tokens, at + 1)
  return head && (link === 'from' || link === 'to') ? moved(tokens, head, at + 1) : head
}

const DIMENSIONS = /^(?:age|cost|depth|height|length|price|size|value|weight|width)$/

/** *a rise in **deaths** from 5,081*: of a change what changes, where its level is told. */
function moved(tokens: readonly Token[], head: Phrase, end: number): Phrase {
  const isChange = CHANGE_WORDS_BEHIND.has(lowerAt(tokens, head.next - 1)) && lowerAt(tokens, head.next) === 'in'
  const topic = isChange ? phraseBefore(tokens, end) : null
  return topic && topic.first > head.next ? topic : head
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
