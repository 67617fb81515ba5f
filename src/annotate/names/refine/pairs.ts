import type { EntityKind } from '../../annotations.js'
import { hasCapital } from '../candidates.js'
import { GAZETTEER } from '../lists.js'
import { type Mention, type Refiner, wordsOf } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CONTEXT, TRIGGER } from '../words.js'

const JOINTS = new Set(['-', '–', '—', '/', 'and', ','])
const PLACES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city
/** What is longer than this, in tokens, is no pair that was run together. */
const LONGEST = 24
/** Who is surer to be one name is not two. */
const DOUBTFUL = 0.7
const BODIES = GAZETTEER.organisation | GAZETTEER.team

/** Two known names that are tied together are two: *Gaza-Egypt border*, *WHO/Unicef appeal*, but not *Guinea-Bissau*. */
export const splitPairs: Refiner = (mentions, sheet) => {
  let known: ReadonlyMap<string, EntityKind> | undefined
  const kinds = () => {
    known ??= new Map(
      mentions.filter(({ confidence }) => confidence > 0.5).map((mention) => [wordsOf(sheet, mention), mention.kind]),
    )
    return known
  }
  const parted: Mention[] = []
  for (const mention of mentions) {
    // Most are of one word.
    if (mention.end - mention.first < 3) parted.push(mention)
    else parted.push(...(mention.kind === 'person' ? splitAtDash(mention, sheet) : split(mention, sheet, kinds)))
  }
  return parted
}

const WAYS = new Set('border corridor highway line railway road route'.split(' '))

/** No person's name has a dash: *Ben Thanh–Suoi Tien line* joins two places, *Aro–Lind final* two people. */
function splitAtDash(mention: Mention, { document: { tokens } }: Sheet): Mention[] {
  const { first, end } = mention
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens[at]!.text !== '–') continue
    const kind = WAYS.has(tokens[end]?.lower ?? '') ? 'place' : 'person'
    return [
      { ...mention, end: at, kind, by: 'pair' },
      { ...mention, first: at + 1, kind, by: 'pair' },
    ]
  }
  return [mention]
}

function split(mention: Mention, sheet: Sheet, known: () => ReadonlyMap<string, EntityKind>): Mention[] {
  if (mention.end - mention.first > LONGEST) return [mention]
  for (let at = mention.first + 1; at < mention.end - 1; at++) {
    if (hasCapital(sheet.words[at]!) || !JOINTS.has(sheet.document.tokens[at]!.text) || sheet.phraseMasks[at] !== 0)
      continue
    const left = { ...mention, end: at }
    const right = { ...mention, first: at + 1 }
    if (isTwoBodies(sheet, left, right) || isList(sheet, mention, at)) {
      return [left, right].map((part) => ({ ...part, kind: 'organisation' as const, by: 'pair' }))
    }
    const kinds = [kindOf(left, sheet, known()), kindOf(right, sheet, known())] as const
    if (kinds[0] === null || kinds[1] === null) continue
    return [
      { ...left, kind: kinds[0], by: 'pair' },
      { ...right, kind: kinds[1], by: 'pair' },
    ]
  }
  return [mention]
}

/** *Equity Bank and East African Breweries*: both are whole, of two words or more, and end like an organisation. */
function isTwoBodies(sheet: Sheet, left: Mention, right: Mention): boolean {
  if (sheet.document.tokens[left.end]!.text !== 'and') return false
  return [left, right].every(({ first, end }) => {
    const words = sheet.words.slice(first, end)
    const endsWell = (words.at(-1)!.trigger & TRIGGER.organisation) !== 0
    return words.length > 1 && words.every((word) => hasCapital(word)) && endsWell
  })
}

/** *Lenders | Aro Bank and Tarn Credit*: a doubtful one that a noun for several bodies announces. */
function isList(sheet: Sheet, { first, kind, confidence }: Mention, joint: number): boolean {
  const { tokens } = sheet.document
  if (kind !== 'organisation' || confidence >= DOUBTFUL || tokens[joint]!.text !== 'and') return false
  const before = sheet.words[first - 1]
  if (before === undefined || tokens[first - 1]!.sentence !== tokens[first]!.sentence) return false
  return before.context === CONTEXT.organisation && /[^s]s$/.test(tokens[first - 1]!.lower)
}

function kindOf(part: Mention, sheet: Sheet, known: ReadonlyMap<string, EntityKind>): EntityKind | null {
  const kind = known.get(wordsOf(sheet, part))
  if (kind !== undefined) return kind
  const mask = part.end - part.first === 1 ? sheet.words[part.first]!.gazetteer : sheet.phraseMasks[part.first]!
  if (mask & PLACES) return 'place'
  return mask & BODIES ? 'organisation' : null
}
