import { COURTESY_TITLES, RANK_TITLES } from '../../lexicon/honorifics.js'
import { NAME_CONTEXTS } from '../../lexicon/names-contexts.js'
import {
  BUSINESS_WORDS,
  CALENDAR_WORDS,
  JOINERS,
  OPENERS,
  ORGANISATION_WORDS,
  OTHER_WORDS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLE_WORDS,
  SPEECH_VERBS,
  SPORT_WORDS,
} from '../../lexicon/names-triggers.js'
import { addTo, HASH_START, plain, wordHash } from './hash.js'
import {
  addWord,
  classOf,
  GAZETTEER_MASK,
  kindsOf,
  type NameLists,
  PHRASE_SHIFT,
  PHRASE_START,
  truecaseOf,
  WORD_KINDS,
} from './lists.js'

/** How a word is written. `sign` has neither letter nor digit. */
export const CASE = { sign: 0, lower: 1, title: 2, upper: 3, initial: 4, mixed: 5, number: 6 } as const

/** What a word tells about the name beside it or that it stands in: bits of a mask. */
export const TRIGGER = {
  honorific: 1,
  speech: 2,
  preposition: 4,
  organisation: 8,
  place: 16,
  role: 32,
  calendar: 64,
  joiner: 128,
  particle: 256,
  opener: 512,
  sport: 1024,
  business: 2048,
  other: 4096,
} as const

const TRIGGERS = new Map<string, number>()
for (const [bit, list] of [
  [TRIGGER.honorific, COURTESY_TITLES],
  [TRIGGER.honorific, RANK_TITLES],
  [TRIGGER.speech, SPEECH_VERBS],
  [TRIGGER.preposition, PLACE_PREPOSITIONS],
  [TRIGGER.organisation, ORGANISATION_WORDS],
  [TRIGGER.place, PLACE_WORDS],
  [TRIGGER.role, ROLE_WORDS],
  [TRIGGER.calendar, CALENDAR_WORDS],
  [TRIGGER.joiner, JOINERS],
  [TRIGGER.particle, PARTICLES],
  [TRIGGER.opener, OPENERS],
  [TRIGGER.sport, SPORT_WORDS],
  [TRIGGER.business, BUSINESS_WORDS],
  [TRIGGER.other, OTHER_WORDS],
] as const) {
  for (const word of list) TRIGGERS.set(word, (TRIGGERS.get(word) ?? 0) | bit)
}

const CONTEXTS = new Map<string, number>()
NAME_CONTEXTS.forEach((list, i) => {
  for (const word of list) if (!CONTEXTS.has(word)) CONTEXTS.set(word, i + 1)
})

/** The classes of the nouns that say what an organisation, a place or a person is. */
export const CONTEXT = {
  organisation: CONTEXTS.get('company')!,
  place: CONTEXTS.get('village')!,
  kin: CONTEXTS.get('brother')!,
  leader: CONTEXTS.get('chairman')!,
  envoy: CONTEXTS.get('mayor')!,
  worker: CONTEXTS.get('teacher')!,
} as const

/** *Toymaker*, *wine-seller*: new words are made of these, so they are in no list. */
const MAKERS = /(?:maker|seller|grower|chain|firm|line)$/

const contextOf = (lower: string): number => CONTEXTS.get(lower) ?? (MAKERS.test(lower) ? CONTEXT.organisation : 0)

/** All that the features use of a written word, whatever stands around it. */
export interface Word {
  /** Hashes of the word as it is written, and in lower case. */
  readonly exact: number
  readonly lower: number
  /** Hash of its shape (*Xx*, *X.X.*, *Xx'Xx*, *0*). */
  readonly shape: number
  readonly case: number
  readonly length: number
  readonly trigger: number
  /** The number of its class in `NAME_CONTEXTS`, from 1; 0 if it is in none. */
  readonly context: number
  /** What the gazetteers say of the word alone, and how many words the longest phrase has that begins with it. */
  readonly gazetteer: number
  readonly longestPhrase: number
  /** How often it has a capital in running text, in steps; 0 if it was seen too seldom. */
  readonly truecase: number
  /** Its classes by word vectors, from two thousand to sixty of them; 0 if it has none. */
  readonly large: number
  readonly middle: number
  readonly small: number
  /** What it can be within a name, by its word vector: packed steps (`WORD_KINDS`), and the likeliest, from 1. */
  readonly kinds: number
  readonly likeliest: number
  /** Hashes of the first 1–5 and of the last 1–6 characters, in lower case; 0 where the word is shorter. */
  readonly affixes: Int32Array
}

export const PREFIXES = 5
export const SUFFIXES = 6

