import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import {
  ANYBODY_NOUNS,
  FEMALE_WORDS,
  MALE_WORDS,
  ORGANISATION_NOUNS,
  TEXT_NOUNS,
} from '../../../lexicon/speaker-words.js'
import { firstPhrase } from '../clauses.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'
import type { Memory, Unnamed } from './memory.js'
import type { Source } from './sources.js'

const PERSON_NOUN = /(?:er|or|ist|man|men|woman|women|ant|ent|ee|one|people|child|children)s?$/

/** So many of the last are looked through. */
const MOST_KEPT = 40

/** Keeps an unnamed source for later pronouns and descriptions; gives its index, an old one if it is known. */
export function remember(memory: Memory, description: string, head: string, token: number, isPlural: boolean): number {
  const { unnamed } = memory
  let known = unnamed.length - 1
  const farthest = Math.max(0, unnamed.length - MOST_KEPT)
  while (known >= farthest && unnamed[known]!.description !== description) known--
  if (known >= farthest) {
    memory.unnamed[known]!.last = token
    return known
  }
  return memory.unnamed.push(newUnnamed(description, head, token, isPlural)) - 1
}

function newUnnamed(description: string, head: string, token: number, isPlural: boolean): Unnamed {
  const one = head.replace(/s$/, '')
  const isSomebody =
    !TEXT_NOUNS.has(head) &&
    !ORGANISATION_NOUNS.has(head) &&
    (ROLE_NOUNS.has(one) || ANYBODY_NOUNS.has(head) || PERSON_NOUN.test(head))
  const gender = MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null
  return { description, head, gender, isPlural, isSomebody, last: token }
}

/** The unnamed subjects of this sentence and the one before, which a pronoun may mean though they have not spoken. */
export function noteIntroduced(memory: Memory, source: Source): void {
  const { reading } = memory.scene
  const { tokens, sentenceStart } = reading
  const here = sentenceStart[source.first]!
  for (const start of here > 0 ? [sentenceStart[here - 1]!, here] : [here]) {
    const stop = start === here ? source.first : here
    const phrase = firstPhrase(reading, start, stop)
    if (!phrase || tokens[phrase.first]!.paragraph !== tokens[source.first]!.paragraph) continue
    if (isIntroduction(reading, phrase)) {
      const head = tokens[phrase.headEnd - 1]!.lower
      remember(memory, textOf(reading, phrase), head, phrase.first, /[^s]s$/.test(head))
    }
  }
}

function textOf({ text, tokens }: Reading, { first, end }: Phrase): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end)
}

/** A noun that is no name: *Seven divers*, *a teacher*, *the workers*. */
function isIntroduction({ tokens, mentionOf, runOf }: Reading, { first, headEnd }: Phrase): boolean {
  const head = tokens[headEnd - 1]!
  if (mentionOf[headEnd - 1]! >= 0 || runOf[first]! >= 0 || head.pos !== 'NOUN') return false
  const isGroup = /[^s]s$/.test(head.lower)
  const opener = tokens[first]!.lower
  return isGroup || opener === 'a' || opener === 'an' || ORGANISATION_NOUNS.has(head.lower)
}
