import { hasCapital } from '../candidates.js'
import type { Mention, Refiner } from '../mention.js'
import { RUNNING, type Sheet } from '../sheet.js'
import { CASE, TRIGGER } from '../words.js'

/** Words that, written large at the end of a name, make it an event, a contest, a prize or a law. */
const HEADS = new Set(
  'accord accords act agreement amendment award awards bill biennale carnival championship championships convention cup declaration derby festival games half-marathon marathon medal olympics paralympics prix prize protocol regulations summit treaty trophy war'.split(
    ' ',
  ),
)
/** Those that stand before what they are called: *Storm Ciara*, *Operation Red Dawn*. */
const OPENING_HEADS = new Set('cyclone hurricane operation resolution storm typhoon'.split(' '))
/** What storms are, however they are written: what they are called is nobody's name in the whole text. */
const STORMS = new Set('cyclone hurricane typhoon'.split(' '))
/** What the names of ships begin with. */
const SHIPS = new Set(['USS', 'HMS', 'HMAS', 'HMCS', 'HMNZS', 'MV', 'RMS', 'FV'])
/** What ships are, right before what they are called: *the ferry Aro Star*. */
const SHIP_NOUNS = new Set(
  'barge boat cutter destroyer dredger ferry freighter frigate lifeboat ship steamer submarine tanker trawler trimaran tug tugboat vessel warship yacht'.split(
    ' ',
  ),
)
/** An organisation that is as sure as this may be called so. */
const SURE = 0.8
/** How many capitals may stand between a name and the head that it belongs to. */
const LONGEST_REACH = 3

/** Events, prizes, laws and ships are none of the three, nor is what they are named after: *Paris Summit*, *Davis Cup*. */
export const dropEvents: Refiner = (mentions, sheet) => {
  const storms = stormsOf(sheet)
  return mentions.filter(
    (mention) =>
      !isHead(sheet, mention.end - 1, mention) &&
      !headsOn(sheet, mention) &&
      !isOpened(sheet, mention) &&
      !isShip(sheet, mention) &&
      !(mention.end - mention.first === 1 && storms.has(sheet.document.tokens[mention.first]!.text)),
  )
}

function isStorm({ document: { tokens }, words }: Sheet, at: number): boolean {
  const { length } = words[at]!
  if (length === 5) return tokens[at]!.text === 'Storm' && words[at + 1]!.case === CASE.title
  return (length === 7 || length === 9) && STORMS.has(tokens[at]!.lower)
}

/** What the text's storms are called: *Narelle*, after *Severe Tropical Cyclone Narelle*. */
function stormsOf(sheet: Sheet): ReadonlySet<string> {
  const { tokens } = sheet.document
  const { words } = sheet
  const storms = new Set<string>()
  for (const i of sheet.places) {
    if (i === 0 || !hasCapital(words[i]!) || !isStorm(sheet, i - 1)) continue
    const isPlace = (words[i]!.trigger & TRIGGER.place) !== 0
    if (!isPlace && tokens[i - 1]!.sentence === tokens[i]!.sentence) storms.add(tokens[i]!.text)
  }
  return storms
}

/** *USS Typhoon*, *the MV | Reina del Pacífico*. */
function isShip({ document: { tokens }, words }: Sheet, { first, end, kind }: Mention): boolean {
  // *aboard the Manx Heron*
  if (tokens[tokens[first - 1]?.text === 'the' ? first - 2 : first - 1]?.lower === 'aboard') return true
  if (kind !== 'place') {
    // *The ferry Princess | Ornella*: it may be called by a title too.
    const noun = words[first - 1]?.case === CASE.title ? first - 2 : first - 1
    if (SHIP_NOUNS.has(tokens[noun]?.text ?? '')) return true
  }
  if (end - first > 1 && SHIPS.has(tokens[first]!.text)) return true
  return SHIPS.has(tokens[first - 1]?.text ?? '') && tokens[first - 1]!.sentence === tokens[first]!.sentence
}

const isHead = (sheet: Sheet, at: number, { first, end }: Mention): boolean =>
  end - first > 1 && hasCapital(sheet.words[at]!) && HEADS.has(sheet.document.tokens[at]!.lower)

function isOpened(sheet: Sheet, { first, end, kind, confidence }: Mention): boolean {
  if (kind === 'organisation' && confidence >= SURE) return false
  const { tokens } = sheet.document
  if (end - first > 1 && opens(sheet, first)) return true
  return first > 0 && tokens[first - 1]!.sentence === tokens[first]!.sentence && opens(sheet, first - 1)
}

/** *Storm Ciara*, but not *Storm Bay*. */
const opens = (sheet: Sheet, at: number): boolean =>
  hasCapital(sheet.words[at]!) &&
  ((sheet.words[at + 1]?.trigger ?? 0) & TRIGGER.place) === 0 &&
  OPENING_HEADS.has(sheet.document.tokens[at]!.lower)

/** Whether the run of capitals goes on to such a head: not in a headline, where all words are large. */
function headsOn(sheet: Sheet, { end }: Mention): boolean {
  const { tokens } = sheet.document
  const sentence = tokens[end - 1]!.sentence
  if (sheet.modes[end - 1] !== RUNNING) return false
  for (let i = end; i < end + LONGEST_REACH && tokens[i]?.sentence === sentence; i++) {
    if (!hasCapital(sheet.words[i]!)) return false
    if (HEADS.has(tokens[i]!.lower)) return true
  }
  return false
}
