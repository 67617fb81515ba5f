import { MINISTRY_FIELDS } from '../../../lexicon/ministry-fields.js'
import { hasCapital } from '../candidates.js'
import type { Mention, Refiner } from '../mention.js'
import { RUNNING, type Sheet } from '../sheet.js'

/** Fields of unions and departments, besides those that ministers have. */
const MORE_FIELDS =
  'arts business children climate communities families fire heritage human innovation land local maritime markets media natural rail rescue resources skills sport technology territorial town welfare wildlife'
const FIELDS = new Set([...MINISTRY_FIELDS, ...MORE_FIELDS.split(' ')])
/** The longest field, in tokens: *Regional Economic Development*. */
const LONGEST = 3
const MOST = 5

/**
 * The fields of a body are parts of its name: *Department of Health, | Education and Welfare*, *Union of Rail, | Maritime
 * and Transport Workers*.
 */
export const joinFields: Refiner = (mentions, sheet) => {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    if (last?.by === 'fields' && mention.first < last.end) continue
    const end = fieldsEnd(sheet, mention)
    joined.push(end === mention.end ? mention : { ...mention, end, by: 'fields' })
  }
  return joined
}

/** The token behind the last of the fields that go on behind a comma; the mention's end if there are none. */
function fieldsEnd(sheet: Sheet, { first, end, kind }: Mention): number {
  const { tokens } = sheet.document
  if (kind !== 'organisation' || tokens[end]?.text !== ',' || sheet.modes[first] !== RUNNING) return end
  if (!tokens.slice(first + 1, end - 1).some(({ text }) => text === 'of' || text === 'for')) return end
  let at = end
  for (let fields = 0; fields < MOST; fields++) {
    const joint = tokens[at]?.text === ',' && isAnd(sheet, at + 1) ? at + 1 : at
    const isLast = isAnd(sheet, joint)
    if (!isLast && tokens[joint]?.text !== ',') return end
    const next = fieldEnd(sheet, joint + 1)
    if (next < 0 || isLast) return next < 0 ? end : next
    at = next
  }
  return end
}

const isAnd = ({ document: { tokens } }: Sheet, at: number): boolean =>
  tokens[at]?.text === 'and' || tokens[at]?.text === '&'

function fieldEnd({ document: { tokens }, words }: Sheet, from: number): number {
  const opener = tokens[from]
  if (!opener || !FIELDS.has(opener.lower)) return -1
  let at = from
  while (at < from + LONGEST && tokens[at]?.sentence === opener.sentence && hasCapital(words[at]!)) at++
  return at > from ? at : -1
}
