import type { Candidate } from '../candidates.js'
import { endsParagraph, isParagraphBefore, opensParagraph } from '../drafts.js'
import type { Memory } from '../memory.js'
import type { Wanted } from '../wanted.js'
import type { Beats } from './beats.js'
import { AT } from './names.js'

const LONGEST_CHAIN = 6

/** Whose turn it is: who was asked, who is named in the lines ahead, who moves in the sentences beside the quote. */
export function readTurn(memory: Memory, wanted: Wanted, candidates: readonly Candidate[], beats: Beats): void {
  const { scene, profiles } = memory
  const { draft } = wanted
  const narrated = narratedNear(memory, wanted)
  for (const { entity, traits } of candidates) {
    traits[AT.isNarrator] = Number(scene.authors.has(entity))
    traits[AT.firstPersonNear] = Number(narrated)
  }
  if (!draft || wanted.way !== 'turn') return
  const length = chainLength(memory, draft)
  const opens = opensParagraph(scene.reading, draft)
  const ends = endsParagraph(scene.reading, draft)
  for (const { entity, unnamed, traits } of candidates) {
    traits[AT.isChain] = Number(length > 0)
    traits[AT.chainLength] = Math.min(LONGEST_CHAIN, length)
    traits[AT.opensParagraph] = Number(opens)
    traits[AT.isWholeParagraph] = Number(opens && ends)
    const key = entity >= 0 ? entity : -2 - unnamed
    traits[AT.beatBefore] = beats.before.get(key) ?? 0
    traits[AT.beatAfter] = beats.after.get(key) ?? 0
    traits[AT.hasBeat] = (beats.before.size > 0 ? 1 : 0) + (beats.after.size > 0 ? 2 : 0)
    if (entity < 0) continue
    const { gender } = profiles[entity]!
    beats.ahead.forEach((ahead, i) => {
      const at = i % 2 === 1 ? AT.announcedEven : AT.announcedOdd
      if (traits[at] !== 0) return
      if (ahead.entity >= 0) traits[at] = ahead.entity === entity ? 3 : -1
      else if (ahead.gender && gender) traits[at] = ahead.gender === gender ? 2 : -2
    })
  }
}

/** How many quotes before this one stand in paragraphs right before each other, up to this one. */
function chainLength({ scene, told }: Memory, draft: { content: readonly { first: number }[] }): number {
  let { first } = draft.content[0]!
  let length = 0
  for (let i = told.length - 1; i >= 0 && length < LONGEST_CHAIN; i--) {
    const before = told[i]!.draft
    if (!isParagraphBefore(scene.reading, before, first) || !endsParagraph(scene.reading, before)) break
    length++
    first = before.content[0]!.first
  }
  return length
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'we', 'us'])
const FARTHEST_NARRATION = 40

/** Whether the narration just before speaks of its author. */
function narratedNear({ scene }: Memory, { token }: Wanted): boolean {
  const { tokens, runOf } = scene.reading
  let steps = 0
  for (let i = token - 1; i >= 0 && steps < FARTHEST_NARRATION; i--) {
    if (tokens[token]!.paragraph - tokens[i]!.paragraph > 1) break
    if (runOf[i]! >= 0) continue
    if (FIRST_PERSON.has(tokens[i]!.lower) && tokens[i]!.pos === 'PRON') return true
    steps++
  }
  return false
}
