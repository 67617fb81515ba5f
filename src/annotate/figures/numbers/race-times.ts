import { isDigit } from '../characters.js'
import { type NumberSpan, numberSpan } from './number.js'

/** Minutes, seconds and what may follow them, from their first digit on. */
const TIME = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\.(\d{1,3}))?(?![\d:])/y

/** Words before a time that took somebody so long: *in 2:14:05*, *clocked 58:31*. */
const TOOK =
  /\b(?:clocked|clocking|ran|running|time of|timed at|won in|in) (?:a (?:personal |season's )?best (?:of )?)?$/

/** Words behind a lead: *13:19 down*. The clock of a match (*with 3:33 left*) tells no such time. */
const LEADS = /^ (?:adrift|ahead|behind|clear|down|overall)\b/

/** Words before an hour: *the talks at 9:30 ahead of the vote*. */
const AT_HOUR = /\b(?:about|after|and|around|at|before|by|from|since|till|to|until) $/

/** What follows the time of a day. */
const OF_DAY = /^ ?(?:[ap]\.?m|GMT|UTC|[A-Z]{2,3}T\b|hours|hrs|local)/i

/**
 * *1:26.983* · *3:49.18* · *in 2:01:48*: how long a race took, in seconds. With hundredths it is no hour of a day; without
 * them the words before must say so.
 */
export function readRaceTime(text: string, start: number): NumberSpan | null {
  const colon = text.charCodeAt(start + 1) === 58 ? start + 1 : start + 2
  if (text.charCodeAt(colon) !== 58 || isDigit(text.charCodeAt(start - 1))) return null
  TIME.lastIndex = start
  const match = TIME.exec(text)
  if (!match) return null
  const [written, first, second, third, part] = match
  const end = start + written.length
  if (part === undefined && !isTold(text, start, end)) return null
  const whole =
    third === undefined
      ? Number(first) * 60 + Number(second)
      : Number(first) * 3600 + Number(second) * 60 + Number(third)
  return numberSpan(start, end, part === undefined ? whole : Number(`${whole}.${part}`), 'digits', true, 'race-time')
}

/** Whether the words around a time without hundredths say that it is how long something took. */
function isTold(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (LEADS.test(text.slice(end, end + 11)) && !AT_HOUR.test(before)) return true
  return TOOK.test(before) && !OF_DAY.test(text.slice(end, end + 7))
}
