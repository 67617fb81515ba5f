import type { Mention, Reading } from '../reading.js'
import type { MentionTokens } from './mention-tokens.js'
import type { Profile } from './profiles.js'
import { findReferences } from './references.js'

/** A mention with what its place in the text says of it. */
export interface Place {
  readonly entity: number
  readonly token: number
  readonly sentence: number
  readonly paragraph: number
  /** Whether no person and no verb stands before it in its sentence. */
  readonly isSubject: boolean
  readonly isPossessive: boolean
  readonly isQuoted: boolean
  readonly isTitle: boolean
}

/** What the speaker rules read besides the reading: where every entity stands, and who wrote the article. */
export interface Scene {
  readonly reading: Reading
  /** For each token the number of its sentence. */
  readonly sentenceOf: Int32Array
  /** One for each mention, in order. */
  readonly places: readonly Place[]
  /** Where people are spoken of without a name (*he*, *the dentist*), in order. */
  readonly references: readonly Place[]
  /** For each entity its places, in order. */
  readonly placesOf: readonly (readonly Place[])[]
  /** For people: how many others are named before them; for the rest too, among their kind. */
  readonly order: readonly number[]
  /** Whose names stand in the byline. */
  readonly authors: ReadonlySet<number>
}

/** Reads where the entities of a document stand; one pass over its tokens. */
export function readScene(reading: Reading, profiles: readonly Profile[], tokensOf: MentionTokens): Scene {
  const { tokens, mentions, entities } = reading
  const sentenceOf = numberSentences(reading)
  const subjects = findSubjects(reading)
  const authors = new Set<number>()
  const placesOf = entities.map((): Place[] => [])
  const places = mentions.map((mention, index) => {
    const token = tokensOf.first[index]!
    const { paragraph } = tokens[token]!
    if (isByline(reading, token)) authors.add(mention.entity)
    const place: Place = {
      entity: mention.entity,
      token,
      sentence: sentenceOf[token]!,
      paragraph,
      isSubject: subjects[index] === 1,
      isPossessive: /^['’]s?$/.test(tokens[tokensOf.end[index]!]?.lower ?? ''),
      isQuoted: reading.runOf[token]! >= 0,
      isTitle: reading.document.paragraphs[paragraph]!.role === 'title',
    }
    placesOf[mention.entity]!.push(place)
    return place
  })
  const references = findReferences(reading, places, sentenceOf, profiles)
  return { reading, sentenceOf, places, references, placesOf, order: orderOf(reading, mentions), authors }
}

function numberSentences({ tokens, sentenceStart }: Reading): Int32Array {
  const numbers = new Int32Array(tokens.length)
  let number = -1
  for (let i = 0; i < tokens.length; i++) {
    if (sentenceStart[i] === i) number++
    numbers[i] = number
  }
  return numbers
}

/** *Asked what she would miss, Roe thought.* */
const PARTICIPLE = /(?:ed|ing|told)$/
/** *On Saturday Roe opened the freezer.* */
const DAYS = new Set(
  'friday later meanwhile monday saturday sunday then thursday today tuesday wednesday yesterday'.split(' '),
)

/**
 * For each mention 1 if it is the subject of its sentence: right before its verb, or before any verb and any other person
 * unless a preposition governs it (*Before his talks with Roe, Doe said*: Doe).
 */
function findSubjects({ tokens, sentenceStart, mentionOf, mentions }: Reading): Uint8Array {
  const subjects = new Uint8Array(mentions.length)
  let isOpen = true
  let isGoverned = false
  for (let i = 0; i < tokens.length; i++) {
    const { pos } = tokens[i]!
    const index = mentionOf[i]!
    if (sentenceStart[i] === i) {
      isOpen = true
      isGoverned = pos === 'VERB' && PARTICIPLE.test(tokens[i]!.lower)
    }
    if (!isOpen) continue
    if (index >= 0) {
      if (mentionOf[i + 1] === index) continue
      const next = tokens[i + 1]?.pos
      const hasVerb = next === 'VERB' || next === 'AUX'
      if (!isGoverned || hasVerb) subjects[index] = 1
      if (mentions[index]!.kind === 'person' && (!isGoverned || hasVerb)) isOpen = false
    } else if (pos === 'VERB' || pos === 'AUX') isOpen = isGoverned
    else if (pos === 'ADP' || pos === 'SCONJ') isGoverned = true
    else if (pos === 'PUNCT' || DAYS.has(tokens[i]!.lower)) isGoverned = false
  }
  return subjects
}

function orderOf({ entities }: Reading, mentions: readonly Mention[]): number[] {
  const order = entities.map(() => -1)
  const seen = { person: 0, organisation: 0, place: 0 }
  for (const { entity, kind } of mentions) if (order[entity] === -1) order[entity] = seen[kind]++
  return order
}

/** *By Jane Roe*, a paragraph of its own. */
function isByline({ tokens, document }: Reading, token: number): boolean {
  const { firstToken, endToken } = document.paragraphs[tokens[token]!.paragraph]!
  return endToken - firstToken < 16 && tokens[firstToken]!.lower === 'by'
}
