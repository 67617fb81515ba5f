import { GAZETTEER } from '../lists.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Offices that end no organisation's name. */
const OFFICES = words(`
  admiral ambassador chancellor commissioner coordinator correspondent director editor envoy governor judge
  president prosecutor representative secretary spokesman spokesperson spokeswoman`)
/** The same behind one of the words below only: *Union Leader* is a newspaper, *Dollar General* a firm. */
const DOUBTFUL_OFFICES = words('chief general lady leader minister')
const QUALIFIERS = words(`
  acting assistant associate attorney brigadier chief communications defence defense democratic deputy development
  economic emergency executive federal finance first foreign former goodwill health home interior joint justice labor
  labour lieutenant major majority managing minority national political press prime regional republican security shadow
  solicitor special under vice washington whip`)
/** What generals and leaders stand before: *Air Force | General*, *Senate | Leader*. */
const SERVICES = words('air army corps force forces guard house marine navy party senate staff')
const POSSESSIVES = words("'s ’s ' ’")
const PLACES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city

/**
 * An office is no part of the name of the body whose it is, and none by itself: *FBI | Director*, *Senate | Majority
 * Leader*, *Labour | 's Shadow Home Secretary*, *Home Secretary*.
 */
export const cutOffices: Refiner = (mentions, sheet) =>
  mentions.flatMap((mention) => {
    const end = officeStart(sheet, mention)
    if (end === mention.end) return [mention]
    return end === mention.first ? [] : [{ ...mention, end, kind: bodyKind(sheet, mention, end) }]
  })

/** Where the office begins that a mention ends with; its end if it ends with none. */
function officeStart({ document }: Sheet, { first, end, kind }: Mention): number {
  const lower = (at: number) => document.tokens[at]!.lower
  const isSure = OFFICES.has(lower(end - 1))
  if (end - first < 2 || !(isSure || DOUBTFUL_OFFICES.has(lower(end - 1)))) return end
  let start = end - 1
  while (start > first && QUALIFIERS.has(lower(start - 1))) start--
  const isQualified = start < end - 1 || SERVICES.has(lower(start - 1))
  const isOwned = start > first && POSSESSIVES.has(lower(start - 1))
  if (isOwned) start--
  if (!isQualified && !isOwned && (!isSure || kind === 'person')) return end
  // *Office of the Special Envoy* is a body; *Joint Chiefs of Staff | General* names one and its officer.
  for (let i = first; i < start; i++) if (lower(i) === 'of' && !SERVICES.has(lower(start - 1))) return end
  return start
}

function bodyKind({ words, phraseMasks }: Sheet, { first }: Mention, end: number): Mention['kind'] {
  const mask = end - first === 1 ? words[first]!.gazetteer : phraseMasks[first]!
  return mask !== 0 && (mask & ~PLACES) === 0 ? 'place' : 'organisation'
}
