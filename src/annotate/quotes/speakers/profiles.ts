import { TITLE_GENDER } from '../../../lexicon/courtesy-titles.js'
import { OUTLET_WORDS, OUTLETS } from '../../../lexicon/news-outlets.js'
import { FEMALE_WORDS, KIN_GENDER, MALE_WORDS, ORGANISATION_NOUNS } from '../../../lexicon/speaker-words.js'
import { isNominal } from '../nominals.js'
import type { Reading } from '../reading.js'
import type { MentionTokens } from './mention-tokens.js'

export type Gender = 'female' | 'male'

/** What a text tells of one of its entities: the words that describe it, and the gender that it is spoken of with. */
export interface Profile {
  readonly words: ReadonlySet<string>
  /** The nouns that its roles end with: *minister* of *deputy trade minister*. */
  readonly heads: ReadonlySet<string>
  /** As its titles and nouns tell, or the pronouns that are taken for it (references.ts adds those). */
  gender: Gender | null
  /** The gender of its titles (*Mr*, *Mrs*) and kin nouns (*his wife Kelly*), which no pronoun can gainsay; null without any, or with both. */
  readonly titled: Gender | null
  readonly ages: ReadonlySet<string>
  /** Whether it may be a person though it was taken for something else. */
  readonly isDoubtful: boolean
  /** The description that stands by its first mention, as in the text. */
  readonly role: string | null
}

const MALE_PRONOUNS = new Set(['he', 'his', 'him', 'himself'])
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself'])

const NO_WORDS: ReadonlySet<string> = new Set()

/** Reads the profile of every entity: titles before its mentions, appositions before and behind, pronouns that follow. */
export function readProfiles(reading: Reading, tokensOf: MentionTokens): Profile[] {
  const { entities, mentions } = reading
  const votes = new Float64Array(entities.length)
  const described: string[][] = entities.map(() => [])
  const ages: (Set<string> | null)[] = entities.map(() => null)
  const titled = new Map<number, Gender | null>()
  const addAge = (entity: number, age: string) => {
    ages[entity] ??= new Set()
    ages[entity]!.add(age)
  }
  for (let i = 0; i < mentions.length; i++) {
    const { entity, kind } = mentions[i]!
    const words = described[entity]!
    const from = words.length
    describe(reading, entity, tokensOf.first[i]!, tokensOf.end[i]!, words, addAge)
    if (kind !== 'person') continue
    noteTitle(reading, titled, entity, tokensOf.first[i]! - 1)
    for (let w = from; w < words.length; w++)
      votes[entity]! += MALE_WORDS.has(words[w]!) ? 2 : FEMALE_WORDS.has(words[w]!) ? -2 : 0
  }
  votePronouns(reading, votes)
  return entities.map(({ roles }, i) => {
    const words = described[i]!
    for (const role of roles) words.push(...role.toLowerCase().split(/[\s-]+/))
    return {
      words: words.length > 0 ? new Set(words) : NO_WORDS,
      heads: roles.length > 0 ? new Set(roles.map((role) => headOf(role.toLowerCase()))) : NO_WORDS,
      ages: ages[i] ?? NO_WORDS,
      isDoubtful: isDoubtful(reading, i),
      gender: titled.get(i) ?? (votes[i]! > 0 ? 'male' : votes[i]! < 0 ? 'female' : null),
      titled: titled.get(i) ?? null,
      role: roles[0] ?? null,
    }
  })
}

/** Adds what the word at `at`, right before a name, shows: *Mrs Roe*, *her son Jon Roe*. */
function noteTitle({ tokens }: Reading, titled: Map<number, Gender | null>, entity: number, at: number): void {
  const title = tokens[at]?.text === '.' ? tokens[at - 1] : tokens[at]
  const word = title?.lower.replace('.', '') ?? ''
  const sign = TITLE_GENDER.get(word) ?? KIN_GENDER.get(word)
  if (!sign) return
  const gender = sign === 'm' ? 'male' : 'female'
  titled.set(entity, titled.has(entity) && titled.get(entity) !== gender ? null : gender)
}

const SURE = 0.6
const ARTICLE = /\b[Aa]n?\s$/
const NOUN = /^\s\p{Ll}/u

/** Names of unheard-of form are taken for bodies now and then: such as no word of theirs tells what they are. */
function isDoubtful({ entities, nameWords, text }: Reading, index: number): boolean {
  const { kind, country, mentions, name } = entities[index]!
  if (kind === 'person' || country !== null || !name.includes(' ')) return false
  if (mentions.some(({ confidence }) => confidence > SURE)) return false
  // *a Logan Square woman*: no person stands between an article and a noun.
  if (
    kind === 'place' &&
    mentions.some(({ start, end }) => ARTICLE.test(text.slice(start - 4, start)) && NOUN.test(text.slice(end, end + 3)))
  )
    return false
  for (const word of nameWords[index]!)
    if (ORGANISATION_NOUNS.has(word) || OUTLETS.has(word) || OUTLET_WORDS.has(word)) return false
  return true
}

const MOST_WORDS = 12
const AGE = /^\d{1,3}$/

/** Adds the words beside a mention that describe its entity, in lower case, and tells of ages. */
function describe(
  reading: Reading,
  entity: number,
  first: number,
  end: number,
  found: string[],
  addAge: (entity: number, age: string) => void,
): void {
  const { tokens, sentenceStart, sentenceEnd } = reading
  let i = first - 1
  const floor = sentenceStart[first]!
  while (i >= floor && first - i < MOST_WORDS && isNominal(reading, i)) {
    const { pos, text, lower } = tokens[i--]!
    if (pos === 'NUM' && tokens[i + 3]?.lower === 'year' && AGE.test(text)) addAge(entity, text)
    found.push(lower)
  }
  if (i > floor && tokens[i]!.text === ',') {
    i--
    const limit = i
    while (i >= floor && limit - i < MOST_WORDS && isPartOfRole(reading, i)) found.push(tokens[i--]!.lower)
  }
  const ceiling = sentenceEnd[end - 1]!
  let j = end
  if (tokens[j]?.text === '(') while (j < ceiling && tokens[j++]!.text !== ')');
  const opener = tokens[j]?.lower
  if (opener !== ',' && opener !== 'is' && opener !== 'was' && opener !== 'became') return
  j++
  if (j < ceiling && AGE.test(tokens[j]!.text)) {
    addAge(entity, tokens[j]!.text)
    j += tokens[j + 1]?.text === ',' ? 2 : 1
  }
  const start = j
  while (j < ceiling && j - start < MOST_WORDS && isPartOfRole(reading, j)) found.push(tokens[j++]!.lower)
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
    const index = mentionOf[i]!
    const { pos, lower } = tokens[i]!
    if (index < 0 && pos !== 'PRON' && pos !== 'DET') continue
    if (tokens[i]!.paragraph !== paragraph) {
      paragraph = tokens[i]!.paragraph
      person = -1
      isContested = false
    }
    if (index >= 0) {
      const mention = mentions[index]!
      if (mention.kind !== 'person') continue
      if (person >= 0 && person !== mention.entity) isContested = true
      person = mention.entity
      personToken = i
      continue
    }
    if (person < 0 || isContested || reading.runOf[i]! !== reading.runOf[personToken]!) continue
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
