import type { UnitKind } from '../unit-kind.js'

/** The kinds of figure that a measure may be told by. */
export type MeasureKind = UnitKind | 'count' | 'money' | 'ordinal'

/** What is counted under one name in all articles, and the words that news has for it; words are parted by `|`. */
export interface MeasureWords {
  /** The name, in the plural where it counts things. */
  readonly name: string
  /** How what is counted ends where its noun says the measure: *40 **deaths***, *the **death toll** rose to 40*. */
  readonly nouns?: string
  /** Words before the noun with which it means something else: ***court** cases*. */
  readonly not?: string
  /** What was done to the counted ones: *17 **killed***, *12 people were **injured***. */
  readonly done?: string
  /** What the counted ones do: *12 people **died***. */
  readonly did?: string
  /** Verbs whose object is counted: ***killing** 12 people*. */
  readonly doing?: string
  /** What the verbs must be said of: `people`, or nouns. */
  readonly counted?: 'people' | (string & {})
  /** The kinds of figure it is told by; counts unless given. Of all, the size of a change may be given in percent. */
  readonly kinds?: readonly MeasureKind[]
  /** Shares of it are told as such: *turnout was **40 percent***. */
  readonly isRate?: boolean
  /** What is counted belongs to the subject of the verb: ***Toyota** cut 1,200 jobs*. */
  readonly isOwned?: boolean
}
