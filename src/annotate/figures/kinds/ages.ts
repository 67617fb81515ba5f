import { PEOPLE_NOUNS } from '../../../lexicon/people.js'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { nameEndingAt } from '../name-lookup.js'
import { isAgeLimit, isAtAge, isLooseEnd, isOfAge, isPredicate } from './age-phrases.js'

/** Marks bare numbers and spans of time that are somebody's age, in all the positions of the news. */
export function markAges(reading: Reading, drafts: Draft[]): Draft[] {
  const isSport = drafts.some(({ kind }) => kind === 'score')
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    if (!mayBeAge(draft) || (isSport && isBracketed(reading, draft))) continue
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

/** *(112)* behind a player's name is what he scored. */
function isBracketed(reading: Reading, draft: Draft): boolean {
  return lowerAt(reading.tokens, draft.first - 1) === '('
}

type AgeRule = (reading: Reading, draft: Draft, previous: Draft | undefined) => boolean

/** The positions of ages, in the order in which they are asked. */
const AGE_RULES: readonly (readonly [by: string, applies: AgeRule])[] = [
  ['age-aged', isAged],
  ['age-apposition', isApposition],
  ['age-apposition', isPairOfAges],
  ['age-predicate', isPredicate],
  ['age-of', isOfAge],
  ['age-limit', isAgeLimit],
  ['age-at', isAtAge],
]

const HAVE = /^(?:has|have|had|having|['’](?:d|s|ve))$/

/** *aged 9* · *aged between 19 and 31* · *aged 11 and 13* · *the age of five* · *ages 5 to 11* · *age at 16*. */
function isAged(reading: Reading, draft: Draft, previous: Draft | undefined): boolean {
  const { tokens } = reading
  let at = draft.first - 1
  const word = lowerAt(tokens, at)
  if (/^(?:between|from|about|around|just|only|nearly|over|under|of|at|to)$/.test(word)) at--
  const anchor = lowerAt(tokens, at)
  // *has aged about ten years*: how long, not how old.
  if (anchor === 'aged' && HAVE.test(lowerAt(tokens, at - 1))) return false
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
  if (/^(?:then|now|aged|maybe|only|about|just|nearly|between|maybe|perhaps)$/.test(lowerAt(tokens, comma))) comma--
  const opening = tokens[comma]?.text
  if (opening !== ',' && opening !== '(' && opening !== '—' && opening !== '–') return false
  if (!closes(reading, draft)) return false
  const anchor = tokens[comma - 1]
  if (!anchor || anchor.paragraph !== tokens[draft.first]!.paragraph) return false
  const name = nameEndingAt(reading.annotations.names, anchor.end)
  // *Wambui Tarus, 52, who …*: whatever the name was taken for.
  if (name && draft.form === 'digits' && draft.value! >= 10 && /^who(?:se)?$/.test(lowerAt(tokens, draft.next + 1)))
    return true
  if (name && isOpeningName(reading, comma, draft)) return true
  if (name && name.kind !== 'person') return opening === ',' && isHolder(reading, comma - 1, name.start, draft)
  if (name) return opening !== '(' || draft.value! >= 14
  if (opening === '(') return false
  if (PEOPLE_NOUNS.has(anchor.lower)) return anchor.lower !== 'one'
  const isJunior = /^(?:jr|sr|snr|jnr)$/.test(anchor.lower) || anchor.text === '.'
  if (isTitle(reading, comma - 1, draft)) return true
  return isJunior || (anchor.pos === 'PROPN' && !reading.annotations.names.length) || isRole(reading, anchor.pos, draft)
}

/** *Head, 30, was fined*: a sentence that opens with one name, an age between commas and a verb. */
function isOpeningName(reading: Reading, comma: number, draft: Draft): boolean {
  const { tokens } = reading
  if (draft.form !== 'digits' || draft.value! < 14 || tokens[draft.next]?.text !== ',') return false
  if (tokens[comma - 2]?.sentence === tokens[comma]!.sentence || tokens[comma]!.text !== ',') return false
  // *Ant, 48, and Dec, 49, won*
  const behind = tokens[draft.next + 1]
  return (
    /^(?:AUX|VERB)$/.test(behind?.pos ?? '') ||
    (behind?.lower === 'and' &&
      tokens[draft.next + 2]?.pos === 'PROPN' &&
      /^, \d\d,$/.test(reading.text.slice(tokens[draft.next + 2]!.end, tokens[draft.next + 2]!.end + 5)))
  )
}

/** *Two boys, 14 and 15, were held*: the ages of several, one by one. */
function isPairOfAges(reading: Reading, draft: Draft, previous: Draft | undefined): boolean {
  const { text, tokens } = reading
  if (draft.kind !== 'count' || draft.form !== 'digits') return false
  if (previous?.by === 'age-apposition' && /^(?:,? and |, )$/.test(text.slice(previous.end, draft.start)))
    return closes(reading, draft)
  const noun = lowerAt(tokens, draft.first - 2)
  if (tokens[draft.first - 1]?.text !== ',' || !noun.endsWith('s') || !PEOPLE_NOUNS.has(noun.replace(/s$/, '')))
    return false
  return /^(?:,? and|, \d{1,2},? and) \d{1,2},/.test(text.slice(draft.end, draft.end + 16))
}

/** *The former premier, 66, now chair*: a determiner and a few words before the comma, another comma behind. */
function isTitle(reading: Reading, index: number, draft: Draft): boolean {
  const { tokens } = reading
  if (tokens[draft.next]?.text !== ',' || draft.form !== 'digits' || draft.value! < 16 || draft.value! > 105)
    return false
  if (!/^\p{L}/u.test(tokens[index]!.text)) return false
  for (let i = index; i > index - 4; i--) if (tokens[i]?.pos === 'DET') return tokens[index]!.pos !== 'VERB'
  return false
}

/** *the mayor of Lyon, 52, said*: a name that ends what somebody is, where another comma closes the age. */
function isHolder(reading: Reading, last: number, start: number, draft: Draft): boolean {
  const { tokens } = reading
  if (tokens[draft.next]?.text !== ',' || draft.form !== 'digits' || draft.value! < 16) return false
  let at = last
  while (at >= 0 && tokens[at]!.start >= start) at--
  if (lowerAt(tokens, at) === 'the') at--
  if (!/^(?:at|for|from|in|of)$/.test(lowerAt(tokens, at))) return false
  const role = tokens[at - 1]
  return role !== undefined && (PEOPLE_NOUNS.has(role.lower) || ROLE_NOUNS.has(role.lower))
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
