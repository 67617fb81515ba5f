import type { LocalEntity } from '../../src/resolve/entities.js'

/** Local entities, one for each article, and the names of those that are one, by the id of their entity. */
export interface ResolveCase {
  what: string
  locals: (Pick<LocalEntity, 'kind' | 'name'> & Partial<LocalEntity>)[]
  entities: Record<string, string[]>
}

const person = (name: string, ...roles: string[]) => ({ kind: 'person' as const, name, roles })
const body = (name: string, ...aliases: string[]) => ({ kind: 'organisation' as const, name, aliases })
const place = (name: string, country: string | null = null) => ({ kind: 'place' as const, name, country })

export const RESOLVE_CASES: ResolveCase[] = [
  {
    what: 'a bare surname joins the only person of that surname',
    locals: [person('Moss', 'President'), person('Ada Moss'), person('Bo Lind')],
    entities: { 'ada-moss': ['Moss', 'Ada Moss'], 'bo-lind': ['Bo Lind'] },
  },
  {
    what: 'of several the one with its role, each article for itself',
    locals: [
      person('Moss', 'President'),
      person('Moss'),
      person('Ada Moss', 'U.S. President'),
      person('Tom Moss', 'coach'),
      person('Moss', 'coach'),
    ],
    entities: { 'ada-moss': ['Moss', 'Ada Moss'], 'tom-moss': ['Tom Moss', 'Moss'], moss: ['Moss'] },
  },
  {
    what: 'a surname that merely looks alike joins nobody',
    locals: [person('Moser'), person('Ada Moss')],
    entities: { moser: ['Moser'], 'ada-moss': ['Ada Moss'] },
  },
  {
    what: 'initials, middle names, diacritics, hyphens, capitals, transliterations',
    locals: [
      person('Ada B. Möss'),
      person('A. Moss'),
      person('Ada Moss'),
      person('ADA MOSS'),
      person('Vera Zelenskyy'),
      person('Vera Zelensky'),
      person('Jan Ter-Horst'),
      person('Jan Ter Horst'),
    ],
    entities: {
      'ada-b-moss': ['Ada B. Möss', 'A. Moss', 'Ada Moss', 'ADA MOSS'],
      'vera-zelensky': ['Vera Zelenskyy', 'Vera Zelensky'],
      'jan-ter-horst': ['Jan Ter-Horst', 'Jan Ter Horst'],
    },
  },
  {
    what: 'short forms of first names',
    locals: [person('Joe Tarn'), person('Joseph Tarn'), person('Jon Tarn')],
    entities: { 'joe-tarn': ['Joe Tarn', 'Joseph Tarn'], 'jon-tarn': ['Jon Tarn'] },
  },
  {
    what: 'a shorter name that fits two people stays on its own',
    locals: [person('Ada Berta Moss'), person('Ada Carla Moss'), person('Ada Moss')],
    entities: { 'ada-berta-moss': ['Ada Berta Moss'], 'ada-carla-moss': ['Ada Carla Moss'], 'ada-moss': ['Ada Moss'] },
  },
  {
    what: 'different first names are different people',
    locals: [person('Ada Moss'), person('Tom Moss')],
    entities: { 'ada-moss': ['Ada Moss'], 'tom-moss': ['Tom Moss'] },
  },
  {
    what: 'an acronym is what some article equates it with',
    locals: [body('BFA'), body('Bakers Front of Arden', 'BFA'), body('Board of Film Art')],
    entities: { 'bakers-front-of-arden': ['BFA', 'Bakers Front of Arden'], 'board-of-film-art': ['Board of Film Art'] },
  },
  {
    what: 'an acronym that no article spells out stays, and so does one that two equate',
    locals: [body('BFA'), body('Board of Film Art'), body('XY'), body('Xylo Yard', 'XY'), body('Xenon Yacht', 'XY')],
    entities: {
      bfa: ['BFA'],
      'board-of-film-art': ['Board of Film Art'],
      xy: ['XY'],
      'xylo-yard': ['Xylo Yard'],
      'xenon-yacht': ['Xenon Yacht'],
    },
  },
  {
    what: 'an acronym that everybody knows needs no brackets',
    locals: [body('UN'), body('United Nations'), body('U.N.')],
    entities: { 'united-nations': ['UN', 'United Nations', 'U.N.'] },
  },
  {
    what: 'legal forms and small words do not tell companies apart, other words do',
    locals: [
      body('Tarn Hydro'),
      body('Tarn Hydro Ltd'),
      body('Department of Health'),
      body('Department for Health'),
      body('Tarn Health'),
    ],
    entities: {
      'tarn-hydro-ltd': ['Tarn Hydro', 'Tarn Hydro Ltd'],
      'department-for-health': ['Department of Health', 'Department for Health'],
      'tarn-health': ['Tarn Health'],
    },
  },
  {
    what: 'places of one name are one, but a country is not what is called like it',
    locals: [place('Georgia', 'GE'), place('Georgia'), place('Georgia', 'GE'), place('Liepāja'), place('Liepaja')],
    entities: { georgia: ['Georgia', 'Georgia'], 'georgia-place': ['Georgia'], liepaja: ['Liepāja', 'Liepaja'] },
  },
]
