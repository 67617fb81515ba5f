import { LABELS, NUMBERED_HEADS, NUMBERED_NAMES, STREETS } from '../../../lexicon/labels.js'
import { isDash, isDigit, isLetter, isUpper } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isRanking } from '../kinds/ranks.js'
import { nameAt } from '../name-lookup.js'

/** *Page 31* · *Route 66* · *No. 10* · *Boeing 737* · *EGX 30* · *Channel Eleven*: the number names what stands before it. */
export function isLabelled(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.kind !== 'count' || draft.form === 'vague') return false
  // *iOS 26.1*, *Llama 3.1*
  if (draft.amount) return isVersion(reading, draft)
  let at = draft.first - 1
  if (tokens[at]?.text === '.' && /^(?:no|vol)$/.test(lowerAt(tokens, at - 1))) at--
  const previous = tokens[at]
  if (!previous || previous.sentence !== tokens[draft.first]?.sentence) return false
  const behind = tokens[draft.next]
  const countsNoun =
    behind !== undefined && behind.pos === 'NOUN' && behind.lower.endsWith('s') && behind.start > draft.end
  // *won the series 3-1*
  if (/^(?:group|league|leg|series)$/.test(previous.lower) && isPairOfDigits(reading, draft)) return false
  if (isRanking(reading, draft)) return false
  if (NUMBERED_HEADS.has(previous.lower) || isSharesIndex(reading, draft, at)) return true
  if (isTitled(reading, draft, at)) return true
  if (isInLabelledList(reading, draft)) return true
  if (CLASSED.test(previous.lower) && PUPILS.test(`${previous.lower} ${behind?.lower}`)) return true
  if (!countsNoun && LABELS.has(previous.lower.endsWith('.') ? previous.lower.slice(0, -1) : previous.lower)) {
    return lowerAt(tokens, at - 1) !== 'per'
  }
  return (
    draft.form === 'digits' && isUpper(previous.text.charCodeAt(0)) && !countsNoun && isNameBefore(reading, draft, at)
  )
}

