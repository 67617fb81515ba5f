import type { AttributionMethod, Speaker } from '../../annotations.js'
import type { Candidate } from './candidates.js'
import type { Attribution } from './memory.js'
import { sureness } from './sureness.js'
import type { Way } from './traits/names.js'
import type { Wanted } from './wanted.js'

const METHODS: Readonly<Record<Way, AttributionMethod>> = {
  person: 'pronoun',
  thing: 'pronoun',
  description: 'role',
  organisation: 'role',
  text: 'role',
  turn: 'previous',
}

/** The best of the candidates; `itself` is who it is if none of them. */
export function choose(wanted: Wanted, candidates: readonly Candidate[], itself: Speaker): Attribution {
  const best = candidates[0]!
  const speaker = best.speaker ?? itself
  return {
    speaker,
    coSpeakers: [],
    method: speaker.kind === 'none' ? 'none' : METHODS[wanted.way],
    confidence: sureness(wanted.way, best.share),
    ranked: { wanted, candidates, itself },
  }
}
