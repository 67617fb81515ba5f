import { rowOf, saltOf } from './hash.js'

/** Room for the features of one token. */
export const MOST_FEATURES = 320

const SALTS = Int32Array.from({ length: MOST_FEATURES }, (_, template) => saltOf(template))

/** Writes rows one after another; each call of `put` is one template, numbered by its place. */
export class FeatureWriter {
  rows = new Int32Array(MOST_FEATURES)
  count = 0
  template = 0

  put(seen: number): void {
    this.rows[this.count++] = rowOf(SALTS[this.template++]!, seen)
  }

  /** As `put`, but writes nothing for 0 (unknown). */
  putKnown(seen: number): void {
    if (seen !== 0) this.rows[this.count++] = rowOf(SALTS[this.template]!, seen)
    this.template++
  }
}
