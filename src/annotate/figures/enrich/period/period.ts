import { CHANGE_WORDS, CHANGE_WORDS_BEHIND } from '../../../../lexicon/changes.js'
import { FUTURE_WORDS } from '../../../../lexicon/clause-words.js'
import { countWhile } from '../../../../text/search.js'
import type { Period } from '../../../annotations.js'
import { isObject, isReported } from '../clause.js'
import { governing, type Known } from '../known.js'
import { isFronted, isOfSaying, REACH, reachesAhead, reachesBehind } from '../path.js'
import { daysOf } from './dates.js'
import { findTimes } from './find.js'
import type { TimePhrase } from './phrase.js'

/** How far a time that tells what is compared may stand from its figure: *40 **a year earlier***. */
const EARLIER_REACH = 5

/** Finds for every figure the time that it holds for, where its clause says so: *killed 12 people **on Saturday***. */
export function findPeriods(known: Known): (Period | null)[] {
  const { document, drafts, tokens } = known
  let at = -1
  let times: TimePhrase[] = []
  return drafts.map((draft, index) => {
    const { sentence } = tokens[draft.first]!
    if (sentence !== at) {
      at = sentence
      times = findTimes(tokens, document.sentences[sentence]!).filter((time) => !isBasis(known, time, sentence))
    }
    if (times.length === 0 || !mayHavePeriod(known, index)) return null
    const phrase = nearest(known, index, times)
    return phrase && toPeriod(known, phrase)
  })
}

/** Times that no figure holds for: what something is compared with, and when something was said. */
function isBasis(known: Known, time: TimePhrase, sentence: number): boolean {
  return time.relation === 'baseline' || isOfSaying(known.tokens, time.first, sentence)
}

/** Ages and spans of time hold for no other time, and *three times the rate in March* tells March of the rate. */
function mayHavePeriod(known: Known, index: number): boolean {
  const { kind } = known.drafts[index]!
  return kind !== 'age' && kind !== 'duration' && kind !== 'ratio' && !isDescriptive(known, index)
}

