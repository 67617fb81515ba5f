import { firstPhrase } from '../clauses.js'
import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'
import { attribute } from './attribute.js'
import { endsParagraph, isParagraphBefore, lastToken, opensParagraph } from './drafts.js'
import type { Memory } from './memory.js'
import { readSource } from './sources.js'
import type { Ahead, Beats } from './traits/beats.js'

const FARTHEST_AHEAD = 6
const NOTHING: ReadonlyMap<number, number> = new Map()

/** Reads the sentences beside a quote without attribution, and the lines of dialogue that follow it. */
export function readBeats(memory: Memory, draft: Draft): Beats {
  const { reading } = memory.scene
  const { first } = draft.content[0]!
  const { firstToken, endToken } = reading.document.paragraphs[reading.tokens[first]!.paragraph]!
  const start = reading.sentenceStart[first]!
  const behind = reading.sentenceEnd[lastToken(draft)]!
  return {
    before: start > firstToken ? subjectsOf(memory, start - 1) : start < first ? subjectsOf(memory, start) : NOTHING,
    after: behind < endToken ? subjectsOf(memory, behind) : NOTHING,
    ahead: linesAhead(memory, draft),
  }
}

/** Who the sentence of a token is about, with probabilities; nobody if it is quoted itself. */
function subjectsOf(memory: Memory, token: number): ReadonlyMap<number, number> {
  const { reading } = memory.scene
  const from = reading.sentenceStart[token]!
  let end = from
  while (end < reading.sentenceEnd[token]! && reading.runOf[end]! < 0) end++
  const phrase = firstPhrase(reading, from, end)
  if (!phrase) return NOTHING
  const source = readSource(reading, phrase, null)
  const { ranked, speaker } = attribute(memory, source, null)
  if (!ranked) return speaker.kind === 'named' ? new Map([[speaker.entity, 1]]) : NOTHING
  const shares = new Map<number, number>()
  for (const { entity, unnamed, share } of ranked.candidates)
    if (share > 0.05 && (entity >= 0 || unnamed >= 0)) shares.set(entity >= 0 ? entity : -2 - unnamed, share)
  return shares
}

/** The quotes that follow, each opening the next paragraph, with who is named in their attribution. */
function linesAhead({ scene, drafts, indexOf }: Memory, draft: Draft): Ahead[] {
  const { reading } = scene
  const ahead: Ahead[] = []
  let before = draft
  for (let i = indexOf.get(draft)! + 1; i < drafts.length && ahead.length < FARTHEST_AHEAD; i++) {
    const next = drafts[i]!
    const follows =
      opensParagraph(reading, next) &&
      endsParagraph(reading, before) &&
      isParagraphBefore(reading, before, next.content[0]!.first)
    if (!follows) break
    ahead.push(toldIn(reading, next))
    before = next
  }
  return ahead
}

function toldIn(reading: Reading, { source, region }: Draft): Ahead {
  if (!source) return { entity: -1, gender: null }
  const { kind, entity, head } = readSource(reading, source, region)
  const gender = kind !== 'pronoun' ? null : head === 'he' ? 'male' : head === 'she' ? 'female' : null
  return { entity, gender }
}
