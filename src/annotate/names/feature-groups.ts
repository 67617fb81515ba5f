import type { FeatureWriter } from './feature-writer.js'
import { join } from './hash.js'
import { type Sheet, wordAt } from './sheet.js'
import { TRIGGER, type Word } from './words.js'

/** The words that a token's features see: three to either side and itself. */
export const WINDOW = 7

/** The trigger bits that matter in a window around a token. */
export const KIND_TRIGGERS =
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
  for (let i = 2; i < 4; i++) out.put(near[i]!.trigger & KIND_TRIGGERS)
  out.put(join(near[2]!.trigger & KIND_TRIGGERS, near[4]!.trigger & KIND_TRIGGERS))
  out.put(join(near[2]!.trigger & KIND_TRIGGERS, own))
  out.put(join(near[4]!.trigger & KIND_TRIGGERS, own))
  out.put(join(near[3]!.trigger & KIND_TRIGGERS, near[4]!.shape))
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
    out.put(join(before.middle, word.shape))
    out.put(join(after.middle, word.shape))
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
