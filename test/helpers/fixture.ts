/** Invented articles, annotated by hand: the data of the tests of queries and routes. Names stand for their entity. */

export interface FixtureEntity {
  kind: 'person' | 'organisation' | 'place'
  id: string
  name: string
  aliases?: string[]
  derived?: string[]
  roles?: [text: string, articles: number][]
  countryCode?: string
  placeType?: string
  latitude?: number
  longitude?: number
}

export interface FixtureQuote {
  type: 'direct' | 'mixed' | 'indirect'
  /** The content, as it stands in the text; found there from left to right. */
  spans: string[]
  verbatim?: string[]
  source?: string
  cue?: string
  /** The id of an entity, `?description`, or nothing. */
  speaker?: string
  coSpeakers?: string[]
  role?: string
  method?: string
  confidence?: number
  about?: string[]
  /** Of an unnamed speaker. */
  affiliations?: string[]
  number?: number
  anonymity?: string
}

export interface FixtureFigure {
  text: string
  value: number | null
  valueMax?: number
  kind: string
  unit?: string
  modifier?: string
  change?: string
  subject?: string
  attribution?: { entity?: string; text: string }
  quote?: number
  sentence: string
  about?: string[]
  si?: { value: number; unit: string; code: string }
  measure?: string
  who?: string[]
  whoCountries?: string[]
  where?: string[]
  /** Words of the figure's sentence, and the days that they stand for. */
  period?: { text: string; from: string | null; to: string | null }
  /** By the index of the other figure. */
  relations?: { type: string; figure: number }[]
}

export interface FixtureArticle {
  id: string
  url?: string
  title?: string
  author?: string
  source?: string
  publishedAt?: string
  language?: string
  text: string
  /** Ids of entities with their forms in the text, each of which is found once. */
  mentions: [entity: string, ...forms: string[]][]
  quotes: FixtureQuote[]
  figures: FixtureFigure[]
}

export const ENTITIES: readonly FixtureEntity[] = [
  {
    kind: 'person',
    id: 'nadia-rahman',
    name: 'Nadia Rahman',
    aliases: ['Minister Rahman'],
    derived: ['Rahman'],
    roles: [
      ['Energy Minister', 2],
      ['deputy chair of the Grid Council', 1],
    ],
  },
  { kind: 'person', id: 'karim-rahman', name: 'Karim Rahman', derived: ['Rahman'], roles: [['union leader', 1]] },
  { kind: 'person', id: 'zoe-muller', name: 'Zoë Müller', derived: ['Müller'], roles: [['Mayor of Port Ellis', 1]] },
  {
    kind: 'organisation',
    id: 'grid-council',
    name: 'Grid Council',
    aliases: ['GC', 'National Grid Council'],
    countryCode: 'BD',
  },
  { kind: 'organisation', id: 'harbour-union', name: 'Harbour Union' },
  {
    kind: 'place',
    id: 'bangladesh',
    name: 'Bangladesh',
    countryCode: 'BD',
    placeType: 'country',
    latitude: 24,
    longitude: 90,
  },
  { kind: 'place', id: 'port-ellis', name: 'Port Ellis' },
  { kind: 'place', id: 'rahman', name: 'Rahman', aliases: ['Rahman Town'] },
]

