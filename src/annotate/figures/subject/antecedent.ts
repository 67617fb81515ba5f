import { TIME_NOUNS } from '../../../lexicon/calendar.js'
import type { Token } from '../../../text/document.js'
import type { Draft, Reading } from '../draft.js'
import { isPlural, type Phrase } from './phrase.js'
import { phraseBefore } from './phrase-before.js'

/** What *them*, *whom*, *which* or *it* stands for: the nearest noun before the figure of that number, one sentence back at most. */
export function antecedent(reading: Reading, draft: Draft, pronoun: string): Phrase | null {
  const { tokens } = reading
  if (/^(?:us|you|those|these)$/.test(pronoun)) return null
  const here = tokens[draft.first]!
  for (let i = draft.first - 1; i >= 0 && i > draft.first - ANTECEDENT; i--) {
    const token = tokens[i]!
    if (token.paragraph !== here.paragraph || here.sentence - token.sentence > 1) return null
    // *cyclists made up two-thirds of them*: not who does it.
    if (pronoun === 'them' && token.sentence === here.sentence && isSubject(tokens, i, draft.first)) continue
    if (token.pos !== 'NOUN' || isPlural(token) !== (pronoun !== 'it')) continue
    if (pronoun === 'which' || pronoun === 'whom' || !TIME_NOUNS.has(token.lower.replace(/s$/, '')))
      return phraseBefore(tokens, i + 1)
  }
  return null
}

/** How far back the noun for a pronoun may stand, in tokens. */
const ANTECEDENT = 40

/** Whether a noun is the subject of the clause that a token stands in: a verb behind it, and no comma up to there. */
function isSubject(tokens: readonly Token[], index: number, end: number): boolean {
  if (!/^(?:AUX|VERB)$/.test(tokens[index + 1]?.pos ?? '')) return false
  for (let i = index + 1; i < end; i++) if (/^[,;:]$/.test(tokens[i]!.text)) return false
  return true
}
