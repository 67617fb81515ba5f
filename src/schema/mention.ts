import { ArticleRef } from './article.js'
import { integer, named, number, ref, string } from './build.js'
import { Context } from './span.js'
import { type Static, Type } from './typebox.js'

export const Mention = named('Mention', 'One place in an article where somebody or something is named.', {
  start: integer('Where it begins in the article’s text.', 42),
  end: integer('Where it ends.', 49),
  text: string('The name, as in the text.', 'Blinken'),
  confidence: number('How sure it is, from 0 to 1.', 0.98),
  article: ref(ArticleRef),
  context: Type.Optional(ref(Context)),
})
export type Mention = Static<typeof Mention>
