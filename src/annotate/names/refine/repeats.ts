import { SURNAMES_FIRST } from '../../../lexicon/surnames-first.js'
import { hasCapital } from '../candidates.js'
import { GAZETTEER } from '../lists.js'
import { coverage, inOrder, type Mention, type Refiner } from '../mention.js'
import { ALL_CAPS, type Sheet } from '../sheet.js'
import { CASE, TRIGGER, type Word } from '../words.js'

/** A name must be as sure as this somewhere for its other occurrences to be tagged. */
const SURE = 0.5
/** The same for a given name alone, which many bear. */
const SURE_OF_GIVEN = 0.8

interface Known {
  readonly words: readonly number[]
  readonly kind: Mention['kind']
  readonly confidence: number
}

/**
 * Tags what was missed of a name that is found elsewhere in the document: the same words again, a person's surname or given
 * name, the same words in a headline in capitals.
 */
export const tagRepeats: Refiner = (mentions, sheet) => {
  const known = collect(mentions, sheet)
  if (known.size === 0) return [...mentions]
  const covered = coverage(mentions, sheet)
  const added: Mention[] = []
  for (let s = 0; s < sheet.segments.length; s += 2) {
    const end = sheet.segments[s + 1]!
    for (let i = sheet.segments[s]!; i < end; i++) {
      if (covered[i] === 1 || !hasCapital(sheet.words[i]!)) continue
      const found = longestAt(known.get(sheet.words[i]!.lower), sheet, covered, i, end)
      if (!found) continue
      const stop = i + found.words.length
      added.push({ first: i, end: stop, kind: found.kind, by: 'repeat', confidence: found.confidence * 0.9 })
      i = stop - 1
    }
  }
  return inOrder([...mentions, ...added])
}

/** Known names by their first word; of two kinds of one name the surer counts. */
function collect(mentions: readonly Mention[], sheet: Sheet): Map<number, Known[]> {
  const known = new Map<number, Known[]>()
  const add = (first: number, end: number, mention: Mention): void => {
    const words = sheet.words.slice(first, end).map((word) => word.lower)
    const list = known.get(words[0]!) ?? []
    const index = list.findIndex(
      (other) => other.words.length === words.length && other.words.every((w, i) => w === words[i]),
    )
    const entry = { words, kind: mention.kind, confidence: mention.confidence }
    if (index < 0) list.push(entry)
    else if (list[index]!.confidence < mention.confidence) list[index] = entry
    known.set(words[0]!, list)
  }
  for (const mention of mentions) {
    if (mention.confidence < SURE) continue
    add(mention.first, mention.end, mention)
    if (mention.kind !== 'person' || mention.end - mention.first < 2) continue
    if (mention.confidence >= SURE_OF_GIVEN && isGivenName(sheet.words[mention.first]!))
      add(mention.first, mention.first + 1, mention)
    if (SURNAMES_FIRST.has(sheet.document.tokens[mention.first]!.lower)) add(mention.first, mention.first + 1, mention)
    if (isSurnameFirst(sheet, mention)) add(mention.first, mention.first + 1, mention)
    else if (isSurname(sheet.words[mention.end - 1]!)) add(mention.end - 1, mention.end, mention)
  }
  return known
}

/** Neither an initial nor a title: *Omo Alhaji* makes no person of every *Alhaji*. */
const isSurname = ({ length, trigger }: Word): boolean => length > 2 && (trigger & TRIGGER.honorific) === 0

const PERSONAL = GAZETTEER.first | GAZETTEER.last | GAZETTEER.person

/** *“Ilse is a sceptic,” he said of Ilse Brandt*: a name and nothing else. */
const isGivenName = ({ gazetteer, length }: Word): boolean =>
  length > 2 && (gazetteer & GAZETTEER.first) !== 0 && (gazetteer & ~PERSONAL) === 0

/** *Park Ji-won*: a short word before two that a hyphen joins, the second of them small. */
function isSurnameFirst(sheet: Sheet, { first, end }: Mention): boolean {
  if (end - first !== 4 || sheet.words[first]!.length > 7) return false
  return sheet.document.tokens[end - 2]!.text === '-' && sheet.words[end - 1]!.case === CASE.lower
}

function longestAt(
  list: readonly Known[] | undefined,
  sheet: Sheet,
  covered: Uint8Array,
  at: number,
  end: number,
): Known | null {
  let best: Known | null = null
  for (const known of list ?? []) {
    const { words } = known
    if (at + words.length > end || (best && words.length <= best.words.length)) continue
    const isSame = words.every((word, i) => sheet.words[at + i]!.lower === word && covered[at + i] === 0)
    if (isSame && stands(sheet, covered, at, at + words.length, known.kind)) best = known
  }
  return best
}

/** Whether the words stand as a name of their own here: not in a longer run of capitals, not an ordinary word. */
function stands(sheet: Sheet, covered: Uint8Array, at: number, stop: number, kind: Mention['kind']): boolean {
  const sentence = sheet.document.sentences[sheet.document.tokens[at]!.sentence]!
  const isHeadline = sheet.modes[at] !== 0
  if (!isHeadline) {
    const before = at > sentence.firstToken ? sheet.words[at - 1]! : null
    const after = stop < sentence.endToken ? sheet.words[stop]! : null
    const isTitle = before !== null && (before.trigger & (TRIGGER.honorific | TRIGGER.role)) !== 0
    const isFresh = sheet.starts[at - 1] === 1
    if (before && hasCapital(before) && covered[at - 1] === 0 && !isTitle && !isFresh) return false
    const isHolders = kind !== 'person' && after !== null && (after.trigger & TRIGGER.role) !== 0
    if (after && hasCapital(after) && covered[stop] === 0 && !isHolders) return false
  }
  if (stop - at > 1) return true
  const word = sheet.words[at]!
  if (word.case === CASE.initial || word.length < 2) return false
  const isOrdinary = (word.gazetteer & (GAZETTEER.common | GAZETTEER.date)) !== 0
  return !(isOrdinary && (sheet.starts[at] === 1 || sheet.modes[at] === ALL_CAPS || isHeadline))
}
