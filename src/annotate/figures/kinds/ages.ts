import { PEOPLE_NOUNS } from '../../../lexicon/people.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { nameEndingAt } from '../name-lookup.js'

/** Marks bare numbers and spans of time that are somebody's age, in all the positions of the news. */
export function markAges(reading: Reading, drafts: Draft[]): Draft[] {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    if (!mayBeAge(draft)) continue
    const previous = drafts[i - 1]
    const rule = AGE_RULES.find(([, applies]) => applies(reading, draft, previous))
    if (!rule) continue
    draft.kind = 'age'
    draft.unit ??= 'year'
    draft.by = rule[0]
  }
  return drafts
}

function mayBeAge(draft: Draft): boolean {
  if (draft.value === null || draft.form === 'ordinal' || draft.form === 'vague' || draft.form === 'fraction')
    return false
  if (draft.kind === 'duration') return draft.form !== 'article'
  return (
    draft.kind === 'count' &&
    draft.value >= 0 &&
    draft.value <= 120 &&
    draft.scale === 1 &&
    Number.isInteger(draft.value)
  )
}

type AgeRule = (reading: Reading, draft: Draft, previous: Draft | undefined) => boolean

/** The positions of ages, in the order in which they are asked. */
const AGE_RULES: readonly (readonly [by: string, applies: AgeRule])[] = [
  ['age-aged', isAged],
  ['age-apposition', isApposition],
  ['age-predicate', isPredicate],
  ['age-of', isOfAge],
  ['age-limit', isAgeLimit],
  ['age-at', isAtAge],
]

/** *aged 9* · *aged between 19 and 31* · *aged 11 and 13* · *the age of five* · *ages 5 to 11* · *age at 16*. */
function isAged(reading: Reading, draft: Draft, previous: Draft | undefined): boolean {
  const { tokens } = reading
  let at = draft.first - 1
  const word = lowerAt(tokens, at)
  if (/^(?:between|from|about|around|just|only|nearly|over|under|of|at|to)$/.test(word)) at--
  const anchor = lowerAt(tokens, at)
  if (anchor === 'aged' || anchor === 'ages') return true
  if (anchor === 'age') return word === 'of' || word === 'at' || word === 'age' || word === 'to'
  return (
    previous?.by === 'age-aged' &&
    isLooseEnd(reading, draft) &&
    /^(?:,? and |, |,? or )$/.test(reading.text.slice(previous.end, draft.start))
  )
}

/** *Mijar, 51, said* · *Yassir, nine, who* · *the chief, 66, told* · *Mijar, then 88, rode*. */
function isApposition(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.kind !== 'count') return false
  let comma = draft.first - 1
  if (/^(?:then|now|aged|only|about|just|nearly|between|maybe|perhaps)$/.test(lowerAt(tokens, comma))) comma--
  const opening = tokens[comma]?.text
  if (opening !== ',' && opening !== '(' && opening !== '—' && opening !== '–') return false
  if (!closes(reading, draft)) return false
  const anchor = tokens[comma - 1]
  if (!anchor || anchor.paragraph !== tokens[draft.first]!.paragraph) return false
  const name = nameEndingAt(reading.annotations.names, anchor.end)
  if (name) return name.kind === 'person' && (opening !== '(' || draft.value! >= 14)
  if (opening === '(') return false
  if (PEOPLE_NOUNS.has(anchor.lower)) return anchor.lower !== 'one'
  const isJunior = /^(?:jr|sr|snr|jnr)$/.test(anchor.lower) || anchor.text === '.'
  return isJunior || (anchor.pos === 'PROPN' && !reading.annotations.names.length) || isRole(reading, anchor.pos, draft)
}

/** A common noun before the comma and another comma behind: *a welder, 29, who …*. */
function isRole(reading: Reading, pos: string, draft: Draft): boolean {
  return pos === 'NOUN' && reading.tokens[draft.next]?.text === ',' && draft.value! >= 5 && draft.form === 'digits'
}

/** Whether the number is closed by punctuation, the paragraph's end, or a hedge like *or so*. */
function closes(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  if (!behind || behind.paragraph !== reading.tokens[draft.first]!.paragraph) return true
  if (behind.pos === 'PUNCT' || behind.lower === 'or') return behind.text !== '-' || behind.start > draft.end
  return false
}

