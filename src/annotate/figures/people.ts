import { COUNTED_PEOPLE, NO_PEOPLE } from '../../lexicon/counted-people.js'
import { PEOPLE_NOUNS } from '../../lexicon/people.js'

/** Whether a noun in lower case stands for people: *soldiers*, *officers*, *victims*. */
export function isPeopleNoun(word: string): boolean {
  if (PEOPLE_NOUNS.has(word) || COUNTED_PEOPLE.has(word)) return true
  return /(?:ers|ors|ists|ians|men|women)$/.test(word) && !NO_PEOPLE.has(word)
}
