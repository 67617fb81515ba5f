import type { EntityKind } from '../../annotations.js'
import { type Mention, POSSESSIVES, type Refiner } from '../mention.js'
import { type Sheet, wordAt } from '../sheet.js'
import { CASE, CONTEXT, TRIGGER, type Word } from '../words.js'

/** Who is surer of a kind than this need not be told by a noun. */
const DOUBTFUL = 0.7

const KINDS = new Map<number, EntityKind>([
  [CONTEXT.organisation, 'organisation'],
  [CONTEXT.place, 'place'],
  [CONTEXT.kin, 'person'],
  [CONTEXT.leader, 'person'],
  [CONTEXT.envoy, 'person'],
  [CONTEXT.worker, 'person'],
])
/** What only a place's name follows with *of* (*the bank of Aro* and *the state of Aro* may be anybody's). */
const OF_PLACES = new Set(
  'city constituency district hamlet island municipality outskirts peninsula port province seat suburb town township village'.split(
    ' ',
  ),
)
/** Nouns of those classes that stand for more than one kind: owners and partners are people and firms. */
const TELL_NOTHING = new Set([
  'owner',
  'owners',
  'partner',
  'partners',
  'station',
  'members',
  'staff',
  'state',
  'quarter',
])

/**
 * A doubtful name is what the noun beside it says: *the brokerage Aro Lind*, *the auditors, Aro Lind,* and *Aro Lind, a
 * Danish insurer,* are organisations, *the village, Aro,* is a place, *the mediator, Aro Lind,* a person.
 */
export const heedNouns: Refiner = (mentions, sheet) =>
  mentions.map((mention) => {
    const kind = mention.confidence < DOUBTFUL ? nounKind(sheet, mention) : null
    return kind === null || kind === mention.kind ? mention : { ...mention, kind, by: 'noun' }
  })

function nounKind(sheet: Sheet, { first, end }: Mention): EntityKind | null {
  const { tokens, sentences } = sheet.document
  const { firstToken, endToken } = sentences[tokens[first]!.sentence]!
  const isSetOff = first > firstToken && tokens[first - 1]!.text === ','
  const noun = first - (isSetOff ? 2 : 1)
  const before = wordAt(sheet, noun, firstToken, endToken)
  const kind = kindOf(sheet, noun, before)
  if (kind !== null) return kind
  if (isPlaceOf(sheet, noun, firstToken)) return 'place'
  const behind = appositionKind(sheet, end, endToken)
  // *In Aro, a doctor at the clinic said*: whoever is in a place does not describe it.
  return behind === 'person' && !isSetOff && (before.trigger & TRIGGER.preposition) !== 0 ? null : behind
}

/** *The village of Aro*, *the seat of Aro*. */
function isPlaceOf({ document: { tokens } }: Sheet, at: number, sentenceStart: number): boolean {
  if (tokens[at]?.text !== 'of' || at - 1 < sentenceStart) return false
  return OF_PLACES.has(tokens[at - 1]!.lower)
}

/** What a noun makes of the one whom it describes; several lawyers or teachers under one name are a body. */
function kindOf({ document }: Sheet, at: number, word: Word): EntityKind | null {
  const kind = word.case === CASE.lower ? KINDS.get(word.context) : undefined
  if (!kind || TELL_NOTHING.has(document.tokens[at]!.lower)) return null
  const isBody = kind === 'person' && word.context !== CONTEXT.kin && /[^s]s$/.test(document.tokens[at]!.lower)
  return isBody ? 'organisation' : kind
}

const LONGEST = 8
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their'])

/** What goes on with a description: *a firm that …*, *a firm based …*. */
const CLOSERS = /^(?:that|which|who|whose)$|ed$/

/** The kind by the last noun of a description behind a comma: *Aro Lind, a Danish insurer,*; null if there is none. */
function appositionKind(sheet: Sheet, end: number, sentenceEnd: number): EntityKind | null {
  const { tokens } = sheet.document
  if (tokens[end]?.text !== ',') return null
  const start = end + 1
  let noun = -1
  let i = start
  for (; i < Math.min(sentenceEnd, start + LONGEST); i++) {
    const { pos, lower } = tokens[i]!
    if (i === start && DETERMINERS.has(lower)) continue
    if (pos === 'NOUN' && sheet.words[i]!.case === CASE.lower) noun = i
    else if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'NOUN' && lower !== '-' && !POSSESSIVES.has(lower)) break
  }
  const stop = tokens[i]
  if (noun !== i - 1 || !stop || !(stop.pos === 'PUNCT' || stop.pos === 'ADP' || CLOSERS.test(stop.lower))) return null
  const kind = kindOf(sheet, noun, sheet.words[noun]!)
  // *On the Aro, the bishop through whom she was freed*: *the* with a person has to be closed.
  return kind === 'person' && stop.pos !== 'PUNCT' && tokens[start]!.lower === 'the' ? null : kind
}
