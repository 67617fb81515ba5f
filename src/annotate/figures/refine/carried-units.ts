import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { readChange } from '../change.js'
import { isDash } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isHyphen } from '../numbers/words.js'
import { moneyByContext } from './carried-money.js'

const MAY_CARRY = new Set([
  'money',
  'percent',
  'duration',
  'distance',
  'area',
  'weight',
  'volume',
  'temperature',
  'speed',
])

/**
 * *from 44 to 71 days* · *€9.50 from 14.20* · *34 per cent to 33* · *11 knots to six*: a bare number takes the unit of
 * its neighbour across words of change.
 */
export function carryUnits(reading: Reading, drafts: Draft[]): Draft[] {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    if (draft.kind !== 'count' || draft.value === null || draft.form === 'vague') continue
    if (isCounting(reading, draft) || /^age[ds]?$/.test(lowerAt(reading.tokens, draft.first - 1))) continue
    const left = drafts[i - 1]
    const right = drafts[i + 1]
    const money = moneyByContext(reading, drafts, i)
    if (left && bridges(reading, left, draft)) take(draft, left)
    else if (money) take(draft, money)
    else if (left && CARRIERS.some((carries) => carries(reading, draft, left))) take(draft, left)
    else if (right && isListed(reading, draft, right)) take(draft, right)
    else if (right && bridges(reading, draft, right)) take(draft, right)
  }
  return drafts
}

/** Whether the number counts a noun of its own: then it needs no unit. */
function isCounting(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  return (
    behind !== undefined &&
    behind.start <= draft.end + 1 &&
    (isHyphen(behind) || behind.pos === 'NOUN' || behind.pos === 'ADJ' || behind.pos === 'PROPN')
  )
}

function bridges(reading: Reading, a: Draft, b: Draft): boolean {
  if (b.start - a.end > 24 || (!MAY_CARRY.has(a.kind) && !MAY_CARRY.has(b.kind))) return false
  // *fell by half, from 40,000*: counts, not shares.
  if (a.kind === 'percent' && (a.form === 'fraction' || (b.value ?? 0) > 100)) return false
  const gap = reading.text.slice(a.end, b.start)
  // *a wall five metres by three*
  if (gap === ' by ' || gap === ' x ' || gap === ' × ')
    return a.kind === 'distance' || (a.kind === 'count' && b.kind === 'distance')
  if (/^,? to /.test(gap) && !isFrom(reading, a)) return false
  // *doing 105 in a 65 mph zone*, *30, maybe 40 years*
  if (
    a.kind === 'count' &&
    ((b.kind === 'speed' && /^ in an? $/.test(gap)) || /^, (?:maybe|perhaps|possibly) $/.test(gap))
  )
    return true
  return /^,? (?:to|(?:up |down )?from|against|versus|compared with|instead of|rather than)(?: (?:just|about|around|some|only|nearly|over|under|every|a|maybe|perhaps))? $/.test(
    gap,
  )
}

/** *from* shortly before: *from about 44 to 71 days*; without it a number behind *to* is a level (*fell 0.2% to 6,031*). */
function isFrom(reading: Reading, draft: Draft): boolean {
  for (let i = draft.first - 1; i >= draft.first - 3; i--) if (lowerAt(reading.tokens, i) === 'from') return true
  return false
}

/** *The limit is 60*, *not eight*, *often carried 25*: a bare number in the sentence of a measure, or right behind it. */
function isCarriedAlong(reading: Reading, draft: Draft, left: Draft): boolean {
  const { tokens } = reading
  if (!MAY_CARRY.has(left.kind) || left.form === 'fraction' || left.value === null) return false
  if (isAttribute(reading, left)) return false
  if (isIdleSpan(reading, draft, left)) return false
  // *Four years on, at 38, both have quit*
  if (left.kind === 'duration' && lowerAt(tokens, draft.first - 1) === 'at') return false
  // *£3 a week before joining the company at 23*
  if (
    left.kind === 'money' &&
    lowerAt(tokens, draft.first - 1) === 'at' &&
    Number.isInteger(draft.value) &&
    draft.value! < 100
  )
    return false
  if (left.kind === 'percent' && (draft.value! > 100 || readChange(reading, left) !== null)) return false
  const behind = tokens[draft.next]
  const here = tokens[draft.first]!
  if (tokens[left.first]!.sentence !== here.sentence) return false
  if (behind && behind.sentence === here.sentence && behind.pos !== 'PUNCT' && behind.pos !== 'ADP') return false
  if (behind?.lower === 'of' || behind?.text === ':') return false
  return /^(?:about|against|at|every|for|from|is|nearer|needs|not|of|only|reached|some|takes|to|took|was|were)$/.test(
    lowerAt(tokens, draft.first - 1),
  )
}

