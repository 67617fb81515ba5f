import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { nameAcronyms } from './acronyms.js'
import { nameAdministrations } from './administrations.js'
import { readBylines } from './bylines.js'
import { joinCoordinations } from './coordinations.js'
import { readDatelines } from './datelines.js'
import { trimEdges } from './edges.js'
import { dropEvents } from './events.js'
import { dropGenerics } from './generics.js'
import { completeGivenNames } from './given-names.js'
import { nameIntroduced } from './introduced.js'
import { trustLists } from './listed.js'
import { doubtListings } from './listings.js'
import { agreeOnKinds } from './majority.js'
import { nameNationalBodies } from './national-bodies.js'
import { heedNouns } from './nouns.js'
import { joinOfPhrases } from './of-phrases.js'
import { cutOffices } from './offices.js'
import { heedOwnWords } from './own-words.js'
import { splitPairs } from './pairs.js'
import { dropPeoples } from './peoples.js'
import { joinPurposes } from './purposes.js'
import { tagRepeats } from './repeats.js'
import { dropSums } from './sums.js'
import { namePersonsBySurname } from './surnames.js'
import { namePersonsByTitle } from './titled.js'
import { nameWorldBodies } from './world-bodies.js'

/** The rules that mend what the model found, in the order in which they run: the one place where it is written down. */
export const REFINERS: readonly Refiner[] = [
  namePersonsByTitle,
  cutOffices,
  trimEdges,
  completeGivenNames,
  dropPeoples,
  dropGenerics,
  dropEvents,
  dropSums,
  splitPairs,
  readDatelines,
  readBylines,
  joinPurposes,
  nameAcronyms,
  nameIntroduced,
  trustLists,
  nameWorldBodies,
  heedOwnWords,
  heedNouns,
  namePersonsBySurname,
  agreeOnKinds,
  tagRepeats,
  joinOfPhrases,
  joinCoordinations,
  nameNationalBodies,
  nameAdministrations,
  doubtListings,
]

/** Applies the rules one after another. */
export function refine(mentions: readonly Mention[], sheet: Sheet): Mention[] {
  return REFINERS.reduce<Mention[]>((list, refiner) => refiner(list, sheet), [...mentions])
}
