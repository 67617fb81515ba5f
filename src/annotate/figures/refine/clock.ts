import { CLOCK_SUFFIXES } from '../../../lexicon/calendar.js'
import { isDigit, nextWord } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *6:40* · *7.30am* · *5 p.m.* · *1120 GMT* · *10 o'clock* · *half past two* · *a quarter to six* · *at six in the morning*. */
export function isClockTime(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  if (draft.kind === 'money' || draft.form === 'ordinal') return false
  if (text.charCodeAt(draft.end) === 58 && isDigit(text.charCodeAt(draft.end + 1))) return true
  if (text.charCodeAt(draft.start - 1) === 58 && isDigit(text.charCodeAt(draft.start - 2))) return true
  return hasClockSuffix(text, draft.number.end) || isPastOrTo(reading, draft) || isBareHour(reading, draft)
}

function hasClockSuffix(text: string, end: number): boolean {
  const behind = nextWord(text, end)
  if (CLOCK_SUFFIXES.has(behind.word)) return true
  if (behind.word === 'a' || behind.word === 'p') return /^\.\s?m\b/.test(text.slice(behind.end, behind.end + 4))
  return behind.word === 'o' && /^['’]clock/.test(text.slice(behind.end, behind.end + 6))
}

/** *ten past four*, *a quarter to six*, *eight minutes to six*, *half past two*: the number before or behind. */
function isPastOrTo(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  const joint = lowerAt(tokens, draft.next)
  const small = draft.value !== null && draft.value <= 59
  if (isHalfHour(reading, draft)) return true
  if (
    joint === 'past' &&
    (draft.kind === 'count' || draft.unit === 'minute' || draft.form === 'fraction') &&
    (draft.form === 'fraction' || small)
  ) {
    return draft.form === 'fraction' || draft.kind === 'duration' || !isNounBehind(reading, draft.next + 1)
  }
  if (
    joint === 'to' &&
    isAtBefore(reading, draft) &&
    (draft.form === 'fraction' || draft.unit === 'minute' || draft.form === 'words')
  ) {
    return true
  }
  const before = lowerAt(tokens, draft.first - 1)
  if ((before === 'past' || before === 'to') && draft.form === 'words' && draft.kind === 'count' && small) {
    const two = lowerAt(tokens, draft.first - 2)
    if (before === 'past') return /^(?:half|quarter|five|ten|twenty|minutes)$/.test(two)
    return /^(?:half|quarter|five|ten|twenty|minutes)$/.test(two) && isAtBeforeWords(reading, draft.first - 2)
  }
  return false
}

/** *gets up at **half seven***: half past, as the British tell it. */
function isHalfHour({ tokens, text }: Reading, draft: Draft): boolean {
  if (draft.form !== 'fraction' && draft.form !== 'words') return false
  const at = lowerAt(tokens, draft.first) === 'half' ? draft.first : draft.first - 1
  if (lowerAt(tokens, at) !== 'half' || !/^(?:about|at|by|till|until)$/.test(lowerAt(tokens, at - 1))) return false
  return HOUR.test(text.slice(tokens[at]!.end, tokens[at]!.end + 16))
}

const HOUR =
  /^ (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[.,;:]|$| (?:and|in|on|to|when|with)\b)/

function isNounBehind(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  return token?.pos === 'NOUN' || token?.pos === 'ADJ'
}

function isAtBefore(reading: Reading, draft: Draft): boolean {
  return /^(?:at|until|till|before|after)$/.test(lowerAt(reading.tokens, draft.first - 1))
}

function isAtBeforeWords(reading: Reading, index: number): boolean {
  for (let i = index - 1; i >= index - 4; i--) {
    if (/^(?:at|by|until|till|before|after|about|from|half|quarter)$/.test(lowerAt(reading.tokens, i))) return true
  }
  return /^(?:half|quarter)$/.test(lowerAt(reading.tokens, index))
}

/** *at six in the morning* · *from one to four in the afternoon* · *at four with an offer*: an hour without a noun. */
function isBareHour(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  const { value } = draft
  if (draft.kind !== 'count' || value === null || value < 1) return false
  if (isMilitary(reading, draft)) return true
  if (value >= 25) return false
  const first = lowerAt(tokens, draft.next)
  if (
    (first === 'in' || first === 'on') &&
    lowerAt(tokens, draft.next + 1) === 'the' &&
    isPartOfDay(lowerAt(tokens, draft.next + 2))
  ) {
    return true
  }
  const behind = lowerAt(tokens, draft.next)
  if (draft.form === 'words' && value <= 12 && isHourByPlace(reading, draft)) return true
  if (isPointTime(reading, draft)) return true
  if (behind === 'tonight' || behind === 'tomorrow' || behind === 'sharp') return true
  return false
}

/** *at six every morning*, *until two.*, *by seven it was …*: an hour in words with nothing to count behind it. */
function isHourByPlace(reading: Reading, draft: Draft): boolean {
  const previous = lowerAt(reading.tokens, draft.first - 1)
  const preposition = previous === 'about' ? lowerAt(reading.tokens, draft.first - 2) : previous
  const behind = reading.tokens[draft.next]
  if (behind?.lower === 'of' || isLevel(reading, draft)) return false
  // *peaked at one in 32*
  if (behind?.lower === 'in' && reading.tokens[draft.next + 1]?.pos === 'NUM') return false
  const ends = !behind || behind.sentence !== reading.tokens[draft.first]!.sentence
  const clause = behind?.pos === 'DET' || behind?.pos === 'PRON' || behind?.lower === 'there'
  if (preposition === 'by') return clause
  if (preposition !== 'at' && preposition !== 'until' && preposition !== 'till' && preposition !== 'after') return false
  return ends || clause || behind?.pos === 'PUNCT' || behind?.pos === 'ADP'
}

/** *put it at seven*, *the toll stood at three*: a level, no hour. */
function isLevel(reading: Reading, draft: Draft): boolean {
  for (let i = draft.first - 2; i > draft.first - 10; i--) {
    const word = lowerAt(reading.tokens, i)
    if (
      /^(?:count|estimated?|figure|level|number|put|puts|rate|remain|remained|remains|score|set|stand|stands|stay|stays|stood|tally|toll|total)$/.test(
        word,
      )
    )
      return true
  }
  return false
}

const STARTING = /\b(?:arrived|arrives|begins?|departs|due|kick(?:ed|s)?[- ]off|leaves|left|opens|starts?|started) at $/

/** *at 11.40 on Wednesday*: hours and minutes with a point. */
function isPointTime(reading: Reading, draft: Draft): boolean {
  const written = reading.text.slice(draft.start, draft.end)
  if (!/^\d{1,2}\.[0-5]\d$/.test(written)) return false
  const behind = lowerAt(reading.tokens, draft.next)
  if (STARTING.test(reading.text.slice(Math.max(0, draft.start - 16), draft.start)) && /^[,.;)]?$/.test(behind))
    return true
  return (
    /^(?:at|until|by|from)$/.test(lowerAt(reading.tokens, draft.first - 1)) &&
    /^(?:on|in|yesterday|today|this|last|and|the)$/.test(behind)
  )
}

/** *starts at 1400 (0500 GMT)*, *by 1830 on Friday*: four digits without a colon, where an hour is told. */
function isMilitary({ text, tokens }: Reading, draft: Draft): boolean {
  if (draft.end - draft.start !== 4) return false
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text.slice(draft.start, draft.end))) return false
  if (!/^(?:about|around|at|by|from|until)$/.test(lowerAt(tokens, draft.first - 1))) return false
  return /^ (?:\(\d{4} [A-Z]{3}\)|hours\b|local\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(
    text.slice(draft.end, draft.end + 20),
  )
}

function isPartOfDay(word: string): boolean {
  return word === 'morning' || word === 'afternoon' || word === 'evening' || word === 'night'
}
