import { isNominal } from '../nominals.js'
import type { Reading } from '../reading.js'
import { tokenAt } from '../reading.js'
import type { Profile } from './profiles.js'
import type { Source } from './sources.js'

const COURTESY = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'sir',
  'dame',
  'dr',
  'dr.',
  'the',
  'a',
  'an',
])

/** The role words that stand by the name in the attribution (*Migration Minister* X said), else the first that the article gives. */
export function roleOf(
  reading: Reading,
  profiles: readonly Profile[],
  entity: number,
  source: Source | null,
): string | null {
  if (reading.entities[entity]!.kind !== 'person') return null
  return (source?.kind === 'named' && titleBefore(reading, source)) || profiles[entity]!.role
}

function titleBefore(reading: Reading, source: Source): string | null {
  const { tokens } = reading
  const end = tokenAt(tokens, source.span.start)
  let first = end
  while (first > reading.sentenceStart[end]! && isNominal(reading, first - 1)) first--
  while (first < end && (COURTESY.has(tokens[first]!.lower) || tokens[first]!.pos === 'DET')) first++
  let last = end
  while (last > first && COURTESY.has(tokens[last - 1]!.lower)) last--
  if (last <= first || tokens[last - 1]!.pos === 'PART') return null
  return reading.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
}