/** Looks at one word. `lower` is its lower case. */
export function lookAt(text: string, lower: string, lists: NameLists): Word {
  let exact = HASH_START
  let hash = HASH_START
  for (let i = 0; i < text.length; i++) exact = addTo(exact, plain(text.charCodeAt(i)))
  for (let i = 0; i < lower.length; i++) hash = addTo(hash, plain(lower.charCodeAt(i)))
  const phrase = lists.phrases.get(addWord(PHRASE_START, hash))
  const facts = factsOf(lower, hash, lists)
  const large = classOf(facts)
  const kinds = kindsOf(facts)
  const undotted = lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower
  return {
    exact,
    lower: hash,
    shape: shapeOf(text),
    case: caseOf(text, lower),
    length: text.length,
    trigger: TRIGGERS.get(undotted) ?? 0,
    context: contextOf(lower),
    gazetteer: phrase & GAZETTEER_MASK,
    longestPhrase: phrase >>> PHRASE_SHIFT,
    truecase: truecaseOf(facts),
    large,
    middle: lists.middle[large]!,
    small: lists.small[large]!,
    kinds,
    likeliest: likeliestOf(kinds),
    affixes: affixesOf(lower),
  }
}

/** The word at the edge of a sentence, where there is none. */
export const NO_WORD: Word = {
  exact: 1,
  lower: 1,
  shape: 1,
  case: CASE.sign,
  length: 0,
  trigger: 0,
  context: 0,
  gazetteer: 0,
  longestPhrase: 0,
  truecase: 0,
  large: 0,
  middle: 0,
  small: 0,
  kinds: 0,
  likeliest: 0,
  affixes: new Int32Array(PREFIXES + SUFFIXES),
}

/** Beyond ASCII letters, or with full stops: *são* is also looked up as *sao*, *u.n.* as *un*. */
const FOLDABLE = /[.\u0080-\uffff]/

/** A word in lower case without its diacritics and full stops. */
export const foldWord = (lower: string): string => lower.normalize('NFD').replace(/[\p{M}.]/gu, '')

function factsOf(lower: string, hash: number, { words }: NameLists): number {
  const packed = words.get(hash)
  return packed === 0 && FOLDABLE.test(lower) ? words.get(wordHash(foldWord(lower))) : packed
}

function likeliestOf(kinds: number): number {
  let best = 0
  let most = 0
  for (let k = 0; k < WORD_KINDS.length; k++) {
    const step = (kinds >>> (3 * k)) & 7
    if (step <= most) continue
    most = step
    best = k + 1
  }
  return best
}

function affixesOf(lower: string): Int32Array {
  const affixes = new Int32Array(PREFIXES + SUFFIXES)
  let hash = HASH_START
  for (let i = 0; i < PREFIXES && i < lower.length; i++) {
    hash = addTo(hash, plain(lower.charCodeAt(i)))
    affixes[i] = hash
  }
  hash = HASH_START ^ 0x55
  for (let i = 0; i < SUFFIXES && i < lower.length; i++) {
    hash = addTo(hash, plain(lower.charCodeAt(lower.length - 1 - i)))
    affixes[PREFIXES + i] = hash
  }
  return affixes
}

/** Runs of capitals, small letters and digits count as one (two or more capitals as two); signs stay. */
function shapeOf(text: string): number {
  let hash = HASH_START
  let last = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = characterOf(code)
    run = kind === last ? run + 1 : 1
    if (run === 1 || (kind === 1 && run === 2)) hash = addTo(hash, kind)
    last = kind
  }
  return hash
}

/** 1 capital, 2 small letter, 3 digit, else the character itself. */
function characterOf(code: number): number {
  if (code >= 97 && code <= 122) return 2
  if (code >= 65 && code <= 90) return 1
  if (code >= 48 && code <= 57) return 3
  if (code < 0xc0) return code
  const char = String.fromCharCode(code)
  if (char.toLowerCase() !== char) return 1
  if (char.toUpperCase() !== char) return 2
  return plain(code)
}

function caseOf(text: string, lower: string): number {
  let capitals = 0
  let small = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const kind = characterOf(text.charCodeAt(i))
    if (kind === 1) capitals++
    else if (kind === 2) small++
    else if (kind === 3) digits++
  }
  if (digits > 0 && characterOf(text.charCodeAt(0)) === 3) return CASE.number
  if (capitals === 0) return small > 0 ? CASE.lower : digits > 0 ? CASE.number : CASE.sign
  if (small === 0) return capitals === 1 && text.length <= 2 ? CASE.initial : CASE.upper
  return capitals === 1 && text[0] !== lower[0] ? CASE.title : CASE.mixed
}
