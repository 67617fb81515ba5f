import t from 'tap'
import { extract } from '../../src/extract/extract.js'
import type { ExtractAnswer } from '../../src/schema/annotations.js'
import { build } from '../helpers/build.js'

const { app, prisma } = await build(t, { extract: async (input) => extract(input) })

const post = async (payload: object) => {
  const response = await app.inject({ method: 'POST', url: '/extract', payload })
  t.equal(response.statusCode, 200, response.body.slice(0, 300))
  return { answer: response.json<ExtractAnswer>(), headers: response.headers }
}

const TEXT = [
  'Mayor resigns after flood',
  'OSLO — “I take full responsibility,” Mayor Ingrid Solheim told reporters in Oslo on Monday. Solheim said that the ' +
    'city had spent $1.5 million on pumps since May.',
  'According to the Norwegian Red Cross, about 1,200 people lost their homes.',
].join('\n\n')

t.test('everything in a text', async (t) => {
  const { answer, headers } = await post({ text: TEXT, publishedAt: '2024-05-06T10:00:00+02:00' })
  const { article, entities, quotes, figures } = answer
  t.equal(headers['cache-control'], 'no-store')
  t.equal(article.language, 'en')
  t.match(article.text, 'I take full responsibility')
  const mayor = entities.find(({ id }) => id === 'ingrid-solheim')
  t.match(mayor, { kind: 'person', name: 'Ingrid Solheim', aliases: ['Solheim'] })
  const direct = quotes.find(({ type }) => type === 'direct')
  t.match(direct, {
    text: 'I take full responsibility,',
    speaker: { id: 'ingrid-solheim', kind: 'person', name: 'Ingrid Solheim' },
    speakerKind: 'person',
    article: { publishedAt: '2024-05-06T08:00:00.000Z', url: null, source: null },
  })
  t.match(
    figures.find(({ kind }) => kind === 'money'),
    { value: 1_500_000, unit: 'USD' },
  )
})

t.test('every span is a slice of the text, and every reference leads somewhere', async (t) => {
  const { answer } = await post({ text: TEXT })
  const { text } = answer.article
  const spans = [
    ...answer.entities.flatMap(({ mentions }) => mentions),
    ...answer.quotes.flatMap(({ spans, verbatim, source, cue }) =>
      [...spans, ...verbatim, source ?? [], cue ?? []].flat(),
    ),
    ...answer.figures,
  ]
  t.ok(spans.length > 10)
  for (const span of spans) t.equal(text.slice(span.start, span.end), span.text)
  const quoteIds = answer.quotes.map(({ id }) => id)
  const figureIds = answer.figures.map(({ id }) => id)
  const entityIds = answer.entities.map(({ id }) => id)
  for (const { quoteId, about, sentence } of answer.figures) {
    t.ok(quoteId === null || quoteIds.includes(quoteId))
    t.ok(about.every(({ id }) => entityIds.includes(id)))
    t.ok(text.includes(sentence))
  }
  for (const quote of answer.quotes) {
    t.same(
      quote.figures,
      answer.figures.filter(({ quoteId }) => quoteId === quote.id).map(({ id }) => id),
    )
    t.ok(quote.figures.every((id) => figureIds.includes(id)))
    t.notOk(
      quote.about.some(({ id }) => id === quote.speaker?.id),
      'a quote is not about its speaker',
    )
  }
})

t.test('the same text gives the same ids; a URL makes it another article', async (t) => {
  const ids = async (payload: object) => (await post(payload)).answer.quotes.map(({ id }) => id)
  t.same(await ids({ text: TEXT }), await ids({ text: TEXT }))
  t.notSame(await ids({ text: TEXT }), await ids({ text: TEXT, url: 'https://news.example/1' }))
})

t.test('a title that is given', async (t) => {
  const { answer } = await post({ text: 'The mayor of Oslo resigned.', title: 'Mayor resigns' })
  t.equal(answer.article.title, 'Mayor resigns')
  t.ok(answer.article.text.startsWith('Mayor resigns\n\n'))
  t.equal((await post({ text: 'He said so.', title: null, url: null, publishedAt: null })).answer.article.title, null)
})

t.test('the day of publication, in all the ways that files of articles may have it', async (t) => {
  const cases = {
    '2024-08-19': '2024-08-19T00:00:00.000Z',
    '2024-08-19T10:30': '2024-08-19T10:30:00.000Z',
    '2024-08-19 10:30:00z': '2024-08-19T10:30:00.000Z',
    '2024-08-19t10:30:00.123456+0200': '2024-08-19T08:30:00.123Z',
  }
  for (const [publishedAt, inUtc] of Object.entries(cases)) {
    const { answer } = await post({ text: 'Five men died on Monday, police said.', publishedAt })
    t.match(answer.figures, [{ period: { from: '2024-08-19' }, article: { publishedAt: inUtc } }], publishedAt)
  }
})

t.test('nothing is stored', async (t) => {
  const before = await prisma.article.count()
  await post({ text: TEXT })
  t.equal(await prisma.article.count(), before)
})

t.test('a text in another language is answered honestly', async (t) => {
  const text = [
    'Le ministre des Affaires étrangères a déclaré lundi que les négociations reprendraient la semaine prochaine.',
    '« Nous avons perdu 40 000 emplois en un an », a-t-il ajouté devant les journalistes réunis à Paris.',
  ].join('\n\n')
  const { answer } = await post({ text })
  t.equal(answer.article.language, 'fr')
  t.match(answer.article.text, 'négociations')
  t.same([answer.entities, answer.quotes, answer.figures], [[], [], []])
})

t.test('characters outside the basic plane', async (t) => {
  const { answer } = await post({ text: `🛢🛢 Oil news. “It is over 🙂,” Mayor Ingrid Solheim said on Monday.` })
  for (const { spans } of answer.quotes) {
    for (const span of spans) t.equal(answer.article.text.slice(span.start, span.end), span.text)
  }
})

t.test('a text of more than 5 MB is refused', async (t) => {
  const response = await app.inject({ method: 'POST', url: '/extract', payload: { text: 'word '.repeat(1_100_000) } })
  t.equal(response.statusCode, 413)
  t.match(response.json(), { type: '/problems/too-large', detail: /5242880 bytes/ })
})
