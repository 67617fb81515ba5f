import { FEMALE_WORDS, MALE_WORDS } from '../../../lexicon/speaker-words.js'
import { isNominal } from '../phrases.js'
import type { Mention, Reading } from '../reading.js'
import { tokenAt } from '../reading.js'

export type Gender = 'female' | 'male'

/** What a text tells of one of its entities: the words that describe it, and the gender that it is spoken of with. */
export interface Profile {
  readonly words: ReadonlySet<string>
  /** The nouns that its roles end with: *minister* of *deputy trade minister*. */
  readonly heads: ReadonlySet<string>
  readonly gender: Gender | null
  readonly ages: ReadonlySet<string>
  /** The description that stands by its first mention, as in the text. */
  readonly role: string | null
}

const MALE_PRONOUNS = new Set(['he', 'his', 'him', 'himself'])
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself'])

/** Reads the profile of every entity: titles before its mentions, appositions before and behind, pronouns that follow. */
export function readProfiles(reading: Reading): Profile[] {
  const words = reading.entities.map(
    (entity) => new Set(entity.roles.flatMap((role) => role.toLowerCase().split(/[\s-]+/))),
  )
  const ages = reading.entities.map(() => new Set<string>())
  const votes = new Float64Array(reading.entities.length)
  const roles: (string | null)[] = reading.entities.map((entity) => entity.roles[0] ?? null)
  for (const mention of reading.mentions) {
    const described = describe(reading, mention, ages[mention.entity]!)
    for (const word of described) words[mention.entity]!.add(word)
    if (mention.kind === 'person')
      for (const word of described) votes[mention.entity]! += MALE_WORDS.has(word) ? 2 : FEMALE_WORDS.has(word) ? -2 : 0
  }
  votePronouns(reading, votes)
  return reading.entities.map((_, i) => ({
    words: words[i]!,
    heads: new Set(reading.entities[i]!.roles.map((role) => headOf(role.toLowerCase()))),
    ages: ages[i]!,
    gender: votes[i]! > 0 ? 'male' : votes[i]! < 0 ? 'female' : null,
    role: roles[i]!,
  }))
}

const MOST_WORDS = 12

/** The words beside a mention that describe it, in lower case. */
function describe(reading: Reading, mention: Mention, ages: Set<string>): string[] {
  const { tokens } = reading
  const first = tokenAt(tokens, mention.start)
  const end = tokenAt(tokens, mention.end - 1) + 1
  const found: string[] = []
  const { sentenceStart, sentenceEnd } = reading
  let i = first - 1
  const floor = sentenceStart[first]!
  while (i >= floor && first - i < MOST_WORDS && isNominal(reading, i)) found.push(tokens[i--]!.lower)
  if (tokens[i]?.text === ',' && i > floor) {
    i--
    const limit = i
    while (i >= floor && limit - i < MOST_WORDS && isPartOfRole(reading, i)) found.push(tokens[i--]!.lower)
  }
  const ceiling = sentenceEnd[end - 1]!
  let j = end
  if (tokens[j]?.text === '(') while (j < ceiling && tokens[j++]!.text !== ')');
  if (tokens[j]?.lower === 'is' || tokens[j]?.lower === 'was' || tokens[j]?.lower === 'became') j++
  else if (tokens[j]?.text !== ',') return found
  else j++
  if (/^\d{1,3}$/.test(tokens[j]?.text ?? '') && j < ceiling) {
    ages.add(tokens[j]!.text)
    j += tokens[j + 1]?.text === ',' ? 2 : 1
  }
  const start = j
  while (j < ceiling && j - start < MOST_WORDS && isPartOfRole(reading, j)) found.push(tokens[j++]!.lower)
  return found
}

function isPartOfRole(reading: Reading, i: number): boolean {
  const { pos, lower } = reading.tokens[i]!
  if (reading.mentionOf[i]! >= 0) return reading.mentions[reading.mentionOf[i]!]!.kind !== 'person'
  return isNominal(reading, i) || pos === 'ADP' || lower === 'and' || (pos === 'VERB' && /(?:ed|ing)$/.test(lower))
}

/** A pronoun votes for the only person that its paragraph has named so far, more so within the sentence. */
function votePronouns(reading: Reading, votes: Float64Array): void {
  const { tokens, mentionOf, mentions } = reading
  let paragraph = -1
  let person = -1
  let personToken = -1
  let isContested = false
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.paragraph !== paragraph) {
      paragraph = tokens[i]!.paragraph
      person = -1
      isContested = false
    }
    const mention = mentions[mentionOf[i]!]
    if (mention) {
      if (mention.kind !== 'person') continue
      if (person >= 0 && person !== mention.entity) isContested = true
      person = mention.entity
      personToken = i
      continue
    }
    if (person < 0 || isContested || reading.runOf[i]! !== reading.runOf[personToken]!) continue
    const { lower, pos } = tokens[i]!
    if (pos !== 'PRON' && pos !== 'DET') continue
    const weight = reading.sentenceStart[i] === reading.sentenceStart[personToken] ? 1 : 0.5
    if (MALE_PRONOUNS.has(lower)) votes[person]! += weight
    else if (FEMALE_PRONOUNS.has(lower)) votes[person]! -= weight
  }
}

/** The noun of a role, before what it is of: *president of the board* → *president*. */
function headOf(role: string): string {
  return role
    .split(/\s(?:of|at|for|in|to|and|on)\s/)[0]!
    .split(/[\s-]+/)
    .at(-1)!
}
