/** How firmly a number is meant. */
export type FigureModifier = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than'

/** Words before a number that say how firmly it is meant, words joined by one space. */
const BEFORE: readonly (readonly [modifier: FigureModifier, phrases: string])[] = [
  [
    'about',
    'about|almost|an average of about|an estimated|approaching|approx|approximately|around|as good as|circa|close on|close to|closer to|estimated|give or take|in the region of|in the order of|just about|just shy of|maybe|near|nearer|nearly|nigh on|not far from|not far short of|of the order of|or so|perhaps|probably|reportedly about|roughly|roundly|some|something like|somewhere around|somewhere near|the best part of|virtually|well-nigh|practically|barely|upwards of about',
  ],
  [
    'at-least',
    'a minimum of|as few as|as little as|as low as|as short as|as small as|at a minimum|at least|at the very least|from|minimum|no fewer than|no less than|no smaller than|not fewer than|not less than|starting at|a total of at least|upward of|upwards of',
  ],
  [
    'more-than',
    'above|beyond|bigger than|comfortably over|exceed|exceeded|exceeding|exceeds|faster than|greater than|heavier than|higher than|in excess of|just over|larger than|longer than|louder than|more than|north of|older than|over|past|pass|passed|passes|surpass|surpassed|surpasses|surpassing|taller than|top|topped|topping|tops|well over|wider than',
  ],
  [
    'at-most',
    'a maximum of|a maximum|as deep as|as far as|as fast as|as high as|as late as|as long as|as tall as|as wide as|as many as|as much as|at best|at most|at the most|capped at|max|maximum|no greater than|no higher than|no later than|no longer than|no more than|no wider than|not exceeding|not more than|up to|within|inside',
  ],
  [
    'less-than',
    'below|below the age of|barely under|fewer than|just below|just under|less than|lower than|shorter than|smaller than|not quite|south of|under|under the age of|well below|well under|younger than',
  ],
]

/** Words behind a number (and what it counts) that say how firmly it is meant. */
const AFTER: readonly (readonly [modifier: FigureModifier, phrases: string])[] = [
  ['about', 'or so|or thereabouts|odd|ish|give or take'],
  [
    'at-least',
    'or more|and more|at least|at the least|at a minimum|and up|and above|and older|or older|or above|upwards|or over|and over|and counting|minimum|plus',
  ],
  ['at-most', 'at most|at the most|or less|or fewer|at best|or under|and under|or younger|or below|tops|maximum|max'],
]

/** Phrase before a number → modifier. */
export const HEDGES_BEFORE: ReadonlyMap<string, FigureModifier> = table(BEFORE)

/** Phrase behind a number → modifier. */
export const HEDGES_AFTER: ReadonlyMap<string, FigureModifier> = table(AFTER)

/** The last words of the phrases before a number: nothing else needs a look. */
export const HEDGE_LAST_WORDS: ReadonlySet<string> = new Set(
  [...HEDGES_BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)

/** The first words of the phrases behind a number. */
export const HEDGE_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...HEDGES_AFTER.keys()].map((phrase) => phrase.split(' ')[0]!),
)

function table(rows: readonly (readonly [FigureModifier, string])[]): ReadonlyMap<string, FigureModifier> {
  return new Map(rows.flatMap(([modifier, phrases]) => phrases.split('|').map((phrase) => [phrase, modifier] as const)))
}
