import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { VERB_SENSES } from '../../../lexicon/verb-senses.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isPeopleNoun } from '../people.js'
import { earlierSubject } from './earlier.js'
import { governor } from './governor.js'
import type { Phrase } from './phrase.js'

/** The last resort for counts: what the figure before counted, in this sentence or the one before. */
export function carriedFromAfar(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const draft = drafts[index]!
  const parallel = parallelSubject(reading, drafts, index)
  if (parallel) return parallel
  if (isTaken(reading, draft)) return null
  // *Seventeen were killed*: people, whatever was counted last.
  const isHarmed = HARMED.test(reading.text.slice(draft.end, draft.end + 40))
  return earlierSubject(
    reading,
    drafts,
    index,
    2,
    isHarmed ? ({ next }) => isPeopleNoun(reading.tokens[next - 1]!.lower) : undefined,
  )
}

/** *Aro has 11 delegates and Lind **has 10***: the same verb of the same sentence takes the same. */
function parallelSubject(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const verb = tokens[governor(reading, draft)]
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return null
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const earlier = drafts[i]!
    if (tokens[earlier.first]!.sentence !== tokens[draft.first]!.sentence) return null
    const isSame = tokens[governor(reading, earlier)]?.lower === verb.lower
    if (earlier.kind === 'count' && isSame) return earlier.phrase
  }
  return null
}

const HARMED =
  /^ (?:(?:are|had|have|been|remain|remained|still|was|were) )*(?:also |seriously |critically )?(?:abducted|arrested|charged|detained|died|displaced|evacuated|freed|hospitali[sz]ed|hurt|injured|kidnapped|killed|missing|rescued|wounded)\b/

/** *an attack killed 14*, *he has 22*, *police said 12*: what a verb takes is not what was counted before. */
function isTaken(reading: Reading, draft: Draft): boolean {
  const at = governor(reading, draft)
  const verb = reading.tokens[at]
  if (/^(?:had|has|have)$/.test(verb?.lower ?? '')) return true
  // *was little changed at 4.6 million*: what stands at a level is told there.
  if (verb?.lower === 'at') return !/^(?:least|most)$/.test(lowerAt(reading.tokens, at + 1))
  const change = CHANGE_WORDS.get(verb?.lower ?? '')
  return (
    verb?.pos === 'VERB' &&
    (change === undefined || /^(?:lose|loses|lost)$/.test(verb.lower)) &&
    VERB_SENSES.get(verb.lower) !== 'level'
  )
}
