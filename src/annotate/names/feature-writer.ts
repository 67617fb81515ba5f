import { rowOf } from './hash.js'

/** Room for the features of one token. */
export const MOST_FEATURES = 320

/** Writes rows one after another; each call of `put` is one template, numbered by its place. */
export class FeatureWriter {
  rows = new Int32Array(MOST_FEATURES)
  count = 0
  template = 0

  put(seen: number): void {
    this.rows[this.count++] = rowOf(this.template++, seen)
  }

  /** As `put`, but writes nothing for 0 (unknown). */
  putKnown(seen: number): void {
    if (seen !== 0) this.rows[this.count++] = rowOf(this.template, seen)
    this.template++
  }
}
