import { CHANGE_WORDS } from '../../../../lexicon/changes.js'
import { lowerAt } from '../../draft.js'
import { governing, type Known } from '../known.js'
import { isNear, isSameScale, isSize, type Pair, type PairRule } from './pair.js'

/** Words that begin a clause of its own, or end one: what stands behind them belongs to something else. */
const BREAKS = /^(?:[;:()“”"—–]|and|although|because|but|if|or|that|when|where|which|while|who)$/

/** *from 3 % to 4 %* · *from 40 in May to 60 in June*. */
const fromTo: PairRule = (known, pair) => {
  const { drafts } = known
  if (governing(known, pair.first).word !== 'from' || !isSameScale(drafts[pair.first]!, drafts[pair.second]!))
    return null
  const to = governing(known, pair.second)
  return to.word === 'to' && isOpen(pair) ? ['before', 'after'] : null
}

/** *to 4 % from 3 %* · *120, up from 80* · *was 40 in May, down from 60*. */
const toFrom: PairRule = (known, pair) => {
  const from = governing(known, pair.second)
  if (from.word !== 'from' || !isSameScale(known.drafts[pair.first]!, known.drafts[pair.second]!)) return null
  if (isSize(known, pair.first) || !isNear(known.drafts[pair.first]!, known.drafts[pair.second]!)) return null
  const moving = lowerAt(known.tokens, from.at - 1)
  const isMoving = CHANGE_WORDS.has(moving) || moving === 'compared' || moving === 'rising' || moving === 'falling'
  if (isMoving && from.at > known.drafts[pair.first]!.next)
    return pair.between.some((word) => BREAKS.test(word)) ? null : ['after', 'before']
  const to = governing(known, pair.first)
  return to.word === 'to' && isOpen(pair) && isMoved(known, to.at) ? ['after', 'before'] : null
}

/** *rose 5 % to 120* · *fell by three to 40* · *doubled to 60* · *up 5 % at 120*. */
const byTo: PairRule = (known, pair) => {
  if (!isSize(known, pair.first) || isSize(known, pair.second)) return null
  const to = governing(known, pair.second)
  if (to.at < known.drafts[pair.first]!.next || !isLevel(known, pair.second)) return null
  return (to.word === 'to' || to.word === 'at') && isOpen(pair) && leadsTo(known, pair, to.at)
    ? ['size', 'after']
    : null
}

/** *up 5 % from 80* · *a 10 % rise from 300*. */
const byFrom: PairRule = (known, pair) => {
  if (!isSize(known, pair.first) || isSize(known, pair.second) || !isLevel(known, pair.second)) return null
  const from = governing(known, pair.second)
  if (from.word !== 'from' || from.at < known.drafts[pair.first]!.next) return null
  return isOpen(pair) && leadsTo(known, pair, from.at) ? ['size', 'before'] : null
}

/** *$3.2bn, up 5 %* · *120, a rise of 5 %* · *to 120, a 5 % increase*. */
const levelBy: PairRule = (known, { first, second, between }) => {
  if (isSize(known, first) || !isSize(known, second) || !isLevel(known, first) || between.length > 7) return null
  if (known.claims[second]!.change === null) return null
  const comma = between.lastIndexOf(',')
  if (comma < 0 || comma > 3 || between.slice(0, comma).some((word) => BREAKS.test(word))) return null
  const behind = between.slice(comma + 1)
  const opens = /^(?:up|down|a|an|the|rising|falling|representing|marking|gaining|climbing|growing)$/.test(
    behind[0] ?? '',
  )
  return opens && !behind.some((word) => BREAKS.test(word)) ? ['after', 'size'] : null
}

/** *40, compared with 30 a year earlier* · *eleven schools, against five* · *4 % versus 3 %*. */
const compared: PairRule = (known, pair) => {
  const { tokens, drafts } = known
  const a = drafts[pair.first]!
  const b = drafts[pair.second]!
  if (!isSameScale(a, b) || isSize(known, pair.first) !== isSize(known, pair.second)) return null
  if (!isNear(a, b)) return null
  const { word, at } = governing(known, pair.second)
  if (at < a.next) return null
  const before = lowerAt(tokens, at - 1)
  const isCompared = (word === 'with' || word === 'to') && (before === 'compared' || before === 'comparison')
  const isAgainst = word === 'against' || word === 'versus' || word === 'vs' || word === 'v'
  if (!isCompared && !(isAgainst && countsTheSame(known, pair))) return null
  const head = pair.between.slice(0, at - a.next)
  return head.some((word) => word !== '(' && BREAKS.test(word)) ? null : 'compared'
}

/** *12 of the 30* · *nine out of 12 analysts* · *40 % of the 300 voters*; not *a record of 300*. */
const partOf: PairRule = (known, { first, second, between }) => {
  const a = known.drafts[first]!
  const b = known.drafts[second]!
  if (!/^(?:count|money|percent|ratio)$/.test(a.kind) || /^(?:age|duration|ordinal|score|percent)$/.test(b.kind))
    return null
  if (a.kind !== 'percent' && a.kind !== 'ratio' && (a.kind !== b.kind || a.unit !== b.unit)) return null
  if (a.value !== null && b.value !== null && a.kind === b.kind && a.value > b.value) return null
  const words = between.join(' ')
  if (
    !/^(?:out )?of(?: (?:all|its|his|her|our|the|their|these|those|some|about|nearly|roughly|more than|over|around|at least|an estimated))*$/.test(
      words,
    )
  )
    return null
  return a.form === 'article' ? null : 'part'
}

/** *Of the 51 missing, 12 were found* · *Out of 300 applicants, 40 …*. */
const amongWhom: PairRule = (known, { first, second, between }) => {
  const { word, at } = governing(known, first)
  const a = known.drafts[first]!
  const b = known.drafts[second]!
  if (word !== 'of' && word !== 'among') return null
  const start = lowerAt(known.tokens, at - 1) === 'out' ? at - 1 : at
  const opens = known.tokens[start - 1]?.sentence !== known.tokens[start]!.sentence
  if (!opens || a.kind !== 'count' || !/^(?:count|percent)$/.test(b.kind)) return null
  if (a.value !== null && b.value !== null && b.kind === 'count' && b.value > a.value) return null
  const comma = between.indexOf(',')
  return comma >= 0 && comma >= between.length - 4 && between.indexOf(',', comma + 1) < 0 ? 'whole' : null
}

/** The rules, in the order in which they are asked; the first that applies to a pair decides. */
export const PAIR_RULES: readonly PairRule[] = [fromTo, toFrom, byTo, byFrom, levelBy, compared, partOf, amongWhom]

/** Whether something moves to a level: a word of change stands before *to* (*fell last year to*, *three prices from three*). */
function isMoved(known: Known, to: number): boolean {
  for (let i = to - 1; i > to - 6 && i >= 0; i--) {
    const { lower, pos, text } = known.tokens[i]!
    if (CHANGE_WORDS.has(lower) || MOVING.test(lower)) return true
    if (pos === 'VERB' || text === ',') return false
  }
  return false
}

const MOVING =
  /^(?:accelerated|amended|brought|changed|downgraded|edged|fluctuated|improved|inched|lifted|moved|pushed|quickened|revised|slowed|slowing|strengthened|ticked|upgraded|weakened|went|worsened)$/

/** Whether the words between two figures keep to one clause. */
function isOpen({ between }: Pair): boolean {
  return between.length <= 12 && !between.some((word) => BREAKS.test(word))
}

/** Whether a figure can be what something rises or falls to. */
function isLevel(known: Known, index: number): boolean {
  return !/^(?:age|duration|ordinal|score|ratio)$/.test(known.drafts[index]!.kind)
}

/** Whether nothing that a verb does stands between a size and the preposition of the level (*rose 5 % **to help** 40*). */
function leadsTo(known: Known, { first }: Pair, preposition: number): boolean {
  for (let i = known.drafts[first]!.next; i < preposition; i++) {
    const { pos, text } = known.tokens[i]!
    if (pos === 'VERB' || text === ',') return false
  }
  return true
}

/** *eleven schools, against five*: the second has no noun of its own, or the same as the first. */
function countsTheSame(known: Known, { first, second }: Pair): boolean {
  const a = known.claims[first]!.subject
  const b = known.claims[second]!.subject
  return known.drafts[first]!.kind === 'percent' || known.drafts[first]!.kind === 'money' || b === null || a === b
}
