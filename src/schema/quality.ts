import { integer, listOf, named, nullable, number, string } from './build.js'
import { type Static, Type } from './typebox.js'

export const QualityScore = named('QualityScore', 'One measured number of the extraction.', {
  measure: string(
    'What was measured, from the part of the extraction down; of figures, `unit` and so on ask for the right value too.',
    'quotes strict indirect',
  ),
  precision: nullable(number('Of what was found, the share that is right.', 0.86)),
  recall: nullable(number('Of what there is, the share that was found.', 0.84)),
  f1: nullable(number('The harmonic mean of the two.', 0.85)),
  share: nullable(number('Where something was judged rather than looked for: the share that is right.', 0.93)),
  count: integer('How many there are in the annotated texts; of a share, how many were judged.', 412),
})
export type QualityScore = Static<typeof QualityScore>

export const QualitySet = named('QualitySet', 'A set of annotated texts and what the extraction reaches on it.', {
  id: string('Identifies the set.', 'corpus-held-out'),
  name: string('What it is called.', 'Corpus, held-out part'),
  description: string('What it holds, and what it may not show.', 'Articles that nothing was trained on.'),
  license: string('The licence of the set.', 'CC0-1.0'),
  texts: integer('How many texts it has.', 52),
  scores: listOf(QualityScore, 'What was measured.'),
})

export const Quality = named('Quality', 'The measured accuracy of this release’s extraction.', {
  extractionVersion: string('The version of the extraction that was measured.', '2'),
  measuredOn: Type.String({ format: 'date', description: 'When it was measured.', examples: ['2026-11-22'] }),
  sets: listOf(QualitySet, 'The sets that it was measured on.'),
})
export type Quality = Static<typeof Quality>
