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
    -0.26, -0.74, 1.27, -0.03, 0.31, 1.24, 0.42, 0.36, -0.7, 0.66, -0.38, 1.09, -1.67, -0.33, -0.23, 0.14, 0, 0, 0, 0,
    0, 0.04, 1.33, 0, 0, 0, 0, 0, 0, 0, 0,
  ],
  organisation: [
    -0.31, 0.84, -0.78, -0.88, -0.24, 0.75, 0.12, 0.24, 1.17, 0.72, 0.14, 0, 0, 0, -0.95, 1.05, 0.39, -0.36, 2.49,
    -3.45, -0.31, -0.15, -0.29, 0.21, -0.4, 1.1, 0, 0, 0, 0, 0,
  ],
  description: [
    -0.18, -1.68, 0.12, -0.3, 0.24, 0.28, -0.05, 0.21, -0.09, -0.53, 0.28, 0.82, -0.98, -0.2, -0.13, 0.22, 2.4, -0.58,
    0, -1.52, -1.08, -0.34, 0.92, 0.05, -0.89, 0.75, 0, 0, 0, 0, 0,
  ],
  turn: [
    -0.3, 0.14, 1.03, -0.78, -0.04, 0.33, -0.41, 0.19, 0.48, -0.57, 0.56, 0, 0, -0.87, -0.28, 0.45, 0, 0, 0, 0, 0,
    -0.08, 1.26, 0, 0, 0, -0.77, 0, 0.22, -0.32, -0.12,
  ],
}
