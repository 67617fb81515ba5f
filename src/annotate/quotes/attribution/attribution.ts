import type { Range } from '../draft.js'
import type { Phrase } from '../phrases.js'

/** Who words in marks are credited to in their own sentence, and with which words. */
export interface Attribution {
  readonly cue: Range | null
  readonly source: Phrase | null
  /** Where words that belong to the source stand. */
  readonly region: Range
  readonly by: string
  readonly confidence: number
}
