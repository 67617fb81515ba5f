import { lowerAt } from '../../../draft.js'
import { nameAt } from '../../../name-lookup.js'
import type { Known } from '../../known.js'
import { isKind, joined, type MeasureRule } from '../found.js'
import { type Entry, NOUN_ENDS, NOUNS } from '../table.js'

/** *40 deaths* · *the death toll rose to 40* · *Turnout was 44 per cent*: the noun that is counted or measured says it. */
export const noun: MeasureRule = (known, index) => {
  const { tokens } = known
  const { phrase } = known.drafts[index]!
  const last = phrase && tokens[phrase.next - 1]!
  if (!last || !NOUN_ENDS.has(last.lower) || nameAt(known.annotations.names, last.start)) return null
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

/** *5 % of voters* where the measure is a share of something else: a part of what is counted. */
function isShare(known: Known, index: number, entry: Entry): boolean {
  const { drafts, claims, tokens } = known
  if (drafts[index]!.kind !== 'percent' || entry.name === 'vote share') return false
  return lowerAt(tokens, drafts[index]!.next) === 'of' && claims[index]!.change === null
}
