import t from 'tap'
import type { Annotations, Entity } from '../../../src/annotate/annotations.js'
import { findQuotes } from '../../../src/annotate/quotes/quotes.js'
import { segment } from '../../../src/text/segment.js'
import { fc, runs } from '../../helpers/property.js'

const PIECES = [
  ...['“', '”', '"', "'", '‘', '’', '«', '»', '„', "''", ',', '.', ':', ';', '?', '!', '—', '(', ')', '\n\n', ' '],
  ...[
    'he',
    'she',
    'it',
    'who',
    'that',
    'said',
    'says',
    'told',
    'accused',
    'urged',
    'called',
    'asked',
    'denied',
    'adding',
  ],
  ...[
    'according to',
    'of',
    'to',
    'as',
    'and',
    'but',
    'whether',
    'Mara Dell',
    'the minister',
    'a source',
    'Zwolle',
    'rain',
    'fell',
  ],
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(' '))

/** Texts on which a rule once failed: words in marks between two verbs of saying, *that* before nothing, nothing reported. */
const ONCE_WRONG: [text: string, hasTitle: boolean][] = [
  ['adding “ A " accused 0', false],
  [', that „ " denied #', false],
  [', Mara Dell said', false],
]

function entitiesOf(text: string): Entity[] {
  const mentions = [...text.matchAll(/Mara Dell/g)].map(({ index }) => ({
    start: index,
    end: index + 'Mara Dell'.length,
    kind: 'person' as const,
    by: 'test',
    confidence: 1,
  }))
  return mentions.length === 0
    ? []
    : [{ kind: 'person', name: 'Mara Dell', aliases: [], roles: [], country: null, mentions }]
}

t.test('any text with marks and verbs of saying', (t) => {
  const check = () =>
    fc.assert(
      fc.property(texts, fc.boolean(), (text, hasTitle) => {
        const document = segment({ text, hasTitle })
        const entities = entitiesOf(text)
        const annotations: Annotations = { names: [], demonyms: [], entities, quotes: [], figures: [] }
        const { quotes = [] } = findQuotes(document, annotations)
        let last = -1
        for (const quote of quotes) {
          if (quote.spans.length === 0 || quote.spans[0]!.start < last) return false
          last = quote.spans[0]!.start
          let end = -1
          for (const span of quote.spans) {
            if (span.start < end || span.end <= span.start) return false
            end = span.end
            const isInParagraph = document.paragraphs.some(({ start, end }) => start <= span.start && span.end <= end)
            if (!isInParagraph) return false
          }
          const isInside = quote.verbatim.every((run) =>
            quote.spans.some(({ start, end }) => start <= run.start && run.end <= end),
          )
          if (!isInside || (quote.type === 'indirect') !== (quote.verbatim.length === 0)) return false
          if (!(quote.confidence > 0 && quote.confidence <= 1)) return false
          if (quote.speaker.kind === 'named' && !entities[quote.speaker.entity]) return false
          if (quote.speaker.kind === 'unnamed' && quote.speaker.description.trim() === '') return false
        }
        return true
      }),
      { ...runs(1500), examples: ONCE_WRONG },
    )
  t.doesNotThrow(check)
  t.end()
})

t.test('no content is given to two quotes', (t) => {
  const check = () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes = [] } = findQuotes(segment({ text }), {
          names: [],
          demonyms: [],
          entities: [],
          quotes: [],
          figures: [],
        })
        const spans = quotes.flatMap(({ spans }) => [...spans]).sort((a, b) => a.start - b.start)
        return spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start)
      }),
      { ...runs(1000), examples: ONCE_WRONG.map(([text]): [string] => [text]) },
    )
  t.doesNotThrow(check)
  t.end()
})
