/** A stretch of days, both ends included, as ISO dates; null where an end is open or unknown. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/**
 * What a time is said by, before it is worked out against the day of publication:
 * - `day`: words that the date library reads (*October 7*, *Saturday*, *two weeks ago*); `isLast` says that it is over
 *   (*last August*), `inLastYear` that it is a day or month of the year before (*3 March last year*)
 * - `days`: a stretch that needs no reference (*2023*, *the 1990s*)
 * - `past`: so many units up to the day of publication (*the past 24 hours*)
 * - `quarter`: a quarter, perhaps of a year (*the third quarter of 2023*)
 * - `loose`: words whose days depend on more than the calendar (*this season*, *recent weeks*)
 */
export type Time =
  | {
      readonly kind: 'day'
      readonly words: string
      readonly isRelative: boolean
      readonly isLast?: boolean
      readonly inLastYear?: boolean
    }
  | { readonly kind: 'days'; readonly days: Days }
  | { readonly kind: 'past'; readonly count: number; readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly kind: 'loose' }

/** A time found in a text: the tokens `[first, next)`. */
export interface TimeRead {
  readonly next: number
  readonly time: Time
  /** It needs a preposition before it (*in 2023*), since the same words mean other things elsewhere. */
  readonly needsPreposition?: boolean
  /** It tells when something was that is compared (*a year earlier*). */
  readonly isEarlier?: boolean
}

/** A time with the preposition before it: *since October 7*, *between January and March*. */
export interface TimePhrase {
  readonly first: number
  readonly next: number
  readonly times: readonly Time[]
  readonly relation: 'at' | 'since' | 'until' | 'before' | 'after' | 'baseline' | 'between'
  readonly isEarlier: boolean
}
