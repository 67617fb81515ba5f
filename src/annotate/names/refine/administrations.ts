import { GAZETTEER } from '../lists.js'
import { coverage, inOrder, type Mention, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

const HEADS = new Set(['administration', 'government'])
/** A name of another kind that is as sure as this is no leader's. */
const SURE = 0.9
const IMPERSONAL =
  GAZETTEER.country | GAZETTEER.region | GAZETTEER.city | GAZETTEER.place | GAZETTEER.demonym | GAZETTEER.common

/**
 * A leader's administration is an organisation with the person in it: *Biden administration* gives both, *Modi
 * government* likewise. The only names that stand inside others: to be run last.
 */
export const nameAdministrations: Refiner = (mentions, sheet) => {
  if (!mentions.some(({ end }) => isHead(sheet, end) || isHead(sheet, end - 1))) return [...mentions]
  const persons = new Set<number>()
  for (const mention of mentions) {
    if (mention.kind === 'person') for (let i = mention.first; i < mention.end; i++) persons.add(sheet.words[i]!.lower)
  }
  const covered = coverage(mentions, sheet)
  return inOrder(
    mentions.flatMap((mention) => {
      if (isHead(sheet, mention.end) && covered[mention.end] === 0 && isLeader(sheet, mention, persons)) {
        return [organisation(mention, mention.end + 1), { ...mention, kind: 'person' as const }]
      }
      const name = { ...mention, end: mention.end - 1 }
      if (mention.kind !== 'organisation' || name.end <= name.first || !isHead(sheet, name.end)) return [mention]
      const isPerson = isNamedAfterPerson(sheet, name, persons)
      return isPerson ? [mention, { ...name, kind: 'person' as const, by: 'administration' }] : [mention]
    }),
  )
}

const organisation = (mention: Mention, end: number): Mention => ({
  ...mention,
  end,
  kind: 'organisation',
  by: 'administration',
})

function isHead(sheet: Sheet, at: number): boolean {
  const token = sheet.document.tokens[at]
  return token !== undefined && HEADS.has(token.lower) && token.sentence === sheet.document.tokens[at - 1]!.sentence
}

const isLeader = (sheet: Sheet, mention: Mention, persons: ReadonlySet<number>): boolean =>
  mention.kind === 'person' || (mention.confidence < SURE && isNamedAfterPerson(sheet, mention, persons))

/** Known as a person elsewhere in the document, or at least no country, place or ordinary word (*interim government*). */
function isNamedAfterPerson(sheet: Sheet, { first, end }: Mention, persons: ReadonlySet<number>): boolean {
  const words = sheet.words.slice(first, end)
  if (persons.has(words.at(-1)!.lower)) return true
  if (sheet.document.tokens[end]?.text !== 'administration' || words.length > 2) return false
  return words.every((word, i) => (word.gazetteer & IMPERSONAL) === 0 && sheet.phraseMasks[first + i] === 0)
}
