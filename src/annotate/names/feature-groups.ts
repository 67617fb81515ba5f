import type { FeatureWriter } from './feature-writer.js'
import { join } from './hash.js'
import { largeClass, middleClass, smallClass } from './lists.js'
import type { RunView } from './run.js'
import { type Sheet, wordAt } from './sheet.js'
import { TRIGGER, type Word } from './words.js'

/** The words that a token's features see: three to either side and itself. */
export const WINDOW = 7

/** The trigger bits that matter in a window around a token. */
const KIND_TRIGGERS =
  TRIGGER.honorific |
  TRIGGER.speech |
  TRIGGER.preposition |
  TRIGGER.organisation |
  TRIGGER.place |
  TRIGGER.role |
  TRIGGER.calendar |
  TRIGGER.other

/** Words beside the token that tell a kind. */
export function putTriggers(out: FeatureWriter, near: readonly Word[]): void {
  const own = near[3]!.shape
  for (let i = 1; i < 6; i++) out.put(near[i]!.trigger & KIND_TRIGGERS)
  out.put(join(near[2]!.trigger & KIND_TRIGGERS, near[4]!.trigger & KIND_TRIGGERS))
  out.put(join(near[2]!.trigger & KIND_TRIGGERS, own))
  out.put(join(near[4]!.trigger & KIND_TRIGGERS, own))
  out.put(join(near[3]!.trigger & KIND_TRIGGERS, near[4]!.shape))
}

/** The words at the edges of the token's run: with the token's own spelling, what training hides now and then. */
export function putRunWords(out: FeatureWriter, run: RunView, at: number, word: Word, topic: number): void {
  const fromStart = Math.min(at - run.start, 4)
  const fromEnd = Math.min(run.end - 1 - at, 4)
  const place = fromStart * 8 + fromEnd
  out.put(join(run.first.lower, fromStart))
  out.put(join(run.last.lower, fromEnd))
  out.put(join(run.first.affixes[7]!, place))
  out.put(join(run.last.affixes[7]!, place))
  out.put(join(topic, word.lower))
  out.put(join(run.wideLast.lower, Math.min(run.wideEnd - 1 - at, 6)))
  out.put(join(run.wideFirst.lower, Math.min(at - run.wideStart, 6)))
}

/** The run of capitals that the token stands in, and what is around it. */
export function putRun(out: FeatureWriter, run: RunView, at: number, word: Word, topic: number): void {
  const fromStart = Math.min(at - run.start, 4)
  const fromEnd = Math.min(run.end - 1 - at, 4)
  const place = fromStart * 8 + fromEnd
  const size = Math.min(run.end - run.start, 6)
  out.put(place)
  out.put(join(run.before.lower, place))
  out.put(join(run.after.lower, place))
  out.put(join(run.triggers, place))
  out.put(join(run.last.trigger & KIND_TRIGGERS, place))
  out.put(join(run.first.trigger & KIND_TRIGGERS, place))
  out.put(join(run.before.trigger & KIND_TRIGGERS, size))
  out.put(join(run.after.trigger & KIND_TRIGGERS, size))
  out.put(join(run.before.lower, run.after.lower))
  out.put(join(run.before.lower, size))
  out.put(join(run.after.lower, size))
  out.put(join(run.pattern, fromStart))
  out.put(join(run.pattern, join(fromStart, run.before.trigger & KIND_TRIGGERS)))
  out.put(join(run.isBracketed * 2 + run.isStart, join(place, word.shape)))
  out.put(join(smallClass(run.before.facts), place))
  out.put(join(smallClass(run.after.facts), place))
  out.put(join(middleClass(run.before.facts), size))
  out.put(join(middleClass(run.after.facts), size))
  out.put(join(middleClass(run.last.facts), fromEnd))
  out.put(join(middleClass(run.first.facts), fromStart))
  out.put(join(run.before2.lower, run.before.lower))
  out.put(join(run.after.lower, run.after2.lower))
  out.put(join(join(run.after.lower, run.after2.lower), run.after3.lower))
  out.put(join(run.after.lower, run.after3.lower))
  out.put(join(run.after.lower, middleClass(run.after3.facts)))
  out.put(join(run.after.lower, middleClass(run.after2.facts)))
  out.put(join(run.before.lower, middleClass(run.before2.facts)))
  out.put(join(run.before.lower, join(middleClass(run.before2.facts), size)))
  out.put(join(run.before2.trigger & KIND_TRIGGERS, run.before.lower))
  out.put(join(run.after3.trigger & KIND_TRIGGERS, run.after.lower))
  out.put(join(run.after.lower, run.after2.gazetteer))
  out.put(join(run.before.lower, run.before2.gazetteer))
  out.put(join(run.after.lower, join(run.after2.shape, size)))
  out.put(join(run.before.lower, join(run.before2.shape, size)))
  out.put(join(topic, place))
  out.put(join(topic, join(size, run.before.lower)))
  out.put(join(topic, join(size, run.after.lower)))
  out.put(join(topic, word.gazetteer))
  out.put(join(topic, join(word.gazetteer, run.before.lower)))
  out.put(join(run.wideTriggers, place))
}

