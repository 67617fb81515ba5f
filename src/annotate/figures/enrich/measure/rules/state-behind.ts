import { WEEKDAYS } from '../../../../../lexicon/calendar.js'
import type { Token } from '../../../../../text/document.js'
import type { Known } from '../../known.js'
import { isCounted } from '../counted.js'
import { isKind, joined, type MeasureRule } from '../found.js'
import { nounBehind } from '../subject.js'
import { DID, DONE, type Entry, LONG_STATES } from '../table.js'
import { BE, HAVE } from './auxiliaries.js'

/** Words that may stand between the counted and what is said of them: *17 people **who have since** died*. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'also alone already all at both either had have has more now others other people reportedly since so still then there themselves who that least'.split(
    ' ',
  ),
)

/** Parts of speech that may stand between the counted and what is said of them: *people **in the camp** were killed*. */
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'DET', 'NOUN', 'PROPN'])

/** *17 killed* · *12 people were injured* · *40 who died* · *left 12 people dead*: what was done or happened to the counted. */
export const stateBehind: MeasureRule = (known, index) => {
  const { tokens, drafts } = known
  // Nothing is done to sums and shares.
  if (drafts[index]!.kind !== 'count' && drafts[index]!.kind !== 'area') return null
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
