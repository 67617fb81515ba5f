import { isDigit } from '../characters.js'
import { type NumberSpan, numberSpan } from './number.js'

/** Minutes, seconds and what may follow them, from their first digit on. */
const TIME = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\.(\d{1,3}))?(?![\d:])/y

/** Words before a time that took somebody so long: *in 2:14:05*, *clocked 58:31*. */
const TOOK =
  /\b(?:clocked|clocking|ran|running|time of|timed at|won in|in) (?:a (?:personal |season's )?best (?:of )?)?$/

/** Words behind a lead, or a time that is left: *13:19 down*, *with 3:33 left*. */
const LEADS = /^ (?:adrift|ahead|back|behind|clear|down|left|overall|remaining|to go|to play)\b/

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
  if (LEADS.test(text.slice(end, end + 11))) return true
  return TOOK.test(text.slice(Math.max(0, start - 30), start)) && !OF_DAY.test(text.slice(end, end + 7))
}
