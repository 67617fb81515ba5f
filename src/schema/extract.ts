import { named, nullable, string } from './build.js'
import { type Static, Type } from './typebox.js'

const TEXT =
  'Ministry warns of shortage\n\n“We have fuel for about six days,” Energy Minister Nadia Rahman told reporters in ' +
  'Dhaka on Sunday. Rahman said that imports had fallen by 12 percent since May.'

/** A day, or a time with or without a zone: what files of articles may have too. */
const DAY_OR_TIME = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/.source

/** The body of `POST /extract`. */
export const ExtractRequest = named('ExtractRequest', 'A text to be read.', {
  text: Type.String({
    minLength: 1,
    description: 'The article as plain text, page furniture and all.',
    examples: [TEXT],
  }),
  title: Type.Optional(
    nullable(string('Its headline, if it is known apart from the text.', 'Ministry warns of shortage')),
  ),
  url: Type.Optional(
    nullable(
      Type.String({ format: 'uri', description: 'Where it was published.', examples: ['https://news.example/fuel'] }),
    ),
  ),
  publishedAt: Type.Optional(
    nullable(
      Type.String({
        pattern: DAY_OR_TIME,
        description:
          'When it was published: relative dates are read against it. A day, or a time (of UTC if it has no zone).',
        examples: ['2024-08-19T10:30:00Z'],
      }),
    ),
  ),
})
export type ExtractRequest = Static<typeof ExtractRequest>

/** A whole body, for the documentation's *Try it out*. */
export const EXTRACT_EXAMPLE = { text: TEXT, publishedAt: '2024-08-19T10:30:00Z' }
