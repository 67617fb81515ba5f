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
    -0.27, -0.73, 1.26, -0.05, 0.3, 1.16, 0.34, 0.34, -0.58, 0.68, -0.3, 1.08, -1.65, -0.33, -0.21, 0.15, 0, 0, 0, 0, 0,
    0.05, 1.22, 0, 0, 0, 0, 0, 0, 0, 0,
  ],
  organisation: [
    -0.31, 0.62, -0.8, -1.02, -0.2, 0.84, 0.06, 0.31, 1.16, 0.74, 0.16, 0, 0, 0, -0.98, 1.05, 0.56, -0.27, 2.57, -3.31,
    -0.67, -0.1, -0.51, 0.48, -0.25, 1.1, 0, 0, 0, 0, 0,
  ],
  description: [
    -0.17, -1.68, 0.15, -0.26, 0.27, 0.26, 0.01, 0.22, -0.06, -0.67, 0.24, 0.6, -0.98, -0.14, -0.13, 0.23, 2.28, -0.52,
    0, -1.49, -0.95, -0.32, 0.85, 0.07, -1.02, 0.72, 0, 0, 0, 0, 0,
  ],
  turn: [
    -0.31, 0.19, 1.09, -0.8, -0.08, 0.4, -0.4, 0.03, 0.53, -0.34, 0.48, 0, 0, -0.79, -0.31, 0.38, 0, 0, 0, 0, 0, -0.09,
    1.38, 0, 0, 0, -0.8, -0.14, 0.28, -0.34, -0.12,
  ],
}
