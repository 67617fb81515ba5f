import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { reachByAcronym } from './acronym-reach.js'
import { nameAcronyms } from './acronyms.js'
import { nameAdministrations } from './administrations.js'
import { heedAges } from './ages.js'
import { nameBases } from './bases.js'
import { readBylines } from './bylines.js'
import { doubtCapitals } from './capitals.js'
import { heedCompanyForms } from './company-forms.js'
import { joinCoordinations } from './coordinations.js'
import { readDatelines } from './datelines.js'
import { trimEdges } from './edges.js'
import { dropEvents } from './events.js'
import { joinFields } from './fields.js'
import { dropGenerics } from './generics.js'
import { completeGivenNames } from './given-names.js'
import { nameIntroduced } from './introduced.js'
import { completeLeft } from './left-edges.js'
import { trustLists } from './listed.js'
import { doubtListings } from './listings.js'
import { agreeOnKinds } from './majority.js'
import { splitMinistries } from './ministries.js'
import { nameNationalBodies } from './national-bodies.js'
import { joinNicknames } from './nicknames.js'
import { heedNouns } from './nouns.js'
import { joinOfPhrases } from './of-phrases.js'
import { cutOffices } from './offices.js'
import { heedOwnWords } from './own-words.js'
import { cutOwners } from './owners.js'
import { splitPairs } from './pairs.js'
import { joinPartners } from './partners.js'
import { dropPeoples } from './peoples.js'
import { heedPronouns } from './pronouns.js'
import { joinPurposes } from './purposes.js'
import { tagRepeats } from './repeats.js'
import { nameShortForms } from './short-forms.js'
import { dropSpecies } from './species.js'
import { dropSums } from './sums.js'
import { namePersonsBySurname } from './surnames.js'
import { nameTeams } from './teams.js'
import { namePersonsByTitle } from './titled.js'
import { nameWorldBodies } from './world-bodies.js'

/** The rules that mend what the model found, in the order in which they run: the one place where it is written down. */
export const REFINERS: readonly Refiner[] = [
  namePersonsByTitle,
  cutOwners,
  cutOffices,
  trimEdges,
  completeLeft,
  completeGivenNames,
  dropPeoples,
  dropGenerics,
  dropEvents,
  dropSums,
  dropSpecies,
  splitPairs,
  readDatelines,
  readBylines,
  nameBases,
  joinPurposes,
  joinFields,
  joinPartners,
  heedCompanyForms,
  joinNicknames,
  reachByAcronym,
  nameAcronyms,
  nameIntroduced,
  trustLists,
  nameWorldBodies,
  heedOwnWords,
  heedNouns,
  heedPronouns,
  heedAges,
  namePersonsBySurname,
  nameShortForms,
  agreeOnKinds,
  tagRepeats,
  nameTeams,
  joinOfPhrases,
  joinCoordinations,
  splitMinistries,
  nameNationalBodies,
  nameAdministrations,
  doubtListings,
  doubtCapitals,
]

/** Applies the rules one after another. */
export function refine(mentions: readonly Mention[], sheet: Sheet): Mention[] {
  return REFINERS.reduce<Mention[]>((list, refiner) => refiner(list, sheet), [...mentions])
}
