import type { Quote } from '../../annotations.js'
import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'
import { attribute } from './attribute.js'
import { attributeChain, chainLength } from './chain.js'
import { dialogueSpeaker } from './dialogue.js'
import { creditHeadlines } from './headline.js'
import { findHeads } from './heads.js'
import { type Attribution, type Memory, tell } from './memory.js'
import { findMentionTokens } from './mention-tokens.js'
import { readProfiles } from './profiles.js'
import { roleOf } from './role.js'
import { readScene } from './scene.js'
import { nameSetOff } from './set-off.js'
import { readSource, type Source } from './sources.js'
import type { Model } from './trees.js'
import { MODEL } from './weights.js'

export type { Attribution } from './memory.js'

/** A quote with how its speaker was found. */
export interface Resolved {
  readonly quote: Quote
  readonly attribution: Attribution
}

/** Resolves the speakers of a document's quotes, in order. */
export function resolveSpeakers(reading: Reading, drafts: readonly Draft[]): Quote[] {
  if (drafts.length === 0) return []
  return creditHeadlines(
    reading,
    drafts,
    rankSpeakers(reading, drafts).map(({ quote }) => quote),
  )
}

/**
 * The same with the candidates that every speaker was chosen from, and before headlines are credited: for the trainer.
 * @param correct gives the speaker to go on with, where the trainer knows better
 */
export function rankSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  model: Model = MODEL,
  correct?: (index: number, attribution: Attribution) => Attribution,
): Resolved[] {
  const tokensOf = findMentionTokens(reading)
  const profiles = readProfiles(reading, tokensOf)
  const sources = drafts.map((draft) => sourceOf(reading, draft))
  const memory: Memory = {
    scene: readScene(reading, profiles, tokensOf),
    profiles,
    heads: findHeads(reading, sources),
    model,
    told: [],
    unnamed: [],
    heard: new Int8Array(profiles.length),
    drafts,
    indexOf: new Map(drafts.map((draft, index) => [draft, index])),
  }
  const found: Attribution[] = []
  while (found.length < drafts.length) {
    const index = found.length
    const length = correct ? 0 : chainLength(reading, drafts, index)
    const chain = length > 1 ? attributeChain(memory, drafts.slice(index, index + length)) : null
    for (let i = index; i < index + Math.max(1, length); i++) {
      const attribution = chain?.[i - index] ?? attributeDraft(memory, drafts[i]!, sources[i]!)
      tell(memory, drafts[i]!, sources[i]!, correct ? correct(i, attribution) : attribution)
      found.push(attribution)
    }
  }
  return found.map((attribution, i) => ({ quote: toQuote(memory, drafts[i]!, sources[i]!, attribution), attribution }))
}

function attributeDraft(memory: Memory, draft: Draft, source: Source | null): Attribution {
  return source ? attribute(memory, source, draft) : dialogueSpeaker(memory, draft)
}

function sourceOf(reading: Reading, draft: Draft): Source | null {
  if (!draft.source) return null
  const setOff = nameSetOff(reading, draft)
  return setOff ? readSource(reading, setOff, null) : readSource(reading, draft.source, draft.region, draft.cue)
}

function toQuote(memory: Memory, draft: Draft, source: Source | null, attribution: Attribution): Quote {
  const { reading } = memory.scene
  const { tokens } = reading
  return {
    type: draft.type,
    spans: draft.spans,
    verbatim: draft.verbatim,
    source: source?.span ?? null,
    cue: draft.cue && { start: tokens[draft.cue.first]!.start, end: tokens[draft.cue.end - 1]!.end },
    speaker: attribution.speaker,
    coSpeakers: attribution.coSpeakers,
    speakerRole:
      attribution.speaker.kind === 'named'
        ? roleOf(reading, memory.profiles, attribution.speaker.entity, source)
        : null,
    unnamedSource: null,
    targets: [],
    method: attribution.method,
    by: draft.by,
    confidence: Math.round(draft.confidence * attribution.confidence * 1000) / 1000,
  }
}
