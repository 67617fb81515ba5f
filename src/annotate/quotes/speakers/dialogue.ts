import type { Draft } from '../draft.js'
import type { Phrase } from '../phrases.js'
import { phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { rankCandidates, type Wanted } from './rank.js'
import type { Attribution, Memory } from './resolve.js'
import { attribute } from './resolve.js'
import { readSource } from './sources.js'

const NOBODY: Attribution = { speaker: { kind: 'none' }, coSpeakers: [], method: 'none', confidence: 0.5 }

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
  if (!opensParagraph) {
    if (previous && endsRightBefore(reading, previous.draft, start)) return follow(previous.attribution, 0.85)
    const subject = sentenceSubject(memory, start - 1)
    if (subject) return { ...subject, method: 'previous', confidence: subject.confidence * 0.8 }
    return previous && isSameParagraph(reading, previous.draft, first) ? follow(previous.attribution, 0.7) : NOBODY
  }
  if (previous && isParagraphBefore(reading, previous.draft, first)) {
    if (endsParagraph(reading, previous.draft)) return nextTurn(memory, draft)
    return follow(previous.attribution, 0.7)
  }
  const subject = sentenceSubject(memory, start - 1)
  if (subject) return { ...subject, method: 'previous', confidence: subject.confidence * 0.7 }
  return previous ? follow(previous.attribution, 0.5) : NOBODY
}

function follow(attribution: Attribution, confidence: number): Attribution {
  return { ...attribution, method: attribution.speaker.kind === 'none' ? 'none' : 'previous', confidence: attribution.confidence * confidence }
}

/** *“From whom?” This was the commissioner, Jane Roe.* */
function identifiedBehind(memory: Memory, draft: Draft): Attribution | null {
  const { tokens, sentenceEnd } = memory.reading
  const from = sentenceEnd[draft.content.at(-1)!.end - 1]!
  const opener = tokens[from]?.lower
  if ((opener !== 'this' && opener !== 'that' && opener !== 'it') || (tokens[from + 1]?.lower !== 'was' && tokens[from + 1]?.lower !== 'is')) return null
  const phrase = phraseStartingAt(memory.reading, from + 2, sentenceEnd[from]!)
  return phrase && { ...attribute(memory, readSource(memory.reading, phrase, null)), confidence: 0.8 }
}

function lastToken(draft: Draft): number {
  const end = draft.content.at(-1)!.end
  return Math.max(end, draft.cue?.end ?? 0, draft.source?.end ?? 0) - 1
}

function endsRightBefore(reading: Reading, draft: Draft, start: number): boolean {
  return reading.sentenceEnd[lastToken(draft)] === start
}

