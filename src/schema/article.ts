import { integer, named, nullable, nullableRef, ref, string, time } from './build.js'
import { EXAMPLE } from './examples.js'
import { type Static, Type } from './typebox.js'

/** An outlet, as records name it. */
export const SourceRef = named('SourceRef', 'The outlet that published an article.', {
  id: string('Identifies the outlet.', 'daily-record'),
  name: string('Its name.', 'The Daily Record'),
})
export type SourceRef = Static<typeof SourceRef>

export const ArticleCounts = named('ArticleCounts', 'How much was found in an article.', {
  people: integer('Different people named.', 6),
  organisations: integer('Different organisations named.', 4),
  places: integer('Different places named.', 9),
  quotes: integer('Quotes.', 11),
  figures: integer('Figures.', 7),
})

const id = string('Identifies the article; the same article always gets the same one.', EXAMPLE.article)
const url = nullable(string('Where it was published, if known.', 'https://news.example/2024/08/19/talks'))
const title = nullable(string('Its headline, if it has one.', 'Blinken urges sides to accept truce'))
const source = nullableRef(SourceRef, 'The outlet, if known.')
const publishedAt = nullable(time('When it was published, if known.', '2024-08-19T10:30:00.000Z'))
const author = nullable(string('Who wrote it, if known.', 'A. Reporter'))

const laterFields = {
  language: string('The language of the text (ISO 639-1), `und` where it cannot be told.', 'en'),
  wordCount: integer('Words in the text.', 640),
  storyId: nullable(string('The story that it belongs to. Always null for now.')),
  revision: integer('1 for the first version of the text, one more with each change.', 1),
  duplicateOf: nullable(string('The article that it repeats, if it does.')),
  counts: ref(ArticleCounts),
  ingestedAt: time('When it was taken in.', '2024-08-20T06:00:00.000Z'),
}

const text = Type.Optional(
  string(
    'The cleaned text: headline and paragraphs, joined by blank lines. All positions refer to it. ' +
      'Given by the article’s own address and with `include=text`.',
    'Blinken urges sides to accept truce\n\nThe Secretary of State said …',
  ),
)

export const Article = named('Article', 'A news article, with what is known of it.', {
  id,
  url,
  title,
  author,
  source,
  publishedAt,
  ...laterFields,
  text,
})
export type Article = Static<typeof Article>

/** The article of a quote or figure: its first fields, and all of them with `include=article`. */
export const ArticleRef = named(
  'ArticleRef',
  'The article that a record stands in; the fields from `author` on are there with `include=article`.',
  {
    id,
    url,
    title,
    source,
    publishedAt,
    author: Type.Optional(author),
    ...Type.Partial(Type.Object(laterFields)).properties,
  },
)
export type ArticleRef = Static<typeof ArticleRef>
