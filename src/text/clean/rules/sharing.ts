import { COUNTED, NETWORKS, SHARE_ACTIONS, SHARE_FILLERS } from '../../../lexicon/furniture.js'
import type { PageLine } from '../line.js'
import { keyRule, rule } from '../rule.js'

const networks = new Set(NETWORKS)
const actions = new Set(SHARE_ACTIONS)
const fillers = new Set(SHARE_FILLERS)
const counted = new Set(COUNTED)
const NUMBER = /^\+?\d[\d.,]*[km]?$/

function wordsOf(line: PageLine): string[] {
  return line.key.split(/[^\p{L}\p{N}.,'@+-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** How many of a line's words name networks, or null if any word is no word of a share button. */
function networksOnButton(line: PageLine): number | null {
  if (line.words > 40) return null
  let found = 0
  let acts = 0
  for (const raw of wordsOf(line)) {
    const word = raw.replace(/[.,']+$/, '')
    if (networks.has(word)) found++
    else if (actions.has(word)) acts++
    else if (!fillers.has(word) && !NUMBER.test(word)) return null
  }
  return found + acts > 0 ? found : null
}

/** Numbers, each with what it counts or, if `bare`, without. */
function isCounter(line: PageLine, bare: boolean): boolean {
  const words = line.words <= 8 ? wordsOf(line) : []
  const numbers = words.filter((word) => NUMBER.test(word)).length
  const rest = words.filter((word) => !NUMBER.test(word))
  return numbers > 0 && (bare ? rest.length === 0 : rest.length > 0 && rest.every((word) => counted.has(word)))
}

/** Share buttons, and the counters that go with them. */
export const sharing = [
  /** *Share this:* · *Share on Facebook* · *Share this article on WhatsApp* */
  keyRule('share-this', 'anywhere', /^share (?:this|on|via|with|article|story|post)\b(?!.*[.!?]$).{0,60}$/),
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
    /^(?:like this: ?)?(?:like )?loading$/,
    /^(?:please wait|loading,? please wait|loading comments)$/,
  ),
]
