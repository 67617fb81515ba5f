import { ATTACHED_ONLY, UNITS, type Unit } from '../../../lexicon/units.js'
import { isBlank, isDash, isDigit, isLetter, isUpper } from '../characters.js'

/** A unit that was read, and where it ends. */
export interface UnitRead {
  unit: Unit
  end: number
}

/** The first words of all units: nothing else needs a closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...UNITS.keys()].map((form) => form.split(' ')[0]!))

/**
 * Reads the unit that stands at `position`, behind at most one blank or hyphen: *%* · *per cent* · *-week* · *km/h* ·
 * *square kilometres* · *°C* · *metres per second*. The longest form that is a unit wins.
 */
export function readUnit(text: string, position: number): UnitRead | null {
  const gap = text.charCodeAt(position)
  const glued = !isBlank(gap) && !isDash(gap)
  const start = glued ? position : position + 1
  let end = wordEnd(text, start)
  if (end === start) return null
  let form = text.slice(start, end).toLowerCase()
  if (!FIRST_WORDS.has(form)) return null
  let best: UnitRead | null = null
  for (let words = 0; words < 4; words++) {
    const unit = UNITS.get(form)
    if (
      unit &&
      !(BEFORE_NO_DIGIT.test(form) && isDigit(text.charCodeAt(end))) &&
      isPlausible(text, form, start, glued, words)
    )
      best = { unit, end }
    const next = isBlank(text.charCodeAt(end)) || isDash(text.charCodeAt(end)) ? end + 1 : end
    if (next === end && form !== '°' && form !== 'º' && form !== '%') break
    const nextEnd = wordEnd(text, next)
    if (nextEnd === next) break
    form = `${form}${next === end && form !== '%' ? '' : ' '}${text.slice(next, nextEnd).toLowerCase()}`
    end = nextEnd
  }
  return best
}

/** Letters that are part of a code before another digit: *flight 7C2216*, *asteroid 2024 YR4*. */
const BEFORE_NO_DIGIT = /^(?:[cfgltw]|gb|mb|ms|yrs?)$/

/** The end of a unit's word: letters, with a slash between them (*km/h*), or one sign. */
function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === 37 || first === 0xb0 || first === 0xba) return start + 1
  let end = start
  while (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 0xb5) end++
  if (end === start) return start
  if (text.charCodeAt(end) === 47 && isLetter(text.charCodeAt(end + 1))) {
    let slash = end + 1
    while (isLetter(text.charCodeAt(slash))) slash++
    if (UNITS.has(text.slice(start, slash).toLowerCase())) return slash
  }
  const digit = text.charCodeAt(end)
  if (digit === 0xb2 || digit === 0xb3) return end + 1
  // *km2*, *m3*: the exponent as a digit of its own.
  if ((digit === 50 || digit === 51) && UNITS.has(text.slice(start, end + 1).toLowerCase())) {
    const next = text.charCodeAt(end + 1)
    return isLetter(next) || isDigit(next) ? start : end + 1
  }
  return end
}

/** *1.5**m** homes*, *2m people*: millions of what is counted, where metres have no plural noun behind (*400m hurdles*). */
export function isMillions(text: string, start: number): boolean {
  const behind = /^m (?:[a-z]+ )?([a-z]{3,}s|children|men|people|women)\b/.exec(text.slice(start, start + 40))
  return behind !== null && !RACED.test(behind[0])
}

const RACED =
  /\b(?:across|athletes|away|backstroke|below|deep|events|finals|finalists|freestyle|heats|high|hurdles|long|medals|metres|pools|races|relays|runners|runs|series|specialists|sprinters|swimmers|tall|towards|trials|wide|winners)\b/

const STONE_ENDS = /^(?:[^\s\w]|$|\s(?:\d|and|at|before|heavier|in|lighter|or|to|when)\b)/

/** Short forms (*m*, *g*, *l*, *C*) count only when glued to digits; *C* and *F* are degrees in capitals only. */
function isPlausible(text: string, form: string, start: number, glued: boolean, words: number): boolean {
  // *16 stone*, not *16 stone houses*.
  if (form === 'stone')
    return (
      /^(?:[.,;)\s]|$)/.test(text.slice(start + 5, start + 6)) && STONE_ENDS.test(text.slice(start + 5, start + 16))
    )
  // *(Ebury, 256pp)*: pages.
  if (form === 'pp' && /(?:^|[^\d.])\d{2,}$/.test(text.slice(Math.max(0, start - 4), start))) return false
  if (form === 'second') return !/^ ?(?:choice|favou?rite|place|string)/.test(text.slice(start + 6, start + 16))
  if (words > 0 || !ATTACHED_ONLY.has(form)) return true
  const upper = isUpper(text.charCodeAt(start))
  if (form === 'm' && glued && isMillions(text, start)) return false
  if (form === 'mb') return upper
  // *the 400 m*: metres behind a blank, where nothing else begins there (*5 m people*, *3 M*).
  if (
    form === 'm' &&
    !upper &&
    /^ m(?:[.,;)\n]|$| (?:and|by|final|from|gold|hurdles|in|race|record|relay|run|semi|time|title|to|world|x)\b)/.test(
      text.slice(start - 1, start + 12),
    )
  )
    return true
  return glued && upper === (form === 'c' || form === 'f' || form === 'w')
}
