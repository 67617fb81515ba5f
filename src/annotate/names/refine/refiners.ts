import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { nameAcronyms } from './acronyms.js'
import { trimEdges } from './edges.js'
import { agreeOnKinds } from './majority.js'
import { tagRepeats } from './repeats.js'
import { namePersonsBySurname } from './surnames.js'

/** The rules that mend what the model found, in the order in which they run: the one place where it is written down. */
export const REFINERS: readonly Refiner[] = [trimEdges, nameAcronyms, namePersonsBySurname, agreeOnKinds, tagRepeats]

/** Applies the rules one after another. */
export function refine(mentions: readonly Mention[], sheet: Sheet): Mention[] {
  return REFINERS.reduce<Mention[]>((list, refiner) => refiner(list, sheet), [...mentions])
}
