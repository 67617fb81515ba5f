import { Article } from './article.js'
import { listOf, named, oneOf, ref, string } from './build.js'
import { ENTITY_KINDS, EntityRef } from './entity.js'
import { Figure } from './figure.js'
import { Quote } from './quote.js'
import { Span } from './span.js'
import { type Static, Type } from './typebox.js'

export const ArticleEntity = named('ArticleEntity', 'A person, organisation or place as one article has it.', {
  ...EntityRef.properties,
  kind: oneOf(ENTITY_KINDS, { description: 'What it is.', examples: ['person'] }),
  aliases: Type.Array(Type.String(), {
    description: 'The other names that the article has for it.',
    examples: [['Blinken']],
  }),
  roles: Type.Array(Type.String(), {
    description: 'For people: the roles that the article gives them.',
    examples: [['U.S. Secretary of State']],
  }),
  mentions: listOf(Span, 'Every place where the article names it.'),
})
export type ArticleEntity = Static<typeof ArticleEntity>

const found = {
  entities: listOf(ArticleEntity, 'The people, organisations and places that it names.'),
  quotes: listOf(Quote, 'What it reports as said, in order.'),
  figures: listOf(Figure, 'Its figures, in order.'),
}

export const ArticleAnnotations = named('ArticleAnnotations', 'Everything found in one article.', {
  article: ref(Article),
  ...found,
})
export type ArticleAnnotations = Static<typeof ArticleAnnotations>

export const ExtractedArticle = named('ExtractedArticle', 'A text, as it was cleaned.', {
  title: Type.Unsafe<string | null>({
    type: ['string', 'null'],
    description: 'Its headline: the one that was given, else the one found.',
    examples: ['Minister resigns'],
  }),
  text: string('The cleaned text. All positions refer to it.', 'Minister resigns\n\nThe minister said …'),
  language: string('Its language (ISO 639-1). Nothing is looked for in other languages than English.', 'en'),
})

export const ExtractAnswer = named('ExtractAnswer', 'Everything found in a text that was sent. Nothing is stored.', {
  article: ref(ExtractedArticle),
  ...found,
})
export type ExtractAnswer = Static<typeof ExtractAnswer>
