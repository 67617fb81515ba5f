import { createRequire } from 'node:module'
import { ENGLISH_WORDS } from '../lexicon/english-words.js'

/** What language a text is in, and how sure that is. */
export interface DetectedLanguage {
  /** ISO 639-1 code, or `und` where the text is too short or too odd to tell. */
  readonly language: string
  /** From 0 to 1. */
  readonly confidence: number
}

/** Characters that are looked at: enough for any text, so that a long one costs no more than a short one. */
const SAMPLE = 3000
/** Characters that are looked at first: most English texts are known by them. */
const OPENING = 800
/** Of an English text's words, the share that the English function words have at least; other languages stay below. */
const ENGLISH_SHARE = 0.07
/** The share from which on there is no doubt: half of all English articles have more. */
const TYPICAL_ENGLISH_SHARE = 0.2
/** Words from which on the guess of another language is believed; in fewer, foreign names mislead it. */
const LATIN_WORDS = 15
/** Words below which a single English function word forbids the guess of another language. */
const FEW_WORDS = 60
/** A guess below this is none. */
const LEAST_CONFIDENCE = 0.25
/** Letters of another script that are enough for a guess. */
const OTHER_LETTERS = 15

const UNDETERMINED: DetectedLanguage = { language: 'und', confidence: 0 }
/** Loaded with the first text that is not English: its tables take longer to load than an article to read. */
let loadedGuesser: Pick<typeof import('tinyld'), 'detectAll'> | undefined
function guesser(): Pick<typeof import('tinyld'), 'detectAll'> {
  loadedGuesser ??= createRequire(import.meta.url)('tinyld') as typeof import('tinyld')
  return loadedGuesser
}

const englishWords = new Set(ENGLISH_WORDS)

/**
 * Tells the language of a text by its beginning. English is known by its function words, because an n-gram guesser
 * takes an article full of foreign names for foreign; that guesser tells the other languages apart.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const opening = countEnglish(text.slice(0, OPENING))
  if (opening.words >= FEW_WORDS && opening.english / opening.words >= TYPICAL_ENGLISH_SHARE)
    return { language: 'en', confidence: 1 }
  const sample = text.slice(0, SAMPLE)
  const { words, english } = countEnglish(sample)
  const share = english / words
  if (english >= 2 && share >= ENGLISH_SHARE) {
    return { language: 'en', confidence: rounded(Math.min(1, share / TYPICAL_ENGLISH_SHARE)) }
  }
  const otherLetters = sample.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  const isShort = words < LATIN_WORDS || (words < FEW_WORDS && english > 0)
  if (isShort && otherLetters < OTHER_LETTERS) return UNDETERMINED
  const guess = guesser()
    .detectAll(sample)
    .find(({ lang }) => lang.length === 2 && lang !== 'en')
  return guess && guess.accuracy >= LEAST_CONFIDENCE
    ? { language: guess.lang, confidence: rounded(Math.min(1, guess.accuracy)) }
    : UNDETERMINED
}

function countEnglish(text: string): { words: number; english: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  let english = 0
  for (const word of words) if (englishWords.has(word)) english++
  return { words: words.length, english }
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
