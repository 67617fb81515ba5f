import { CHANGES, FIGURE_KINDS, MODIFIERS } from './figure.js'
import {
  atLeast,
  facet,
  fields,
  fromSource,
  inArticle,
  include,
  many,
  naming,
  onDay,
  optional,
  paging,
  published,
  query,
  share,
  text,
  word,
  yesOrNo,
} from './parameters.js'
import { QUOTE_TYPES, SPEAKER_KINDS } from './quote.js'
import { type Static, Type } from './typebox.js'

const WORDS =
  'All these words, in any form (*strike* finds *strikes*); in quotation marks: side by side. Repeated: either.'
const NAME = 'Names and aliases that begin so, in any word; if there are none, those that are spelt nearly so.'

const contextParameter = include(
  ['context', 'article'],
  '`context`: the text around it; `article`: all of its article.',
)

export const ArticleQuery = query({
  q: many(text('ceasefire'), WORDS),
  source: fromSource,
  person: naming('Names this person', 'Blinken'),
  organisation: naming('Names this organisation', 'Hamas'),
  place: naming('Names this place', 'Israel'),
  language: many(text('en'), 'In this language (ISO 639-1). Repeated: any of them.'),
  ...published,
  ...paging(['publishedAt', 'ingestedAt', 'wordCount', 'quotes', 'figures']),
  facet: facet(['source', 'language', 'person', 'organisation', 'place']),
  include: include(['text'], '`text`: the cleaned text.'),
})
export type ArticleQuery = Static<typeof ArticleQuery>

const entityFilters = {
  q: many(text('blink'), NAME),
  article: inArticle,
  minArticles: atLeast('In at least so many articles.', 2),
}
const entityPaging = paging(['articles', 'name', 'mentions', 'quotes', 'figures', 'firstSeenAt', 'lastSeenAt'])
const country = many(
  Type.String({ pattern: '^[A-Za-z]{2}$', examples: ['IL'] }),
  'Of this country (ISO 3166-1 alpha-2). Repeated: any of them.',
)

export const PersonQuery = query({
  ...entityFilters,
  role: many(text('secretary of state'), 'With a role that has these words, side by side. Repeated: any of them.'),
  ...entityPaging,
})
export type PersonQuery = Static<typeof PersonQuery>

export const OrganisationQuery = query({ ...entityFilters, country, facet: facet(['country']), ...entityPaging })
export type OrganisationQuery = Static<typeof OrganisationQuery>

export const PlaceQuery = query({ ...entityFilters, country, facet: facet(['country']), ...entityPaging })
export type PlaceQuery = Static<typeof PlaceQuery>

const SPOKEN_FACETS = ['type', 'source', 'article', 'about', 'place'] as const
const spokenFilters = {
  type: many(word(QUOTE_TYPES), 'Of this type. Repeated: any of them.'),
  q: many(text('decisive moment'), WORDS),
  about: naming('Names this person, organisation or place', 'Israel'),
  place: naming('Names this place', 'Gaza'),
  article: inArticle,
  source: fromSource,
  minWords: atLeast('Of at least so many words.', 5),
  minConfidence: share('The speaker being at least so sure.', 0.5),
  ...published,
}
const quotePaging = { ...paging(['publishedAt', 'position', 'words', 'confidence']), include: contextParameter }

export const QuoteQuery = query({
  speaker: naming('Said by', 'Blinken'),
  excludeSpeaker: naming('Not said by', 'Netanyahu'),
  speakerKind: many(word(SPEAKER_KINDS), 'With this sort of speaker. Repeated: any of them.'),
  affiliation: naming('Said by an unnamed source of', 'Biden administration'),
  anonymous: yesOrNo('Whether the article states a condition or reason for not naming the speaker.'),
  ...spokenFilters,
  facet: facet(['speaker', 'speakerKind', 'affiliation', ...SPOKEN_FACETS]),
  ...quotePaging,
})
export type QuoteQuery = Static<typeof QuoteQuery>

/** The quotes of one speaker. */
export const SpokenQuery = query({ ...spokenFilters, facet: facet(SPOKEN_FACETS), ...quotePaging })
export type SpokenQuery = Static<typeof SpokenQuery>

const FIGURE_FACETS = [
  'kind',
  'unit',
  'modifier',
  'change',
  'attributedTo',
  'measure',
  'who',
  'where',
  'source',
  'article',
  'about',
  'place',
] as const

export const FigureQuery = query({
  kind: many(word(FIGURE_KINDS), 'Of this kind. Repeated: any of them.'),
  unit: many(
    text('USD'),
    'In this unit: an ISO 4217 code, `percent`, or a name in the singular (`year`, `kilometre`); `facet=unit` lists ' +
      'those that there are. Repeated: any of them.',
  ),
  q: many(text('hostages'), `${WORDS} Looks in subject and sentence.`),
  subject: many(text('hostages'), 'Counting or measuring this: words of the subject, side by side. Repeated: either.'),
  attributedTo: naming('Credited to this person, organisation or place', 'Hamas'),
  about: naming('Naming this person, organisation or place in its sentence', 'Gaza'),
  place: naming('Naming this place in its sentence', 'Gaza'),
  modifier: many(word(MODIFIERS), 'Meant so exactly. Repeated: any of them.'),
  change: many(word(CHANGES), 'The size of a rise or a fall.'),
  min: optional(Type.Number({ description: 'Of at least this value.', examples: [1000] })),
  max: optional(Type.Number({ description: 'Of at most this value.', examples: [1000000] })),
  siUnit: many(text('m'), 'In a unit that this SI unit measures (UCUM code). Repeated: any of them.'),
  minSi: optional(
    Type.Number({ description: 'Of at least this value in SI units; best with `siUnit`.', examples: [1000] }),
  ),
  maxSi: optional(
    Type.Number({ description: 'Of at most this value in SI units; best with `siUnit`.', examples: [100000] }),
  ),
  measure: many(
    text('deaths'),
    'Counting this, by the name that all articles share; `facet=measure` lists those that there are. Repeated: any of ' +
      'them.',
  ),
  who: naming('Counting what belongs to this person, organisation, place or its people', 'Israel'),
  where: naming('Counted in this place', 'Gaza'),
  periodFrom: onDay('Holding for a time that reaches this day or a later one.', '2023-10-07'),
  periodTo: onDay('Holding for a time that begins on this day or an earlier one.', '2024-12-31'),
  article: inArticle,
  source: fromSource,
  minConfidence: share('Being at least so sure.', 0.5),
  ...published,
  ...paging(['publishedAt', 'position', 'value', 'confidence']),
  facet: facet(FIGURE_FACETS),
  include: contextParameter,
})
export type FigureQuery = Static<typeof FigureQuery>

export const MentionQuery = query({
  article: inArticle,
  source: fromSource,
  ...published,
  ...paging(['publishedAt', 'position']),
  include: contextParameter,
})
export type MentionQuery = Static<typeof MentionQuery>

/** What a single record can be asked for. */
export const RecordQuery = query({ fields })
export const QuotedRecordQuery = query({ fields, include: contextParameter })
export type QuotedRecordQuery = Static<typeof QuotedRecordQuery>

/** Addresses without parameters. */
export const NoQuery = query({})
