import { ArticleRef } from './article.js'
import { integer, listOf, named, nullable, nullableRef, number, oneOf, ref, string } from './build.js'
import { EntityRef } from './entity.js'
import { EXAMPLE } from './examples.js'
import { Context } from './span.js'
import { type Static, Type } from './typebox.js'

export const FIGURE_KINDS = [
  'count',
  'money',
  'percent',
  'duration',
  'ordinal',
  'age',
  'distance',
  'area',
  'weight',
  'volume',
  'temperature',
  'speed',
  'ratio',
  'score',
  'other',
] as const
export const MODIFIERS = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'vague'] as const
export const CHANGES = ['increase', 'decrease'] as const

export const FigureAttribution = named('FigureAttribution', 'The source that a figure is credited to.', {
  entity: nullableRef(EntityRef, 'The source, if it has a name.'),
  text: string('The words that say so.', 'Palestinian health authorities'),
})

export const Figure = named('Figure', 'A numeric claim: a number with what it counts or measures.', {
  id: string('Identifies the figure; the same article always gives the same one.', EXAMPLE.figure),
  text: string('The number with its scale and unit, as in the text.', '1.5 million'),
  start: integer('Where it begins in the article’s text.', 310),
  end: integer('Where it ends.', 321),
  value: nullable(number('The number; null for vague ones (*dozens*).', 1500000)),
  valueMax: nullable(number('The upper end of a range.', 2000000)),
  kind: oneOf(FIGURE_KINDS, { description: 'What sort of number it is.', examples: ['count'] }),
  unit: nullable(string('ISO 4217 code for money, `percent`, or a unit’s name in the singular.', 'USD')),
  modifier: oneOf(MODIFIERS, { description: 'How exactly it is meant.', examples: ['about'] }),
  change: nullable(
    oneOf(CHANGES, { description: 'Whether it is the size of a rise or fall.', examples: ['increase'] }),
  ),
  subject: nullable(string('What is counted or measured, as in the text.', 'displaced people')),
  attribution: nullableRef(FigureAttribution, 'The source that the number is credited to.'),
  quoteId: nullable(string('The quote that it stands in.', EXAMPLE.quote)),
  about: listOf(EntityRef, 'Who and what is named in its sentence.'),
  sentence: string('The sentence that it stands in.', 'Some 1.5 million people were displaced, he said.'),
  claimId: nullable(string('The claim that it is a value of. Always null for now.')),
  article: ref(ArticleRef),
  context: Type.Optional(ref(Context)),
})
export type Figure = Static<typeof Figure>
