import { MONTHS, WEEKDAYS } from '../../../../lexicon/calendar.js'
import {
  DAY_WORDS,
  LOOSE_PERIODS,
  QUARTERS,
  SMALL_NUMBERS,
  TIME_PREPOSITIONS,
  TIME_UNITS,
} from '../../../../lexicon/time-words.js'
import type { Sentence, Token } from '../../../../text/document.js'
import { wordFilter } from '../../word-filter.js'
import type { TimePhrase, TimeRead } from './phrase.js'
import { COUNT_READERS, DATE_READERS, NUMBER_READERS, TIME_READERS } from './readers/readers.js'
import type { TimeReader } from './readers/words.js'

/** Words that a time may begin with, besides numbers: at all others no reader needs to look. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...DAY_WORDS,
  ...SMALL_NUMBERS.keys(),
  ...QUARTERS.keys(),
  ...'beginning early earlier end financial fiscal her his its last late later middle next past previous recent start the their this turn'.split(
    ' ',
  ),
])
/** Words of which every time has one, besides numbers of years; they stand within so many tokens of its beginning. */
const SIGNS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...DAY_WORDS,
  ...LOOSE_PERIODS,
  ...TIME_UNITS.keys(),
  ...'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. q1 q2 q3 q4'.split(' '),
])
const SIGN_REACH = 5
const mayBeSign = wordFilter(SIGNS)

/** All times that a sentence tells, with the prepositions before them. */
export function findTimes(tokens: readonly Token[], sentence: Sentence): TimePhrase[] {
  const found: TimePhrase[] = []
  let at = sentence.firstToken
  for (let sign = sentence.firstToken; sign < sentence.endToken; sign++) {
    if (!isSign(tokens[sign]!)) continue
    at = Math.max(at, sign - SIGN_REACH)
    while (at <= sign) {
      const phrase = mayOpen(tokens[at]!) ? phraseAt(tokens, at, sentence) : null
      if (phrase) found.push(phrase)
      at = phrase ? phrase.next : at + 1
    }
  }
  return found
}

function isSign({ lower }: Token): boolean {
  const code = lower.charCodeAt(0)
  // A year, with what hangs on it (*1990s*, *2023-24*), or *fy25*.
  if (code === 49 || code === 50) return lower.length >= 4 && /^(?:1[5-9]|20)\d\d(?!\d)/.test(lower)
  return (mayBeSign(lower) && SIGNS.has(lower)) || (code === 102 && lower.startsWith('fy'))
}

function mayOpen(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return (
    (code >= 48 && code <= 57) || OPENERS.has(token.lower) || token.lower.startsWith('fy') || token.lower.endsWith('.')
  )
}

/** The readers that a first word leaves, most of all for the frequent ones: *a*, numbers, months. */
function readersFor({ lower }: Token): readonly TimeReader[] {
  const code = lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return NUMBER_READERS
  if (SMALL_NUMBERS.has(lower)) return COUNT_READERS
  return MONTHS.has(lower) || WEEKDAYS.has(lower) ? DATE_READERS : TIME_READERS
}

function readTime(tokens: readonly Token[], at: number, end: number): TimeRead | null {
  if (at >= end) return null
  for (const reader of readersFor(tokens[at]!)) {
    const read = reader(tokens, at)
    if (read && read.next <= end) return read
  }
  return null
}

function phraseAt(tokens: readonly Token[], at: number, sentence: Sentence): TimePhrase | null {
  const read = readTime(tokens, at, sentence.endToken)
  if (!read || isPartOfWord(tokens, at, read.next)) return null
  const range = rangeFrom(tokens, at, read, sentence)
  if (range) return range
  const before = tokens[at - 1]
  // *between March 2022 and the spring*: a stretch of which only one end can be read.
  if (before?.lower === 'between') return null
  const relation = at > sentence.firstToken ? relationOf(tokens, at, read) : undefined
  if (!relation && (read.needsPreposition || isAttribute(before))) return null
  if (relation === 'at' && read.needsPreposition && !isTimeItself(tokens, at, read.next)) return null
  if (relation && relation !== 'at' && isBeforeNoun(tokens, read.next)) return null
  const first = relation ? firstOfPreposition(tokens, at) : at
  return { first, next: read.next, times: [read.time], relation: relation ?? 'at', isEarlier: read.isEarlier ?? false }
}

/** *from March 3 to May 5* · *between January and March*. */
function rangeFrom(tokens: readonly Token[], at: number, read: TimeRead, sentence: Sentence): TimePhrase | null {
  const opening = at > sentence.firstToken ? tokens[at - 1]!.lower : ''
  const joint = tokens[read.next]?.lower ?? ''
  const joins =
    opening === 'between' ? joint === 'and' : opening === 'from' && /^(?:to|until|till|through)$/.test(joint)
  if (!joins) return null
  const second = readTime(tokens, read.next + 1, sentence.endToken)
  if (!second || isPartOfWord(tokens, read.next + 1, second.next)) return null
  return { first: at - 1, next: second.next, times: [read.time, second.time], relation: 'between', isEarlier: false }
}

function relationOf(tokens: readonly Token[], at: number, read: TimeRead): TimePhrase['relation'] | undefined {
  const word = tokens[at - 1]!.lower
  if (/^(?:against|to|versus|vs|with)$/.test(word)) return 'baseline'
  // *up 5 % on 2023*, *on last year*: what is compared with, unlike *on Monday*.
  if (word === 'on' && (read.time.kind !== 'day' || read.needsPreposition)) return 'baseline'
  if (word === 'on' && read.time.kind === 'day' && read.time.isRelative) return 'baseline'
  if (word === 'of' && tokens[at - 2]?.lower === 'as') return 'at'
  return TIME_PREPOSITIONS.get(word)
}

function firstOfPreposition(tokens: readonly Token[], at: number): number {
  const word = tokens[at - 1]!.lower
  return word === 'of' && tokens[at - 2]?.lower === 'as' ? at - 2 : at - 1
}

/** *Saturday’s match*, *a mid-2023 high*, *the 2023-built*: the time is a part of something else. */
function isPartOfWord(tokens: readonly Token[], first: number, next: number): boolean {
  const behind = tokens[next]
  if (behind && behind.start === tokens[next - 1]!.end && /^['’-]/.test(behind.text)) return true
  const before = tokens[first - 1]
  return before !== undefined && before.end === tokens[first]!.start && /^[-–/$£€]$/.test(before.text)
}

/** *after Friday prayers*, *since the 2019 election*: the time describes what stands behind it. */
function isBeforeNoun(tokens: readonly Token[], next: number): boolean {
  const behind = tokens[next]
  return behind?.sentence === tokens[next - 1]!.sentence && behind.pos === 'NOUN'
}

/** *the October 7 attack*, *Hamas’s October 7 attack*: the time describes a thing. */
function isAttribute(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.pos === 'DET' || before.pos === 'ADJ' || /^(?:['’]s?|its|his|her|their|our|my|of)$/.test(before.lower))
  )
}

/** *in 2023*, not *in 2023 dollars*; *the end of 2023*, not *the class of 2023*. */
function isTimeItself(tokens: readonly Token[], at: number, next: number): boolean {
  const behind = tokens[next]
  if (behind && /^(?:dollars|prices|terms|election|elections|budget|season|vintage)$/.test(behind.lower)) return false
  if (tokens[at - 1]!.lower !== 'of' || tokens[at - 2]?.lower === 'as') return true
  return /^(?:autumn|beginning|end|fall|half|months|quarter|spring|start|summer|winter|month)$/.test(
    tokens[at - 2]?.lower ?? '',
  )
}
