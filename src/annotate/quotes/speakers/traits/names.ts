/** What a source asks for. */
export const WAYS = ['person', 'thing', 'description', 'organisation', 'text', 'turn'] as const
export type Way = (typeof WAYS)[number]

/** The traits of a candidate speaker, in the order of its vector. Counts are capped; a trait that does not apply is 0. */
export const TRAITS = [
  'way',
  'sort',
  'kind',
  // Where it is named.
  'sentencesBack',
  'paragraphsBack',
  'quotedBack',
  'heldBack',
  'isHeldSubject',
  'heldRank',
  'rank',
  'isSubject',
  'isPossessive',
  'isNamedInTitle',
  'isNamedBelow',
  'belowRank',
  'mentions',
  'mentionsHere',
  'subjectsHere',
  'order',
  'rivals',
  'isFirstInSentence',
  // What it said before.
  'quotesAgo',
  'paragraphsSilent',
  'timesTold',
  'spokeJustBefore',
  'spokeInParagraph',
  // Whether what the text tells of it fits.
  'gender',
  'heardGender',
  'described',
  'modifiers',
  'nameHoldsHead',
  'hasOtherNoun',
  'hasOtherRole',
  'sameHead',
  'fitsNoun',
  'isNarrator',
  'sameSort',
  'bodySort',
  'sameCountry',
  'headNear',
  'mostHeadNear',
  'headTimes',
  'isIntroduced',
  // The words of the quote.
  'isAddressed',
  'isSpokenOf',
  'wasAddressed',
  'addressedNext',
  'addressedEven',
  'asksFirst',
  'isQuestion',
  'isShort',
  // Turns of a dialogue.
  'isChain',
  'chainLength',
  'opensParagraph',
  'isWholeParagraph',
  'announcedEven',
  'announcedOdd',
  'beatBefore',
  'beatAfter',
  'hasBeat',
  // The source itself.
  'determiner',
  'isPlural',
  'nounSort',
  'modifierCount',
  'hasTail',
  'isLead',
  'describedRivals',
  'firstPersonNear',
] as const

export type Trait = (typeof TRAITS)[number]

/** The index of every trait. */
export const AT = Object.fromEntries(TRAITS.map((trait, index) => [trait, index])) as Readonly<Record<Trait, number>>
