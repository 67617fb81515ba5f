import { ArticleRef } from './article.js'
import { integer, listOf, named, nullable, nullableRef, number, oneOf, ref, string } from './build.js'
import { EntityRef } from './entity.js'
import { EXAMPLE } from './examples.js'
import { Context, Span } from './span.js'
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

export const RELATIONS = ['from', 'to', 'by', 'of', 'compared-with'] as const

export const SiValue = named('SiValue', 'A value in SI units.', {
  value: nullable(number('The number; for degrees that are a difference, their size.', 8046.72)),
  valueMax: nullable(number('The upper end of a range.', 16093.44)),
  unit: string(
    'UCUM code of the SI unit: `m`, `m2`, `m3`, `m/s`, `kg`, `s`, `K`, `J`, `W`, `Hz`, `V`, `A`, `N`, `By` (bytes) …',
    'm',
  ),
})

export const Period = named('Period', 'The time that a figure holds for.', {
  ...Span.properties,
  text: string('The words that say so.', 'since October 7'),
  from: nullable(
    string('The first day (ISO 8601); null where the text leaves it open or does not say enough.', '2023-10-07'),
  ),
  to: nullable(string('The last day.', '2024-08-19')),
})

export const FigureRelation = named('FigureRelation', 'What another figure of the article is to this one.', {
  type: oneOf(RELATIONS, {
    description:
      '`from`: the level before the change; `to`: the level after it; `by`: its size; `of`: the whole of which this ' +
      'is a part; `compared-with`: what it is compared with.',
    examples: ['to'],
  }),
  figureId: string('The other figure.', EXAMPLE.figure),
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
  unitCode: nullable(string('UCUM code of the unit; null for money and where there is none.', '[mi_i]')),
  si: nullableRef(SiValue, 'The value in SI units, where the unit has any.'),
  modifier: oneOf(MODIFIERS, { description: 'How exactly it is meant.', examples: ['about'] }),
  change: nullable(
    oneOf(CHANGES, { description: 'Whether it is the size of a rise or fall.', examples: ['increase'] }),
  ),
  subject: nullable(string('What is counted or measured, as in the text.', 'displaced people')),
  measure: nullable(
    string('What is counted, under the name that all articles share: `deaths`, `arrests`, `revenue` …', 'displaced'),
  ),
  who: listOf(EntityRef, 'Whom the counted ones belong to: of *Kenyan voters* Kenya.'),
  whoCountries: Type.Array(Type.String(), {
    description: 'The countries of the peoples that are counted (ISO 3166-1 alpha-2), named in the article or not.',
    examples: [['PS']],
  }),
  where: listOf(EntityRef, 'The places that they are counted in.'),
  period: nullableRef(Period, 'The time that it holds for, where its clause says so.'),
  relations: listOf(FigureRelation, 'The figures that it is told together with: *rose 5 % to 120*.'),
  attribution: nullableRef(FigureAttribution, 'The source that the number is credited to.'),
  quoteId: nullable(string('The quote that it stands in.', EXAMPLE.quote)),
  about: listOf(EntityRef, 'Who and what is named in its sentence.'),
  sentence: string('The sentence that it stands in.', 'Some 1.5 million people were displaced, he said.'),
  claimId: nullable(string('The claim that it is a value of. Always null for now.')),
  article: ref(ArticleRef),
  context: Type.Optional(ref(Context)),
})
export type Figure = Static<typeof Figure>
