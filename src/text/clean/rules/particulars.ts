import { DATE_WORDS } from '../../../lexicon/date-words.js'
import type { PageLine } from '../line.js'
import { keyRule, rule, textRule } from '../rule.js'

const dateWords = new Set(DATE_WORDS)
const DATE_LIKE =
  '(?:\\d|ago\\b|just now|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'

const PUBLISHED = new RegExp(
  `^(?:(?:time of article |first |last |originally )?(?:published|posted|updated|modified|created|uploaded)|(?:publication|publish|issue|release) date|publish time|updated at|date(?: published| posted)?)(?: (?:on|at|in|by))?[ :,|-]+(?:.{0,40}\\W)?${DATE_LIKE}`,
)

/** *Monday 19 August 2024, 14:05 GMT*: a number and words of dates and times only. */
function isDate({ key, words }: PageLine): boolean {
  if (words > 14 || !/\d/.test(key)) return false
  let named = false
  for (const [part] of key.matchAll(/\p{L}[\p{L}.]*/gu)) {
    const word = part.replace(/\.+$/, '')
    if (!dateWords.has(word) && word !== 't' && word !== 'z') return false
    named = true
  }
  return named || /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\d{1,2}:\d\d/.test(key)
}

/** When, by which account and under which number a page was published. */
export const particulars = [
  /** *Published 3 hours ago* · *Last updated: Aug 19, 2024* */
  rule('published', 'anywhere', (line) => line.words <= 16 && !line.isProse && PUBLISHED.test(line.key)),
  /** *Published*: the date stands on the next line */
  keyRule('published-label', 'edges', /^(?:published|updated|last updated|posted)$/),
  /** *3 hours ago* · *4 min read* · *Reading time: 5 minutes* */
  keyRule(
    'ago',
    'edges',
    /^(?:about |over )?(?:\d+|an?|one|two|few) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$/,
    /^(?:(?:estimated )?(?:reading|read) time:? ?)?(?:less than )?(?:\d+|one|two|a)(?:-\d+)?[ -]?min(?:ute)?s?(?:[ -](?:read|reading time|to read|reading))?\.?$/,
    /^(?:\d+ min(?:ute)?s?|.{1,40} ago|.{1,40}\d{4})[ |·•-]+\d+ min(?:ute)?s? read$/,
    /^just now$/,
  ),
  /** *Monday 19 August 2024, 14:05 GMT* */
  rule('date', 'edges', isDate),
  /** *About Author* · *View all posts by admin* · *Written by* */
  keyRule(
    'author-box',
    'anywhere',
    /^about (?:the )?(?:author|writer|reporter|contributor)s?$/,
    /^(?:view|see|read|find) (?:all|more) (?:posts|articles|stories|by|news)? ?(?:by|from|of) [^.]{1,60}$/,
    /^(?:more|all|other|latest|recent) (?:posts|articles|stories|news) (?:by|from) [^.]{1,60}$/,
    /^(?:posts|articles|stories) by [^.]{1,60}$/,
    /^(?:view|see|full) (?:author )?(?:profile|bio|biography)$/,
  ),
  keyRule(
    'author-label',
    'edges',
    /^(?:author|authors|written by|by|reporter|editor|posted by|by admin|admin|posted by admin|contributor|staff)$/,
  ),
  /** *Source: Xinhua 2018-03-02 14:43:30* · *Editor: Jane Doe*: as agencies sign their pages */
  keyRule(
    'agency-signature',
    'edges',
    /^source ?: ?[^.]{2,40}?(?: ?[|,-]? ?\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?)?$/,
    /^\[? ?(?:web |responsible |copy )?editors? ?: ?[^.]{2,40}\]?$/,
  ),
  /** *ID: 123456* · *Article no. 99* · *84e47fd5c5b88dd4* */
  keyRule(
    'identifier',
    'edges',
    /^(?:article|story|news|post|doc(?:ument)?|photo|item|reference)? ?(?:id|no|number|ref|code)\.? ?[:#=]? ?[a-z]{0,6}[-_/]?\d[\w/-]{0,40}$/,
    /^(?=.*\d)[0-9a-f]{8,}(?:-[0-9a-f]{4,})*$/,
    /^date \d{4}-\d\d-\d\d$/,
  ),
  /** *https://example.org/news/1* · *www.example.org* */
  textRule('address', 'anywhere', /^[<([]?(?:https?:\/\/|www\.)\S+[>)\]]?$/i),
  /** *news@example.org* · *@example* */
  textRule('handle', 'edges', /^(?:(?:e-?mail|contact|contact us):? ?)?[\w.+-]+@[\w-]+\.[\w.-]+$/i, /^@\w{2,30}$/),
  /** *" "* · *\*\*\** · *|*: no letter and no digit */
  rule('stray-marks', 'edges', (line) => !/[\p{L}\p{N}]/u.test(line.text)),
  /** *28°C* */
  keyRule('weather', 'edges', /^-?\d{1,3} ?° ?[cf]?(?: [\p{L} ]{2,30})?$/u),
]
