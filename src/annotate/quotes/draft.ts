import type { Span } from '../../text/document.js'
import type { QuoteType } from '../annotations.js'
import type { Cue } from './cues/cues.js'
import type { Phrase } from './phrases.js'
import type { Reading } from './reading.js'

/** A half-open range of tokens. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A quote before its speaker is resolved. */
export interface Draft {
  readonly type: QuoteType
  readonly spans: readonly Span[]
  readonly verbatim: readonly Span[]
  /** The content as token ranges, one for each span. */
  readonly content: readonly Range[]
  readonly cue: Range | null
  readonly source: Phrase | null
  /** Where words that belong to the source stand: its appositions, titles, relative clauses. */
  readonly region: Range | null
  readonly by: string
  readonly confidence: number
  /** For quotes without attribution: what decides the speaker. */
  readonly link: 'dialogue' | 'subject' | null
}

/** What every rule reads and adds to: the drafts so far, and which tokens they have taken as content. */
export interface Workspace {
  readonly reading: Reading
  readonly drafts: Draft[]
  readonly cues: readonly Cue[]
  /** For each token the index of its cue, or -1. */
  readonly cueOf: Int32Array
  /** 1 where a token is content of a draft, 2 where it is a cue. */
  readonly taken: Uint8Array
  /** For the token of a cue, and for the last token of a content: its draft. */
  readonly draftOfCue: Map<number, Draft>
  readonly draftEndingAt: Map<number, Draft>
}

/** Adds a draft and marks its tokens as taken. */
export function addDraft(work: Workspace, draft: Draft): void {
  work.drafts.push(draft)
  for (const { first, end } of draft.content) work.taken.fill(1, first, end)
  work.draftEndingAt.set(draft.content.at(-1)!.end, draft)
  if (!draft.cue) return
  work.taken.fill(2, draft.cue.first, draft.cue.end)
  work.draftOfCue.set(draft.cue.first, draft)
}

/** Whether any token of a range is content already. */
export function isTaken(work: Workspace, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (work.taken[i] === 1) return true
  return false
}