/** *its nine members*, *a 300,000-tonne tanker*, *an $890 million terminal*: the figure tells which, not how many when. */
function isDescriptive(known: Known, index: number): boolean {
  const { text, tokens, drafts, claims } = known
  const draft = drafts[index]!
  if (draft.kind === 'ordinal' || claims[index]!.change !== null) return false
  if (text.charCodeAt(draft.end) === 45 || text.slice(draft.start, draft.end).includes('-')) {
    if (draft.kind !== 'score' && draft.valueMax === null) return true
  }
  const before = tokens[draft.first - 1]?.lower ?? ''
  if (/^(?:['’]s?|her|his|its|our|the|their|these|those)$/.test(before)) return draft.kind === 'count'
  return (
    /^an?$/.test(before) &&
    /^(?:area|distance|money|volume|weight)$/.test(draft.kind) &&
    tokens[draft.next]?.pos === 'NOUN'
  )
}

function nearest(known: Known, index: number, times: readonly TimePhrase[]): TimePhrase | null {
  const draft = known.drafts[index]!
  let best: TimePhrase | null = null
  let least = Number.POSITIVE_INFINITY
  for (let i = countWhile(times, ({ next }) => next + REACH < draft.first); i < times.length; i++) {
    const time = times[i]!
    if (time.first - draft.next > REACH) break
    const isBehind = time.first >= draft.next
    if (!isBehind && time.next > draft.first) continue
    const distance = isBehind ? time.first - draft.next : isOwn(known, time, draft) ? 0 : draft.first - time.next + 3
    if (isBehind && isOthers(known, index, time)) continue
    if (distance < least && belongs(known, index, time, isBehind, times)) {
      best = time
      least = distance
    }
  }
  return best
}

/** *with **Q1 at** 5 per cent and Q2 at 4*: a time that the figure is told of by *at*. */
function isOwn({ tokens }: Known, time: TimePhrase, draft: Known['drafts'][number]): boolean {
  return draft.first === time.next + 1 && tokens[time.next]!.lower === 'at'
}

/** Whether one of the next figures is told of that time by *at*. */
function isOthers(known: Known, index: number, time: TimePhrase): boolean {
  const { drafts } = known
  for (let at = index + 1; at < index + 4 && at < drafts.length; at++) if (isOwn(known, time, drafts[at]!)) return true
  return false
}

function belongs(
  known: Known,
  index: number,
  time: TimePhrase,
  isBehind: boolean,
  times: readonly TimePhrase[],
): boolean {
  const { tokens, drafts } = known
  const draft = drafts[index]!
  if (!suits(known, index, time, isBehind)) return false
  if (!isBehind) {
    const isFirst = isFronted(tokens, time.first)
    // *to 7.5 % by 2029 from 6.2 %*: what a change starts from has a time of its own.
    if (!isFirst && /^(?:from|against|than)$/.test(governing(known, index).word)) return false
    return reachesAhead(tokens, time.next, draft.first, isFirst)
  }
  if (isReported(known, index) && tellsDay(time)) return false
  if (!reachesBehind(tokens, draft.next, time.first, isObject(known, index))) return false
  if (!time.isEarlier && isLevelBefore(known, index)) return false
  return !isTaken(known, index, time, times)
}

/** A weekday or date, which a report is made on as well as an event. */
function tellsDay({ times: [time] }: TimePhrase): boolean {
  return time!.kind === 'day' && !/^(?:last|this|next) /.test(time!.words)
}

/** *raised to 70 from 30 in July*: the time is that of the change, unlike that of *40, down from 60 in May*. */
function isLevelBefore(known: Known, index: number): boolean {
  const { word, at } = governing(known, index)
  if (word !== 'from' || /^(?:up|down)$/.test(known.tokens[at - 1]?.lower ?? '')) return false
  return known.drafts[index - 1]?.next === at
}

/** Whether a time can be told of such a figure at all. */
function suits(known: Known, index: number, time: TimePhrase, isBehind: boolean): boolean {
  const { tokens, drafts } = known
  const draft = drafts[index]!
  const gap = time.first - draft.next
  if (time.isEarlier && !isBehind) return isFronted(tokens, time.first)
  if (time.isEarlier && !(gap <= EARLIER_REACH && !hasVerb(known, draft.next, time.first))) return false
  if (draft.kind === 'ordinal') {
    const isCounted = (time.relation === 'since' && draft.value !== 1) || time.times[0]!.kind === 'loose'
    return isBehind && isCounted && gap <= 4
  }
  if (draft.kind === 'distance' || draft.kind === 'area')
    return known.claims[index]!.change !== null || (isBehind && gap <= 2)
  // A bare *third quarter* is one of a match as well; money and shares are of the other sort.
  const isBareQuarter = time.times[0]!.kind === 'quarter' && (time.times[0] as { year: number | null }).year === null
  if (isBareQuarter && draft.kind !== 'money' && draft.kind !== 'percent') return false
  if (time.relation !== 'since') return true
  // *the highest since 2008*: how long it has been, not what is counted over it.
  const before = tokens[time.first - 1]
  return !(before && (/(?:est|most|first|only|level|time)$/.test(before.lower) || isSuperlative(known, time.first)))
}

/** *the biggest rise since 2008*, *the worst flood here since 1990*. */
function isSuperlative(known: Known, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const { lower, pos } = known.tokens[i]!
    if (pos === 'NUM' || pos === 'VERB') return false
    if (
      /^(?:best|worst|most|least|first|highest|lowest|biggest|largest|deadliest|fastest|smallest|sharpest|steepest|strongest|weakest)$/.test(
        lower,
      )
    )
      return true
  }
  return false
}

function hasVerb(known: Known, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (known.tokens[i]!.pos === 'VERB') return true
  return false
}

/**
 * *40 in May to 60 in June*: a time behind another figure of the same scale, which has a time of its own or between which
 * and this figure a change lies, is the other's alone.
 */
function isTaken(known: Known, index: number, time: TimePhrase, times: readonly TimePhrase[]): boolean {
  const { drafts, tokens } = known
  if (isOfBasis(known, index, time)) return true
  const next = drafts[index + 1]
  if (!next || next.first >= time.first) return false
  for (let i = drafts[index]!.next; i < next.first; i++) {
    if (/^(?:compared|from|against|versus)$/.test(tokens[i]!.lower)) return true
  }
  return (
    time.isEarlier ||
    times.some((other) => other !== time && other.first >= drafts[index]!.next && other.next <= next.first)
  )
}

/** *a 30 % fall from the last vote, **in 2008***, *up from $826bn **in 2010***: when the figure was another one. */
function isOfBasis({ drafts, tokens }: Known, index: number, time: TimePhrase): boolean {
  for (let i = drafts[index]!.next; i < time.first - 1; i++) {
    const { lower } = tokens[i]!
    if (/^(?:against|compared|versus)$/.test(lower)) return true
    if (lower === 'from' && (CHANGE_WORDS.has(tokens[i - 1]!.lower) || CHANGE_WORDS_BEHIND.has(tokens[i - 1]!.lower)))
      return true
  }
  return false
}

function toPeriod(known: Known, phrase: TimePhrase): Period {
  const first = known.tokens[phrase.first]!
  const last = known.tokens[phrase.next - 1]!
  const published = known.document.publishedAt
  const day = published && !Number.isNaN(Date.parse(published)) ? new Date(published).toISOString().slice(0, 10) : null
  return { start: first.start, end: last.end, ...daysOf(phrase, day, isFuture(known, phrase)) }
}

/** Whether the words before a time say that it lies ahead. */
function isFuture(known: Known, phrase: TimePhrase): boolean {
  const { tokens } = known
  const { sentence } = tokens[phrase.first]!
  for (let i = phrase.next - 1; i >= 0 && i > phrase.first - 16; i--) {
    const token = tokens[i]!
    if (token.sentence !== sentence || token.text === ';') return false
    if (FUTURE_WORDS.has(token.lower)) return true
    if (i < phrase.first && token.pos === 'VERB' && /ed$/.test(token.lower) && tokens[i - 1]?.pos !== 'AUX')
      return false
  }
  return false
}
