import { MONTHS } from '../../../lexicon/calendar.js'
import { COURTESY_TITLES, LOCAL_TITLES, RANK_TITLES } from '../../../lexicon/honorifics.js'
import { demonymEnd } from '../demonyms.js'
import { GAZETTEER } from '../lists.js'
import { type Mention, POSSESSIVES, type Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE, TRIGGER } from '../words.js'

const TITLES = new Set([...COURTESY_TITLES, ...RANK_TITLES, ...LOCAL_TITLES])

/** What bodies are said to be right before their names, and are not called by. */
const SORTS = new Set(
  'brewer broadcaster brokerage builder carmaker chipmaker competitor contractor developer distributor drugmaker grocer haulier insurer lender maker manufacturer nonprofit operator organiser organizer pollster promoter publisher regulator retailer rival roaster startup subsidiary supplier think-tank watchdog wholesaler'.split(
    ' ',
  ),
)

/** Titles, a leading *the* and the possessive are outside: *Dr | Rania Said*, *the | Senate*, *Ghana | ’s*. */
export const trimEdges: Refiner = (mentions, sheet) => {
  const trimmed: Mention[] = []
  for (const mention of mentions) {
    const rest = trim(mention, sheet)
    if (rest) trimmed.push(rest)
  }
  return trimmed
}

function trim(mention: Mention, sheet: Sheet): Mention | null {
  const { tokens } = sheet.document
  let { first, end } = mention
  while (first < end && isOutsideLeft(sheet, first, mention)) first++
  while (end > first && (POSSESSIVES.has(tokens[end - 1]!.lower) || isSign(sheet, end - 1))) end--
  if (first >= end) return null
  if (hasOpenBracket(sheet, first, end)) {
    if (tokens[end]?.text !== ')') return null
    end++
  }
  return first === mention.first && end === mention.end ? mention : { ...mention, first, end }
}

function isOutsideLeft(sheet: Sheet, at: number, mention: Mention): boolean {
  const token = sheet.document.tokens[at]!
  const isFollowed = at + 1 < mention.end
  if (token.text === 'the') return true
  if (sheet.words[at]!.case === CASE.sign) return token.text !== "'" && token.text !== '’'
  if (isFollowed && (isMonthBefore(sheet, at) || isParty(sheet, at) || isSort(sheet, at, mention))) return true
  if (mention.kind !== 'person') return false
  if (isFollowed && describes(sheet, at)) return true
  const bare = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower
  return TITLES.has(bare) && (isFollowed || token.lower !== token.text) && sheet.words[at]!.case !== CASE.lower
}

/** *R- | Hulen*: whom somebody sits for, behind the party. */
function isParty({ document: { tokens } }: Sheet, at: number): boolean {
  return (tokens[at]!.text === 'R' || tokens[at]!.text === 'D') && tokens[at + 1]!.text === '-'
}

/** *UN-backed | Aro Panel*, where it is one token. */
const RELATION = /-(?:backed|based|controlled|funded|led|owned|run)$/

/** *Brokerage | Aro Lind* at the start of a sentence, *NGO | Aro*, *super PAC | Aro* anywhere: what a body is, not called. */
function isSort({ document: { tokens }, starts, words }: Sheet, at: number, { kind }: Mention): boolean {
  if (kind !== 'organisation') return false
  if (words[at]!.case === CASE.mixed && RELATION.test(tokens[at]!.lower)) return true
  return tokens[at]!.text === 'NGO' || tokens[at]!.text === 'PAC' || (starts[at] === 1 && SORTS.has(tokens[at]!.lower))
}

/** *In March | Dalby Halls closed*. */
function isMonthBefore({ document }: Sheet, at: number): boolean {
  const before = document.tokens[at - 1]
  return before !== undefined && MONTHS.has(document.tokens[at]!.lower) && /^(?:by|in|since|until)$/.test(before.lower)
}

/** *Brazilian Wanderson Tibúrcio*; *Midwife Khadija Lamrini* at the start of a sentence: what somebody is, not called. */
function describes(sheet: Sheet, at: number): boolean {
  const word = sheet.words[at]!
  if ((word.gazetteer & (GAZETTEER.first | GAZETTEER.last)) !== 0) return false
  if (demonymEnd(sheet.document, at) === at + 1) return true
  return sheet.starts[at] === 1 && word.case === CASE.title && (word.trigger & TRIGGER.role) !== 0
}

/** *JD(U)* is whole. */
function hasOpenBracket(sheet: Sheet, first: number, end: number): boolean {
  let open = 0
  for (let i = first; i < end; i++) {
    const { text } = sheet.document.tokens[i]!
    if (text === '(') open++
    else if (text === ')') open--
  }
  return open > 0
}

const isSign = (sheet: Sheet, at: number): boolean => {
  const text = sheet.document.tokens[at]!.text
  return sheet.words[at]!.case === CASE.sign && text !== '!' && text !== '.' && text !== ')' && text !== '+'
}