/** *Havørn leapt 22 percent, Berg dived **nine*** · *prices rose 4%; its rival's jumped **13***: a bare number behind a verb of change. */
function isMoved(reading: Reading, draft: Draft, left: Draft): boolean {
  const { tokens } = reading
  if (left.kind !== 'percent' || left.form === 'fraction' || left.value === null || draft.value! > 100) return false
  if (tokens[left.first]!.paragraph !== tokens[draft.first]!.paragraph) return false
  if (CHANGE_WORDS.get(lowerAt(tokens, draft.first - 1))?.form !== 'verb') return false
  const behind = tokens[draft.next]
  return (
    !behind || behind.pos === 'PUNCT' || behind.pos === 'CCONJ' || behind.sentence !== tokens[draft.first]!.sentence
  )
}

/** Verbs whose bare object is a number of things: *the police counted 12*. */
const COUNTING = new Set(
  'buried claimed clocked counted counts found had has have include includes killed list listed lists lost made named numbered owned owns passed report reported reports said saw say says scored seen sold tending totalled'.split(
    ' ',
  ),
)

/**
 * *A kiln takes 30 tonnes a day. The coast gets **900**.* · *needs 155,000 cubic metres and receives **104,000**;*: a
 * bare object that ends its clause, with nothing counted since the measure.
 */
function isLeftBare(reading: Reading, draft: Draft, left: Draft): boolean {
  const { tokens } = reading
  if (!MAY_CARRY.has(left.kind) || left.kind === 'money' || left.form === 'fraction' || left.value === null)
    return false
  if (left.kind === 'percent' && draft.value! > 100) return false
  if (isAttribute(reading, left)) return false
  const here = tokens[draft.first]!
  const there = tokens[left.first]!
  if (there.paragraph !== here.paragraph || here.sentence - there.sentence > 1) return false
  const behind = tokens[draft.next]
  const isLast = !behind || behind.sentence !== here.sentence || (behind.pos === 'PUNCT' && !/^[-:(]/.test(behind.text))
  const at = /^(?:about|almost|nearer|nearly|only|some)$/.test(lowerAt(tokens, draft.first - 1)) ? 2 : 1
  const verb = tokens[draft.first - at]
  return isLast && verb?.pos === 'VERB' && !COUNTING.has(verb.lower)
}

/** *a three-day streak*: it says of what sort something is, and measures nothing that another number could share. */
function isAttribute({ text }: Reading, { number, end }: Draft): boolean {
  return number.end < end && isDash(text.charCodeAt(number.end))
}

/** *fastest in three months*, *in the past 18 months*, *25 years old*: when or how long, which no other number shares. */
function isIdleSpan({ tokens }: Reading, draft: Draft, left: Draft): boolean {
  if (left.kind !== 'duration') return false
  const before = lowerAt(tokens, left.first - 1)
  const own = lowerAt(tokens, draft.first - 1)
  // *for 26 years and been a deputy for three*, *for five hours, not eight*, *down from 36*
  if (own === before || own === 'not' || /^(?:down|up)$/.test(lowerAt(tokens, draft.first - 2))) return false
  return SPANS.test(before)
}

const SPANS = /^(?:after|another|first|for|in|last|next|over|past|previous|recent|these|those|within)$/

/** The ways in which a bare number takes the unit of the one before. */
const CARRIERS = [isCarriedAlong, isMoved, isLeftBare]

/** *47 and 51 per cent*. */
function isListed(reading: Reading, draft: Draft, right: Draft | undefined): boolean {
  return right?.kind === 'percent' && draft.form === 'digits' && reading.text.slice(draft.end, right.start) === ' and '
}

function take(draft: Draft, neighbour: Draft): void {
  if (!MAY_CARRY.has(neighbour.kind)) return
  draft.kind = neighbour.kind
  draft.unit = neighbour.unit
  // *$4.2 million to 3.1*: only the unit is carried; a missing scale is not guessed.
  draft.by = 'carried-unit'
  draft.confidence = 0.7
}
