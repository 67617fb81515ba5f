import { CREEDS_AND_PEOPLES } from '../../../lexicon/creeds.js'
import { demonymEnd } from '../demonyms.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** A person of this confidence may bear such a name: *Mr Islam*, *Jordan Pole*. */
const SURE = 0.8
const PEOPLES = new Set(CREEDS_AND_PEOPLES)

/** Nationalities and creeds are no names of anything: *Muslims*, *New Zealanders*, *Christian and Hindu* go. */
export const dropPeoples: Refiner = (mentions, sheet) =>
  mentions.filter((mention) => {
    if (isRestOfPeople(sheet, mention)) return false
    return (mention.kind === 'person' && mention.confidence > SURE) || !isPeople(sheet, mention)
  })

/** *The crew were Sri | Lankan*: the rest of two words of which only the second was taken for a name. */
function isRestOfPeople({ document }: Sheet, { first, end }: Mention): boolean {
  return first > 0 && end - first === 1 && demonymEnd(document, first - 1) === end
}

function isPeople(sheet: Sheet, { first, end }: Mention): boolean {
  const { document } = sheet
  for (let i = first; i < end; i++) {
    const { lower } = document.tokens[i]!
    if (PEOPLES.has(lower) || lower === 'and' || lower === '-') continue
    const after = demonymEnd(document, i)
    if (after < 0 || after > end) return false
    i = after - 1
  }
  return true
}
