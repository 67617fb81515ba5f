import { isDash, isDigit, isLetter } from '../characters.js'
import type { Draft, Reading } from '../draft.js'

/** *7B* · *HQ9* · *F-16* · *Covid-19* · *50/50* · *11-07* · *4-3-3* · *555-0134*: digits that are part of a code. */
export function isCode(reading: Reading, draft: Draft): boolean {
  const { text } = reading
  if (draft.form !== 'digits' || draft.kind === 'money') return false
  const { start, end } = draft.number
  const left = text.charCodeAt(start - 1)
  if (left > 32 && isInAddress(text, start)) return true
  // *401(k)*, *501(c)(3)*: paragraphs of laws.
  if (/^\([a-z]\)/.test(text.slice(draft.end, draft.end + 3))) return true
  if (isLetter(left) || left === 35 || left === 64 || left === 95 || left === 47) return true
  // *a 9-to-5 job*
  if ((draft.value === 9 || draft.value === 5) && /9-to-5\b/.test(text.slice(Math.max(0, start - 5), end + 5)))
    return true
  // *24-CR-1187*
  if (isDash(text.charCodeAt(end)) && /^-[A-Z]{1,4}-?\d/.test(text.slice(end, end + 6))) return true
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
