import { MEASURES } from '../../../../lexicon/measures/measures.js'
import type { MeasureWords } from '../../../../lexicon/measures/words.js'

/** A measure with its word lists as sets. */
export interface Entry extends Omit<MeasureWords, 'not' | 'counted' | 'kinds'> {
  readonly not: ReadonlySet<string>
  /** `people`, the nouns that the verbs must be said of, or null where any will do. */
  readonly counted: 'people' | ReadonlySet<string> | null
  readonly kinds: ReadonlySet<string>
}

type Index = ReadonlyMap<string, readonly Entry[]>

const split = (words: string | undefined): string[] => words?.split('|') ?? []

const ENTRIES: readonly Entry[] = MEASURES.map((words) => ({
  ...words,
  not: new Set(split(words.not)),
  counted:
    words.counted === undefined || words.counted === 'people'
      ? ((words.counted as 'people' | undefined) ?? null)
      : new Set(split(words.counted)),
  kinds: new Set<string>(words.kinds ?? ['count']),
}))

/** Words → the measures that they may tell, in the order of the lexicon. */
function indexBy(field: 'nouns' | 'done' | 'did' | 'doing'): Index {
  const index = new Map<string, Entry[]>()
  for (const entry of ENTRIES) {
    for (const words of split(entry[field])) {
      const found = index.get(words)
      if (found) found.push(entry)
      else index.set(words, [entry])
    }
  }
  return index
}

export const NOUNS: Index = indexBy('nouns')
export const DONE: Index = indexBy('done')
export const DID: Index = indexBy('did')
export const DOING: Index = indexBy('doing')

/** The first words of states that have several (*shot dead*): elsewhere no more than one word needs to be looked up. */
export const LONG_STATES: ReadonlySet<string> = new Set(
  [...DONE.keys(), ...DID.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ')[0]!),
)

/** The last words of all nouns: where the counted noun is none of them, no longer one needs to be looked up. */
export const NOUN_ENDS: ReadonlySet<string> = new Set([...NOUNS.keys()].map((words) => words.split(' ').at(-1)!))
