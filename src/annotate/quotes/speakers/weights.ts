/** What a source asks for: each way has weights of its own. */
export const WAYS = ['person', 'organisation', 'description', 'turn'] as const
export type Way = (typeof WAYS)[number]

/** The traits of a candidate speaker, in the order of the weights. */
export const TRAITS = [
  'sentenceDistance',
  'sameSentence',
  'sameParagraph',
  'paragraphBefore',
  'subject',
  'subjectOfSentenceBefore',
  'opensParagraph',
  'nearest',
  'previousSpeaker',
  'previousSpeakerNear',
  'speakerBeforeLast',
  'genderAgrees',
  'genderDisagrees',
  'insideQuote',
  'possessive',
  'mentions',
  'described',
  'modifiers',
  'nameHoldsHead',
  'undescribed',
  'namedBelow',
  'inHeadline',
  'bias',
  'genericHead',
  'possessed',
  'introduced',
  'previousIfShort',
  'previousIfQuestion',
  'previousIfChain',
  'announced',
  'announcedNext',
] as const

export type Trait = (typeof TRAITS)[number]

/** Learned by `src/training/train-speakers.ts` on the training part of the corpus; one row for each way. */
export const WEIGHTS: Readonly<Record<Way, readonly number[]>> = {
  person: [
    -0.5, 0.4, 0.5, 0.2, 0.8, 0.6, 0.3, 0.3, 1.1, 0.6, 0.3, 1.5, -4, -1.5, -0.8, 0.2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0,
  ],
  organisation: [
    -0.4, 0.2, 0.5, 0.2, 0.8, 0.6, 0.3, 0.3, 1.2, 0.5, 0.2, 0, 0, -1.2, -0.6, 0.2, 3, 0.8, 3, -2, 0, 0, 1.5, 0, -1, -1,
    0, 0, 0, 0, 0,
  ],
  description: [
    -0.3, 0, 0.4, 0.2, 0.6, 0.4, 0.2, 0.2, 0.9, 0.4, 0.2, 1.2, -4, -1, -0.5, 0.15, 4, 0.8, 3.5, -2.5, -2.6, 0, 0, 0, -1,
    -2, 0, 0, 0, 0, 0,
  ],
  turn: [
    -0.3, 0.3, 0.5, 0.3, 0.8, 0.8, 0.3, 0.3, 0.5, 0, 2, 0, 0, -1, -0.5, 0.2, 0, 0, 0, 0, 0, 0, 0.5, 0, 0, 0, -0.5, -2,
    -1, 2, -1,
  ],
}
