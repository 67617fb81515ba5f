import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'

/** Words for a body, a territory or a season that name none by themselves, however they are written. */
const GENERICS = new Set(
  'administration agency airline army association authority autumn bank board bureau cabinet city club college commission committee company corporation council country court department division federation firm foundation government group hospital institute kingdom mayor ministry minister movement municipality navy network office ombudsman opposition organisation organization police president province region republic school secretariat society speaker spring state summer team territory tribunal trust union university winter'.split(
    ' ',
  ),
)

/** The parties of a contract, a form or a case, which such texts write with capitals. */
const PARTIES = new Set(
  'applicant appellant borrower buyer claimant complainant defendant employer landlord lender licensee licensor plaintiff purchaser respondent seller tenant vendor'.split(
    ' ',
  ),
)

/** Sorts of bodies and offices by their initials. */
const INITIALS = new Set('CEO FIR MEP MLA MP MSP NGO'.split(' '))

/** A bare *the Agency*, *the Kingdom*, *the Applicant* names nothing: what it stands for is named elsewhere. */
export const dropGenerics: Refiner = (mentions, sheet) => mentions.filter((mention) => !isGeneric(mention, sheet))

function isGeneric({ first, end }: Mention, sheet: Sheet): boolean {
  const { lower, text } = sheet.document.tokens[first]!
  return end - first === 1 && (GENERICS.has(lower) || PARTIES.has(lower) || INITIALS.has(text))
}
