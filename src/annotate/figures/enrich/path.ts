import { CLAUSE_OPENERS, CLAUSE_SIGNS, COUNTING, SAYING } from '../../../lexicon/clause-words.js'
import type { Token } from '../../../text/document.js'

/** How many tokens a time or place may stand off from the figure that it belongs to. */
export const REACH = 24

/**
 * Whether what stands behind a figure still belongs to its clause: the tokens `[from, to)` lie between the two. A verb may
 * stand there if the figure is its subject (*40 people **were killed** on Saturday*) or shares its object's (*killed 12
 * **and wounded** 40 on Saturday*), not if it describes a noun in between (*at a mine **opened** in 1990*).
 */
export function reachesBehind(tokens: readonly Token[], from: number, to: number, isObject: boolean): boolean {
  if (to - from > REACH) return false
  let hasComma = false
  let verbs = isObject ? 1 : 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (endsClause(tokens, i) || token.lower === 'than') return false
    if (token.text === ',') hasComma = true
    else if (token.pos === 'AUX' && hasComma) return false
    else if (token.pos === 'VERB' && !isInfinitive(tokens, i)) {
      const isJoined = /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '') && /ed$/.test(token.lower)
      if (hasComma || (verbs > 0 && !isJoined && !isChained(tokens, i))) return false
      verbs++
    }
  }
  return true
}

/**
 * Whether what stands before a figure belongs to its clause. At the beginning of the sentence it holds for all of it, up to
 * a clause with a beginning of its own; elsewhere no comma may part the two.
 */
export function reachesAhead(tokens: readonly Token[], from: number, to: number, isFronted: boolean): boolean {
  if (to - from > REACH) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (endsClause(tokens, i)) return false
    if (!isFronted && (token.text === ',' || beginsVerbPhrase(tokens, i))) return false
  }
  return true
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!
  return CLAUSE_SIGNS.has(text) || CLAUSE_OPENERS.has(lower) || isSaying(tokens, at)
}

/** A verb of saying, unless it is said of what was counted (*were reported*). */
function isSaying(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  return SAYING.has(lower) && !(COUNTING.has(lower) && tokens[at - 1]?.pos === 'AUX')
}

/** *and plans to hire*, *and cut*: a second verb, of which what was said of the first need not hold. */
function beginsVerbPhrase(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[at]!.lower)) return false
  return tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.pos === 'AUX'
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'to'
}

/** *were **killed***, *had been **arrested***: one verb with its auxiliaries or the adverb between. */
function isChained(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.pos === 'AUX' || before.pos === 'VERB')
}

/**
 * Whether a verb of saying governs what begins at a token: *told reporters **on Saturday***, *said in a statement **on
 * Monday***. Walks back to the nearest verb, no further than the clause.
 */
export function isOfSaying(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const token = tokens[i]!
    if (token.sentence !== sentence) return false
    if (isSaying(tokens, i)) return true
    if (token.pos === 'NUM' || token.pos === 'VERB' || CLAUSE_OPENERS.has(token.lower)) return false
  }
  return false
}

/** Whether a token opens its sentence, or what stands between quotation marks or behind a colon there. */
export function isFronted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]!
  if (!before || before.sentence !== token.sentence) return true
  if (/^["“:;—–]$/.test(before.text)) return true
  return (
    /^(?:but|and|that|so)$/.test(before.lower) && before.pos !== 'DET' && tokens[at - 2]?.sentence !== token.sentence
  )
}
