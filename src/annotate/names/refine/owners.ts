import { GAZETTEER, WORD_KINDS } from '../lists.js'
import { type Mention, POSSESSIVES, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE, TRIGGER, type Word } from '../words.js'

const LONGEST_PERSON = 4
const PLACES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city

/** Whose somebody is ends before it: *Plaid | 's | Llyr Huws*, *Liberal Democrats | ' | Saira Iqbal*, but *Ladies' College*. */
export const cutOwners: Refiner = (mentions, sheet) => {
  const parted: Mention[] = []
  for (const mention of mentions) {
    if (mention.end - mention.first < 3) parted.push(mention)
    else parted.push(...cut(mention, sheet))
  }
  return parted
}

function cut(mention: Mention, sheet: Sheet): Mention[] {
  const { first, end, kind } = mention
  if (kind === 'person') return cutPerson(mention, sheet)
  if (kind !== 'organisation' || end - first < 4) return [mention]
  for (let at = first + 1; at < end - 2; at++) {
    if (!POSSESSIVES.has(sheet.document.tokens[at]!.text) || !isPerson(sheet, at + 1, end)) continue
    return [
      { ...mention, end: at, by: 'owner' },
      { ...mention, first: at + 1, kind: 'person', by: 'owner' },
    ]
  }
  return [mention]
}

/** No person's name holds *'s*: whose somebody is ends before it, *Aro | 's | Ann Lee*. */
function cutPerson(mention: Mention, sheet: Sheet): Mention[] {
  const { tokens } = sheet.document
  for (let at = mention.first + 1; at < mention.end - 1; at++) {
    if (tokens[at]!.lower !== "'s" && tokens[at]!.lower !== '’s') continue
    const isPlace = (sheet.words[at - 1]!.gazetteer & PLACES) !== 0
    return [
      { ...mention, end: at, kind: isPlace ? 'place' : 'organisation', by: 'owner' },
      { ...mention, first: at + 1, by: 'owner' },
    ]
  }
  return [mention]
}

/** A listed one, or one by its word vector. */
const isGivenName = ({ gazetteer, likeliest }: Word): boolean =>
  (gazetteer & GAZETTEER.first) !== 0 || WORD_KINDS[likeliest - 1] === 'first'

/** A given name and more words with a capital, none of which is ordinary, a body's or a place's. */
function isPerson({ words }: Sheet, first: number, end: number): boolean {
  if (end - first > LONGEST_PERSON || !isGivenName(words[first]!)) return false
  for (let i = first; i < end; i++) {
    if (words[i]!.case !== CASE.title || (words[i]!.gazetteer & GAZETTEER.common) !== 0) return false
    if ((words[i]!.trigger & (TRIGGER.organisation | TRIGGER.place)) !== 0) return false
  }
  return true
}
