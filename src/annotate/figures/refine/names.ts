import { LABELS, NUMBERED_HEADS, NUMBERED_NAMES, STREETS } from '../../../lexicon/labels.js'
import { isDash, isUpper } from '../characters.js'
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
  if (isPairOfDigits(reading, draft) && /^(?:group|league|leg|series)$/.test(previous.lower)) return false
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
  if (!isDash(text.charCodeAt(end)) && !isDash(text.charCodeAt(start - 1))) return false
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
