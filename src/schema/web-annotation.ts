import { integer, listOf, named, ref, string } from './build.js'
import { type Static, Type } from './typebox.js'

const PositionSelector = named('TextPositionSelector', 'A passage by its position.', {
  type: string('Always `TextPositionSelector`.', 'TextPositionSelector'),
  start: integer('Where it begins, in Unicode code points.', 812),
  end: integer('Where it ends.', 990),
})

const QuoteSelector = named('TextQuoteSelector', 'A passage by its words.', {
  type: string('Always `TextQuoteSelector`.', 'TextQuoteSelector'),
  exact: string('The words.', 'Antony Blinken'),
  prefix: string('What stands before them.', 'Secretary of State '),
  suffix: string('What stands behind them.', ' arrived in Tel Aviv'),
})

const Target = named('WebAnnotationTarget', 'The passage that an annotation is about.', {
  source: string('The article.', 'https://news.example/2024/08/19/talks'),
  selector: Type.Array(Type.Union([ref(PositionSelector), ref(QuoteSelector)]), {
    description: 'The passage, by its position and by its words.',
  }),
})

const Body = named('WebAnnotationBody', 'What an annotation says.', {
  type: string('Always `TextualBody`.', 'TextualBody'),
  purpose: string('`identifying` for names, `describing` otherwise.', 'identifying'),
  value: string('What it says.', 'Antony Blinken'),
})

const WebAnnotation = named('WebAnnotation', 'An annotation of the W3C Web Annotation Data Model.', {
  id: string('Identifies the annotation.', '/articles/a_1/annotations#person-antony-blinken'),
  type: string('Always `Annotation`.', 'Annotation'),
  motivation: string('`identifying` for names, `describing` otherwise.', 'identifying'),
  body: listOf(Body, 'What it says.'),
  target: listOf(Target, 'The passages that it is about.'),
})
export type WebAnnotation = Static<typeof WebAnnotation>

export const WebAnnotationPage = named('WebAnnotationPage', 'An article’s annotations, by the W3C model.', {
  '@context': string('The JSON-LD context.', 'http://www.w3.org/ns/anno.jsonld'),
  id: string('This page.', '/articles/a_1/annotations'),
  type: string('Always `AnnotationPage`.', 'AnnotationPage'),
  items: listOf(WebAnnotation, 'The annotations.'),
})
export type WebAnnotationPage = Static<typeof WebAnnotationPage>

export const WEB_ANNOTATIONS = [PositionSelector, QuoteSelector, Target, Body, WebAnnotation, WebAnnotationPage]
