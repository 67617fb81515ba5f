import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import type { Draft } from '../draft.js'
import { phraseStartingAt } from '../phrases.js'
import { attribute } from './attribute.js'
import { readBeats } from './beats.js'
import { rankCandidates } from './candidates.js'
import { choose } from './choose.js'
import { isInTitle } from './drafts.js'
import type { Attribution, Memory } from './memory.js'
import { readSource } from './sources.js'
import { wantedTurn } from './wanted.js'

const NOBODY: Attribution = { speaker: { kind: 'none' }, coSpeakers: [], method: 'none', confidence: 0.35 }

/**
 * The speaker of a quote that has no attribution: who is named behind it, else the likeliest of those who spoke before,
 * who are named before it or whom the sentences beside it are about.
 */
export function dialogueSpeaker(memory: Memory, draft: Draft): Attribution {
  if (!draft.link || isInTitle(memory.scene.reading, draft)) return NOBODY
  const identified = identifiedBehind(memory, draft)
  if (identified) return identified
  const wanted = wantedTurn(draft)
  const candidates = rankCandidates(memory, wanted, readBeats(memory, draft))
  return choose(wanted, candidates, { kind: 'none' })
}

/** *“From whom?” This was the commissioner, Jane Roe.* */
function identifiedBehind(memory: Memory, draft: Draft): Attribution | null {
  const { reading } = memory.scene
  const { tokens, sentenceEnd } = reading
  const from = sentenceEnd[draft.content.at(-1)!.end - 1]!
  const opener = tokens[from]?.lower
  if (
    (opener !== 'this' && opener !== 'that' && opener !== 'it') ||
    (tokens[from + 1]?.lower !== 'was' && tokens[from + 1]?.lower !== 'is')
  )
    return null
  const phrase = phraseStartingAt(reading, from + 2, sentenceEnd[from]!)
  const source = phrase && readSource(reading, phrase, null)
  if (!source || (source.kind !== 'named' && !ROLE_NOUNS.has(source.head))) return null
  return { ...attribute(memory, source, null), confidence: 0.8 }
}
