import type { AttributionMethod, Speaker } from '../../annotations.js'
import type { Draft } from '../draft.js'
import { rankCandidates } from './candidates.js'
import { choose } from './choose.js'
import type { Attribution, Memory } from './memory.js'
import type { Source } from './sources.js'
import { noteIntroduced } from './unnamed.js'
import { wantedOf } from './wanted.js'

/** Who a source is; `draft` is its quote, null if it is the subject of another sentence. */
export function attribute(memory: Memory, source: Source, draft: Draft | null): Attribution {
  if (source.kind === 'named') return attributeNamed(memory, source)
  const { reading } = memory.scene
  if (source.owner >= 0) return named(source.owner, [], 'role', 0.75)
  const itself: Speaker = {
    kind: 'unnamed',
    description: reading.text.slice(source.span.start, source.span.end),
  }
  const wanted = wantedOf(memory, source, draft)
  if (!wanted) return narrator(memory) ?? { speaker: itself, coSpeakers: [], method: 'pronoun', confidence: 0.25 }
  if (source.kind === 'pronoun') noteIntroduced(memory, source)
  const candidates = rankCandidates(memory, wanted)
  return choose(wanted, candidates, itself)
}

function attributeNamed({ scene }: Memory, source: Source): Attribution {
  const { name } = scene.reading.entities[source.entity]!
  const isFull = source.span.end - source.span.start >= name.length
  const coSpeakers = source.others.map((entity): Speaker => ({ kind: 'named', entity }))
  return named(source.entity, coSpeakers, isFull ? 'named' : 'surname', 0.98)
}

/** *I asked*: who wrote the article. */
function narrator({ scene }: Memory): Attribution | null {
  const [author] = scene.authors
  return author === undefined ? null : named(author, [], 'pronoun', 0.7)
}

function named(
  entity: number,
  coSpeakers: readonly Speaker[],
  method: AttributionMethod,
  confidence: number,
): Attribution {
  return { speaker: { kind: 'named', entity }, coSpeakers, method, confidence }
}
