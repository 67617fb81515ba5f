import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *one in five* · *nine in ten* · *one-in-four* · *one patient in four* · *1.3 to 1*: two numbers that are one ratio. */
export function mergeRatios(reading: Reading, drafts: Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const last = merged[merged.length - 1]
    readOdds(reading, draft)
    if (!last || !mayBeRatio(last, draft)) merged.push(draft)
    else if (isShare(reading, last, draft)) makeRatio(last, draft, last.value! / draft.value!, 'share')
    else if (isOdds(reading, last, draft)) makeRatio(last, draft, last.value! / draft.value!, 'odds')
    else merged.push(draft)
  }
  return merged
}

/** Words near *100-1* that make it what a bet pays. */
const BETTING = /\b(?:bet|bets|betting|bookies|bookmakers?|odds|outsider|punters?)\b/i

/** *the 4-1 favourite*, *at 11-10 on*, *odds of 5-2*: what a bet pays. */
function readOdds({ text }: Reading, draft: Draft): void {
  if (draft.by !== 'score' || !draft.value || !draft.valueMax) return
  const isBet =
    (draft.valueMax === 1 && BETTING.test(text.slice(Math.max(0, draft.start - 120), draft.end + 40))) ||
    /^ (?:to win\b|(?:(?:clear|hot|joint|second|third) )?(?:favou?rites?|outsiders?|shots?)\b)/.test(
      text.slice(draft.end, draft.end + 20),
    ) ||
    /\b(?:odds of|odds-on|priced at) $/.test(text.slice(Math.max(0, draft.start - 12), draft.start))
  if (!isBet) return
  draft.value = Number((draft.value / draft.valueMax).toPrecision(3))
  draft.valueMax = null
  draft.kind = 'ratio'
  draft.by = 'odds'
}

function mayBeRatio(a: Draft, b: Draft): boolean {
  return (
    isRatioKind(a) &&
    isRatioKind(b) &&
    a.value !== null &&
    b.value !== null &&
    a.value > 0 &&
    b.value > 0 &&
    a.valueMax === null
  )
}

function isRatioKind(draft: Draft): boolean {
  return draft.kind === 'count' || draft.kind === 'volume' || draft.kind === 'other' || draft.kind === 'weight'
}

function isShare(reading: Reading, a: Draft, b: Draft): boolean {
  const gap = reading.text.slice(a.end, b.start)
  if (gap.length > 30) return false
  if (gap === ' in ' || gap === '-in-')
    return a.value! < b.value! && (a.value! <= 10 || b.value! % 10 === 0) && isShareEnd(reading, b)
  if (gap === ' in every ' || gap === ' out of every ') return a.value! < b.value! && isShareEnd(reading, b)
  if (gap === ' out of ' && a.value! <= 10) return a.value! < b.value! && b.value! <= 100 && isShareEnd(reading, b)
  return (
    a.value === 1 &&
    a.form === 'words' &&
    b.value! < 1000 &&
    /^ [a-z]+ in (?:every )?$/.test(gap) &&
    !isCountedBehind(reading, b)
  )
}

/** *one in 2019*, *two in three days*: a span of time behind the second number is no share. */
function isShareEnd(reading: Reading, b: Draft): boolean {
  return b.kind !== 'duration' && lowerAt(reading.tokens, b.first - 1) !== 'the'
}

function isCountedBehind(reading: Reading, b: Draft): boolean {
  const behind = reading.tokens[b.next]
  return behind !== undefined && (behind.pos === 'NOUN' || behind.pos === 'ADJ')
}

/** *by two to one*, *odds of 3 to 1*: two small numbers, the second of which is one. */
function isOdds(reading: Reading, a: Draft, b: Draft): boolean {
  const gap = reading.text.slice(a.end, b.start)
  return (
    (gap === ' to ' || gap === '-to-') &&
    b.value === 1 &&
    a.value! > 1 &&
    !/^(?:from|between)$/.test(lowerAt(reading.tokens, a.first - 1))
  )
}

function makeRatio(a: Draft, b: Draft, value: number, by: string): void {
  a.kind = 'ratio'
  a.value = Number(value.toPrecision(3))
  a.unit = null
  a.amount = true
  a.end = b.number.end
  a.next = b.next
  a.by = by
}
