import type { Token } from '../../../text/document.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { headBefore } from './clause.js'
import { governor } from './governor.js'
import { phraseFrom } from './noun-phrase.js'
import type { Phrase } from './phrase.js'
import { phraseBefore } from './phrase-before.js'

/** *a payment of €600*, *turnover of EGP 5.1bn in …*: what stands right before *of*. */
export function beforeOf(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const at = governor(reading, drafts[index]!)
  if (lowerAt(tokens, at) !== 'of' || drafts[index]!.form === 'fraction') return null
  return ofWhat(tokens, at)
}

/** What stands before an *of*; null for parts: a fraction of an amount does not have it (*a fraction of the $45 billion*). */
export function ofWhat(tokens: readonly Token[], of: number): Phrase | null {
  const isPart = /^(?:all|fraction|half|most|part|quarter|rest|some|third)$/.test(tokens[of - 1]?.lower ?? '')
  return isPart ? null : phraseBefore(tokens, of)
}

/** *day four*, *stage 3*: the word that is numbered. */
export function label(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { by, first, next } = drafts[index]!
  const { tokens } = reading
  return by === 'rank' && tokens[first - 1]?.pos === 'NOUN' && tokens[next]?.pos !== 'NOUN'
    ? { first: first - 1, next: first }
    : null
}

/** *Of the animals, 309 survived*: what the sentence counts among. */
export function among(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  if (lowerAt(tokens, draft.first - 1) !== ',' && tokens[draft.first - 1]?.pos !== 'ADV') return null
  for (let i = draft.first - 2; i > draft.first - 14; i--) {
    if (tokens[i]?.sentence !== tokens[draft.first]!.sentence) return null
    if (lowerAt(tokens, i) !== 'of') continue
    const opens =
      tokens[i - 1]?.sentence !== tokens[i]!.sentence || tokens[i - 1]?.text === ':' || tokens[i - 1]?.text === ';'
    if (!opens) continue
    let at = i + 1
    while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'NUM' || lowerAt(tokens, at) === 'its') at++
    return phraseFrom(tokens, at)
  }
  return null
}

/** *paid £3.85 for two **slices***, *spent ¥18 million on **whistles***: what the money is for, if a verb governs it. */
export function purpose(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  if (tokens[governor(reading, draft)]?.pos !== 'VERB' && !isListed(reading, drafts[index - 1], draft)) return null
  let at = draft.next
  while (/^(?:a|year|month|week|day|each|apiece)$/.test(lowerAt(tokens, at))) at++
  if (!/^(?:for|on|towards)$/.test(lowerAt(tokens, at)) || tokens[at]!.sentence !== tokens[draft.first]!.sentence)
    return null
  at++
  while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'NUM' || /^(?:its|his|her|their)$/.test(lowerAt(tokens, at)))
    at++
  const inner = drafts[index + 1]
  return phraseFrom(tokens, inner && inner.first <= at && at < inner.next ? inner.next : at)
}

/** *spent £40 on cars, **£20** on drink and up to **£9** on bets*: an amount in a row of such. */
function isListed({ text }: Reading, earlier: Draft | undefined, draft: Draft): boolean {
  if (earlier?.kind !== draft.kind || earlier.unit !== draft.unit) return false
  return /^ (?:(?:a|each) \w+ )?(?:for|on) [\w -]+(?:, and|,| and) (?:[a-z]+ ){0,2}$/.test(
    text.slice(earlier.end, draft.start),
  )
}

/** *Blinken's visit, his ninth to …* · *the visit—the seventh since …*: an ordinal without a noun, apposed to one. */
export function ordinalApposed(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const determiner = drafts[index]!.first - 1
  if (!/^(?:a|his|her|its|my|our|the|their)$/.test(lowerAt(tokens, determiner))) return null
  return /^[,—–]$/.test(tokens[determiner - 1]?.text ?? '') ? headBefore(tokens, determiner - 1) : null
}
