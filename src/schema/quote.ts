import { ArticleRef } from './article.js'
import { integer, listOf, named, nullable, nullableRef, number, oneOf, ref, string } from './build.js'
import { EntityRef } from './entity.js'
import { EXAMPLE } from './examples.js'
import { Context, Span } from './span.js'
import { type Static, Type } from './typebox.js'

export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const
export const SPEAKER_KINDS = ['person', 'organisation', 'place', 'unnamed', 'none'] as const
export const METHODS = ['named', 'surname', 'pronoun', 'role', 'previous', 'none'] as const

export const Attribution = named('Attribution', 'How the speaker of a quote was found.', {
  method: oneOf(METHODS, {
    description: 'By the full name, a surname, a pronoun, a role, from the quote before, or not at all.',
    examples: ['pronoun'],
  }),
  confidence: number('How sure it is, from 0 to 1.', 0.93),
})

export const UnnamedSource = named('UnnamedSource', 'What an article tells of a source that it does not name.', {
  affiliations: listOf(EntityRef, 'Whom the source belongs to: the Biden administration for one of its officials.'),
  number: nullable(integer('How many sources they are; null where the text does not say (*officials*).', 2)),
  anonymity: nullableRef(Span, 'The stated condition of not being named, with its reason.'),
})

export const Quote = named('Quote', 'Something that somebody is reported to have said or written.', {
  id: string('Identifies the quote; the same article always gives the same one.', EXAMPLE.quote),
  type: oneOf(QUOTE_TYPES, {
    description:
      '`direct`: in quotation marks; `mixed`: a reported clause, partly in marks; `indirect`: without marks.',
    examples: ['direct'],
  }),
  text: string('What was said; the pieces of a broken quote are joined.', 'This is a decisive moment'),
  spans: listOf(Span, 'The content, in order: more than one piece where the attribution breaks it.'),
  verbatim: listOf(Span, 'The words inside quotation marks.'),
  speaker: nullableRef(EntityRef, 'Who said it; null for unnamed speakers and where the text does not say.'),
  speakerKind: oneOf(SPEAKER_KINDS, { description: 'What sort of speaker it has.', examples: ['person'] }),
  speakerDescription: nullable(
    string('For unnamed speakers: how the text describes them.', 'a senior administration official'),
  ),
  unnamedSource: nullableRef(UnnamedSource, 'Of an unnamed speaker; null for all others.'),
  speakerRole: nullable(string('The role that the article gives the speaker.', 'U.S. Secretary of State')),
  coSpeakers: listOf(EntityRef, 'Who said it together with the speaker.'),
  source: nullableRef(Span, 'The words that name the speaker in the attribution.'),
  cue: nullableRef(Span, 'The words that say that something was said.'),
  attribution: ref(Attribution),
  about: listOf(
    EntityRef,
    'Who and what is named in the quote, and whom it is addressed to or aimed at; its speaker excepted.',
  ),
  figures: Type.Array(Type.String(), { description: 'The figures in the quote.', examples: [[EXAMPLE.figure]] }),
  utteranceId: nullable(string('The utterance that the quote renders. Always null for now.')),
  article: ref(ArticleRef),
  context: Type.Optional(ref(Context)),
})
export type Quote = Static<typeof Quote>
