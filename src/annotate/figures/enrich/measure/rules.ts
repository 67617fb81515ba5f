import { WEEKDAYS } from '../../../../lexicon/calendar.js'
import type { Token } from '../../../../text/document.js'
import { lowerAt } from '../../draft.js'
import { BETWEEN, governor } from '../../subject/governor.js'
import type { Known } from '../known.js'
import { isCounted, isPeople } from './counted.js'
import { nounBehind } from './subject.js'
import { DID, DOING, DONE, type Entry, LONG_STATES, NOUNS } from './table.js'

/** A measure that was found, and the verb that its subject does it with, where one does. */
export interface Found {
  readonly entry: Entry
  readonly verb: number | null
  /** The figure before it that the measure was carried over from: where that is, this is too. */
  readonly whole?: number
}

/** A rule that tells what a figure counts. `earlier` are the measures of the figures before it. */
export type MeasureRule = (known: Known, index: number, earlier: readonly (Found | null)[]) => Found | null

const BE: ReadonlySet<string> = new Set(
  "am are be been being is was were get gets got left ’re 're feared reported confirmed believed presumed found".split(
    ' ',
  ),
)
const HAVE: ReadonlySet<string> = new Set("had has have having may might could will would did do ’ve 've".split(' '))
const PASSED_OVER: ReadonlySet<string> = new Set(
  'also alone already all at both either had have has more now others other people reportedly since so still then there themselves who that least'.split(
    ' ',
  ),
)

/** Parts of speech that may stand between the counted and what is said of them: *people **in the camp** were killed*. */
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'DET', 'NOUN', 'PROPN'])

/** *killing 12 people* · *arrested at least 30* · *laid off 300 workers*: a verb that governs the figure. */
const verbBefore: MeasureRule = (known, index) => {
  const { tokens, drafts } = known
  const at = governorOf(known, index)
  const token = tokens[at]
  if (!token || token.sentence !== tokens[drafts[index]!.first]!.sentence) return null
  const isParticle = /^(?:down|for|off|to|up)$/.test(token.lower)
  const verb = isParticle ? at - 1 : at
  const words = isParticle ? `${lowerAt(tokens, verb)} ${token.lower}` : token.lower
  const entries = DOING.get(words)
  if (!entries || (!isParticle && BE.has(lowerAt(tokens, verb - 1))) || tokens[verb]!.pos === 'PROPN') return null
  const { head } = nounBehind(known, index)
  if (head === null && !isParticle && isNounAhead(known, drafts[index]!.next)) return null
  const entry = entries.find((entry) => isKind(known, index, entry) && isCounted(known, entry, head))
  return entry ? { entry, verb } : null
}

/** *17 killed* · *12 people were injured* · *40 who died* · *left 12 people dead*: what was done or happened to the counted. */
const stateBehind: MeasureRule = (known, index) => {
  const { tokens, drafts } = known
  const { head, next } = nounBehind(known, index)
  const { sentence } = tokens[drafts[index]!.first]!
  let isPassive = false
  let isPerfect = false
  for (let at = next; at < next + 12; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return null
    const entry = stateAt(known, index, at, isPassive, isPerfect, at === next)
    if (entry && isCounted(known, entry, head ?? carriedHead(known, index))) return { entry, verb: null }
    if (entry) return null
    if (BE.has(token.lower)) isPassive = true
    else if (HAVE.has(token.lower)) isPerfect = true
    else if (isPassive || isPerfect) {
      if (token.pos !== 'ADV' && !PASSED_OVER.has(token.lower)) return null
    } else if (token.lower === 'and') {
      if (tokens[at + 1]?.pos !== 'NOUN') return null
    } else if (!PASSED_OVER.has(token.lower) && !NOMINAL.has(token.pos)) return null
  }
  return null
}

/** *200 houses were destroyed and **40 damaged***: the noun that was carried over from before the figure. */
function carriedHead(known: Known, index: number): Token | null {
  const { phrase, first } = known.drafts[index]!
  return phrase && phrase.next <= first ? known.tokens[phrase.next - 1]! : null
}

/** The measure that the words at a token tell of the counted, read actively or passively as the auxiliaries say. */
function stateAt(
  known: Known,
  index: number,
  at: number,
  isPassive: boolean,
  isPerfect: boolean,
  isNext: boolean,
): Entry | null {
  const { tokens } = known
  for (let length = LONG_STATES.has(tokens[at]!.lower) ? 3 : 1; length >= 1; length--) {
    const words = joined(known, at, length)
    if (words === null) continue
    const behind = at + length
    const did = isPassive ? undefined : DID.get(words)
    const done = isPerfect && !isPassive ? undefined : DONE.get(words)
    if (!did && !done) continue
    const entry = [...(did ?? []), ...(done ?? [])].find((entry) => isKind(known, index, entry))
    if (!entry) continue
    // *12 militants killed three soldiers*: without auxiliary and with an object it is they who did it.
    if (
      done?.includes(entry) &&
      !isPassive &&
      (hasObject(known, behind) || !(isNext || tokens[at]!.pos !== 'VERB' || isReduced(known, at)))
    )
      return null
    return entry
  }
  return null
}

/** *people in the camp killed on Monday*: a participle without auxiliary further off is read only before a preposition. */
function isReduced(known: Known, at: number): boolean {
  const behind = known.tokens[at + 1]
  return !behind || behind.pos === 'ADP' || behind.pos === 'PUNCT'
}

function hasObject(known: Known, at: number): boolean {
  const token = known.tokens[at]
  if (!token || WEEKDAYS.has(token.lower) || /^(?:last|this|more|over)$/.test(token.lower)) return false
  return /^(?:DET|NUM|NOUN|PROPN|PRON)$/.test(token.pos)
}

