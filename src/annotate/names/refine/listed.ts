import type { EntityKind } from '../../annotations.js'
import { hasCapital } from '../candidates.js'
import { FIRST, LAST } from '../labels.js'
import { GAZETTEER } from '../lists.js'
import { coverage, inOrder, type Mention, type Refiner } from '../mention.js'
import { RUNNING, type Sheet } from '../sheet.js'
import { CASE } from '../words.js'

/** A mention that is less sure than this is of the kind that the lists know its words for. */
const DOUBTFUL = 0.6
const CONFIDENCE = 0.6

/** Ordinary adjectives that are the names of places too. */
const ADJECTIVES = new Set('central eastern northern southern western'.split(' '))
const PLACES = GAZETTEER.country | GAZETTEER.region | GAZETTEER.city
const BODIES = GAZETTEER.organisation | GAZETTEER.team

/** Names that the lists know for one kind only: doubtful mentions take it, and what was missed of them is named. */
export const trustLists: Refiner = (mentions, sheet) => {
  const covered = coverage(mentions, sheet)
  const known = mentions.map((mention): Mention => {
    const kind = mention.confidence < DOUBTFUL ? listedKind(sheet, mention.first, mention.end) : null
    return kind === null || kind === mention.kind ? mention : { ...mention, kind, by: 'listed' }
  })
  const missed: Mention[] = []
  for (let s = 0; s < sheet.segments.length; s += 2) {
    for (let i = sheet.segments[s]!; i < sheet.segments[s + 1]!; i++) {
      const end = phraseEnd(sheet, i, sheet.segments[s + 1]!)
      const kind = isFree(sheet, covered, i, end) ? listedKind(sheet, i, end) : null
      if (kind !== null) missed.push({ first: i, end, kind, by: 'listed', confidence: CONFIDENCE })
      i = end - 1
    }
  }
  return missed.length === 0 ? known : inOrder([...known, ...missed])
}

function listedKind(sheet: Sheet, first: number, end: number): EntityKind | null {
  const isPhrase = sheet.phrasePositions[first] === FIRST && sheet.phrasePositions[end - 1] === LAST
  const mask = end - first === 1 ? sheet.words[first]!.gazetteer : isPhrase ? sheet.phraseMasks[first]! : 0
  if (mask === 0) return null
  if ((mask & ~BODIES) === 0) return 'organisation'
  return (mask & ~PLACES) === 0 ? 'place' : null
}

function phraseEnd(sheet: Sheet, at: number, stop: number): number {
  if (sheet.phraseMasks[at] === 0 || sheet.phrasePositions[at] !== FIRST) return at + 1
  let end = at + 1
  while (end < stop && sheet.phraseMasks[end] !== 0 && sheet.phrasePositions[end - 1] !== LAST) end++
  return end
}

/** In running text, of capitals from end to end, in no mention, and not a piece of a longer name (*King of Hearts*). */
function isFree(sheet: Sheet, covered: Uint8Array, first: number, end: number): boolean {
  // *Central bank holds rate*: a capital only because it comes first.
  if (end - first === 1 && sheet.starts[first] === 1 && ADJECTIVES.has(sheet.document.tokens[first]!.lower))
    return false
  if (sheet.modes[first] !== RUNNING || !hasCapital(sheet.words[first]!)) return false
  const word = sheet.words[first]!
  if (end - first === 1 && (word.case === CASE.initial || word.length < 4)) return false
  for (let i = first; i < end; i++) if (covered[i] === 1) return false
  const { tokens } = sheet.document
  if (tokens[end]?.text === '-' || (sheet.starts[first] === 0 && touches(sheet, first, first - 1))) return false
  if (tokens[first - 1]?.text === 'of' && touches(sheet, first, first - 2)) return false
  return !touches(sheet, first, end)
}

const touches = (sheet: Sheet, first: number, at: number): boolean =>
  sheet.document.tokens[at]?.sentence === sheet.document.tokens[first]!.sentence && hasCapital(sheet.words[at]!)
