import type { Draft } from '../draft.js'
import type { Reading } from '../reading.js'
import type { Candidate } from './candidates.js'
import { dialogueSpeaker } from './dialogue.js'
import { endsParagraph, isParagraphBefore, opensParagraph } from './drafts.js'
import { type Attribution, type Memory, tell } from './memory.js'
import { sureness } from './sureness.js'

const LONGEST = 12
const MOST_STARTS = 3

/** How many lines of dialogue without attribution follow each other from a quote on, each a paragraph of its own. */
export function chainLength(reading: Reading, drafts: readonly Draft[], from: number): number {
  let length = 0
  for (let i = from; i < drafts.length && length < LONGEST; i++) {
    const draft = drafts[i]!
    if (draft.source || draft.link !== 'dialogue' || !opensParagraph(reading, draft)) break
    const before = drafts[i - 1]
    if (length > 0 && !isParagraphBefore(reading, before!, draft.content[0]!.first)) break
    length++
    if (!endsParagraph(reading, draft)) break
  }
  return length
}

/**
 * The speakers of such lines. Who begins decides whose turn each of the others is, so the likeliest first speakers are
 * tried in turn, and the telling with the greatest probability as a whole is taken.
 */
export function attributeChain(memory: Memory, chain: readonly Draft[]): Attribution[] {
  const first = dialogueSpeaker(memory, chain[0]!)
  const starts = first.ranked?.candidates.slice(0, MOST_STARTS) ?? []
  let best: Attribution[] = []
  let most = Number.NEGATIVE_INFINITY
  for (const start of starts.length > 0 ? starts : [null]) {
    const told = tellFrom(memory, start ? startingWith(first, start) : first, chain)
    const score = told.reduce((sum, { confidence }) => sum + Math.log(confidence), 0)
    if (score > most) [best, most] = [told, score]
  }
  return best
}

function startingWith(first: Attribution, start: Candidate): Attribution {
  const speaker = start.speaker ?? ({ kind: 'none' } as const)
  return { ...first, speaker, method: start.speaker ? 'previous' : 'none', confidence: sureness('turn', start.share) }
}

/** Attributes the lines after the first one by one, and forgets them again. */
function tellFrom(memory: Memory, first: Attribution, chain: readonly Draft[]): Attribution[] {
  const { told, unnamed } = memory
  const scratch: Memory = {
    ...memory,
    heard: memory.heard.slice(),
    told: [...told],
    unnamed: unnamed.map((each) => ({ ...each })),
  }
  const found = [first]
  tell(scratch, chain[0]!, null, first)
  for (const draft of chain.slice(1)) {
    const attribution = dialogueSpeaker(scratch, draft)
    tell(scratch, draft, null, attribution)
    found.push(attribution)
  }
  return found
}
