import type { Span } from '../text/document.js'

/** The three kinds of thing that have names (annotation guidelines, section 1). */
export type EntityKind = 'person' | 'organisation' | 'place'

/** Where an annotation came from: the rule or model that made it, and how sure it is (0 to 1). */
export interface Provenance {
  readonly by: string
  readonly confidence: number
}

/** One mention of a named thing: without titles, possessive *’s* or leading *the*. */
export interface Name extends Span, Provenance {
  readonly kind: EntityKind
}

/** A nationality or creed word (*Israelis*, *Egyptian*), pointing at its country (ISO 3166-1 alpha-2). */
export interface Demonym extends Span {
  readonly country: string
}

/** A named thing of one article: all its mentions, and what the article tells of it. */
export interface Entity {
  readonly kind: EntityKind
  /** The fullest proper form seen; for a country its usual short name. */
  readonly name: string
  /** The other surface forms, in order of first appearance. */
  readonly aliases: readonly string[]
  /** For people: the roles that the article gives them, as in the text (*U.S. Secretary of State*). */
  readonly roles: readonly string[]
  /** For places that are countries, and for organisations named by one: ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly mentions: readonly Name[]
}

/** Who the words come from. `entity` is an index into the article's entities. */
export type Speaker =
  | { readonly kind: 'named'; readonly entity: number }
  | { readonly kind: 'unnamed'; readonly description: string }
  | { readonly kind: 'none' }

export type QuoteType = 'direct' | 'mixed' | 'indirect'

/** How the speaker was found: by the full name, a surname, a pronoun, a role, from the quote before, or not at all. */
export type AttributionMethod = 'named' | 'surname' | 'pronoun' | 'role' | 'previous' | 'none'

/** What the text tells of a source that it does not name. */
export interface UnnamedSource {
  /** Whom it belongs to, as indices into the article's entities: *a senior Biden administration official*. */
  readonly affiliations: readonly number[]
  /** How many it is: *two officials* 2, *an official* 1; null where the text does not say (*officials*). */
  readonly number: number | null
  /** The stated condition of not being named, with its reason: *who asked not to be named because …*. */
  readonly anonymity: Span | null
}

/** Reported speech: content, source and cue (PARC, PolNeAR), with the speaker resolved. */
export interface Quote extends Provenance {
  readonly type: QuoteType
  /** The content, in order; more than one where the attribution breaks it or it runs over paragraphs. */
  readonly spans: readonly Span[]
  /** The words inside quotation marks. */
  readonly verbatim: readonly Span[]
  readonly source: Span | null
  readonly cue: Span | null
  readonly speaker: Speaker
  readonly coSpeakers: readonly Speaker[]
  /** The role that the article gives the speaker, as in the text. */
  readonly speakerRole: string | null
  /** Of a speaker that is not named; null for any other. */
  readonly unnamedSource: UnnamedSource | null
  /** Whom the words are addressed to or aimed at (*accused Chad of …*, *told Macron that …*), as indices into the entities. */
  readonly targets: readonly number[]
  readonly method: AttributionMethod
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'ordinal'
  | 'age'
  | 'distance'
  | 'area'
  | 'weight'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'ratio'
  | 'score'
  | 'other'

export type FigureModifier = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'vague'

/** A numeric claim. `start` and `end` cover the number with its scale and unit, neither modifier nor subject. */
export interface FigureClaim extends Span, Provenance {
  readonly value: number | null
  readonly valueMax: number | null
  readonly kind: FigureKind
  /** ISO 4217 code for money, `percent`, a unit name in the singular, or null. */
  readonly unit: string | null
  readonly modifier: FigureModifier
  readonly change: 'increase' | 'decrease' | null
  /** The noun phrase that is counted or measured, as in the text, without the number. */
  readonly subject: string | null
  /** Who the number is credited to, and the words that say so. */
  readonly attribution: { readonly speaker: Speaker; readonly text: string } | null
  /** The quote that the figure stands in, as an index into the article's quotes. */
  readonly quote: number | null
}

/** A value in SI units. `unit` is a UCUM code: `m`, `m2`, `m3`, `kg`, `s`, `K`, `m/s`, `J`, `W`, `By` and the like. */
export interface SiValue {
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string
}

/** What a figure counts, under the name that all articles share. Entities are indices into the article's entities. */
export interface Measure {
  /** `deaths`, `injured`, `arrests`, `votes`, `revenue` …: the lexicon of measures has them all. */
  readonly name: string
  /** The entities that the counted ones belong to: of *Kenyan voters* Kenya, if the article names it. */
  readonly who: readonly number[]
  /** The countries of the peoples that the counted ones belong to (ISO 3166-1 alpha-2): *Palestinian deaths* → PS. */
  readonly whoCountries: readonly string[]
  /** The places that it is counted in, where the clause says so. */
  readonly where: readonly number[]
}

/** The time that a figure holds for: the words that say so, and its first and last day (ISO 8601) as far as known. */
export interface Period extends Span {
  readonly from: string | null
  readonly to: string | null
}

export type RelationType = 'from' | 'to' | 'by' | 'of' | 'compared-with'

/** What another figure (an index into the article's figures) is to this one: in *rose 5 % to 120*, 120 is its *to*. */
export interface FigureRelation {
  readonly type: RelationType
  readonly figure: number
}

/** What is read of a figure once all figures of the article are known. */
export interface FigureDetails {
  /** The value in SI units, where the unit has any. */
  readonly si: SiValue | null
  /** UCUM code of the unit; null for money, whose `unit` is an ISO 4217 code already. */
  readonly unitCode: string | null
  readonly measure: Measure | null
  readonly period: Period | null
  readonly relations: readonly FigureRelation[]
}

/** A numeric claim with all that is told of it. */
export interface Figure extends FigureClaim, FigureDetails {}

/** Everything found in one document. Lists are sorted by position. */
export interface Annotations {
  readonly names: readonly Name[]
  readonly demonyms: readonly Demonym[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
}

export type Layer = keyof Annotations
