import { ABBREVIATION_END, keyOf, type PageLine } from './line.js'

const MOST_WORDS = 30
const BYLINE =
  /^(?:by|words by|text by|story by|report by|reported by|reporting by|interview by) \p{Lu}|^(?:by|from) our\b/iu
const ROLE_AFTER_NAME =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}\s?[,|–—-]\s?(?:.*\b(?:reporter|correspondent|editor|writer|agency|bureau|columnist|contributor)|AFP|AP|Reuters|ANI|PTI|IPS|Xinhua|Bloomberg)$/u
/** *TEL AVIV, Israel (AP) —* · *Nairobi, May 6 2022 (IPS) -* · *KUWAIT:* */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M}.,'’& /-]{1,60}(?:\(\p{Lu}[^)]{1,30}\)|,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*)(?:,? \d{4})?(?:\s?\([^)]{2,30}\))?)\s?[-–—:]*$/u
/** *NAIROBI, Kenya* */
const CITY = /^\p{Lu}{3,}(?:[ -]\p{Lu}+){0,2}, \p{Lu}\p{Ll}[\p{L}. ]{0,25}$/u
/** *Leeds 2-1 Everton* · *Leeds 1 Everton 2* */
const RESULT = /^\p{Lu}\S*(?: \p{Lu}\S*)* (?:\d+[-–]\d+(?: \p{Lu}\S*)+|\d+(?: \p{Lu}\S*)+ \d+)$/u
/** Words that no headline ends with: the line is the start of a sentence. */
const UNFINISHED = /\s(?:an?|and|its|or|that|the|their)$/i
const NUMBERED = /^\(?\d{1,3}[.)]\s/

/**
 * The title that is given and a line of the page share, or null if they are different: the given one, but without the
 * outlet's name behind it (*Example headline | Example News*) if the line has none.
 */
export function titleInLine(given: string, line: PageLine): string | null {
  const key = keyOf(given)
  if (line.key === '') return key === keyOf(line.text) ? given : null
  if (key === line.key) return given
  const rest = key.slice(line.key.length)
  return line.words >= 4 && key.startsWith(line.key) && /^ ?[|·-] ?\S.{1,60}$/.test(rest) ? line.text : null
}

/**
 * Whether the first line of a page's text is its headline: some words without a full stop before the body, neither a
 * byline nor a dateline nor a match's result.
 */
export function looksLikeTitle(line: PageLine, next: PageLine | undefined): boolean {
  if (!next || line.isProse || line.words < 2 || line.words > MOST_WORDS) return false
  const { text } = line
  if (/[,;:–—-]$/.test(text) || (text.endsWith('.') && !ABBREVIATION_END.test(text))) return false
  if (!/\p{L}{2}/u.test(text) || NUMBERED.test(text)) return false
  return ![BYLINE, ROLE_AFTER_NAME, DATELINE, CITY, RESULT, UNFINISHED].some((pattern) => pattern.test(text))
}
