import { PEOPLE_NOUNS } from '../../../lexicon/people.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { nameEndingAt } from '../name-lookup.js'

const BETWEEN = /^(?:about|almost|already|barely|even|just|nearly|not|now|only|over|still|then|under)$/
const BE = /^(?:am|are|be|been|being|is|was|were|'m|’m|'s|’s)$/
const NOBODY = new Set(['one', 'people', 'they', 'those', 'we', 'you'])

/** *He is 84, keeps goats* · *who was 12 at the time* · *The boy was eight.* · *since she was fourteen* · *turned 60*. */
export function isPredicate(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.kind !== 'count' || !isLooseEnd(reading, draft)) return false
  let at = draft.first - 1
  while (BETWEEN.test(lowerAt(tokens, at))) at--
  const verb = lowerAt(tokens, at)
  if (/^(?:i['’]m|i['’]ll be|you['’]re)$/.test(verb)) return draft.value! >= 5
  if (/^(?:turn|turned|turning|turns)$/.test(verb)) return true
  if (!BE.test(verb)) return false
  at--
  while (/^(?:will|would|had|has|have|just|only|not)$/.test(lowerAt(tokens, at))) at--
  // *the sister's three-bedroom house*: a possessive is no verb.
  if (verb === "'s" || verb === '’s') return /^(?:he|she|who)$/.test(lowerAt(tokens, at))
  if (isEldest(reading, at)) return true
  return isHuman(reading, at) || isHumanByPlace(reading, at, draft) || isHumanSubject(reading, at)
}

/** Whether a human being stands at a token: a pronoun, a person's name, a noun, *who*. */
function isHuman(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  if (!token) return false
  if (token.lower === 'who') return true
  if (PEOPLE_NOUNS.has(token.lower)) return !NOBODY.has(token.lower)
  return nameEndingAt(reading.annotations.names, token.end)?.kind === 'person'
}

/** *the youngest of whom is four*, *the eldest was 19*. */
function isEldest({ tokens }: Reading, index: number): boolean {
  for (let i = index; i > index - 4; i--) if (/^(?:eldest|oldest|youngest)$/.test(lowerAt(tokens, i))) return true
  return false
}

/** *The man on the sheets is 52*: a human noun further to the left, with no verb between. */
function isHumanSubject(reading: Reading, index: number): boolean {
  const { tokens } = reading
  for (let i = index; i > index - 7; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[index]!.sentence) return false
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return false
    if (token.pos === 'NOUN' && PEOPLE_NOUNS.has(token.lower) && !NOBODY.has(token.lower))
      return !token.lower.endsWith('s')
  }
  return false
}

/** *my mechanic is 61*, *the eldest, not yet baptised, was 73*, *and is now 71*: a plausible age with nothing to count. */
function isHumanByPlace(reading: Reading, index: number, draft: Draft): boolean {
  const { tokens } = reading
  const token = tokens[index]
  if (!token || draft.value! < 5 || draft.value! > 105) return false
  if (token.pos === 'NOUN') return /^(?:my|his|her|their|our)$/.test(lowerAt(tokens, index - 1))
  const closing = token.text === ',' || token.lower === 'and'
  return closing && draft.form === 'digits' && draft.value! >= 16
}

/** Whether nothing that the number could count stands behind it. */
export function isLooseEnd(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  if (!behind || behind.sentence !== reading.tokens[draft.first]!.sentence) return true
  if (behind.pos === 'PUNCT') return behind.start > draft.end || behind.text !== '-'
  return behind.pos === 'DET' || LOOSE.test(behind.lower)
}

const LOOSE = /^(?:and|at|when|but|in|on|or|now|then|years?|today|last|this|next|with|who|while)$/

/** *a girl of ten* · *a man of 60* · *a baby of six days* · *a seamstress of 70;* · *a widow of about 70*. */
export function isOfAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  let at = draft.first - 1
  if (/^(?:about|almost|nearly|some|around)$/.test(lowerAt(tokens, at))) at--
  if (lowerAt(tokens, at) !== 'of') return false
  const behind = tokens[draft.next]
  const noun = lowerAt(tokens, at - 1)
  if (CHILDREN.test(noun)) return isLooseEnd(reading, draft) || behind?.pos === 'VERB' || behind?.pos === 'PRON'
  const plausible = draft.form === 'digits' && draft.value! >= 16 && draft.value! <= 105
  return plausible && OCCUPATIONS.test(noun) && behind?.pos === 'PUNCT' && tokens[at - 1]?.pos === 'NOUN'
}

const CHILDREN = /^(?:baby|boy|child|daughter|girl|infant|lad|man|son|teenager|toddler|woman|youth)$/
const OCCUPATIONS =
  /^(?!number|order|quarter|corner|member|tower|power|letter|paper|barrier)(?:widow|pilot|clerk|cook|monk|nun|\p{L}{2,}(?:er|or|ess|ist|ian|man))$/u

/** *children under five* · *nobody over 40* · *customers under 30* · *five of them under 10*. */
export function isAgeLimit(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.kind !== 'count' || !/^(?:under|over|above|below)$/.test(lowerAt(tokens, draft.first - 1))) return false
  const behind = tokens[draft.next]
  if (!isLooseEnd(reading, draft) && behind?.pos !== 'AUX' && behind?.pos !== 'VERB') return false
  const noun = lowerAt(tokens, draft.first - 2)
  return noun === 'them' || PEOPLE_NOUNS.has(noun) || /(?:er|or)s$/.test(noun)
}

/** *dies at 79* · *At 17 he was …* · *Ubiría, at 41 the oldest* · *died that August at 89*. */
export function isAtAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (lowerAt(tokens, draft.first - 1) !== 'at') return false
  const here = tokens[draft.first]!.sentence
  const behind = tokens[draft.next]?.sentence === here ? tokens[draft.next] : undefined
  const before = tokens[draft.first - 2]
  const starts = before?.sentence !== here || before?.pos === 'PUNCT'
  if (starts && draft.kind === 'count' && draft.form === 'digits' && draft.value! >= 5) {
    if (behind && /^(?:he|she|i)$/.test(behind.lower)) return true
    if (behind?.text === ',') return before?.sentence !== here
    if (behind?.lower === 'the') return /^(?:oldest|youngest|eldest|first)$/.test(lowerAt(tokens, draft.next + 1))
  }
  for (let i = draft.first - 2; i > draft.first - 7; i--) {
    if (tokens[i]?.sentence !== here) return false
    if (i < draft.first - 4 && !/^(?:joined|joining|joins)$/.test(lowerAt(tokens, i))) continue
    if (DATED.test(tokens[i]!.lower)) return behind === undefined || isLooseEnd(reading, draft) || behind.pos === 'ADP'
  }
  return false
}

const DATED =
  /^(?:arrived|became|bow|bowed|bows|came|debuted|die|died|dies|dying|emigrated|enlisted|inherited|joined|joining|joins|left|married|orphaned|pregnant|retire|retired|retires|school|starting|widowed)$/
