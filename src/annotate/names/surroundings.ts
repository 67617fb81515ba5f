import { hasCapital } from './candidates.js'
import { type Sheet, wordAt } from './sheet.js'
import { CASE, NO_WORD, TRIGGER, type Word } from './words.js'

/** How far a verb, an apposition and the other members of a list are looked for, in tokens. */
const REACH = 8
const LONGEST_LIST = 14

/** What is said around a run of capitals, further out than its neighbours. */
export interface Surroundings {
  readonly before3: Word
  /** The nearest verbs to the left and to the right. */
  readonly verbBefore: Word
  readonly verbAfter: Word
  /** The class of the noun that the run is said to be: *Orvane, a Danish insurer,*; 0 if there is none. */
  readonly apposition: number
  /** The words around the whole list that the run is a member of; its own neighbours if it is in none. */
  readonly listBefore: Word
  readonly listAfter: Word
}

/** Looks around the run of the tokens `[start, stop)` of a sentence of the tokens `[first, end)`. */
export function viewSurroundings(sheet: Sheet, start: number, stop: number, first: number, end: number): Surroundings {
  return {
    before3: wordAt(sheet, start - 3, first, end),
    verbBefore: findVerb(sheet, start - 1, -1, Math.max(first, start - REACH) - 1),
    verbAfter: findVerb(sheet, stop, 1, Math.min(end, stop + REACH)),
    apposition: readApposition(sheet, stop, Math.min(end, stop + 1 + REACH)),
    listBefore: wordAt(sheet, listEdge(sheet, start - 1, -1, first, end), first, end),
    listAfter: wordAt(sheet, listEdge(sheet, stop, 1, first, end), first, end),
  }
}

function findVerb(sheet: Sheet, from: number, step: number, stop: number): Word {
  for (let i = from; i !== stop; i += step) {
    if (sheet.document.tokens[i]!.pos === 'VERB' && sheet.words[i]!.case === CASE.lower) return sheet.words[i]!
  }
  return NO_WORD
}

function readApposition(sheet: Sheet, stop: number, end: number): number {
  const { tokens } = sheet.document
  if (tokens[stop]?.text !== ',') return 0
  let found = 0
  for (let i = stop + 1; i < end; i++) {
    const { text, pos } = tokens[i]!
    if (pos === 'PUNCT' && text !== '-') break
    if (pos === 'VERB' || pos === 'AUX') return found
    const word = sheet.words[i]!
    if (word.case !== CASE.lower) continue
    if (word.context !== 0 && (found === 0 || pos !== 'ADP')) found = word.context
    if (found !== 0 && pos === 'ADP') break
  }
  return found
}

/** Over the other names of a list: *between Egis and Orvane*, *from Aro, Dalby and Kemi*. */
function listEdge(sheet: Sheet, from: number, step: number, first: number, end: number): number {
  let edge = from
  for (let i = from, n = 0; i >= first && i < end && n < LONGEST_LIST; i += step, n++) {
    const word = sheet.words[i]!
    const isJoint = sheet.document.tokens[i]!.text === ',' || sheet.document.tokens[i]!.lower === 'and'
    if (hasCapital(word)) edge = i + step
    else if (!isJoint && (word.trigger & TRIGGER.joiner) === 0) break
    else if (!isJoint && n === 0) break
  }
  return edge
}
