import { allLocales } from '@faker-js/faker'
import nlp from 'compromise'
import { GAZETTEER } from '../../annotate/names/lists.js'
import {
  COMPANIES,
  INSTITUTIONS,
  MEDIA,
  PARTIES_AND_GROUPS,
  PUBLIC_BODIES,
  SPORTS_BODIES,
} from '../../lexicon/names-organisations.js'
import { OTHER_NAMES } from '../../lexicon/names-others.js'
import { CITIES, REGIONS_AND_LANDMARKS } from '../../lexicon/names-places.js'
import { segment } from '../../text/segment.js'
import { countryNames } from './country-names.js'

/** What compromise's tags say in the gazetteers' terms. */
const TAGS: Record<string, number> = {
  FirstName: GAZETTEER.first,
  MaleName: GAZETTEER.first,
  FemaleName: GAZETTEER.first,
  LastName: GAZETTEER.last,
  Person: GAZETTEER.person,
  Country: GAZETTEER.country,
  Region: GAZETTEER.region,
  City: GAZETTEER.city,
  Place: GAZETTEER.place,
  Organization: GAZETTEER.organisation,
  SportsTeam: GAZETTEER.team,
  Demonym: GAZETTEER.demonym,
  Month: GAZETTEER.date,
  WeekDay: GAZETTEER.date,
  Date: GAZETTEER.date,
}

/** Its tags for ordinary words. */
const COMMON = new Set(
  'Adjective Noun Singular Plural Actor PastTense PresentTense Infinitive Gerund Participle Comparative Superlative Uncountable Adverb Preposition Conjunction Pronoun Determiner Modal Copula PhrasalVerb Expression Negative QuestionWord Duration Unit Verb Possessive'.split(
    ' ',
  ),
)

/** Locales of faker whose lists are not in the Latin script, or are jokes. */
const isUsable = (name: string): boolean => /^[\p{Script=Latin}\s'’.-]+$/u.test(name) && /^\p{Lu}/u.test(name)

/** Collects phrases with what they can be. Phrases are keyed by their words in lower case, joined by a blank. */
export function collectGazetteers(): Map<string, number> {
  const phrases = new Map<string, number>()
  const add = (name: string, bit: number): void => {
    const key = segment({ text: name })
      .tokens.map((token) => token.lower)
      .join(' ')
    if (key.length > 1) phrases.set(key, (phrases.get(key) ?? 0) | bit)
  }
  addCompromise(add)
  addFaker(add)
  addCountries(add)
  addOwn(add)
  return phrases
}

type Add = (name: string, bit: number) => void

function addCompromise(add: Add): void {
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      const bit = TAGS[tag] ?? (COMMON.has(tag) && !word.includes(' ') ? GAZETTEER.common : 0)
      if (bit !== 0) add(word, bit)
    }
  }
}

interface Locale {
  person?: { first_name?: Named; middle_name?: Named; last_name?: Named }
  location?: { city_name?: string[] | null; state?: unknown; county?: string[] | null }
  airline?: { airline?: { name: string }[] | null }
}
type Named = { generic?: string[] | null; female?: string[] | null; male?: string[] | null }

function addFaker(add: Add): void {
  for (const [code, definition] of Object.entries(allLocales)) {
    if (code === 'en_BORK' || code === 'en_AU_ocker') continue
    const locale = definition as unknown as Locale
    const list = (names: string[] | null | undefined, bit: number) => {
      for (const name of names ?? []) if (typeof name === 'string' && isUsable(name)) add(name, bit)
    }
    for (const names of [locale.person?.first_name, locale.person?.middle_name]) {
      for (const group of [names?.generic, names?.female, names?.male]) list(group, GAZETTEER.first)
    }
    const last = locale.person?.last_name
    for (const group of [last?.generic, last?.female, last?.male]) list(group, GAZETTEER.last)
    list(locale.location?.city_name, GAZETTEER.city)
    const states = locale.location?.state
    if (Array.isArray(states)) list(states as string[], GAZETTEER.region)
    if (code.startsWith('en')) list(locale.location?.county, GAZETTEER.region)
    for (const airline of locale.airline?.airline ?? []) add(airline.name, GAZETTEER.organisation)
  }
}

function addCountries(add: Add): void {
  for (const name of countryNames()) add(name, GAZETTEER.country)
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const parts = zone.split('/')
    if (parts.length > 1) add(parts.at(-1)!.replaceAll('_', ' '), GAZETTEER.city)
  }
  const languages = new Intl.DisplayNames(['en'], { type: 'language' })
  for (const code of 'ar am az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky la lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt qu ro ru rw sd si sk sl so sq sr sv sw ta te tg th tk tl tr tt ug uk ur uz vi xh yo zh zu'.split(
    ' ',
  )) {
    add(languages.of(code) ?? code, GAZETTEER.demonym)
  }
}

/** Our own lists (`src/lexicon`). */
function addOwn(add: Add): void {
  for (const names of [PUBLIC_BODIES, PARTIES_AND_GROUPS, MEDIA, COMPANIES, INSTITUTIONS]) {
    for (const name of names) add(name, GAZETTEER.organisation)
  }
  for (const name of SPORTS_BODIES) add(name, GAZETTEER.team)
  for (const name of OTHER_NAMES) add(name, GAZETTEER.other)
  for (const name of CITIES) add(name, GAZETTEER.city)
  for (const name of REGIONS_AND_LANDMARKS) add(name, GAZETTEER.region)
}
