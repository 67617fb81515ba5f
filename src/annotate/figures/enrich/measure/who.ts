import type { Measure } from '../../../annotations.js'
import { lowerAt } from '../../draft.js'
import { nameEndingAt } from '../../name-lookup.js'
import { subjectOfVerb } from '../../subject/clause.js'
import type { Known } from '../known.js'
import type { Entities } from './entities.js'
import type { Found } from './found.js'

type Who = Pick<Measure, 'who' | 'whoCountries'>

/** Whom the counted ones belong to: *Kenyan voters*, *Hamas fighters*, *Apple’s revenue*, ***Toyota** cut 1,200 jobs*. */
export function whoOf(known: Known, index: number, found: Found, entities: Entities): Who {
  const who = new Set<number>()
  const countries = new Set<string>()
  const { tokens, drafts } = known
  const draft = drafts[index]!
  const { phrase } = draft
  const take = (first: number, next: number) => {
    for (let i = first; i < next; i++) addOf(known, i, entities, who, countries)
  }
  if (phrase) {
    take(phrase.first, phrase.next)
    takeOwner(known, phrase.first, entities, who)
    const of = lowerAt(tokens, phrase.next)
    // *a profit of 318 million Swiss francs*: what follows is the figure itself.
    if ((of === 'of' || of === 'among') && phrase.next + 1 !== draft.first)
      takeBehind(known, phrase.next + 1, entities, who, countries)
  }
  if (!phrase || phrase.first > draft.first) takeOwner(known, draft.first, entities, who)
  if (found.entry.isOwned && found.verb !== null) {
    const owner = subjectOfVerb(tokens, found.verb)
    const name = owner && nameEndingAt(known.annotations.names, tokens[owner.next - 1]!.end)
    const entity = name && entities.byName(name)
    if (typeof entity === 'number') who.add(entity)
  }
  return { who: [...who], whoCountries: [...countries] }
}

/** Adds the people or the name that a token begins. */
function addOf(known: Known, at: number, entities: Entities, who: Set<number>, countries: Set<string>): void {
  const { start } = known.tokens[at]!
  const demonym = entities.demonymAt(start)
  if (demonym) {
    countries.add(demonym.country)
    const country = entities.ofCountry(demonym.country)
    if (country !== undefined) who.add(country)
    return
  }
  const entity = entities.startingAt(start)
  if (entity !== undefined) who.add(entity)
}

/** *Israel’s **101 hostages***, *Apple’s **revenue***: the name before the possessive mark. */
function takeOwner(known: Known, first: number, entities: Entities, who: Set<number>): void {
  const { tokens, annotations } = known
  let at = first - 1
  while (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'NUM') at--
  if (!/^['’]s?$/.test(lowerAt(tokens, at)) || at < 1) return
  const name = nameEndingAt(annotations.names, tokens[at - 1]!.end)
  const entity = name && entities.byName(name)
  if (typeof entity === 'number') who.add(entity)
}

/** *deaths of Kenyans*, *deaths among the Palestinian civilians*. */
function takeBehind(known: Known, first: number, entities: Entities, who: Set<number>, countries: Set<string>): void {
  let at = first
  while (known.tokens[at]?.pos === 'DET' || known.tokens[at]?.pos === 'NUM') at++
  if (known.tokens[at]) addOf(known, at, entities, who, countries)
}
