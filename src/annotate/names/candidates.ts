import type { Document, Sentence, Token } from '../../text/document.js'
import { CASE, TRIGGER, type Word } from './words.js'

/** How many little words may stand between two words with a capital within one name (*Bank of the West*). */
const LONGEST_GAP = 3

/** How many small words after the last capital may belong to a name. */
const LONGEST_TAIL = 2

const TOPIC = TRIGGER.sport | TRIGGER.business | TRIGGER.role | TRIGGER.other

/** Whether a word is written with a capital anywhere. */
export const hasCapital = (word: Word): boolean => word.case >= CASE.title && word.case <= CASE.mixed

/**
 * Marks the tokens that can be in a name: words with a capital, the little words and numbers between or beside them,
 * and what hangs on them by a hyphen (*Seo-jin*). All else is outside any name: most of a text, and it costs nothing.
 */
export function markCandidates(document: Document, words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (const sentence of document.sentences) markSentence(document.tokens, words, sentence, marks)
  return marks
}

function markSentence(tokens: readonly Token[], words: readonly Word[], sentence: Sentence, marks: Uint8Array): void {
  const { firstToken, endToken } = sentence
  let last = -1
  for (let i = firstToken; i < endToken; i++) {
    if (!hasCapital(words[i]!) || isLoneOpener(words, i, firstToken, endToken)) continue
    marks[i] = 1
    if (last >= 0 && i - last - 1 <= LONGEST_GAP && joins(tokens, words, last + 1, i)) marks.fill(1, last + 1, i)
    else markParticles(tokens, words, firstToken, i, marks)
    if (words[i - 1]?.case === CASE.number && i > firstToken) marks[i - 1] = 1
    if (words[i + 1]?.case === CASE.number && i + 1 < endToken) marks[i + 1] = 1
    for (let tail = i; hangsOn(tokens, words, tail, endToken); tail += 2) marks.fill(1, tail + 1, tail + 3)
    markTail(words, i, endToken, marks)
    last = i
  }
}

/** *The*, *But*, *I* with no capital beside them. */
function isLoneOpener(words: readonly Word[], at: number, first: number, end: number): boolean {
  const word = words[at]!
  if ((word.trigger & TRIGGER.opener) === 0 || word.case === CASE.upper || word.case === CASE.mixed) return false
  return !(at + 1 < end && hasCapital(words[at + 1]!)) && !(at > first && hasCapital(words[at - 1]!))
}

function joins(tokens: readonly Token[], words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]!
    const isGlued = tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.end === tokens[i + 1]!.start
    const isForeign = word.case === CASE.lower && word.truecase === 0 && word.gazetteer === 0
    const isJoiner = (word.trigger & TRIGGER.joiner) !== 0 || word.case === CASE.number || isForeign
    if (!isJoiner && !isGlued) return false
  }
  return true
}

/** *al-Maliki*, *van der Berg*: particles before a capital, a hyphen after a particle. */
function markParticles(
  tokens: readonly Token[],
  words: readonly Word[],
  first: number,
  at: number,
  marks: Uint8Array,
): void {
  for (let i = at - 1; i >= first && i >= at - LONGEST_GAP; i--) {
    const isParticle = (words[i]!.trigger & TRIGGER.particle) !== 0
    const isHyphen = tokens[i]!.text === '-' && i > first && (words[i - 1]!.trigger & TRIGGER.particle) !== 0
    if (!isParticle && !isHyphen) return
    marks[i] = 1
  }
}

/** *Bolivian health ministry*, *Herat airport*: a small word for an organisation or a place ends the name. */
function markTail(words: readonly Word[], at: number, end: number, marks: Uint8Array): void {
  for (let i = at + 1; i < end && i <= at + LONGEST_TAIL && words[i]!.case === CASE.lower; i++) {
    const { trigger } = words[i]!
    if ((trigger & (TRIGGER.organisation | TRIGGER.place)) !== 0) marks.fill(1, at + 1, i + 1)
    else if ((trigger & ~TOPIC) !== 0) return
  }
}

function hangsOn(tokens: readonly Token[], words: readonly Word[], at: number, end: number): boolean {
  if (at + 2 >= end || words[at + 1]!.case !== CASE.sign || words[at + 2]!.case !== CASE.lower) return false
  return tokens[at + 1]!.start === tokens[at]!.end && tokens[at + 1]!.end === tokens[at + 2]!.start
}