/** What stands around the run, by classes of words: what is done with it, what it is said to be, what it is listed with. */
export function putSurroundings(out: FeatureWriter, run: RunView, at: number): void {
  const place = Math.min(at - run.start, 4) * 8 + Math.min(run.end - 1 - at, 4)
  const size = Math.min(run.end - run.start, 6)
  const { before, before2, after, after2, after3 } = run
  const { before3, verbBefore, verbAfter, apposition, listBefore, listAfter } = run.surroundings
  out.put(join(before.context, place))
  out.put(join(after.context, place))
  out.put(join(before.context * 32 + after.context, size))
  out.put(join(before2.context, join(before.lower, size)))
  out.put(join(before3.context * 32 + before2.context, before.lower))
  out.put(join(after2.context, join(after.lower, size)))
  out.put(join(after2.context * 32 + after3.context, after.lower))
  out.put(join(before.context * 32 + after.context, run.pattern))
  out.put(join(apposition, size))
  out.put(join(apposition, run.pattern))
  out.put(join(verbAfter.context, size))
  out.put(join(verbAfter.lower, size))
  out.put(join(verbBefore.context, before.lower))
  out.put(join(verbBefore.lower, before.lower))
  out.putKnown(listBefore === before ? 0 : join(listBefore.lower, 1))
  out.putKnown(listAfter === after ? 0 : join(listAfter.lower, 1))
  out.putKnown(listBefore === before ? 0 : join(listBefore.context, 1))
  out.putKnown(listAfter === after ? 0 : join(listAfter.context, 1))
}

/** What the gazetteers know of the token and its neighbours, and what the rest of the document tells. */
export function putLists(out: FeatureWriter, sheet: Sheet, at: number, near: readonly Word[]): void {
  const w2 = near[1]!
  const w1 = near[2]!
  const word = near[3]!
  const n1 = near[4]!
  const n2 = near[5]!
  const phrase = sheet.phraseMasks[at]! * 4 + sheet.phrasePositions[at]!
  const own = word.shape
  out.put(word.gazetteer)
  out.put(phrase)
  out.put(join(word.gazetteer, phrase))
  out.put(join(word.gazetteer, own))
  out.put(join(w1.gazetteer, word.gazetteer))
  out.put(join(word.gazetteer, n1.gazetteer))
  out.put(join(join(w1.gazetteer, word.gazetteer), n1.gazetteer))
  out.put(join(w1.lower, word.gazetteer))
  out.put(join(n1.lower, word.gazetteer))
  out.put(join(join(w1.shape, word.gazetteer), n1.shape))
  out.put(join(w2.gazetteer, w1.gazetteer))
  out.put(join(n1.gazetteer, n2.gazetteer))
  const bits = out.template
  for (let mask = word.gazetteer; mask !== 0; mask &= mask - 1) {
    out.template = bits
    out.put(mask & -mask)
    out.put(join(mask & -mask, own))
  }
  out.template = bits + 2
  const evidence = sheet.evidence[at]!
  out.put(evidence)
  out.put(join(evidence, own))
  out.put(join(evidence, word.gazetteer))
  const marks = out.template
  for (let mask = evidence; mask !== 0; mask &= mask - 1) {
    out.template = marks
    out.put(mask & -mask)
  }
  out.template = marks + 1
}