function joined(known: Known, at: number, length: number): string | null {
  const { tokens } = known
  if (length === 1) return tokens[at]!.lower
  const last = tokens[at + length - 1]
  if (!last || last.sentence !== tokens[at]!.sentence) return null
  return length === 2
    ? `${tokens[at]!.lower} ${last.lower}`
    : `${tokens[at]!.lower} ${tokens[at + 1]!.lower} ${last.lower}`
}

/** *40 deaths* · *the death toll rose to 40* · *Turnout was 44 per cent*: the noun that is counted or measured says it. */
const noun: MeasureRule = (known, index) => {
  const { tokens } = known
  const { phrase } = known.drafts[index]!
  if (!phrase) return null
  // Words before the phrase count too: the tagger takes the *insured* of *insured losses* for a verb.
  for (let length = 3; length >= 1; length--) {
    const at = phrase.next - length
    if (at < 0 || tokens[at]!.sentence !== tokens[phrase.first]!.sentence) continue
    const words = joined(known, at, length)
    const entries = words === null ? undefined : NOUNS.get(words)
    const entry = entries?.find((entry) => isKind(known, index, entry) && !entry.not.has(lowerAt(tokens, at - 1)))
    if (entry) return isShare(known, index, entry) ? null : { entry, verb: null }
  }
  return null
}

/** *a deficit of 4.9 % **of GDP***, *debt at 80 % of gross domestic product*: what is measured stands in front. */
const shareOfProduct: MeasureRule = (known, index) => {
  const { tokens, drafts } = known
  const { kind, first, next } = drafts[index]!
  if (kind !== 'percent' || lowerAt(tokens, next) !== 'of' || !/^(?:gdp|gross|output)$/.test(lowerAt(tokens, next + 1)))
    return null
  for (let at = first - 1; at > first - 8 && at >= 0 && tokens[at]!.sentence === tokens[first]!.sentence; at--) {
    if (tokens[at]!.pos === 'PUNCT') return null
    const entry = NOUNS.get(tokens[at]!.lower)?.find(({ kinds }) => kinds.has('percent'))
    if (entry) return { entry, verb: null }
  }
  return null
}

/** *5 % of voters* where the measure is a share of something else: a part of what is counted. */
function isShare(known: Known, index: number, entry: Entry): boolean {
  const { drafts, claims, tokens } = known
  if (drafts[index]!.kind !== 'percent' || entry.name === 'vote share') return false
  return lowerAt(tokens, drafts[index]!.next) === 'of' && claims[index]!.change === null
}

/** *killed 12 soldiers **and 30 civilians*** · *killed 12 people, **including three children***. */
const joinedToEarlier: MeasureRule = (known, index, earlier) => {
  const { tokens, drafts } = known
  const last = earlier[index - 1]
  const draft = drafts[index]!
  const before = drafts[index - 1]
  if (!last?.entry.counted || !before || tokens[before.first]!.sentence !== tokens[draft.first]!.sentence) return null
  const link = governorOfPart(known, index)
  if (link === null || draft.first - before.next > 9) return null
  for (let i = before.next; i < link; i++)
    if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !DONE.has(tokens[i]!.lower))) return null
  const { head, next } = nounBehind(known, index)
  const goesOn = tokens[next]
  if (goesOn && (goesOn.pos === 'VERB' || goesOn.pos === 'AUX') && goesOn.sentence === tokens[draft.first]!.sentence)
    return null
  if (!isKind(known, index, last.entry) || head === null) return null
  const fits = last.entry.counted === 'people' ? isPeople(known, head) : last.entry.counted.has(head.lower)
  return fits ? { ...last, whole: last.whole ?? index - 1 } : null
}

/** The token that joins a figure to the one before: *and*, *including*, *among them*; null if none does. */
function governorOfPart(known: Known, index: number): number | null {
  const { tokens, drafts } = known
  let at = drafts[index]!.first - 1
  while (/^(?:at|least|about|some|nearly|around|more|than|over|another|up|to|as|many)$/.test(lowerAt(tokens, at))) at--
  const word = lowerAt(tokens, at)
  if (word === 'and' || word === 'including') return at
  return word === 'them' && lowerAt(tokens, at - 1) === 'among' ? at - 1 : null
}

/** Whether a measure is told by figures of this kind; by percent only as a change of it, or where it is a share itself. */
function isKind(known: Known, index: number, entry: Entry): boolean {
  const { kind } = known.drafts[index]!
  if (kind !== 'percent') return entry.kinds.has(kind)
  if (known.claims[index]!.change !== null) return !entry.kinds.has('ordinal')
  return entry.isRate === true && entry.kinds.has('percent')
}

/** The token that governs a figure, over hedges: ***killed** at least 12*. */
function governorOf(known: Known, index: number): number {
  const { tokens } = known
  let at = governor(known, known.drafts[index]!)
  if (lowerAt(tokens, at) === 'at' && /^(?:least|most)$/.test(lowerAt(tokens, at + 1))) at--
  while (BETWEEN.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== 'of') at--
  return at
}

/** *killed 12 cows*, where the subject finder gives no noun behind: the next word would be it. */
function isNounAhead(known: Known, at: number): boolean {
  const token = known.tokens[at]
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ') && !WEEKDAYS.has(token.lower)
}

/** The rules, in the order in which they are asked: what is done to the counted says more than what they are. */
export const MEASURE_RULES: readonly MeasureRule[] = [stateBehind, verbBefore, joinedToEarlier, shareOfProduct, noun]
