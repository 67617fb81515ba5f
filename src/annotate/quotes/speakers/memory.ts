import type { AttributionMethod, Speaker } from '../../annotations.js'
import type { Draft } from '../draft.js'
import type { Candidate } from './candidates.js'
import { isInTitle } from './drafts.js'
import type { Heads } from './heads.js'
import type { Gender, Profile } from './profiles.js'
import type { Scene } from './scene.js'
import type { Source } from './sources.js'
import type { Model } from './trees.js'
import { remember } from './unnamed.js'
import type { Wanted } from './wanted.js'

/** The candidates of a choice, best first, and who it is if none of them. */
export interface Ranked {
  readonly wanted: Wanted
  readonly candidates: readonly Candidate[]
  readonly itself: Speaker
}

/** A speaker with how it was found and how sure that is. */
export interface Attribution {
  readonly speaker: Speaker
  readonly coSpeakers: readonly Speaker[]
  readonly method: AttributionMethod
  readonly confidence: number
  /** For a speaker that was chosen among candidates: all of them, best first. */
  readonly ranked?: Ranked
}

/** An unnamed source of the text: as it is first described, and where. */
export interface Unnamed {
  readonly description: string
  readonly head: string
  gender: Gender | null
  readonly isPlural: boolean
  /** Whether it is a person or people, no text and no body. */
  readonly isSomebody: boolean
  /** The token at which it was last spoken of. */
  last: number
}

/** A quote before this one, and who said it: an entity, an unnamed source (its index), or neither (-1). */
export interface Told {
  readonly draft: Draft
  readonly attribution: Attribution
  readonly entity: number
  readonly unnamed: number
}

/** What is known when the speaker of the next quote is looked for. */
export interface Memory {
  readonly scene: Scene
  readonly profiles: readonly Profile[]
  readonly heads: Heads
  readonly model: Model
  readonly told: Told[]
  readonly unnamed: Unnamed[]
  /** For each entity how often *he* (1) and *she* (-1) were taken for it as sources. */
  readonly heard: Int8Array
  /** All drafts of the document: the dialogue rules look ahead. */
  readonly drafts: readonly Draft[]
  readonly indexOf: ReadonlyMap<Draft, number>
}

/** Keeps a quote and its speaker for those that follow; what a headline says is no part of the telling. */
export function tell(memory: Memory, draft: Draft, source: Source | null, attribution: Attribution): void {
  if (isInTitle(memory.scene.reading, draft)) return
  const { speaker } = attribution
  const token = source?.first ?? draft.content[0]!.first
  const head = source?.kind === 'description' ? source.head : ''
  const unnamed =
    speaker.kind === 'unnamed' ? remember(memory, speaker.description, head, token, source?.isPlural ?? false) : -1
  const gender =
    source?.kind === 'pronoun' ? (source.head === 'he' ? 'male' : source.head === 'she' ? 'female' : null) : null
  if (gender && unnamed >= 0) memory.unnamed[unnamed]!.gender ??= gender
  if (gender && speaker.kind === 'named') memory.heard[speaker.entity]! += gender === 'male' ? 1 : -1
  memory.told.push({ draft, attribution, entity: speaker.kind === 'named' ? speaker.entity : -1, unnamed })
}