/** Word classes of the token and its neighbours. */
export function putClasses(out: FeatureWriter, near: readonly Word[]): void {
  const w2 = near[1]!
  const w1 = near[2]!
  const word = near[3]!
  const n1 = near[4]!
  const n2 = near[5]!
  for (let step = 1; step < WINDOW - 1; step++) {
    const { facts } = near[step]!
    out.putKnown(smallClass(facts))
    out.putKnown(middleClass(facts))
    out.putKnown(largeClass(facts))
  }
  out.put(join(smallClass(w1.facts), smallClass(word.facts)))
  out.put(join(smallClass(word.facts), smallClass(n1.facts)))
  out.put(join(middleClass(w1.facts), word.shape))
  out.put(join(middleClass(n1.facts), word.shape))
  out.put(join(middleClass(w1.facts), middleClass(n1.facts)))
  out.put(join(middleClass(w1.facts), word.gazetteer))
  out.put(join(middleClass(n1.facts), word.gazetteer))
  out.put(join(middleClass(w2.facts), middleClass(w1.facts)))
  out.put(join(middleClass(n1.facts), middleClass(n2.facts)))
  out.put(join(join(smallClass(w1.facts), word.gazetteer), smallClass(n1.facts)))
}

/** How many other mentions of a word are looked at. */
const MOST_OTHERS = 3

/** What stands beside the word's other mentions in the document. */
export function putOthers(out: FeatureWriter, sheet: Sheet, at: number, word: Word): void {
  const template = out.template
  let other = sheet.others[at]!
  for (let n = 0; n < MOST_OTHERS && other !== -1 && other !== at; n++, other = sheet.others[other]!) {
    const sentence = sheet.document.sentences[sheet.document.tokens[other]!.sentence]!
    const before = wordAt(sheet, other - 1, sentence.firstToken, sentence.endToken)
    const after = wordAt(sheet, other + 1, sentence.firstToken, sentence.endToken)
    out.template = template
    out.put(before.lower)
    out.put(after.lower)
    out.put(join(before.lower, after.lower))
    out.put(join(middleClass(before.facts), word.shape))
    out.put(join(middleClass(after.facts), word.shape))
    out.put(join(before.shape, after.shape))
    out.putKnown(sheet.phraseMasks[other]!)
    out.putKnown((before.trigger & KIND_TRIGGERS) * 8192 + (after.trigger & KIND_TRIGGERS))
    const before2 = wordAt(sheet, other - 2, sentence.firstToken, sentence.endToken)
    const after2 = wordAt(sheet, other + 2, sentence.firstToken, sentence.endToken)
    out.putKnown(before.context * 32 + after.context)
    out.putKnown(before2.context && join(before2.context, before.lower))
    out.putKnown(after2.context && join(after2.context, after.lower))
  }
  out.template = template + 11
}

/** What a set's annotators were used to: the rest of the features need not learn it. */
export function putSource(out: FeatureWriter, sheet: Sheet, at: number, word: Word, source: number): void {
  out.put(source)
  out.put(join(source, word.shape))
  out.put(join(source, word.gazetteer))
  out.put(join(source, (word.trigger & KIND_TRIGGERS) * 8 + sheet.starts[at]!))
}
