import type { Document } from '../../../text/document.js'
import type { FigureClaim } from '../../annotations.js'
import type { Draft, Reading } from '../draft.js'
import { governor } from '../subject/governor.js'

/** What the rules of this folder read: the document, and its figures as drafts and as claims, which run in step. */
export interface Known extends Reading {
  readonly document: Document
  readonly drafts: readonly Draft[]
  readonly claims: readonly FigureClaim[]
}

/** Whether two figures stand in one sentence. */
export function inOneSentence(known: Known, a: number, b: number): boolean {
  const { tokens, drafts } = known
  return tokens[drafts[a]!.first]!.sentence === tokens[drafts[b]!.first]!.sentence
}

/** The lower-case words from one token up to another, or null where there are more than `limit`. */
export function wordsBetween(known: Known, from: number, to: number, limit: number): string[] | null {
  if (to < from || to - from > limit) return null
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(known.tokens[i]!.lower)
  return words
}

/** The word that governs a figure over hedges and determiners (*to* of *to a record 40*), and where it stands. */
export function governing(known: Known, index: number): { word: string; at: number } {
  let at = governor(known, known.drafts[index]!)
  while (/^(?:all-time|fresh|mere|new|record|whopping)$/.test(known.tokens[at]?.lower ?? '')) at--
  while (/^(?:a|the|just|about|almost|nearly|around|only)$/.test(known.tokens[at]?.lower ?? '')) at--
  return { word: known.tokens[at]?.lower ?? '', at }
}
