import type { Draft } from '../draft.js'
import type { Phrase } from '../phrases.js'
import { phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
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
  if (reading.document.paragraphs[reading.tokens[first]!.paragraph]!.role === 'title') return headline(memory, draft)
  const start = reading.sentenceStart[first]!
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

/** A quoted headline is left to who says those words below; unknown until then. */
function headline(_memory: Memory, _draft: Draft): Attribution {
  return NOBODY
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
  const isChain = before && opens(reading, last.draft) && isParagraphBefore(reading, before.draft, last.draft.content[0]!.first) && endsParagraph(reading, before.draft)
  if (isChain && isOther(before.attribution, last.attribution)) return follow(before.attribution, 0.75)
  const isQuestion = reading.text[last.draft.spans.at(-1)!.end - 1] === '?'
  if (isQuestion && last.draft.type === 'direct') {
    const other = otherPerson(memory, last.attribution, draft)
    if (other) return other
  }
  return follow(last.attribution, 0.75)
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
