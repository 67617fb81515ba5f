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
  person: [-0.27, -0.94, 1.17, -0.08, 0.33, 1.17, 0.34, 0.37, -0.48, 0.67, -0.28, 1.06, -1.62, -0.39, -0.2, 0.17, 0, 0, 0, 0, 0, 0.05, 1.17, 0, 0, 0, 0, 0, 0, 0, 0],
  organisation: [-0.31, 0.52, -0.52, -0.93, -0.17, 0.9, -0.01, 0.18, 1.07, 0.62, 0.21, 0, 0, 0, -0.9, 1.09, 0.25, -0.18, 2.68, -3.07, -0.59, -0.1, -0.72, 0.64, -0.1, -0.11, 0, 0, 0, 0, 0],
  description: [-0.15, -1.97, 0.24, -0.16, 0.29, 0.06, 0.02, 0.22, -0.09, -0.65, 0.22, 0.66, -0.81, 0, -0.28, 0.26, 2.12, -0.37, 0, -1.53, -0.87, -0.31, 0.66, 0.06, -0.93, 0.73, 0, 0, 0, 0, 0],
  turn: [-0.3, 0.18, 0.98, -0.81, -0.06, 0.44, -0.06, 0.08, 0.46, -0.18, 0.83, 0, 0, -0.84, -0.32, 0.44, 0, 0, 0, 0, 0, -0.09, 1.11, 0, 0, 0, -0.59, -0.06, -0.05, -0.41, -0.09],
}
