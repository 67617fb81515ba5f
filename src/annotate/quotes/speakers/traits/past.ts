import type { Candidate } from '../candidates.js'
import { lastToken } from '../drafts.js'
import type { Memory } from '../memory.js'
import type { Wanted } from '../wanted.js'
import { AT } from './names.js'

const MOST_QUOTES = 8
/** Farther back nothing counts, so that long texts take no longer for each quote. */
const FARTHEST_TOLD = 60

/** When the candidates spoke before, and how often. */
export function readPast({ scene, told }: Memory, wanted: Wanted, candidates: readonly Candidate[]): void {
  const { tokens, sentenceStart, sentenceEnd } = scene.reading
  const { paragraph } = tokens[wanted.token]!
  for (const { entity, unnamed, traits } of candidates) {
    traits[AT.quotesAgo] = MOST_QUOTES + 1
    traits[AT.paragraphsSilent] = 6
    let times = 0
    const farthest = Math.max(0, told.length - FARTHEST_TOLD)
    for (let i = told.length - 1; i >= farthest; i--) {
      const before = told[i]!
      const isSame = entity >= 0 ? before.entity === entity : before.entity < 0 && before.unnamed === unnamed
      if (!isSame) continue
      times++
      if (times > 1) continue
      const last = lastToken(before.draft)
      traits[AT.quotesAgo] = Math.min(MOST_QUOTES, told.length - i)
      traits[AT.paragraphsSilent] = Math.min(5, paragraph - tokens[last]!.paragraph)
      traits[AT.spokeJustBefore] = Number(sentenceEnd[last]! >= sentenceStart[wanted.token]!)
      traits[AT.spokeInParagraph] = Number(tokens[last]!.paragraph === paragraph)
    }
    traits[AT.timesTold] = Math.min(6, times)
  }
}
