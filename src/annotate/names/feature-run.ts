import { KIND_TRIGGERS } from './feature-groups.js'
import type { FeatureWriter } from './feature-writer.js'
import { join } from './hash.js'
import type { RunView } from './run.js'
import type { Word } from './words.js'

/** The words at the edges of the token's run: with the token's own spelling, what training hides now and then. */
export function putRunWords(out: FeatureWriter, run: RunView, at: number): void {
  const fromStart = Math.min(at - run.start, 4)
  const fromEnd = Math.min(run.end - 1 - at, 4)
  const place = fromStart * 8 + fromEnd
  out.put(join(run.first.lower, fromStart))
  out.put(join(run.last.lower, fromEnd))
  out.put(join(run.first.affixes[7]!, place))
  out.put(join(run.last.affixes[7]!, place))
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
  out.put(join(run.before.lower, run.after.lower))
  out.put(join(run.before.lower, size))
  out.put(join(run.after.lower, size))
  out.put(join(run.pattern, fromStart))
  out.put(join(run.pattern, join(fromStart, run.before.trigger & KIND_TRIGGERS)))
  out.put(join(run.isBracketed * 2 + run.isStart, join(place, word.shape)))
  out.put(join(run.before.small, place))
  out.put(join(run.after.small, place))
  out.put(join(run.before.middle, size))
  out.put(join(run.after.middle, size))
  out.put(join(run.last.middle, fromEnd))
  out.put(join(run.first.middle, fromStart))
  out.put(join(run.before2.lower, run.before.lower))
  out.put(join(run.after.lower, run.after2.lower))
  out.put(join(run.after.lower, run.after3.lower))
  out.put(join(run.after.lower, run.after3.middle))
  out.put(join(run.after.lower, run.after2.middle))
  out.put(join(run.before.lower, run.before2.middle))
  out.put(join(run.before.lower, join(run.before2.middle, size)))
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
  out.put(join(before2.context, join(before.lower, size)))
  out.put(join(before3.context * 32 + before2.context, before.lower))
  out.put(join(after2.context, join(after.lower, size)))
  out.put(join(after2.context * 32 + after3.context, after.lower))
  out.put(join(before.context * 32 + after.context, run.pattern))
  out.put(join(apposition, size))
  out.put(join(apposition, run.pattern))
  out.put(join(verbAfter.lower, size))
  out.put(join(verbBefore.context, before.lower))
  out.putKnown(listBefore === before ? 0 : join(listBefore.lower, 1))
  out.putKnown(listAfter === after ? 0 : join(listAfter.lower, 1))
  out.putKnown(listBefore === before ? 0 : join(listBefore.context, 1))
  out.putKnown(listAfter === after ? 0 : join(listAfter.context, 1))
}
