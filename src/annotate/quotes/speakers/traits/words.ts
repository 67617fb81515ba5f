import type { Draft } from '../../draft.js'
import type { Reading } from '../../reading.js'
import type { Candidate } from '../candidates.js'
import { isQuestion } from '../drafts.js'
import type { Memory } from '../memory.js'
import type { Wanted } from '../wanted.js'
import { AT } from './names.js'

const SHORT = 16
const NEAR_TOKENS = 60

/** What the words of the quote, and of the one before, say of who is speaking: whom they address, whom they speak of. */
export function readWords(memory: Memory, wanted: Wanted, candidates: readonly Candidate[]): void {
  const { scene, told } = memory
  const { reading } = scene
  const { draft } = wanted
  const before = told.at(-1)?.draft
  const addressed = draft ? addressedIn(reading, draft) : NOBODY
  const wasAddressed = before && isNear(before, wanted) ? addressedIn(reading, before) : NOBODY
  const next = draft ? neighbour(memory, draft, 1) : undefined
  const second = draft ? neighbour(memory, draft, 2) : undefined
  const addressedNext = next ? addressedIn(reading, next) : NOBODY
  const addressedSecond = second ? addressedIn(reading, second) : NOBODY
  const backTwo = told.at(-2)?.draft
  const addressedBefore = backTwo && isNear(backTwo, wanted) ? addressedIn(reading, backTwo) : NOBODY
  const spokenOf = draft ? entitiesIn(reading, draft) : NOBODY_NAMED
  const asks = before !== undefined && isNear(before, wanted) && isQuestion(reading, before)
  for (const { entity, traits } of candidates) {
    traits[AT.asksFirst] = Number(asks)
    traits[AT.isQuestion] = Number(draft !== null && isQuestion(reading, draft))
    traits[AT.isShort] = Number(draft !== null && lengthOf(draft) <= SHORT)
    if (entity < 0) continue
    traits[AT.isAddressed] = Number(isCalled(memory, entity, addressed))
    traits[AT.wasAddressed] = Number(isCalled(memory, entity, wasAddressed))
    traits[AT.addressedNext] = Number(isCalled(memory, entity, addressedNext))
    traits[AT.addressedEven] =
      Number(isCalled(memory, entity, addressedSecond)) + Number(isCalled(memory, entity, addressedBefore))
    traits[AT.isSpokenOf] = Number(spokenOf.has(entity))
  }
}

/** Quotes that are looked through for the next paragraph's: no paragraph of an article has more. */
const MOST_AHEAD = 40

/** The quote that is so many paragraphs of speech ahead, if the paragraphs follow each other. */
function neighbour({ drafts, indexOf, scene }: Memory, draft: Draft, ahead: number): Draft | undefined {
  const { tokens } = scene.reading
  const paragraph = tokens[draft.content[0]!.first]!.paragraph
  const from = indexOf.get(draft)! + 1
  for (let i = from; i < Math.min(drafts.length, from + MOST_AHEAD); i++) {
    const distance = tokens[drafts[i]!.content[0]!.first]!.paragraph - paragraph
    if (distance > ahead) return undefined
    if (distance === ahead) return drafts[i]
  }
  return undefined
}

function isNear(before: Draft, { token }: Wanted): boolean {
  return token - before.content.at(-1)!.end < NEAR_TOKENS
}

function lengthOf({ content }: Draft): number {
  return content.reduce((length, { first, end }) => length + end - first, 0)
}

function isCalled({ profiles, scene }: Memory, entity: number, words: ReadonlySet<string>): boolean {
  for (const word of words)
    if (scene.reading.nameWords[entity]!.has(word) || profiles[entity]!.words.has(word)) return true
  return false
}

function entitiesIn(reading: Reading, { content }: Draft): Set<number> {
  const found = new Set<number>()
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      const mention = reading.mentions[reading.mentionOf[i]!]
      if (mention) found.add(mention.entity)
    }
  }
  return found
}

const NOBODY: ReadonlySet<string> = new Set()
const NOBODY_NAMED: ReadonlySet<number> = new Set()
const LONGEST_ADDRESS = 4
const IS_WORD = /^\p{L}/u
/** How members of a family are called, as they are described. */
const FAMILY: Readonly<Record<string, string>> = {
  amma: 'mother',
  dad: 'father',
  grandma: 'grandmother',
  grandpa: 'grandfather',
  ma: 'mother',
  mamá: 'mother',
  mama: 'mother',
  mom: 'mother',
  mum: 'mother',
  nan: 'grandmother',
  pa: 'father',
  papa: 'father',
}

/** The words that a quote addresses somebody with: set off by commas, with a capital (*Again, Captain.* · *Bride, sit.*). */
function addressedIn(reading: Reading, { content, type }: Draft): ReadonlySet<string> {
  if (type === 'indirect') return NOBODY
  const { tokens } = reading
  const found = new Set<string>()
  for (const { first, end } of content) {
    let start = first
    while (start < end && !IS_WORD.test(tokens[start]!.text)) start++
    for (let i = start; i < end; i++) {
      const opens = i === start || tokens[i - 1]!.text === ',' || tokens[i - 1]!.text === '—'
      if (!opens || !IS_WORD.test(tokens[i]!.text)) continue
      let stop = i
      while (stop < end && stop - i < LONGEST_ADDRESS && isAddressWord(reading, stop)) stop++
      const next = tokens[stop]
      const isClosed = stop >= end || next === undefined || next.pos === 'PUNCT'
      if (stop === i || !isClosed || (i === start && stop >= end)) continue
      for (let j = i; j < stop; j++) found.add(FAMILY[tokens[j]!.lower] ?? tokens[j]!.lower)
    }
  }
  return found
}

function isAddressWord({ tokens, mentionOf }: Reading, i: number): boolean {
  const { text, pos } = tokens[i]!
  if (text === '.') return /^(?:dr|mr|mrs|ms)$/.test(tokens[i - 1]!.lower)
  return mentionOf[i]! >= 0 || ((pos === 'PROPN' || pos === 'NOUN') && /^\p{Lu}/u.test(text))
}
