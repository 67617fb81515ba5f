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
  person: [-0.26, -0.68, 1.2, 0.13, 0.3, 1.03, 0.48, 0.35, -0.96, -0.11, -0.17, 1.14, -1.5, -0.3, -0.23, 0.17, 0, 0, 0, 0, 0, 0.04, 1.24, 0, 0, 0, 0, 0, 0, 0, 0, 1.74],
  organisation: [-0.33, 0.97, -0.81, -0.94, -0.19, 0.61, 0.15, 0.2, 0.97, 0.5, 0.19, 0, 0, 0, -0.89, 1.07, 0.03, -0.23, 2.53, -3.46, -0.24, -0.2, -0.26, 0.22, -0.42, 0, 0, 0, 0, 0, 0, 0.67],
  description: [-0.17, -1.62, 0.14, -0.21, 0.24, 0.26, -0.19, 0.23, -0.49, -0.22, 0.4, 0.99, -0.79, -0.11, -0.12, 0.22, 2.45, -0.6, 0, -1.56, -1.14, -0.33, 0.88, -0.02, -0.98, 0.56, 0, 0, 0, 0, 0, 0.22],
  turn: [-0.3, 0.16, 1.1, -0.77, -0.06, 0.31, -0.38, 0.14, 0.63, -0.5, 0.61, 0, 0, -0.84, -0.27, 0.42, 0, 0, 0, 0, 0, -0.08, 1.22, 0, 0, 0, -0.93, -0.08, 0.13, -0.33, -0.12, 0.2],
}
