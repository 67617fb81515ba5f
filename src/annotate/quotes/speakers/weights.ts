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
  'spokeJustBefore',
] as const

export type Trait = (typeof TRAITS)[number]

/** Learned by `src/training/train-speakers.ts` on the training part of the corpus; one row for each way. */
export const WEIGHTS: Readonly<Record<Way, readonly number[]>> = {
  person: [
    -0.26, -0.67, 1.14, 0.08, 0.28, 1.06, 0.5, 0.35, -0.77, -0.09, -0.27, 1.11, -1.53, -0.32, -0.22, 0.2, 0, 0, 0, 0, 0,
    0.04, 1.2, 0, 0, 0, 0, 0, 0, 0, 0, 1.72,
  ],
  organisation: [
    -0.33, 0.97, -0.81, -0.94, -0.19, 0.61, 0.15, 0.2, 0.97, 0.5, 0.19, 0, 0, 0, -0.89, 1.07, 0.03, -0.23, 2.53, -3.46,
    -0.24, -0.2, -0.26, 0.22, -0.42, 0, 0, 0, 0, 0, 0, 0.67,
  ],
  description: [
    -0.16, -1.59, 0.24, -0.14, 0.22, 0.27, -0.22, 0.19, -0.89, -0.02, 0.45, 1.06, -0.84, -0.1, -0.13, 0.17, 2.42, -0.58,
    0, -1.56, -1.18, -0.33, 0.89, 0.04, -0.99, 0.55, 0, 0, 0, 0, 0, 0.45,
  ],
  turn: [
    -0.29, 0.15, 1.18, -0.7, -0.07, 0.25, -0.36, 0.1, 0.57, -0.65, 0.63, 0, 0, -0.81, -0.27, 0.39, 0, 0, 0, 0, 0, -0.08,
    1.21, 0, 0, 0, -0.82, -0.16, 0.22, -0.35, -0.11, 0.38,
  ],
}
