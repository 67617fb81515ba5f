import type { Token } from '../../../text/document.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'

const BEFORE_PRONOUN = new Set([
  'another',
  'any',
  'big',
  'each',
  'every',
  'first',
  'good',
  'last',
  'latter',
  'next',
  'no',
  'old',
  'other',
  'same',
  'second',
  'some',
  'such',
  'that',
  'the',
  'these',
  'third',
  'this',
  'those',
  'which',
  'wrong',
])

const BEFORE_ONE_DAY = /^(?:about|after|at|for|in|just|least|of|only|than|took|within)$/

/** *one-sided*, *one-off*: adjectives that count nothing. */
const ONE_COMPOUNDS = /^[-‑](?:dimens|in-a-|off|on|sided|size|stop|time|to|upman|way)/

/** What stands behind *one of* before things that nobody has counted. */
const OF_MANY = new Set(['her', 'his', 'its', 'my', 'our', 'the', 'their', 'these', 'those', 'your'])

const MODALS = /^(?:can|cannot|could|may|might|must|ought|should|would)$/

/** *one of the best* · *no one* · *this one* · *a new one* · *one another* · *one day* · *one must*: no number. */
export function isPronounOne(reading: Reading, draft: Draft): boolean {
  if (draft.form !== 'words' || draft.value !== 1) return false
  const { tokens } = reading
  if (draft.unit === 'day')
    return !BEFORE_ONE_DAY.test(lowerAt(tokens, draft.first - 1)) && lowerAt(tokens, draft.next) !== 'in'
  if (draft.kind !== 'count') return false
  if (ONE_COMPOUNDS.test(reading.text.slice(draft.end, draft.end + 10))) return true
  if (lowerAt(tokens, draft.first) !== 'one') return false
  const previous = sameSentence(tokens, draft, draft.first - 1)
  const behind = tokens[draft.next]
  const word = behind?.lower ?? ''
  // *one in three boys*
  if (word === 'in' && tokens[draft.next + 1]?.pos === 'NUM') return false
  if (word === 'another' || word === "'s" || word === '’s' || word === 'by') return true
  if (
    lowerAt(tokens, draft.first - 2) === 'the' &&
    /^(?:last|latter|next|only|other|same)$/.test(previous?.lower ?? '')
  )
    return true
  if (word === 'hand' && /^(?:on|the)$/.test(previous?.lower ?? '')) return true
  const countsNoun =
    behind !== undefined &&
    (behind.pos === 'NOUN' || behind.pos === 'ADJ' || behind.pos === 'PROPN') &&
    behind.start <= draft.end + 1
  if (previous && BEFORE_PRONOUN.has(previous.lower) && !countsNoun) return true
  if (previous?.lower === 'no' || previous?.lower === 'any' || previous?.lower === 'every') return true
  if (previous && previous.pos === 'ADJ' && !countsNoun) return true
  if (!countsNoun && sameSentence(tokens, draft, draft.first - 2)?.pos === 'DET' && previous?.pos !== 'NOUN')
    return true
  // *the message is one that voters like*, *including one called Aro*
  if (/^(?:that|which|who|whose)$/.test(word) && previous?.pos === 'AUX') return true
  if (/^(?:called|known|named)$/.test(word)) return true
  // *if one wants to stay*
  if (/^(?:considers|goes|looks|needs|sees|thinks|wants|wishes)$/.test(word)) return true
  if (word === 'of') return isOneOfMany(reading, draft)
  if (MODALS.test(word)) return true
  return word === 'day' && !/^(?:in|for|within|of)$/.test(previous?.lower ?? '')
}

/** The token at an index, if the draft's sentence holds it. */
function sameSentence(tokens: readonly Token[], draft: Draft, index: number): Token | undefined {
  const token = tokens[index]
  return token?.sentence === tokens[draft.first]!.sentence ? token : undefined
}

/** *one of the strangest inquiries* is an article; *one of 317 plaintiffs* and *one of them* count. */
function isOneOfMany(reading: Reading, draft: Draft): boolean {
  return OF_MANY.has(lowerAt(reading.tokens, draft.next + 1))
}

function isSentenceStart(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  return tokens[draft.first - 1]?.sentence !== tokens[draft.first]?.sentence
}

/** *First, …* · *second-hand* · *first-ever*: order of telling and fixed words. */
export function isOrderOfTelling(reading: Reading, draft: Draft): boolean {
  if (draft.kind !== 'ordinal') return false
  const { text, tokens } = reading
  const word = text.slice(draft.start, draft.end).toLowerCase()
  if (
    text.charCodeAt(draft.end) === 45 &&
    /^(?:hand|rate|guess|class|aid|degree|string)\b/.test(text.slice(draft.end + 1, draft.end + 8))
  )
    return true
  const behind = tokens[draft.next]
  if (isSentenceStart(reading, draft) && (behind?.text === ',' || behind?.pos === 'PRON' || behind?.text === ':'))
    return true
  if (word === 'first' && behind?.lower === 'and' && lowerAt(tokens, draft.next + 1) === 'foremost') return true
  if (word === 'first' && lowerAt(tokens, draft.first - 1) === 'at') return true
  if (word === 'first' && behind?.lower === 'of' && lowerAt(tokens, draft.next + 1) === 'all') return true
  if (
    word === 'second' &&
    lowerAt(tokens, draft.first - 1) === 'a' &&
    (!behind || behind.pos === 'PUNCT') &&
    behind?.text !== '-'
  )
    return true
  if (word === 'first' && isAdverb(reading, draft)) return true
  if (
    word === 'second' &&
    /^(?:per|each|every|split)$/.test(lowerAt(tokens, draft.first - 1)) &&
    behind?.pos !== 'NOUN' &&
    behind?.pos !== 'ADJ'
  )
    return true
  return (
    word === 'second' &&
    (lowerAt(tokens, draft.first - 2) === 'of' || (draft.first > 0 && /^\d+$/.test(lowerAt(tokens, draft.first - 1))))
  )
}

/** *had first offered*, *must first cap*, *whichever comes first*. */
function isAdverb(reading: Reading, draft: Draft): boolean {
  const previous = reading.tokens[draft.first - 1]
  const behind = reading.tokens[draft.next]
  // *less than first reported*
  if (behind?.pos === 'VERB' && /^(?:as|than)$/.test(previous?.lower ?? '')) return true
  if (behind?.pos === 'VERB' && previous?.pos !== 'DET' && previous?.pos !== 'PRON' && previous?.lower !== 's') {
    return previous?.pos === 'AUX' || previous?.pos === 'NOUN' || previous?.pos === 'PROPN'
  }
  return /^(?:come|comes|came)$/.test(previous?.lower ?? '')
}
