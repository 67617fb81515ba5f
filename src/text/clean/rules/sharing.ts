import { COUNTED, NETWORKS, SHARE_ACTIONS, SHARE_FILLERS } from '../../../lexicon/furniture.js'
import type { PageLine } from '../line.js'
import { keyRule, rule } from '../rule.js'

const networks = new Set(NETWORKS)
const actions = new Set(SHARE_ACTIONS)
const fillers = new Set(SHARE_FILLERS)
const counted = new Set(COUNTED)
const LONGEST_BUTTON = 40
const LONGEST_COUNTER = 8
const NUMBER = /^\+?\d[\d.,]*[km]?$/

/** The words of a line one by one, so that the first one that does not fit ends the search. */
function* wordsOf(line: PageLine): Generator<string> {
  for (const match of line.key.matchAll(/[\p{L}\p{N}+][\p{L}\p{N}.,'@+-]*/gu)) yield match[0].replace(/[.,']+$/, '')
}

/** How many of a line's words name networks, or null if any word is no word of a share button. */
function networksOnButton(line: PageLine): number | null {
  if (line.words > LONGEST_BUTTON) return null
  let found = 0
  let acts = 0
  for (const word of wordsOf(line)) {
    if (networks.has(word)) found++
    else if (actions.has(word)) acts++
    else if (!fillers.has(word) && !NUMBER.test(word)) return null
  }
  return found + acts > 0 ? found : null
}

/** Numbers, each with what it counts or, if `bare`, without. */
function isCounter(line: PageLine, bare: boolean): boolean {
  if (line.words > LONGEST_COUNTER) return false
  let numbers = 0
  let nouns = 0
  for (const word of wordsOf(line)) {
    if (NUMBER.test(word)) numbers++
    else if (counted.has(word)) nouns++
    else return false
  }
  return numbers > 0 && (bare ? nouns === 0 : nouns > 0)
}

/** Share buttons, and the counters that go with them. */
export const sharing = [
  /** *Share this:* · *Share on Facebook* · *Share this article on WhatsApp* */
  keyRule(
    'share-this',
    'anywhere',
    /^(?:kindly |please )?share (?:this|on|via|with|article|story|post)\b(?!.*[.!?]$).{0,60}$/,
  ),
  /** *Facebook Twitter WhatsApp Email* · *Click to share on X (Opens in new window) X* */
  rule(
    'share-networks',
    'anywhere',
    (line) => (networksOnButton(line) ?? 0) > 1 || /^click to (?:share|print|email)\b/.test(line.key),
  ),
  /** *Share* · *Tweet* · *Print this page* · *WhatsApp* */
  rule('share-button', 'edges', (line) => line.words <= 8 && networksOnButton(line) !== null),
  /** *12 Shares* · *0 comments* · *1.2k views 30 likes* */
  rule('share-counter', 'edges', (line) => isCounter(line, false)),
  /** *0 95* · *831768 98790334*: counters whose words were pictures */
  rule('bare-counter', 'head', (line) => isCounter(line, true)),
  /** *Like this: Like Loading…* */
  keyRule(
    'loading',
    'anywhere',
    /^(?:like this: ?)?(?:like )?loading\.{0,3}$/,
    /^(?:please wait|loading,? please wait|loading comments)\.{0,3}$/,
  ),
]