/** *He is 84, keeps goats* · *who was 12 at the time* · *The boy was eight.* · *since she was fourteen* · *turned 60*. */
function isPredicate(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.kind !== 'count') return false
  let at = draft.first - 1
  while (
    /^(?:now|then|only|just|about|nearly|not|still|almost|already|even|barely|over|under)$/.test(lowerAt(tokens, at))
  )
    at--
  const verb = lowerAt(tokens, at)
  const turns = /^(?:turn|turned|turning|turns)$/.test(verb)
  if (!turns && !/^(?:am|are|be|is|was|were|'m|'s|’m|’s|'re|’re|being)$/.test(verb)) return false
  if (!isLooseEnd(reading, draft)) return false
  return turns || isHuman(reading, at - 1) || isHumanByPlace(reading, at - 1, draft)
}

/** *my mechanic is 61*, *the eldest, not yet baptised, was 73*, *and is now 71*: a plausible age with nothing to count. */
function isHumanByPlace(reading: Reading, index: number, draft: Draft): boolean {
  const { tokens } = reading
  const token = tokens[index]
  if (!token || draft.value! < 5 || draft.value! > 105) return false
  if (token.pos === 'NOUN') return /^(?:my|his|her|their|our)$/.test(lowerAt(tokens, index - 1))
  const closing = token.text === ',' || token.lower === 'and'
  return closing && draft.form === 'digits' && draft.value! >= 16 && draft.scale === 1
}

/** Whether nothing that the number could count stands behind it. */
function isLooseEnd(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  if (!behind || behind.sentence !== reading.tokens[draft.first]!.sentence) return true
  return (
    behind.pos === 'PUNCT' ||
    behind.pos === 'DET' ||
    /^(?:and|at|when|but|in|on|or|now|then|years?|today|last|this|next)$/.test(behind.lower)
  )
}

/** Whether a human being stands at (or right before) a token: a pronoun, a person's name, a noun, *who*. */
function isHuman(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]
  if (!token) return false
  if (token.lower === 'who' || PEOPLE_NOUNS.has(token.lower))
    return token.lower !== 'they' && token.lower !== 'those' && token.lower !== 'one'
  return nameEndingAt(reading.annotations.names, token.end)?.kind === 'person'
}

/** *a girl of ten* · *a man of 60* · *a baby of six days*. */
function isOfAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (lowerAt(tokens, draft.first - 1) !== 'of' || !isLooseEnd(reading, draft)) return false
  const noun = lowerAt(tokens, draft.first - 2)
  return /^(?:baby|boy|child|daughter|girl|infant|lad|man|son|teenager|toddler|woman|youth)$/.test(noun)
}

/** *children under five* · *nobody over 40* · *customers under 30*. */
function isAgeLimit(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (
    draft.kind !== 'count' ||
    (!isLooseEnd(reading, draft) && tokens[draft.next]?.pos !== 'AUX' && tokens[draft.next]?.pos !== 'VERB')
  )
    return false
  if (!/^(?:under|over|above|below)$/.test(lowerAt(tokens, draft.first - 1))) return false
  const noun = lowerAt(tokens, draft.first - 2)
  return PEOPLE_NOUNS.has(noun) || /(?:er|or)s$/.test(noun)
}

/** *dies at 79* · *At 17 he was …* · *at fourteen months* after a person or at the start of a sentence. */
function isAtAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  if (lowerAt(tokens, draft.first - 1) !== 'at' && !/^(?:then|now)$/.test(lowerAt(tokens, draft.first - 1)))
    return false
  const before = tokens[draft.first - 2]
  if (lowerAt(tokens, draft.first - 1) !== 'at') return false
  const behind = tokens[draft.next]
  const starts = !before || before.sentence !== tokens[draft.first]!.sentence || before.pos === 'PUNCT'
  if (starts && draft.kind === 'count' && draft.form === 'digits') {
    return behind?.text === ',' || behind?.lower === 'he' || behind?.lower === 'she' || behind?.lower === 'i'
  }
  if (before?.text === ',' || behind?.lower === 'the')
    return lowerAt(tokens, draft.next) === 'the' && before?.pos === 'PROPN'
  return before !== undefined && DATED.test(before.lower)
}

const DATED =
  /^(?:arrived|became|began|born|came|dead|debuted|die|died|dies|dying|emigrated|joined|left|married|moved|orphaned|pregnant|retire|retired|retires|signed|started|there|widowed)$/
