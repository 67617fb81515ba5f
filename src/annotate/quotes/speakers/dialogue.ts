import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import type { Draft } from '../draft.js'
import { phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { rankCandidates, type Wanted } from './rank.js'
import type { Attribution, Memory } from './resolve.js'
import { attribute, named } from './resolve.js'
import { readSource } from './sources.js'

const NOBODY: Attribution = { speaker: { kind: 'none' }, coSpeakers: [], method: 'none', confidence: 0.35 }

/**
 * The speaker of a quote that has no attribution: who the sentence before speaks of, who spoke last in the paragraph,
 * or whose turn it is in a dialogue.
 */
export function dialogueSpeaker(memory: Memory, draft: Draft): Attribution {
  const { reading } = memory
  const { first } = draft.content[0]!
  const previous = memory.told.at(-1)
  if (reading.document.paragraphs[reading.tokens[first]!.paragraph]!.role === 'title') return NOBODY
  const start = reading.sentenceStart[first]!
  const identified = identifiedBehind(memory, draft)
  if (identified) return identified
  const paragraph = reading.document.paragraphs[reading.tokens[first]!.paragraph]!
  const opensParagraph = start === paragraph.firstToken
  if (!opensParagraph && previous) {
    if (endsRightBefore(reading, previous.draft, start)) return follow(previous.attribution, 0.85)
    const pronoun = pronounSubject(memory, start - 1)
    if (pronoun) return { ...pronoun, method: 'previous', confidence: pronoun.confidence * 0.8 }
  }
  return unnamedTurn(memory, draft) ?? nextTurn(memory, draft)
}

function follow(attribution: Attribution, confidence: number): Attribution {
  return {
    ...attribution,
    method: attribution.speaker.kind === 'none' ? 'none' : 'previous',
    confidence: attribution.confidence * confidence,
  }
}

/** *“From whom?” This was the commissioner, Jane Roe.* */
function identifiedBehind(memory: Memory, draft: Draft): Attribution | null {
  const { tokens, sentenceEnd } = memory.reading
  const from = sentenceEnd[draft.content.at(-1)!.end - 1]!
  const opener = tokens[from]?.lower
  if (
    (opener !== 'this' && opener !== 'that' && opener !== 'it') ||
    (tokens[from + 1]?.lower !== 'was' && tokens[from + 1]?.lower !== 'is')
  )
    return null
  const phrase = phraseStartingAt(memory.reading, from + 2, sentenceEnd[from]!)
  const source = phrase && readSource(memory.reading, phrase, null)
  if (!source || (source.kind !== 'named' && !ROLE_NOUNS.has(source.head))) return null
  return { ...attribute(memory, source), confidence: 0.8 }
}

function lastToken(draft: Draft): number {
  const end = draft.content.at(-1)!.end
  return Math.max(end, draft.cue?.end ?? 0, draft.source?.end ?? 0) - 1
}

function endsRightBefore(reading: Reading, draft: Draft, start: number): boolean {
  return reading.sentenceEnd[lastToken(draft)] === start
}

function isParagraphBefore(reading: Reading, draft: Draft, token: number): boolean {
  return reading.tokens[lastToken(draft)]!.paragraph === reading.tokens[token]!.paragraph - 1
}

/** Whether nothing follows the quote and its attribution in their paragraph. */
function endsParagraph(reading: Reading, draft: Draft): boolean {
  const last = lastToken(draft)
  return reading.sentenceEnd[last]! >= reading.document.paragraphs[reading.tokens[last]!.paragraph]!.endToken
}

/** Whether a quote opens its paragraph. */
function opens(reading: Reading, draft: Draft): boolean {
  const { first } = draft.content[0]!
  return reading.document.paragraphs[reading.tokens[first]!.paragraph]!.firstToken === first
}

/** A line of dialogue is seldom longer than this many tokens. */
const SHORT_TURN = 16

/** Whose turn it is, among those named before: two speakers alternate, and the one who was asked answers. */
function nextTurn(memory: Memory, draft: Draft): Attribution {
  const { reading, profiles, history, told } = memory
  const last = told.at(-1)
  const { first, end } = draft.content[0]!
  const isNeighbour = last !== undefined && isParagraphBefore(reading, last.draft, first)
  const turn = {
    isShort: end - first <= SHORT_TURN,
    isAfterQuestion: isNeighbour && reading.text[last.draft.spans.at(-1)!.end - 1] === '?',
    isChain: isNeighbour && opens(reading, last.draft) && endsParagraph(reading, last.draft),
    next: namedWith(memory, 1),
    afterNext: namedWith(memory, 2),
  }
  const wanted: Wanted = {
    way: 'turn',
    kind: 'person',
    gender: null,
    head: null,
    modifiers: [],
    isGeneric: true,
    token: first,
    turn,
  }
  const candidates = rankCandidates(reading, profiles, wanted, history)
  if (candidates.length > 0) return named(wanted, candidates, 'previous', 0.8)
  return last ? follow(last.attribution, 0.5) : NOBODY
}

/** The entity named with the quote `ahead` of this one, if every quote up to it opens the next paragraph; else -1. */
function namedWith({ reading, drafts, told }: Memory, ahead: number): number {
  for (let i = 0; i < ahead; i++) {
    const [a, b] = [drafts[told.length + i], drafts[told.length + i + 1]]
    if (!a || !b || !opens(reading, b) || !isParagraphBefore(reading, a, b.content[0]!.first)) return -1
  }
  const draft = drafts[told.length + ahead]!
  return draft.source ? readSource(reading, draft.source, draft.region).entity : -1
}

/** An unnamed source whose turn it is again, or who goes on speaking, with nobody named since. */
function unnamedTurn(memory: Memory, draft: Draft): Attribution | null {
  const { reading, told } = memory
  const [before, last] = told.slice(-2)
  const { first } = draft.content[0]!
  if (!last || !isParagraphBefore(reading, last.draft, first)) return null
  const isChain =
    before && opens(reading, last.draft) && isParagraphBefore(reading, before.draft, last.draft.content[0]!.first)
  if (
    isChain &&
    before.attribution.speaker.kind === 'unnamed' &&
    before.draft.type === 'direct' &&
    isOther(before.attribution, last.attribution)
  )
    return follow(before.attribution, 0.7)
  const isLong = draft.content[0]!.end - first > SHORT_TURN
  return last.attribution.speaker.kind === 'unnamed' && last.draft.type === 'direct' && isLong
    ? follow(last.attribution, 0.6)
    : null
}

function isOther(a: Attribution, b: Attribution): boolean {
  if (a.speaker.kind === 'unnamed' && b.speaker.kind === 'unnamed')
    return a.speaker.description !== b.speaker.description
  return true
}

/** Who the sentence that ends with `last` has as its subject, if that is *he* or *she*. */
function pronounSubject(memory: Memory, last: number): Attribution | null {
  const { reading } = memory
  const from = reading.sentenceStart[last]!
  for (let i = from; i <= last && i < from + 6; i++) {
    const { lower, pos } = reading.tokens[i]!
    if (reading.runOf[i]! >= 0 || pos === 'VERB') return null
    if (lower === 'he' || lower === 'she')
      return attribute(memory, readSource(reading, { first: i, end: i + 1, headEnd: i + 1 }, null))
  }
  return null
}
