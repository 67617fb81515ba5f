import { ABBREVIATED_TITLES } from '../../lexicon/speaker-words.js'
import type { Paragraph, Token } from '../../text/document.js'
import { QUOTE_FORMS } from './forms.js'
import type { Run } from './marks.js'
import type { Reading } from './reading.js'

/** Tokens from which on a sentence is cut: no rule may take more than linear time for a text without full stops. */
const LONGEST_SENTENCE = 600

/** Fills in for every token where its sentence starts and ends: at full stops, datelines and the ends of paragraphs. */
export function markSentences(reading: Reading): void {
  const { document, sentenceStart, sentenceEnd } = reading
  for (const paragraph of document.paragraphs) {
    let start = paragraph.firstToken
    const dateline = datelineEnd(reading, paragraph)
    for (let i = start; i < paragraph.endToken; i++) {
      const isEnd = i + 1 === paragraph.endToken || i === dateline || i - start >= LONGEST_SENTENCE
      if (!isEnd && !endsSentence(reading, i)) continue
      for (let j = start; j <= i; j++) {
        sentenceStart[j] = start
        sentenceEnd[j] = i + 1
      }
      start = i + 1
    }
  }
}

/** *HELSINKI, Feb 6 (Agency) —* · *Mumbai:*: the index of the sign that ends a dateline, or -1. */
function datelineEnd(reading: Reading, { firstToken, endToken, role }: Paragraph): number {
  const { tokens } = reading
  const first = tokens[firstToken]
  if (role === 'title' || !first) return -1
  if (!/^\p{Lu}{2}/u.test(first.text)) return placeDatelineEnd(reading, firstToken, endToken)
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 16); i++) {
    const { text, pos } = tokens[i]!
    const isDash =
      text === '—' || text === '–' || ((text === '-' || text === '--') && tokens[i - 1]!.end < tokens[i]!.start)
    if (isDash || (text === ':' && i < firstToken + 4)) return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'DET' || text === '”' || text === '“') return -1
  }
  return -1
}

const LONGEST_DATELINE = 12

/** *Mumbai:* · *New Delhi, March 3 (PTI):*: a place, and nothing but names and numbers up to a colon or dash. */
function placeDatelineEnd({ tokens, mentions, mentionOf }: Reading, first: number, end: number): number {
  const place = mentionOf[first]!
  if (mentions[place]?.kind !== 'place') return -1
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_DATELINE); i++) {
    const { text, pos } = tokens[i]!
    if (/^(?::|—|–)$/.test(text)) return i
    if (mentionOf[i] !== place && pos !== 'NUM' && pos !== 'PROPN' && !/^[,()./]$/.test(text)) return -1
  }
  return -1
}

const TERMINALS = new Set(['.', '?', '!', '…'])

/** A full stop, question mark, exclamation mark, ellipsis or bracket, by its code: nearly all tokens are told by it. */
const isTerminal = (code: number) => code === 46 || code === 63 || code === 33 || code === 0x2026 || code === 41

/** Whether a sentence ends behind this token: full stops outside marks, and runs that end with one and are not taken up. */
function endsSentence(reading: Reading, i: number): boolean {
  const { document, tokens, runOf, runs, runTokens } = reading
  const token = tokens[i]!
  const run = runOf[i]!
  if (run < 0 && !isTerminal(token.text.charCodeAt(token.text.length - 1))) return false
  const next = tokens[i + 1]!
  if (run >= 0) {
    const { end } = runTokens[run]!
    if (i !== end - 1) return false
    const last = lastSign(reading, runs[run]!)
    if (!TERMINALS.has(last)) return false
    if (runOf[i + 1]! >= 0) return true
    if (next.pos === 'PUNCT') return false
    const isLower = /^\p{Ll}/u.test(next.text)
    return last === '.' ? !isLower || endsAbbreviation(tokens, i) : !isLower && !isAttributionAhead(reading, i + 1)
  }
  if (token.text === ')') return closesSentence(reading, i)
  if (token.text === '.' || token.text === '?' || token.text === '!' || token.text === '…') {
    if (token.text === '.' && next.start === token.end && next.pos !== 'PUNCT') return false
    // *Rep. Roe, R-Mo., said A*
    if (/^[).?!,;]$/.test(next.text)) return false
    if (token.text === '.' && isAbbreviated(reading, i)) return false
    return token.text !== '…' || /^\p{Lu}/u.test(next.text)
  }
  if (runOf[i + 1]! >= 0 && /^\p{Ll}/u.test(token.text)) return opensWithCapital(reading, runOf[i + 1]!)
  const isModelEnd = document.sentences[token.sentence]!.endToken === i + 1
  return isModelEnd && !/^\p{Ll}/u.test(next.text)
}

