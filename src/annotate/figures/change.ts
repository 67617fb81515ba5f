import { CHANGE_WORDS, CHANGE_WORDS_BEHIND } from '../../lexicon/changes.js'
import { type Draft, lowerAt, type Reading } from './draft.js'

/**
 * Whether a number is the size of a change: *rose 5 %* · *fell by three* · *up 19 cents* · *a 10 % drop* · *a rise of
 * 38pc* · *4 % higher*. A number behind *to* or *from* is a level, no change.
 */
export function readChange(reading: Reading, draft: Draft): 'increase' | 'decrease' | null {
  if (draft.kind === 'ordinal' || draft.kind === 'age' || draft.kind === 'score') return null
  // *the Dow +0.3%*: a sign in lists of prices.
  if (draft.kind === 'percent' && reading.text[draft.start - 1] === '+') return 'increase'
  return changeBefore(reading, draft) ?? changeBehind(reading, draft)
}

const HEDGES = new Set([
  'a',
  'an',
  'annual',
  'annualised',
  'annualized',
  'about',
  'almost',
  'another',
  'around',
  'just',
  'more',
  'nearly',
  'over',
  'roughly',
  'some',
  'than',
  'only',
  'least',
  'at',
  'much',
  'as',
  'to',
  'up',
  'under',
  'less',
  'further',
  'extra',
  'estimated',
  'further',
  'average',
  'combined',
  'cumulative',
  'net',
  'total',
  'whopping',
  'record',
  'slight',
])

function changeBefore(reading: Reading, draft: Draft): 'increase' | 'decrease' | null {
  const { tokens } = reading
  const sentence = tokens[draft.first]?.sentence
  // *climbed steadily over six years*: how long it took.
  if (draft.kind === 'duration' && lowerAt(tokens, draft.first - 1) === 'over') return null
  let linked = false
  for (let i = draft.first - 1; i >= draft.first - 6; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence) return null
    const change = CHANGE_WORDS.get(token.lower)
    if (change && !(token.lower === 'up' && lowerAt(tokens, i + 1) === 'to')) {
      if (change.form === 'noun') return linked ? change.direction : null
      if (change.form === 'comparative') return null
      if (change.form === 'transitive' && !linked && !isShare(draft)) return null
      if (
        token.lower === 'down' &&
        /^(?:brought|gunned|shoot|shooting|shot|tore|tracked)$/.test(lowerAt(tokens, i - 1))
      )
        return null
      if (
        (token.lower === 'up' || token.lower === 'down') &&
        tokens[i - 1]?.pos === 'VERB' &&
        !isState(lowerAt(tokens, i - 1))
      )
        return null
      return change.direction
    }
    if (token.lower === 'at' && !/^(?:least|most)$/.test(lowerAt(tokens, i + 1))) return null
    if (token.lower === 'by') return moverBefore(reading, i) ?? null
    if (token.lower === 'of') linked = true
    else if (token.lower === 'to' && lowerAt(tokens, i - 1) !== 'up' && lowerAt(tokens, i - 1) !== 'close') return null
    else if (!HEDGES.has(token.lower) && token.pos !== 'ADV') return null
  }
  return null
}

/** *cut its estimate **by** $4*, *prices had fallen in May **by** 3%*: the change whose size stands behind *by*. */
function moverBefore({ tokens }: Reading, by: number): 'increase' | 'decrease' | null {
  for (let i = by - 1; i > by - MOVED_WORDS; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[by]!.sentence) return null
    const change = CHANGE_WORDS.get(token.lower)
    // *are down by 3%*, not *held up by two men*, *a start-up run by two*.
    const before = tokens[i - 1]
    const isParticle =
      (token.lower === 'up' || token.lower === 'down') &&
      (i < by - 1 || (before?.pos === 'VERB' && !isState(before.lower)))
    if (change && change.form !== 'comparative' && !isParticle) return change.direction
    // *shrank for a third month, by 4.7%*
    if (token.pos === 'ADP' && CHANGE_WORDS.get(lowerAt(tokens, i - 1))?.form === 'verb') continue
    if (!/^(?:ADJ|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(token.pos) && i < by - 1) return null
  }
  return null
}

/** How far before *by* what is moved may begin, in tokens. */
const MOVED_WORDS = 7

/** Percentages, points and hundredths of a currency: what gains and loses them is a price (*added 12 sen*). */
function isShare(draft: Draft): boolean {
  if (draft.kind === 'money') return draft.by === 'money-suffix' && draft.value !== null && Math.abs(draft.value) < 1
  return draft.kind === 'percent' || draft.kind === 'other'
}

/** *closed up 19 cents*, *went down 3 %*: the verb before *up* or *down* moves nothing else. */
function isState(verb: string): boolean {
  return /^(?:adjusted|brought|close|closed|creep|creeping|creeps|crept|drifted|edge|edged|edges|edging|end|ended|finish|finished|go|goes|gone|inch|inched|inches|inching|marked|moved|nudged|opened|revised|scaled|settled|shot|tick|ticked|ticking|ticks|trade|traded|trading|trended|went)$/.test(
    verb,
  )
}

/** *a 23% **year-on-year** jump*: what may stand between a share and its change. */
const RATES = /^(?:month|quarter|week|year)$/

function changeBehind(reading: Reading, draft: Draft): 'increase' | 'decrease' | null {
  const { tokens } = reading
  const reach = RATES.test(lowerAt(tokens, draft.next)) ? 7 : 3
  for (let i = draft.next; i < draft.next + reach; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[draft.first]?.sentence) return null
    const change = CHANGE_WORDS_BEHIND.get(token.lower)
    if (change) {
      // *£13,000 less a £7,500 grant*
      if (token.lower === 'less' && /^(?:DET|NUM|SYM)$/.test(tokens[i + 1]?.pos ?? '')) return null
      // *1,000 steps cut the risk*
      if (i > draft.next && token.pos === 'VERB' && /^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? ''))
        return null
      if (change.form === 'noun' && (/^(?:money|percent|ratio)$/.test(draft.kind) || i > draft.next))
        return change.direction
      // *two more people*, *dozens more* are others; *two more than in May* is a change.
      const isOther = draft.kind === 'count' && token.lower === 'more' && lowerAt(tokens, i + 1) !== 'than'
      return change.form === 'comparative' && !isOther ? change.direction : null
    }
    if (
      token.pos !== 'ADJ' &&
      token.pos !== 'NOUN' &&
      token.lower !== '-' &&
      !(reach === 7 && /^o(?:n|ver)$/.test(token.lower))
    )
      return null
  }
  return null
}
