import type { Document } from '../../text/document.js'
import { VERB_FORMS } from './forms.js'
import type { Run } from './marks.js'

const END_PUNCTUATION = /[!?…—–-]["”’']?$/
/** The comma or stop that American usage puts inside marks, whatever they hold: *on ABC’s “This Week,” he said*. */
const INNER_STOP = /[.,]["”’']?$/
const WORKS =
  /(?:[’']s?|\s(?:album|book|broadcast|called|drama|entitled|film|hit|memoir|movie|named|novel|of|on|play|podcast|program|programme|series|show|song|titled))\s$/i
/** A noun of a work before a comma: *her memoir, “Eleven Frames,”*. */
const WORK_BEFORE =
  /\s(?:album|biography|book|drama|film|hit|memoir|movie|musical|novel|play|podcast|program|programme|series|show|single|song)s?,\s$/i
/** What somebody wrote, with every word a capital, is a title: *wrote “Stone Soup”*. */
const WROTE = /\b(?:co-)?(?:writes|wrote|written)\s$/i
/** *called Lind “Lucky Aro”*: what somebody calls a person. */
const NAMED_SO =
  /\b(?:brand|call|dub|label|labell|term)(?:ed|s|ing)?\s(?:him|her|it|them|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)\s$/u
const LONGEST_NAME = 8
const LONGEST_TEXT = 80
const NICKNAME_WORDS = 3
/** Words that stay small within titles. */
const SMALL = new Set('a an and as at but by de del du for from in into la le of on or the to van von with'.split(' '))
const DETERMINED = /(?:^|\s)(?:the|a|an|his|her|its|their|our|this|that|of|in)\s$/i
const GIVEN_NAME = /(?:^|[\s(])\p{Lu}[\p{L}.’'-]*\s$/u
const FAMILY_NAME = /^\s\p{Lu}\p{L}/u

/**
 * Whether marks hold a name and no words of anybody: a nickname (*Delmas “Buck” Stallard*), a title (*his novel “The
 * Long Way”*) or a byname (*a press called the “Chinook”*). Behind a verb of saying, a comma or a colon they are kept:
 * *chanted “Free the Nine”*.
 */
export function isNameInMarks({ text, paragraphs }: Document, run: Run): boolean {
  const marked = text.slice(run.start, run.end)
  const content = marked.replace(INNER_STOP, '')
  if (content.length > LONGEST_TEXT || END_PUNCTUATION.test(content)) return false
  const words = content.split(/\s+/)
  if (words.length > LONGEST_NAME || !/^[\p{Lu}\p{N}]/u.test(content) || !words.every(isNameWord)) return false
  const before = text.slice(Math.max(0, run.open - 24), run.open)
  const behind = text.slice(run.close, run.close + 4)
  if (content !== marked) return words.length > 1 && (WORKS.test(before) || WORK_BEFORE.test(before))
  if (words.length > 1 && (WORK_BEFORE.test(before) || WROTE.test(before))) return true
  if (words.length <= NICKNAME_WORDS && GIVEN_NAME.test(before) && FAMILY_NAME.test(behind))
    return !endsWithVerb(before)
  if (paragraphs[run.paragraph]!.role === 'title' || /[,:]\s$/.test(before) || endsWithVerb(before)) return false
  if (NAMED_SO.test(before)) return false
  const isOpening = before === '' || /[.!?\n]\s*$/.test(before)
  return words.length === 1 ? DETERMINED.test(before) : !isOpening || /^\s\p{Ll}/u.test(behind)
}

function isNameWord(word: string, index: number): boolean {
  return /^[\p{Lu}\p{N}&(]/u.test(word) || (index > 0 && SMALL.has(word.toLowerCase()))
}

function endsWithVerb(before: string): boolean {
  const [word] = before.toLowerCase().match(/\p{L}+(?=\s*$)/u) ?? []
  return word !== undefined && VERB_FORMS.has(word)
}