export const ARTICLES: readonly FixtureArticle[] = [
  {
    id: 'a_fuel',
    url: 'https://news.example/fuel',
    title: 'Fuel for six days',
    author: 'A. Writer',
    source: 'The Daily Record',
    publishedAt: '2024-03-01T08:00:00Z',
    text: [
      'Fuel for six days',
      '“We have fuel,” Energy Minister Nadia Rahman said on Friday, “for about six days.” She spoke in Bangladesh 🛢.',
      'Rahman warned that imports had fallen by 12 percent. Officials of the Grid Council said “hospitals come first”.',
      'A senior official said the strike could cost $20 million to $25 million.',
    ].join('\n\n'),
    mentions: [
      ['nadia-rahman', 'Nadia Rahman', 'Rahman'],
      ['bangladesh', 'Bangladesh'],
      ['grid-council', 'Grid Council'],
    ],
    quotes: [
      {
        type: 'direct',
        spans: ['We have fuel,', 'for about six days.'],
        verbatim: ['We have fuel,', 'for about six days.'],
        source: 'Nadia Rahman',
        cue: 'said',
        speaker: 'nadia-rahman',
        role: 'Energy Minister',
        method: 'named',
        confidence: 0.99,
      },
      {
        type: 'indirect',
        spans: ['imports had fallen by 12 percent'],
        source: 'Rahman',
        cue: 'warned',
        speaker: 'nadia-rahman',
        method: 'surname',
        confidence: 0.9,
        about: ['bangladesh'],
      },
      {
        type: 'mixed',
        spans: ['“hospitals come first”'],
        verbatim: ['hospitals come first'],
        source: 'Officials of the Grid Council',
        cue: 'said',
        speaker: 'grid-council',
        coSpeakers: ['bangladesh'],
        method: 'named',
        confidence: 0.7,
      },
      {
        type: 'indirect',
        spans: ['the strike could cost $20 million to $25 million'],
        source: 'A senior official',
        cue: 'said',
        speaker: '?A senior official',
        coSpeakers: ['karim-rahman'],
        method: 'named',
        confidence: 0.8,
        affiliations: ['grid-council'],
        number: 1,
        anonymity: 'A senior official',
      },
    ],
    figures: [
      {
        text: 'six days',
        value: 6,
        kind: 'duration',
        unit: 'day',
        modifier: 'about',
        subject: 'fuel',
        attribution: { entity: 'nadia-rahman', text: 'Energy Minister Nadia Rahman' },
        quote: 0,
        sentence: '“We have fuel,” Energy Minister Nadia Rahman said on Friday, “for about six days.”',
        about: ['nadia-rahman'],
        si: { value: 518_400, unit: 's', code: 'd' },
        period: { text: 'on Friday', from: '2024-03-01', to: '2024-03-01' },
      },
      {
        text: '12 percent',
        value: 12,
        kind: 'percent',
        unit: 'percent',
        change: 'decrease',
        subject: 'fuel imports',
        attribution: { entity: 'nadia-rahman', text: 'Rahman' },
        quote: 1,
        sentence: 'Rahman warned that imports had fallen by 12 percent.',
        about: ['nadia-rahman', 'bangladesh'],
        measure: 'imports',
        who: ['grid-council'],
        whoCountries: ['BD'],
        where: ['bangladesh'],
        relations: [{ type: 'compared-with', figure: 2 }],
      },
      {
        text: '$20 million to $25 million',
        value: 20_000_000,
        valueMax: 25_000_000,
        kind: 'money',
        unit: 'USD',
        attribution: { text: 'A senior official' },
        quote: 3,
        sentence: 'A senior official said the strike could cost $20 million to $25 million.',
      },
    ],
  },
  {
    id: 'a_strike',
    title: 'Strike at the port',
    source: 'Évening Post',
    publishedAt: '2024-03-02T23:30:00Z',
    text: [
      'Strike at the port',
      'Dozens of ships wait at Port Ellis. “Nobody works on Monday,” said Karim Rahman of the Harbour Union.',
      'Mayor Zoë Müller called the strikes “a disgrace”. “It ends today,” she added.',
    ].join('\n\n'),
    mentions: [
      ['port-ellis', 'Port Ellis'],
      ['karim-rahman', 'Karim Rahman'],
      ['harbour-union', 'Harbour Union'],
      ['zoe-muller', 'Zoë Müller'],
    ],
    quotes: [
      {
        type: 'direct',
        spans: ['Nobody works on Monday,'],
        verbatim: ['Nobody works on Monday,'],
        source: 'Karim Rahman',
        cue: 'said',
        speaker: 'karim-rahman',
        method: 'named',
        confidence: 0.95,
      },
      {
        type: 'mixed',
        spans: ['the strikes “a disgrace”'],
        verbatim: ['a disgrace'],
        source: 'Zoë Müller',
        cue: 'called',
        speaker: 'zoe-muller',
        role: 'Mayor',
        method: 'named',
        confidence: 0.85,
        about: ['harbour-union'],
      },
      {
        type: 'direct',
        spans: ['It ends today,'],
        verbatim: ['It ends today,'],
        source: 'she',
        cue: 'added',
        speaker: 'zoe-muller',
        method: 'pronoun',
        confidence: 0.6,
      },
    ],
    figures: [
      {
        text: 'Dozens',
        value: null,
        kind: 'count',
        modifier: 'vague',
        subject: 'waiting ships',
        sentence: 'Dozens of ships wait at Port Ellis.',
        about: ['port-ellis'],
        measure: 'ships',
        where: ['port-ellis'],
        period: { text: 'wait', from: null, to: '2024-02-29' },
      },
    ],
  },
  {
    id: 'a_undated',
    text: 'It said nothing would change. Some 1,200 people live in Rahman.',
    mentions: [['rahman', 'Rahman']],
    quotes: [{ type: 'indirect', spans: ['nothing would change'], cue: 'said', method: 'none', confidence: 0.4 }],
    figures: [
      {
        text: '1,200',
        value: 1200,
        kind: 'count',
        modifier: 'about',
        subject: 'people',
        sentence: 'Some 1,200 people live in Rahman.',
        about: ['rahman'],
      },
    ],
  },
  {
    id: 'a_french',
    title: 'Grève au port',
    publishedAt: '2024-02-20T12:00:00Z',
    language: 'fr',
    text: 'Grève au port\n\nLes dockers ont cessé le travail.',
    mentions: [],
    quotes: [],
    figures: [],
  },
]
