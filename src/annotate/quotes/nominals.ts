import { ROLE_NOUNS } from '../../lexicon/role-nouns.js'
import { VERB_FORMS } from './forms.js'
import type { Reading } from './reading.js'
import { isTitleStop } from './sentence-ends.js'

export const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you'])
export const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
export const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
export const NOUN_LIKE_PRONOUNS = new Set([
  ...['another', 'others', 'some', 'many', 'several', 'both', 'all', 'one', 'none', 'somebody', 'someone', 'everybody'],
  ...['everyone', 'nobody', 'anyone', 'those', 'these', 'few', 'most', 'neither', 'either'],
])
const HYPHENS = new Set(['-', '‑', '–'])
const ELLIPTIC = /^(?:'s|’s|'|’)$/

/** Whether the token can stand inside a noun phrase. */
export function isNominal(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  if (!token) return false
  if (reading.mentionOf[i]! >= 0) return true
  switch (token.pos) {
    case 'DET':
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'SYM':
      return !RELATIVES.has(token.lower)
    case 'PRON':
      return POSSESSIVE_PRONOUNS.has(token.lower) || NOUN_LIKE_PRONOUNS.has(token.lower)
    case 'PART':
    case 'PUNCT':
      if (token.text === '.')
        return (
          (reading.mentionOf[i + 1]! >= 0 || reading.tokens[i + 1]?.pos === 'PROPN') && isTitleStop(reading.tokens, i)
        )
      return ELLIPTIC.test(token.lower) || (HYPHENS.has(token.text) && isTight(reading, i))
    case 'VERB':
      return isCompound(reading, i) || isNounByPlace(reading, i)
    case 'ADV':
      return isCompound(reading, i) || isOrdinal(reading, i)
    default:
      return isCompound(reading, i)
  }
}

/** *state-owned*, *north-central*, *so-called*: a part of a word with a hyphen, whatever the tagger takes it for. */
function isCompound(reading: Reading, i: number): boolean {
  return isJoined(reading, i - 1) || isJoined(reading, i + 1)
}

function isJoined(reading: Reading, i: number): boolean {
  return HYPHENS.has(reading.tokens[i]?.text ?? '') && isTight(reading, i)
}

/** *Works Minister Roe*, *Lead counsel*: a noun at the start of a sentence. */
function isCapitalNoun(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/(?:ed|ing)$/.test(text)
}

/** *the findings*, *according to figures*: what the tagger takes for a verb is a noun where only a noun can stand. */
function isNounByPlace(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1]
  const token = reading.tokens[i]!
  if (i === reading.sentenceStart[i] && ROLE_NOUNS.has(reading.tokens[i + 1]?.lower ?? '')) return true
  if (i === reading.sentenceStart[i])
    return (
      isCapitalNoun(token.text) &&
      (reading.mentionOf[i + 1]! >= 0 ||
        reading.tokens[i + 1]?.pos === 'NOUN' ||
        reading.tokens[i + 1]?.pos === 'PROPN')
    )
  if (!before) return false
  if (isCapitalNoun(token.text) && reading.tokens[i + 1]?.pos === 'PROPN') return true
  if (before.lower === 'to') return reading.tokens[i - 2]?.lower === 'according'
  if (
    before.pos === 'NOUN' &&
    reading.mentionOf[i + 1]! >= 0 &&
    /[^s]$/.test(reading.tokens[i]!.lower) &&
    !/(?:ed|ing)$/.test(reading.tokens[i]!.lower)
  )
    return !VERB_FORMS.has(reading.tokens[i]!.lower)
  return (before.pos === 'DET' && !RELATIVES.has(before.lower)) || POSSESSIVE_PRONOUNS.has(before.lower)
}

/** *A third cautioned*: somebody by number. */
function isOrdinal({ tokens }: Reading, i: number): boolean {
  return /^(?:second|third|fourth|fifth)$/.test(tokens[i]!.lower) && tokens[i - 1]?.pos === 'DET'
}

/** *43-year-old*: a hyphen without white space about it. */
function isTight(reading: Reading, i: number): boolean {
  const { tokens } = reading
  return tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end
}

export function isPronoun(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  return token !== undefined && PRONOUNS.has(token.lower) && reading.mentionOf[i]! < 0
}

/** Whether the token can end a noun phrase. */
export function endsPhrase(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  if (!token) return false
  if (reading.mentionOf[i]! >= 0 || isPronoun(reading, i)) return true
  if (token.pos === 'PRON') return NOUN_LIKE_PRONOUNS.has(token.lower)
  if (token.pos === 'DET') return NOUN_LIKE_PRONOUNS.has(token.lower)
  if (token.pos === 'VERB') return isNounByPlace(reading, i)
  if (token.pos === 'ADV') return isOrdinal(reading, i)
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'ADJ'
}

const PREPOSITIONS = new Set(['about', 'against', 'at', 'by', 'for', 'from', 'of', 'over', 'to', 'with'])

/** *hinted at that*, *responded to that tweet*: behind a preposition *that* opens no clause. */
export const isGoverned = ({ tokens }: Reading, that: number): boolean =>
  PREPOSITIONS.has(tokens[that - 1]?.lower ?? '')
