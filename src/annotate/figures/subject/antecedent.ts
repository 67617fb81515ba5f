import { TIME_NOUNS } from '../../../lexicon/calendar.js'
import type { Draft, Reading } from '../draft.js'
import { isPlural, type Phrase, phraseBefore } from './noun-phrase.js'

/** What *them*, *whom*, *which* or *it* stands for: the nearest noun before the figure of that number, one sentence back at most. */
export function antecedent(reading: Reading, draft: Draft, pronoun: string): Phrase | null {
  const { tokens } = reading
  if (/^(?:us|you|those|these)$/.test(pronoun)) return null
  const here = tokens[draft.first]!
  for (let i = draft.first - 1; i >= 0 && i > draft.first - ANTECEDENT; i--) {
    const token = tokens[i]!
    if (token.paragraph !== here.paragraph || here.sentence - token.sentence > 1) return null
    if (token.pos !== 'NOUN' || isPlural(token) !== (pronoun !== 'it')) continue
    if (pronoun === 'which' || pronoun === 'whom' || !TIME_NOUNS.has(token.lower.replace(/s$/, '')))
      return phraseBefore(tokens, i + 1)
  }
  return null
}

/** How far back the noun for a pronoun may stand, in tokens. */
const ANTECEDENT = 40