function isSameParagraph(reading: Reading, draft: Draft, token: number): boolean {
  return reading.tokens[lastToken(draft)]!.paragraph === reading.tokens[token]!.paragraph
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

/** In a chain of one-paragraph quotes two speakers take turns; after a single one the same speaker goes on. */
function nextTurn(memory: Memory, draft: Draft): Attribution {
  const { reading, told } = memory
  const last = told.at(-1)!
  const before = told.at(-2)
  const isChain = opens(reading, last.draft) && (last.draft.source === null || (before && isParagraphBefore(reading, before.draft, last.draft.content[0]!.first)))
  const isQuestion = reading.text[last.draft.spans.at(-1)!.end - 1] === '?'
  const { first, end } = draft.content[0]!
  if (last.draft.type !== 'direct' || !(isChain || isQuestion || end - first <= SHORT_TURN)) return follow(last.attribution, 0.75)
  return announced(memory, last.attribution) ?? otherPerson(memory, last.attribution, draft) ?? bystander(memory, last.attribution, draft) ?? { ...NOBODY, confidence: 0.4 }
}

/** A line of dialogue is seldom longer than this many tokens; longer ones go on with the speaker before. */
const SHORT_TURN = 16

/** Who is named with the next quote but one: in a chain of turns that is the same speaker. */
function announced(memory: Memory, last: Attribution): Attribution | null {
  const { reading, drafts, told } = memory
  const [here, next, afterNext] = [drafts[told.length], drafts[told.length + 1], drafts[told.length + 2]]
  if (!here || !next || !afterNext?.source || !isTurnAfter(reading, here, next) || !isTurnAfter(reading, next, afterNext)) return null
  const source = readSource(reading, afterNext.source, afterNext.region)
  if (source.kind !== 'named') return null
  const attribution = attribute(memory, source)
  return isOther(attribution, last) ? follow(attribution, 0.8) : null
}

function isTurnAfter(reading: Reading, a: Draft, b: Draft): boolean {
  return opens(reading, a) && opens(reading, b) && isParagraphBefore(reading, a, b.content[0]!.first)
}

/** The person named last before the turn who is not the speaker before. */
function bystander(memory: Memory, last: Attribution, draft: Draft): Attribution | null {
  const { reading, profiles, history } = memory
  const wanted: Wanted = { kind: 'person', gender: null, head: null, modifiers: [], isGeneric: true, token: draft.content[0]!.first }
  const candidates = rankCandidates(reading, profiles, wanted, history)
  const other = candidates.find(({ entity }) => last.speaker.kind !== 'named' || last.speaker.entity !== entity)
  return other ? { speaker: { kind: 'named', entity: other.entity }, coSpeakers: [], method: 'previous', confidence: 0.45 } : null
}

function isOther(a: Attribution, b: Attribution): boolean {
  if (a.speaker.kind === 'none') return false
  if (a.speaker.kind === 'named' && b.speaker.kind === 'named') return a.speaker.entity !== b.speaker.entity
  if (a.speaker.kind === 'unnamed' && b.speaker.kind === 'unnamed') return a.speaker.description !== b.speaker.description
  return true
}

/** Who answers a question: the speaker before the one who asked, else nobody that the text names. */
function otherPerson(memory: Memory, asker: Attribution, draft: Draft): Attribution | null {
  const paragraph = memory.reading.tokens[draft.content[0]!.first]!.paragraph
  for (let i = memory.told.length - 1; i >= 0; i--) {
    const { attribution, draft: earlier } = memory.told[i]!
    if (paragraph - memory.reading.tokens[earlier.content[0]!.first]!.paragraph > 6) break
    if (attribution.speaker.kind !== 'none' && isOther(attribution, asker)) return follow(attribution, 0.6)
  }
  return null
}

/** Who the sentence that ends with `last` has as its subject, if that is somebody. */
function sentenceSubject(memory: Memory, last: number): Attribution | null {
  const { reading } = memory
  if (last < 0) return null
  const phrase = firstPerson(reading, reading.sentenceStart[last]!, last + 1)
  if (!phrase) return null
  const source = readSource(reading, phrase, null)
  const attribution = attribute(memory, source)
  return attribution.speaker.kind === 'named' && reading.entities[attribution.speaker.entity]!.kind === 'place' ? null : attribution
}

/** The first phrase of a sentence that names or stands for a person. */
function firstPerson(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, mentionOf, mentions, runOf } = reading
  for (let i = from; i < to; i++) {
    if (runOf[i]! >= 0) continue
    const mention = mentions[mentionOf[i]!]
    if (mention?.kind === 'person') {
      let end = i
      while (end < to && mentionOf[end] === mentionOf[i]) end++
      if (/^['’]s$/.test(tokens[end]?.lower ?? '')) {
        i = end
        continue
      }
      return { first: i, end, headEnd: end }
    }
    const { lower } = tokens[i]!
    if (lower === 'he' || lower === 'she') return { first: i, end: i + 1, headEnd: i + 1 }
    if (lower === 'the' && i === from) {
      const phrase = phraseStartingAt(reading, i, to)
      if (phrase && mentionOf[phrase.headEnd - 1]! < 0 && tokens[phrase.end]?.pos === 'VERB') return phrase
    }
  }
  return null
}
