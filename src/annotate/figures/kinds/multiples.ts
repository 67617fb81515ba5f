import { type Draft, lowerAt, type Reading } from '../draft.js'

/**
 * *three times the national average* · *twice as many* · *3.9 times earnings* are ratios; *refused 61 times*, *scored
 * twice* count occasions.
 */
export function markMultiples(reading: Reading, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.kind === 'count' && draft.value !== null && isFold(reading, draft)) {
      const at = lowerAt(reading.tokens, draft.next) === '-' ? draft.next + 1 : draft.next
      draft.kind = 'ratio'
      draft.end = reading.tokens[at]!.end
      draft.next = at + 1
      draft.by = 'fold'
    } else if (draft.form === 'multiple') {
      if (draft.by !== 'multiple' || reading.text.slice(draft.start, draft.end).endsWith('fold')) continue
      if (!isComparison(reading, draft.next) || isOpening(reading, draft)) makeCount(draft)
    } else if (draft.kind === 'count' && draft.form !== 'vague' && lowerAt(reading.tokens, draft.next) === 'times') {
      if (!isCovered(reading, draft) && (!isComparison(reading, draft.next + 1) || isOpening(reading, draft))) continue
      draft.kind = 'ratio'
      draft.end = reading.tokens[draft.next]!.end
      draft.next++
      draft.by = 'times'
    } else if (
      draft.kind === 'count' &&
      lowerAt(reading.tokens, draft.first - 1) === 'of' &&
      lowerAt(reading.tokens, draft.first - 2) === 'factor'
    ) {
      draft.kind = 'ratio'
      draft.by = 'factor'
    }
  }
  return drafts
}

/** *a 4.5-fold increase*, *rose ten fold*. */
function isFold({ text }: Reading, draft: Draft): boolean {
  return /^[- ]fold\b/.test(text.slice(draft.end, draft.end + 6))
}

/** *The issue was subscribed 63.4 times*, *orders covered the book 74 times*. */
function isCovered({ tokens }: Reading, draft: Draft): boolean {
  for (let i = draft.first - 1; i > draft.first - 5; i--)
    if (/^(?:cover|covered|covering|oversubscribed|subscribed)$/.test(lowerAt(tokens, i))) return true
  return false
}

function makeCount(draft: Draft): void {
  draft.kind = 'count'
  draft.by = 'occasions'
}

/** *Three times the Millers fell behind*, *and twice the gallery laughed*: a clause of its own follows. */
function isOpening(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  const previous = tokens[draft.first - 1]
  const opens = previous?.sentence !== tokens[draft.first]!.sentence || previous?.lower === 'and'
  return (
    opens &&
    draft.form !== 'digits' &&
    lowerAt(tokens, lowerAt(tokens, draft.next) === 'times' ? draft.next + 1 : draft.next) === 'the'
  )
}

/** Whether what something is compared with stands at a token: *as*, *the*, *its*, *that*, *what*, *more*, a noun. */
function isComparison(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  if (!token || token.sentence !== reading.tokens[index - 1]?.sentence) return false
  // *scored twice as City won*: a clause, no comparison.
  if (token.lower === 'as' && reading.tokens[index + 1]?.pos === 'PROPN') return false
  // *1.5 times longer than a bus*
  if (token.lower.endsWith('er') && lowerAt(reading.tokens, index + 1) === 'than') return true
  if (token.lower === 'more') return lowerAt(reading.tokens, index + 1) !== '.'
  if (
    /^(?:as|the|those|its|their|his|her|that|what|more|higher|larger|bigger|greater|faster|oversubscribed|expected|everybody|everyone|core|forward|annual|this)$/.test(
      token.lower,
    )
  )
    return !isOccasion(reading, index)
  return token.pos === 'NOUN' && !isTimeWord(token.lower)
}

/** *three times the week before* would be rare; *twice this year*, *twice the same day* are occasions. */
function isOccasion(reading: Reading, index: number): boolean {
  if (/^['’]s?$/.test(lowerAt(reading.tokens, index + 2))) return false
  return isTimeWord(lowerAt(reading.tokens, index + 1)) && /^(?:this|that|the)$/.test(lowerAt(reading.tokens, index))
}

function isTimeWord(word: string): boolean {
  return /^(?:year|month|week|day|season|today|yesterday|tonight|morning|winter|summer|spring|autumn|a|an)$/.test(word)
}
