import type { Document } from '../../../text/document.js'
import type { EntityKind } from '../../annotations.js'
import { hasCapital } from '../candidates.js'
import { demonymEnd } from '../demonyms.js'
import { GAZETTEER } from '../lists.js'
import { coverage, inOrder, type Mention, type Refiner } from '../mention.js'
import { RUNNING, type Sheet } from '../sheet.js'
import { CASE, CONTEXT, TRIGGER, type Word } from '../words.js'

const CONFIDENCE = 0.5
const LONGEST = 6
const LONGEST_INITIALS = 4
/** Words with a capital that a noun beside them makes no name of: *the brewer Monday*, *the firm President Roe runs*. */
const NO_NAME = TRIGGER.calendar | TRIGGER.role | TRIGGER.honorific | TRIGGER.other
const TITLES = new Set(
  'mr mrs ms dr prof professor sir lieutenant sergeant uncle aunt auntie capt col gen gov lt rep rev sen sgt'.split(
    ' ',
  ),
)
/** Little words within such names: *Reporters without Borders*. */
const JOINERS = new Set(['de', 'des', 'du', 'for', 'without'])

/** Names that the words before them tell, though the model found none: *the brewer Páramo*, *Mr Were*. */
export const nameIntroduced: Refiner = (mentions, sheet) => {
  const covered = coverage(mentions, sheet)
  const added: Mention[] = []
  for (let s = 0; s < sheet.segments.length; s += 2) {
    const stop = sheet.segments[s + 1]!
    for (let i = sheet.segments[s]!; i < stop; i++) {
      const kind = covered[i] === 0 && isFree(sheet, i) ? introducedAs(sheet, i) : null
      if (kind === null) continue
      const end = nameEnd(sheet, i)
      if (covered.subarray(i, end).includes(1)) continue
      added.push({ first: i, end, kind, by: 'introduced', confidence: CONFIDENCE })
      i = end - 1
    }
  }
  return added.length === 0 ? [...mentions] : inOrder([...mentions, ...added])
}

/** A word in running text with a capital that may be somebody's name. */
function isFree({ words, modes, document }: Sheet, at: number): boolean {
  const word = words[at]!
  if (!hasCapital(word) || modes[at] !== RUNNING || (word.trigger & NO_NAME) !== 0) return false
  return (word.gazetteer & GAZETTEER.demonym) === 0 && demonymEnd(document, at) < 0
}

/** *MLA S Jothibasu*, *secretary A P Tarn*: initials behind an office, and a longer word behind them. */
function isInitialed({ tokens }: Document, words: readonly Word[], at: number): boolean {
  if ((words[at - 1]!.trigger & (TRIGGER.role | TRIGGER.honorific)) === 0) return false
  let end = at
  while (words[end]?.case === CASE.initial && end - at < LONGEST_INITIALS) end++
  return words[end]?.case === CASE.title && words[end]!.length > 2 && tokens[end]!.sentence === tokens[at]!.sentence
}

/** Over the words with a capital that follow, over hyphens and little words: *Wal-Mart*, *Reporters without Borders*. */
function nameEnd(sheet: Sheet, first: number): number {
  const { tokens, sentences } = sheet.document
  const stop = sentences[tokens[first]!.sentence]!.endToken
  let end = first + 1
  while (end < stop && end - first < LONGEST) {
    const isHyphen = tokens[end]!.text === '-' && tokens[end]!.start === tokens[end - 1]!.end
    const isJoint = isHyphen || JOINERS.has(tokens[end]!.text)
    const next = isJoint ? end + 1 : end
    if (next >= stop || !(isHyphen || isFree(sheet, next))) break
    end = next + 1
  }
  return end
}

function introducedAs({ document, words }: Sheet, at: number): EntityKind | null {
  const { tokens } = document
  const before = tokens[at - 1]
  const token = tokens[at]!
  if (!before || before.sentence !== token.sentence || before.end === token.start) return null
  const title = before.text === '.' && at > 1 ? tokens[at - 2]! : before
  if (TITLES.has(title.lower) && title.text !== title.lower) return words[at]!.length > 1 ? 'person' : null
  const noun = words[at - 1]!
  if (words[at]!.case === CASE.initial) return isInitialed(document, words, at) ? 'person' : null
  if (noun.case !== CASE.lower || noun.context !== CONTEXT.organisation || before.pos !== 'NOUN') return null
  // *Network TV*, *hard-line Islamists*: neither is called so.
  const isGeneric = (words[at]!.trigger & TRIGGER.organisation) !== 0 || tokens[at - 2]?.text === '-'
  return isGeneric ? null : 'organisation'
}
