import type { FeatureWriter } from './feature-writer.js'
import { join } from './hash.js'
import type { RunView } from './run.js'
import type { Word } from './words.js'

/** Word classes of the token and its neighbours. */
export function putClasses(out: FeatureWriter, near: readonly Word[]): void {
  const w2 = near[1]!
  const w1 = near[2]!
  const word = near[3]!
  const n1 = near[4]!
  const n2 = near[5]!
  for (let step = 1; step < near.length - 1; step++) {
    const { small, middle, large } = near[step]!
    out.putKnown(small)
    out.putKnown(middle)
    out.putKnown(large)
  }
  out.put(join(w1.small, word.small))
  out.put(join(word.small, n1.small))
  out.put(join(w1.middle, word.shape))
  out.put(join(n1.middle, word.shape))
  out.put(join(w1.middle, n1.middle))
  out.put(join(w1.middle, word.gazetteer))
  out.put(join(n1.middle, word.gazetteer))
  out.put(join(w2.middle, w1.middle))
  out.put(join(n1.middle, n2.middle))
  out.put(join(join(w1.small, word.gazetteer), n1.small))
}

/** The coarser half of a word's kinds, as one number. */
const coarse = (kinds: number): number => kinds & 0x6db6

/** What word vectors make of the token, its neighbours and its run. */
export function putKinds(out: FeatureWriter, run: RunView, at: number, near: readonly Word[]): void {
  const word = near[3]!
  const before = near[2]!
  const after = near[4]!
  const fromStart = Math.min(at - run.start, 4)
  const fromEnd = Math.min(run.end - 1 - at, 4)
  const place = fromStart * 8 + fromEnd
  const size = Math.min(run.end - run.start, 6)
  for (let k = 0; k < 15; k += 3) {
    out.putKnown(word.kinds && 1 + ((word.kinds >>> k) & 7))
    out.putKnown(run.kinds && join(1 + ((run.kinds >>> k) & 7), place))
  }
  out.put(join(coarse(word.kinds), word.shape))
  out.put(join(word.likeliest * 8 + before.likeliest, word.shape))
  out.put(join(word.likeliest * 8 + after.likeliest, word.shape))
  out.put(join(run.likely, fromStart))
  out.put(join(run.likely, join(fromStart, run.before.lower)))
  out.put(join(run.likely, join(fromStart, run.after.lower)))
  out.put(join(coarse(run.kinds), place))
  out.put(join(coarse(run.kinds), join(run.before.middle, size)))
  out.put(join(coarse(run.kinds), join(run.after.middle, size)))
  out.put(join(coarse(run.kinds), join(run.surroundings.apposition, size)))
  out.put(join(coarse(run.last.kinds), place))
  out.put(join(coarse(run.first.kinds), place))
  out.put(join(run.last.large, fromEnd))
  out.put(join(run.first.large, fromStart))
  out.put(join(run.surroundings.verbAfter.middle, size))
  out.put(join(run.surroundings.verbBefore.middle, run.before.lower))
}