function isPairOfDigits({ text }: Reading, { start, end }: Draft): boolean {
  return (
    /^[-–]\d{1,3}(?![\d-])/.test(text.slice(end, end + 5)) || /\d[-–]$/.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** A number with one decimal point behind the name of a program or standard. */
function isVersion({ text, tokens }: Reading, draft: Draft): boolean {
  return (
    NUMBERED_HEADS.has(lowerAt(tokens, draft.first - 1)) && /^\d{1,2}\.\d$/.test(text.slice(draft.start, draft.end))
  )
}

/** *Sections 302 and 307*, *Articles 3, 4 and 7*: numbers behind a label in the plural, told one by one. */
function isInLabelledList({ text }: Reading, draft: Draft): boolean {
  if (draft.form !== 'digits') return false
  const before = LISTED.exec(text.slice(Math.max(0, draft.start - 44), draft.start))
  if (!before || !LABELS.has(before[1]!.toLowerCase())) return false
  const isSingle = before[2] === ''
  return !isSingle || /^[(\w]* ?(?:,|and|or|to|&|[-–])\s*\d/.test(text.slice(draft.end, draft.end + 14))
}

const LISTED = /\b([A-Za-z]{3,})s ((?:\d+[A-Z]?(?:\(\w+\))*(?:, | and |, and | or | to | & |[-–]))*)$/

const CLASSED = /^(?:class|form|grade|phase|stage|type|year)$/

/** *Grade 5 pupils*, *Type 2 diabetes*, *Stage 4 cancer*: a class of people or of an illness, though a noun follows. */
const PUPILS =
  /^phase (?:results?|stud(?:y|ies)|trials?)$|^(?:grade|class|form|year) (?:child|children|classes|exams?|girls?|boys?|kids|learners?|pupils?|students?|teachers?)$|^(?:type|stage) (?:cancer|diabetes|diabetics?|disease|melanoma|tumou?rs?)$/

/** *the S&P 500*: the number behind an ampersand and one letter. */
function isSharesIndex(reading: Reading, draft: Draft, at: number): boolean {
  return (
    draft.form === 'digits' &&
    /&\s?[A-Z]$|^[A-Z]&[A-Z]$/.test(
      reading.text.slice(reading.tokens[at - 1]?.start ?? 0, reading.tokens[at]!.end).slice(-3),
    )
  )
}

/** *an Elite One match*, *Regal Four and …*: a number word in capitals behind another capital, before small letters. */
function isTitled(reading: Reading, draft: Draft, at: number): boolean {
  if (draft.form !== 'words' || !isUpper(reading.text.charCodeAt(draft.number.start))) return false
  const behind = reading.tokens[draft.next]
  return isUpper(reading.tokens[at]!.text.charCodeAt(0)) && (!behind || !isUpper(behind.text.charCodeAt(0)))
}

/** Whether a name of the document ends right before the number, and the number stands no score. */
function isNameBefore(reading: Reading, draft: Draft, at: number): boolean {
  const { tokens } = reading
  const previous = tokens[at]!
  if (previous.pos !== 'PROPN' || draft.value === null) return false
  const behind = lowerAt(tokens, draft.next)
  return behind !== '-' && behind !== '%' && isUpper(previous.text.charCodeAt(0)) && /^[A-Z]{2,}$/.test(previous.text)
}

/** *Group of Seven* · *Second District Court* · *442nd Regiment* · *First Nation* · *Fifth Avenue*. */
export function isInName(reading: Reading, draft: Draft): boolean {
  const { text, tokens } = reading
  const names = reading.annotations.names
  const name = nameAt(names, draft.number.start)
  if (name && draft.number.end <= name.end && draft.kind !== 'money') return true
  const capital = isUpper(text.charCodeAt(draft.number.start))
  if (draft.kind === 'ordinal') {
    const behind = tokens[draft.next]
    if (behind && NUMBERED_NAMES.has(behind.lower)) {
      return isUpper(behind.text.charCodeAt(0)) || /^(?:lady|ministers?|gentleman|world|nations?)$/.test(behind.lower)
    }
  }
  if (!capital || draft.kind === 'ordinal') return false
  return lowerAt(tokens, draft.first - 1) === 'of' && isUpper(tokens[draft.first - 2]?.text.charCodeAt(0) ?? 0)
}

/** *the 1400 block of West Third Street*. */
function isBlock({ tokens }: Reading, draft: Draft): boolean {
  return lowerAt(tokens, draft.next) === 'block' && lowerAt(tokens, draft.next + 1) === 'of' && draft.value! % 100 === 0
}

/** *12 High Street* · *221 Baker Street*. */
export function isAddress(reading: Reading, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.kind !== 'count') return false
  const { tokens } = reading
  if (isBlock(reading, draft)) return true
  for (let i = draft.next; i < draft.next + 4; i++) {
    const token = tokens[i]
    if (!token || !isUpper(token.text.charCodeAt(0))) return false
    if (i > draft.next && STREETS.has(token.lower)) return true
  }
  return false
}

/** *7B* · *HQ9* · *F-16* · *Covid-19* · *50/50* · *11-07* · *4-3-3* · *555-0134*: digits that are part of a code. */
export function isCode(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  if (draft.form !== 'digits' || draft.kind === 'money') return false
  const { start, end } = draft.number
  const left = text.charCodeAt(start - 1)
  if (left > 32 && isInAddress(text, start)) return true
  if (isLetter(left) || left === 35 || left === 64 || left === 95 || left === 47) return true
  // *a 9-to-5 job*
  if (/9-to-5\b/.test(text.slice(Math.max(0, start - 5), end + 5))) return true
  // *24-CR-1187*
  if (/^-[A-Z]{1,4}-?\d/.test(text.slice(end, end + 6))) return true
  // *CVE-2025-5777*
  if (isDash(left) && /[A-Z]{2}-\d+-$/.test(text.slice(Math.max(0, start - 12), start))) return true
  // *24/7*, *7/7*, *under-23s*: round the clock, a day, players of an age.
  if (/^(?:24\/7|7\/7|9\/11|20\/20)$/.test(text.slice(start, draft.end))) return true
  if (/^under-$/i.test(text.slice(Math.max(0, start - 6), start)) && draft.value! < 24) return true
  if (isDash(left) && isLetter(text.charCodeAt(start - 2)) && (!draft.amount || draft.end === end + 1))
    return !/\b(?:to|in|under|over|pre|post|mid|minus|negative|and|for|or|top)-$/i.test(
      text.slice(Math.max(0, start - 9), start),
    )
  if (left === 46 && isLetter(text.charCodeAt(start - 2)) && !/\s/.test(text[start - 2] ?? ' ')) {
    if (/(?:www|\w\.\w+)\.$/.test(text.slice(Math.max(0, start - 12), start))) return true
  }
  const right = text.charCodeAt(end)
  if (isLetter(right) && draft.end === end) return true
  if (right === 47 && draft.end === end) return true
  // *192.168.1.2*, *version 4.10.3*: points between three groups of digits or more.
  if (/^\.\d/.test(text.slice(end, end + 2)) || /\d\.\d*\.$/.test(text.slice(Math.max(0, start - 8), start)))
    return true
  // *Agent 007*, *Rule 4(2)*
  if (/^0\d+$/.test(text.slice(start, end)) && draft.end === end && !isDash(left)) return true
  if (left === 40 && right === 41 && /[\d)]/.test(text[start - 2] ?? '')) return true
  return draft.end === end && isLongRun(text, start, end)
}

/** Whether a position is within a web address: *https://…?q=30%25*, *www.example.org/2*. */
function isInAddress(text: string, position: number): boolean {
  let at = position - 1
  while (at >= 0 && position - at < 400 && text.charCodeAt(at) > 32) at--
  return position - at > 4 && /^\W?(?:https?:\/\/|www\.)/.test(text.slice(at + 1, Math.min(position, at + 12)))
}

/** Digits without separators that are too long for a number of the news, or a chain of groups: telephone numbers. */
function isLongRun(text: string, start: number, end: number): boolean {
  if (/\+[\d ]*$/.test(text.slice(Math.max(0, start - 14), start))) return true
  if (end - start >= 4 && text.charCodeAt(start) === 48 && isDigit(text.charCodeAt(start + 1))) return true
  return end - start >= 8 && /^\d+$/.test(text.slice(start, end)) && text.charCodeAt(end) !== 32
}
