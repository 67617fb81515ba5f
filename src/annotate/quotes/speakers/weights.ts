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
    -0.28, -0.79, 1.21, -0.09, 0.31, 1.15, 0.32, 0.33, -0.54, 0.75, -0.28, 1.05, -1.63, -0.42, -0.2, 0.17, 0, 0, 0, 0,
    0, 0.05, 1.21, 0, 0, 0, 0, 0, 0, 0, 0,
  ],
  organisation: [
    -0.31, 0.61, -0.54, -0.92, -0.16, 0.89, 0.04, 0.18, 1.06, 0.62, 0.17, 0, 0, 0, -0.88, 1.1, 0.2, -0.18, 2.68, -3.1,
    -0.6, -0.1, -0.71, 0.63, -0.1, -0.11, 0, 0, 0, 0, 0,
  ],
  description: [
    -0.15, -1.61, 0.2, -0.21, 0.25, 0.25, 0.02, 0.28, -0.27, -0.48, 0.16, 0.7, -0.85, -0.17, -0.13, 0.26, 2.22, -0.56,
    0, -1.56, -0.95, -0.32, 0.73, 0.06, -0.94, 0.92, 0, 0, 0, 0, 0,
  ],
  turn: [
    -0.3, 0.2, 1.02, -0.78, -0.08, 0.4, -0.08, 0.01, 0.5, -0.43, 0.61, 0, 0, -0.82, -0.29, 0.43, 0, 0, 0, 0, 0, -0.09,
    1.24, 0, 0, 0, -0.72, -0.15, 0.38, -0.33, -0.1,
  ],
}
