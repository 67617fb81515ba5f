import { INDEX_WORDS } from '../../../lexicon/tallies.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'

/** Whether a bare number tells where an index stands: *slipped 0.2% **to 6,031***, *opened at **49,312***, *a high of **7,012***. */
export function isIndexLevel(reading: Reading, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!
  if (draft.form !== 'digits' || draft.value === null || draft.value < 300 || draft.scale !== 1) return false
  if (!isFree(reading, draft)) return false
  const moved = drafts[index - 1]
  if (moved && isMovedTo(reading, moved, draft)) return true
  const isMark = lowerAt(reading.tokens, draft.next) === 'mark'
  if (!isMark && !STANDS.test(reading.text.slice(Math.max(0, draft.start - 44), draft.start))) return false
  return isBehindIndex(reading, draft.first, SENTENCE) || isToldOn(reading, drafts, index)
}

/** Verbs and nouns of prices before a bare number, with what may stand between: *settled down 0.2% at*, *a low of*. */
const STANDS =
  /\b(?:clos(?:e|ed|es|ing)|end(?:ed|ing|s)?|finish(?:ed|es|ing)?|highs?|hit|hits|hovered|hovering|lows?|mark|opened|peak|peaked|reached|record|settled?|settles|stood|touch(?:ed|es|ing)?|traded|trading)(?: (?:higher|lower|flat|steady|up|down|at|of|near|around|just|above|below|under|over|today|yesterday)){0,3} $/i

/** Whether nothing stands behind a number that it could count. */
function isFree(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  if (!behind || behind.sentence !== reading.tokens[draft.first]!.sentence) return true
  return /^(?:ADP|ADV|CCONJ|PART|PUNCT|SCONJ|VERB)$/.test(behind.pos) || behind.lower === 'mark'
}

/** *up 41 points, or 0.5%, **at 8,218***: the level that a move of points or of a share led to. */
function isMovedTo(reading: Reading, moved: Draft, draft: Draft): boolean {
  if (moved.unit !== 'point' && moved.unit !== 'percent') return false
  if (
    !/^,? (?:(?:higher |lower )?(?:to|at)|to (?:close|end|finish|settle) at) $/.test(
      reading.text.slice(moved.end, draft.start),
    )
  )
    return false
  return isBehindIndex(reading, moved.first) || isBehindIndex(reading, draft.first)
}

/** *It hit a low of 71,201.*: the level of the sentence before goes on, with no other price between. */
function isToldOn({ tokens }: Reading, drafts: readonly Draft[], index: number): boolean {
  const before = drafts[index - 1]
  if (before?.by !== 'index-level') return false
  const here = tokens[drafts[index]!.first]!
  const there = tokens[before.first]!
  return here.paragraph === there.paragraph && here.sentence - there.sentence <= 1
}

/** How far back an index is looked for: from its points, and from the level behind a verb of prices. */
const NEAR = 10
const SENTENCE = 24

/** Whether an index is named in the words before a token. */
export function isBehindIndex(reading: Reading, first: number, reach = NEAR): boolean {
  const { sentence } = reading.tokens[first]!
  for (let i = first - 1; i >= first - reach; i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== sentence) return false
    // *on average … reached 5,000*: the word alone names an index only beside its points.
    if (INDEX_WORDS.has(token.lower) && (reach === NEAR || token.lower !== 'average')) return true
    // *U.S. stocks … a high of 7,012*
    if (token.lower === 'stocks' && /^(?:high|low|peak|record)$/.test(lowerAt(reading.tokens, first - 2))) return true
  }
  return false
}