/** *(She says it was late.) The board …*: a whole sentence in brackets ends with them. */
function closesSentence({ tokens }: Reading, i: number): boolean {
  const stop = tokens[i - 1]
  if (!stop || !TERMINALS.has(stop.text) || stop.end !== tokens[i]!.start) return false
  return !isTitleStop(tokens, i - 1) && /^[\p{Lu}“"‘]/u.test(tokens[i + 1]!.text)
}

/** The last character inside marks, closing marks of what is quoted there aside: *‘She said, “No.”’* ends with a stop. */
export function lastSign({ text }: Reading, { start, end }: Run): string {
  let last = end - 1
  while (last > start && /["”’']/.test(text[last]!)) last--
  return text[last] ?? ''
}

/** *swam in. “I have one.”*: the tokeniser takes the stop for part of the word. */
function opensWithCapital({ text, runs }: Reading, run: number): boolean {
  return /^\p{Lu}/u.test(text.slice(runs[run]!.start, runs[run]!.start + 2))
}

/** *Rev. Roe*, *Chief Supt. Roe*: a stop behind a short title, with a name or capital next. */
function isAbbreviated({ tokens }: Reading, i: number): boolean {
  return isTitleStop(tokens, i) && /^[\p{Lu}\p{N}]/u.test(tokens[i + 1]?.text ?? '')
}

/** First halves of titles in two words, told from *the SEC.* by their spelling. */
const HALF_TITLES = new Set(['Dir', 'Exec', 'Sec'])

const TITLE_WITH_STOP = /^\p{Lu}\p{L}+\.$/u

/** Whether the full stop at `i` belongs to the short title before it: *Gen. Roe*, *Sec. Gen. Roe*. */
export function isTitleStop(tokens: readonly Token[], i: number): boolean {
  const title = tokens[i - 1]
  if (!title || title.end !== tokens[i]!.start) return false
  if (ABBREVIATED_TITLES.has(title.lower)) return true
  const { text, lower } = tokens[i + 1] ?? { text: '', lower: '' }
  const isTitleNext = TITLE_WITH_STOP.test(text) ? ABBREVIATED_TITLES.has(lower.slice(0, -1)) : text === 'Gen'
  return HALF_TITLES.has(title.text) && isTitleNext
}

function endsAbbreviation(tokens: readonly { text: string }[], i: number): boolean {
  return /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
}

/**
 * *“Why?” Smith asked.* · *“Why?” Smith, who runs the shop, asked.*: a short stretch of name or noun words straight
 * behind the marks, then a verb; or a name, what is set off by commas, then a verb.
 */
function isAttributionAhead(reading: Reading, from: number): boolean {
  const { tokens } = reading
  for (let i = from; i < Math.min(from + 9, tokens.length); i++) {
    const { pos, text, lower } = tokens[i]!
    if (text === ',' && i > from && reading.mentionOf[i - 1]! >= 0 && isVerbSetOff(reading, i + 1)) return true
    if (pos === 'VERB') return i > from && QUOTE_FORMS.has(lower)
    if (pos === 'AUX' || (pos === 'PUNCT' && text !== ',' && text !== '.')) return false
    if (text === '.') return false
  }
  return false
}

const FARTHEST_VERB = 30

/** *…, asked.* · *…, said on Monday.*: a verb of saying between a comma and the end of its clause. */
function isVerbSetOff({ tokens, runOf }: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(from + FARTHEST_VERB, tokens.length - 1); i++) {
    if (tokens[i]!.text === '.' || runOf[i]! >= 0) return false
    if (tokens[i - 1]!.text !== ',' || !QUOTE_FORMS.has(tokens[i]!.lower) || tokens[i]!.lower.endsWith('ing')) continue
    return /^(?:PUNCT|ADP|ADV)$/.test(tokens[i + 1]!.pos)
  }
  return false
}
