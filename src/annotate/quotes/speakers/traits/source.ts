import { ROLE_NOUNS } from '../../../../lexicon/role-nouns.js'
import {
  ANY_ORGANISATION_NOUNS,
  ANYBODY_NOUNS,
  ORGANISATION_NOUNS,
  TEXT_NOUNS,
} from '../../../../lexicon/speaker-words.js'
import type { Candidate } from '../candidates.js'
import type { Memory } from '../memory.js'
import type { Wanted } from '../wanted.js'
import { AT, WAYS } from './names.js'

/** Headline and lead often describe who is named only below them. */
const LEAD_PARAGRAPHS = 2
const SORTS = { entity: 0, unnamed: 1, itself: 2 } as const
const KINDS = { person: 1, organisation: 2, place: 3 } as const
const DETERMINERS = ['none', 'definite', 'possessive', 'indefinite'] as const

/** What the source says of itself, the same for all candidates, and what sort of candidate each is. */
export function readSourceTraits({ scene }: Memory, wanted: Wanted, candidates: readonly Candidate[]): void {
  const { entities, tokens } = scene.reading
  const way = WAYS.indexOf(wanted.way)
  const determiner = DETERMINERS.indexOf(wanted.determiner)
  const noun = nounSort(wanted.head)
  const fits = ANYBODY_NOUNS.has(wanted.head) || ANY_ORGANISATION_NOUNS.has(wanted.head)
  const isLead = tokens[wanted.token]!.paragraph <= LEAD_PARAGRAPHS
  for (const { entity, unnamed, traits } of candidates) {
    traits[AT.way] = way
    traits[AT.sort] = entity >= 0 ? SORTS.entity : unnamed >= 0 ? SORTS.unnamed : SORTS.itself
    traits[AT.kind] = entity >= 0 ? KINDS[entities[entity]!.kind] : 0
    traits[AT.determiner] = determiner
    traits[AT.isPlural] = Number(wanted.isPlural)
    traits[AT.nounSort] = noun
    traits[AT.fitsNoun] = Number(fits)
    traits[AT.modifierCount] = Math.min(4, wanted.modifiers.length)
    traits[AT.hasTail] = Number(wanted.hasTail)
    traits[AT.isLead] = Number(isLead)
  }
}

const PERSON_NOUN = /(?:er|or|ist|ian|ant|ent|ee|man|woman|child|old)$/

function nounSort(head: string): number {
  if (TEXT_NOUNS.has(head)) return 4
  if (ORGANISATION_NOUNS.has(head)) return 3
  if (ROLE_NOUNS.has(head)) return 1
  if (ANYBODY_NOUNS.has(head)) return 2
  return PERSON_NOUN.test(head) ? 5 : 0
}
