import { MINISTRY_FIELDS } from '../../../lexicon/ministry-fields.js'
import { OFFICE_INITIALS, RANK_INITIALS } from '../../../lexicon/rank-initials.js'
import { hasCapital } from '../candidates.js'
import { GAZETTEER } from '../lists.js'
import { type Mention, POSSESSIVES, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE, TRIGGER } from '../words.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Offices that end no organisation's name. */
const OFFICES = words(`
  admiral ambassador chancellor commissioner coordinator correspondent director editor envoy governor judge
  president prosecutor rep representative secretary spokesman spokesperson spokeswoman whip`)
/** The same behind one of the words below only: *Union Leader* is a newspaper, *Dollar General* a firm. */
const DOUBTFUL_OFFICES = words('chief general lady leader minister')
const QUALIFIERS = words(`
  acting assistant associate attorney brigadier chief communications defence defense democratic deputy development
  economic emergency executive federal finance first foreign former goodwill health home interior joint justice labor
  labour lieutenant major majority managing minority national political press prime regional republican security shadow
  solicitor special under vice washington whip`)
/** What generals and leaders stand before: *Air Force | General*, *Senate | Leader*. */
const SERVICES = words('air army corps force forces guard house marine navy party senate staff')
/** Ranks and offices by their initials: *Health PS | Ouma Oluga*, *CP | Olu Jimoh*. */
const INITIALS = new Set([...RANK_INITIALS, ...OFFICE_INITIALS])
const HOLDERS = words('minister secretary')
const LONGEST_INITIALS = 4
const LONGEST_PERSON = 4
const LONGEST_FIELDS = 4
const PLACES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city

/**
 * An office is no part of the name of the body whose it is, and none by itself: *FBI | Director*, *Senate | Majority
 * Leader*, *Labour | 's Shadow Home Secretary*, *Home Secretary*.
 */
export const cutOffices: Refiner = (mentions, sheet) =>
  mentions.flatMap((mention) => {
    if (!isOffice(sheet, mention)) return mention
    const holder = holderStart(sheet, mention)
    if (holder === mention.first) return body(sheet, mention, officeStart(sheet, mention))
    const person = { ...mention, first: holder, kind: 'person' as const, by: 'office' }
    const office = { ...mention, end: holder }
    return [...body(sheet, office, officeStart(sheet, office)), person]
  })

/** Whether an office may follow the mention or stand in it: of most it is seen at once that none does. */
function isOffice(sheet: Sheet, { first, end }: Mention): boolean {
  if (isHolder(sheet, end)) return true
  const { tokens } = sheet.document
  for (let at = first; at < end; at++) {
    if (isByInitials(sheet, at)) return true
    if (end - first > 1 && (OFFICES.has(tokens[at]!.lower) || DOUBTFUL_OFFICES.has(tokens[at]!.lower))) return true
  }
  return false
}

function body(sheet: Sheet, mention: Mention, office: number): Mention[] {
  const isBefore = office < mention.end || isHolder(sheet, mention.end)
  const end = isBefore ? fieldsStart(sheet, mention, office) : office
  if (end === mention.end) return [mention]
  return end === mention.first ? [] : [{ ...mention, end, kind: bodyKind(sheet, mention, end), by: 'office' }]
}

/** Where the person begins that stands in one name with the office: *WA Police Commissioner | Col Blanch*; else the first. */
function holderStart(sheet: Sheet, { first, end, kind }: Mention): number {
  const { words } = sheet
  const { tokens } = sheet.document
  for (let at = first; at < end - 2; at++) {
    const isInitials = isByInitials(sheet, at)
    if (!isInitials && (at === first || kind === 'person' || !OFFICES.has(tokens[at]!.lower))) continue
    if (end - at - 1 > LONGEST_PERSON) continue
    const rest = words.slice(at + 1, end)
    if (rest.every((word, i) => hasCapital(word) && (i === 0 || (word.trigger & NO_PERSON) === 0))) return at + 1
  }
  return first
}

function isByInitials({ document: { tokens }, words }: Sheet, at: number): boolean {
  return words[at]!.case === CASE.upper && words[at]!.length <= LONGEST_INITIALS && INITIALS.has(tokens[at]!.text)
}

const NO_PERSON = TRIGGER.organisation | TRIGGER.place | TRIGGER.role

/** Whether an office follows, over more of its fields: *Commerce | and Industry Minister*. */
function isHolder(sheet: Sheet, end: number): boolean {
  const { words } = sheet
  const { tokens } = sheet.document
  const next = words[end]
  if (!next) return false
  let at = end
  if (!hasCapital(next)) {
    const isJoint = (next.case === CASE.lower && next.length === 3) || next.length === 1
    if (!isJoint || (tokens[at]!.text !== 'and' && tokens[at]!.text !== ',')) return false
    at++
  }
  while (
    at < end + LONGEST_FIELDS &&
    at < words.length &&
    hasCapital(words[at]!) &&
    MINISTRY_FIELDS.has(tokens[at]!.lower)
  )
    at++
  const token = tokens[at]
  if (!token || !hasCapital(words[at]!) || token.sentence !== tokens[end - 1]!.sentence) return false
  return HOLDERS.has(token.lower) || isByInitials(sheet, at)
}

/** Where the fields before an office begin: *Punjab | Industries*. */
function fieldsStart({ document: { tokens } }: Sheet, { first }: Mention, office: number): number {
  let start = office
  if (POSSESSIVES.has(tokens[office]?.text ?? '')) return office
  while (start > first && (MINISTRY_FIELDS.has(tokens[start - 1]!.lower) || tokens[start - 1]!.lower === 'and')) start--
  return start
}

/** Where the office begins that a mention ends with; its end if it ends with none. */
function officeStart(sheet: Sheet, { first, end, kind }: Mention): number {
  const { tokens } = sheet.document
  const isInitials = isByInitials(sheet, end - 1)
  if (end - first < 2) return isInitials ? first : end
  const isSure = isInitials || OFFICES.has(tokens[end - 1]!.lower)
  if (!isSure && !DOUBTFUL_OFFICES.has(tokens[end - 1]!.lower)) return end
  let start = end - 1
  while (start > first && QUALIFIERS.has(tokens[start - 1]!.lower)) start--
  const isQualified = start < end - 1 || SERVICES.has(tokens[start - 1]!.lower)
  const isOwned = start > first && POSSESSIVES.has(tokens[start - 1]!.lower)
  if (isOwned) start--
  if (!isQualified && !isOwned && (!isSure || kind === 'person')) return end
  // *Office of the Special Envoy* is a body; *Joint Chiefs of Staff | General* names one and its officer.
  for (let i = first; i < start; i++)
    if (tokens[i]!.lower === 'of' && !SERVICES.has(tokens[start - 1]!.lower)) return end
  return start
}

function bodyKind({ words, phraseMasks }: Sheet, { first }: Mention, end: number): Mention['kind'] {
  const mask = end - first === 1 ? words[first]!.gazetteer : phraseMasks[first]!
  return mask !== 0 && (mask & ~PLACES) === 0 ? 'place' : 'organisation'
}
