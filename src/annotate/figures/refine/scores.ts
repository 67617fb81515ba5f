import { isDash } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isAgeGroup } from '../kinds/age-groups.js'

/** *2-1* · *102–61* · *voted 312 to 188* · *by 11 votes to nine* · *58 for 3*: two numbers that are one result. */
export function mergeScores(reading: Reading, drafts: Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const last = merged[merged.length - 1]
    if (last && isPlain(last) && isPlain(draft) && isScore(reading, last, draft)) makeScore(reading, last, draft)
    else {
      if (last && isPlain(draft) && isResultLine(reading, last, draft)) for (const side of [last, draft]) makeSide(side)
      merged.push(draft)
    }
  }
  return merged
}

function isPlain(draft: Draft): boolean {
  return (
    draft.kind === 'count' &&
    draft.valueMax === null &&
    draft.value !== null &&
    Number.isInteger(Math.abs(draft.value)) &&
    draft.scale === 1 &&
    draft.form !== 'vague'
  )
}

function isScore(reading: Reading, a: Draft, b: Draft): boolean {
  const gap = reading.text.slice(a.end, b.start)
  if (gap.length > 12) return false
  if (gap.length === 1 && isDash(gap.charCodeAt(0)) && gap !== '—') return isDashScore(reading, a, b)
  if (b.value! < 0 && gap === '') return isDashScore(reading, a, b)
  if (/^ [–-] $/.test(gap)) return isDashScore(reading, a, b) && isMatch(reading, a, b)
  if (/^ votes? to $/.test(gap)) return true
  // *went 0-for-6*
  if (gap === '-for-') return a.form === 'digits' && b.form === 'digits' && a.value! <= b.value!
  if (gap === '-to-' && RULED.test(reading.text.slice(b.end, b.end + 12))) return true
  if (gap === ' to ' || gap === '-to-') return isVote(reading, a)
  return gap === ' for ' && isInnings(reading, a, b)
}

/** *a 5-to-4 **decision***. */
const RULED = /^ (?:decision|defeat|majority|margin|ruling|split|tie|victory|vote|win)/

/** *58 for 3* (runs and wickets of an innings) and *4 for 11* (a bowler's wickets and runs). */
function isInnings(reading: Reading, a: Draft, b: Draft): boolean {
  // *11 v 11 for 44 of them*
  if (/^vs?$/.test(lowerAt(reading.tokens, a.first - 1)) || lowerAt(reading.tokens, b.next) === 'of') return false
  if (isNounBehind(reading, b) || reading.tokens[b.next]?.pos === 'NOUN') return false
  return (a.value! >= 20 && b.value! <= 10) || (a.value! <= 20 && b.value! >= 10 && b.form === 'digits')
}

/**
 * Two numbers joined by a dash: a result rather than a range where the first is the greater, or where nothing behind
 * them is counted. Three or more joined ones (a formation, a telephone number) are not touched here.
 */
function isDashScore(reading: Reading, a: Draft, b: Draft): boolean {
  const { text } = reading
  if (
    a.form !== 'digits' ||
    b.form !== 'digits' ||
    a.number.end - a.number.start > 3 ||
    b.number.end - b.number.start > 3
  )
    return false
  // *adults aged 18-34*
  if (/^(?:age|aged|ages)$/.test(lowerAt(reading.tokens, a.first - 1)) || isAgeGroup(reading, a, b)) return false
  if (isDash(text.charCodeAt(b.end)) || (isDash(text.charCodeAt(a.start - 1)) && /\d/.test(text[a.start - 2] ?? '')))
    return false
  const low = a.value!
  const high = Math.abs(b.value!)
  return low >= high || !isNounBehind(reading, b)
}

/** *Sweden 1 – 0 Korea*, *ended 0 – 0*: a dash between blanks joins a result only beside who played or what came of it. */
function isMatch({ tokens }: Reading, a: Draft, b: Draft): boolean {
  const before = tokens[a.first - 1]
  const behind = tokens[b.next]
  if (before && /^(?:beat|drew|draw|ended|finished|led|leading|lost|won)$/.test(before.lower)) return true
  const isNamed = before?.pos === 'PROPN' && before.sentence === tokens[a.first]!.sentence
  return isNamed && (!behind || /^(?:PUNCT|PROPN|CCONJ|ADP|ADV)$/.test(behind.pos))
}

function isNounBehind(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  if (!behind || behind.sentence !== reading.tokens[draft.first]?.sentence) return false
  return (behind.pos === 'NOUN' && behind.lower.endsWith('s')) || behind.lower === 'people' || behind.text === '%'
}

/** Whether somebody voted, won or lost shortly before: *voted 312 to 188*, *was rejected by 52 to 41*. */
function isVote(reading: Reading, a: Draft): boolean {
  const opening = lowerAt(reading.tokens, a.first - 1)
  if (opening === 'from' || opening === 'between') return false
  for (let i = a.first - 1; i >= a.first - 8; i--) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== reading.tokens[a.first]!.sentence) return false
    if (
      /^(?:vot|ballot|majority|motion|tally|reject|defeat|beat|won|lost|adopted|passed|approved|ruled|score)/.test(
        token.lower,
      )
    )
      return true
  }
  return false
}

/** *Mersin 71, Fenerbahçe 70* · *Pakhtakor 1 Nasaf 2*: two names with a number each, the first at the start of a sentence. */
function isResultLine(reading: Reading, a: Draft, b: Draft): boolean {
  if (!(isPlain(a) || a.by === 'result-line') || a.form !== 'digits' || b.form !== 'digits') return false
  if (a.value! > 250 || b.value! > 250) return false
  const { text, tokens } = reading
  const closes = tokens[b.next]
  if (closes && closes.sentence === tokens[b.first]!.sentence && closes.pos !== 'PUNCT') return false
  return isName(text.slice(a.end, b.start).replace(/^[,;]/, '')) && isName(lineBefore(reading, a))
}

function isName(words: string): boolean {
  return /^ ?(?:\p{Lu}[\p{L}.'’-]* ){1,4}$/u.test(words)
}

/** What stands before a number in its sentence. */
function lineBefore(reading: Reading, draft: Draft): string {
  const { tokens, text } = reading
  let first = draft.first
  while (first > 0 && draft.first - first < 6 && tokens[first - 1]!.sentence === tokens[draft.first]!.sentence) first--
  return text.slice(tokens[first]!.start, draft.start)
}

function makeSide(draft: Draft): void {
  draft.kind = 'score'
  draft.by = 'result-line'
  draft.amount = true
}

/** Words that say that a result is one of votes. */
const VOTES = /^(?:ballot|majority|motion|tally|vote|voted|votes|voting)$/

function isOfVotes(reading: Reading, draft: Draft): boolean {
  if (/ votes?\b/.test(reading.text.slice(draft.start, draft.end + 6))) return true
  for (let i = draft.first - 1; i >= draft.first - 4; i--) {
    if (reading.tokens[i]?.sentence !== reading.tokens[draft.first]!.sentence) return false
    if (VOTES.test(reading.tokens[i]!.lower)) return true
  }
  return false
}

function makeScore(reading: Reading, a: Draft, b: Draft): void {
  a.valueMax = Math.abs(b.value!)
  a.kind = 'score'
  a.unit = isOfVotes(reading, a) ? 'vote' : null
  a.end = b.end
  a.next = b.next
  a.amount = true
  a.by = 'score'
}
