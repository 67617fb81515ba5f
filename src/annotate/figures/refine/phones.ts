import { type Draft, lowerAt, type Reading } from '../draft.js'

const CALLS = new Set(
  'call called calling calls dial dialed dialing dialled dialling helpline hotline phone phoned phoning ring ringing text texting'.split(
    ' ',
  ),
)
/** Numbers to call in an emergency: *a 911 call*, *a 999 operator*. */
const EMERGENCY: ReadonlySet<number> = new Set([111, 112, 911, 999])

/** *(937) 333-1232*, *333-1232*, *0800 123 456*, *222-STOP*: groups of digits as numbers are dialled. */
function isInGroups(text: string, draft: Draft): boolean {
  const digits = draft.number.end - draft.number.start
  if (digits < 3) return false
  const line = text.slice(Math.max(0, draft.start - 14), draft.end + 12)
  const at = draft.start - Math.max(0, draft.start - 14)
  if (!GROUPED.test(line)) return false
  for (const match of line.matchAll(
    /\(\d{3}\) ?\d{3}[-. ]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b0\d{2,4} \d{3,4}(?: \d{3,4})?\b|\b\d{3}-[A-Z]{4}\b/g,
  )) {
    if (match.index <= at && at < match.index + match[0].length) return true
  }
  return (
    /^\d{3}-\d{4}$/.test(text.slice(draft.start, draft.start + 8)) &&
    CALLED.test(text.slice(Math.max(0, draft.start - 40), draft.start))
  )
}

/** What all of these have, so that most numbers need no closer look. */
const GROUPED = /\d[).-] ?\d|\d-[A-Z]|\b0\d/

const CALLED = /\b(?:call|contact|dial|hotline|phone|ring|text)\b[^.]*$/i

const NUMBER = /^\d{3,}$/

/** *Call 911* · *anyone with information should ring 101* · *the helpline on 1930*: a telephone number in one piece. */
export function isPhoneNumber({ text, tokens }: Reading, draft: Draft): boolean {
  if (draft.kind !== 'count' || !/^\d/.test(text.slice(draft.start, draft.end))) return false
  if (isInGroups(text, draft)) return true
  if (!NUMBER.test(text.slice(draft.start, draft.end))) return false
  if (
    EMERGENCY.has(draft.value!) &&
    /^(?:call|caller|callers|calls|centre|dispatch|dispatcher|dispatchers|operator)$/.test(lowerAt(tokens, draft.next))
  )
    return true
  const at = lowerAt(tokens, draft.first - 1) === 'on' ? draft.first - 2 : draft.first - 1
  if (!CALLS.has(lowerAt(tokens, at))) return false
  const behind = tokens[draft.next]?.pos
  return behind !== 'NOUN' && behind !== 'ADJ' && behind !== 'PROPN'
}
