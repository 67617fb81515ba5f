import t from 'tap'
import { build } from '../helpers/build.js'
import { ARTICLES } from '../helpers/fixture.js'

const { app } = await build(t)
const get = async (url: string) => {
  const response = await app.inject(url)
  t.equal(response.statusCode, 200, `${url} ${response.body}`)
  return response.json()
}

const FUEL = {
  id: 'a_fuel',
  url: 'https://news.example/fuel',
  title: 'Fuel for six days',
  source: { id: 'daily-record', name: 'The Daily Record' },
  publishedAt: '2024-03-01T08:00:00.000Z',
}

const FUEL_WHOLE = {
  ...FUEL,
  author: 'A. Writer',
  language: 'en',
  wordCount: 54,
  storyId: null,
  revision: 1,
  duplicateOf: null,
  counts: { people: 1, organisations: 1, places: 1, quotes: 4, figures: 3 },
  ingestedAt: '2024-03-05T00:00:00.000Z',
}

const TEXT = ARTICLES[0]!.text

t.test('a quote', async (t) => {
  t.same(await get('/quotes/q_fuel_0'), {
    id: 'q_fuel_0',
    type: 'direct',
    text: 'We have fuel, for about six days.',
    spans: [
      { start: 20, end: 33, text: 'We have fuel,' },
      { start: 81, end: 100, text: 'for about six days.' },
    ],
    verbatim: [
      { start: 20, end: 33, text: 'We have fuel,' },
      { start: 81, end: 100, text: 'for about six days.' },
    ],
    speaker: { id: 'nadia-rahman', kind: 'person', name: 'Nadia Rahman' },
    speakerKind: 'person',
    speakerDescription: null,
    unnamedSource: null,
    speakerRole: 'Energy Minister',
    coSpeakers: [],
    source: { start: 51, end: 63, text: 'Nadia Rahman' },
    cue: { start: 64, end: 68, text: 'said' },
    attribution: { method: 'named', confidence: 0.99 },
    about: [],
    figures: ['f_fuel_0'],
    utteranceId: null,
    article: FUEL,
  })
})

t.test('speakers', async (t) => {
  const bangladesh = { id: 'bangladesh', kind: 'place', name: 'Bangladesh' }
  const joint = await get('/quotes/q_fuel_2')
  t.equal(joint.speaker.id, 'grid-council')
  t.same(joint.coSpeakers, [bangladesh])
  const unnamed = await get('/quotes/q_fuel_3')
  t.equal(unnamed.speaker, null)
  t.equal(unnamed.speakerKind, 'unnamed')
  t.equal(unnamed.speakerDescription, 'A senior official')
  t.same(unnamed.unnamedSource, {
    affiliations: [{ id: 'grid-council', kind: 'organisation', name: 'Grid Council' }],
    number: 1,
    anonymity: { ...unnamed.source, text: 'A senior official' },
  })
  t.same(unnamed.coSpeakers, [{ id: 'karim-rahman', kind: 'person', name: 'Karim Rahman' }])
  const nobody = await get('/quotes/q_undated_0')
  t.equal(nobody.speaker, null)
  t.equal(nobody.speakerKind, 'none')
  t.equal(nobody.source, null)
  t.same(nobody.article, { id: 'a_undated', url: null, title: null, source: null, publishedAt: null })
  t.same((await get('/quotes/q_fuel_1')).about, [bangladesh])
})

t.test('a figure', async (t) => {
  t.same(await get('/figures/f_fuel_1'), {
    id: 'f_fuel_1',
    text: '12 percent',
    start: 172,
    end: 182,
    value: 12,
    valueMax: null,
    kind: 'percent',
    unit: 'percent',
    unitCode: null,
    si: null,
    modifier: 'exact',
    change: 'decrease',
    subject: 'fuel imports',
    measure: 'imports',
    who: [{ id: 'grid-council', kind: 'organisation', name: 'Grid Council' }],
    whoCountries: ['BD'],
    where: [{ id: 'bangladesh', kind: 'place', name: 'Bangladesh' }],
    period: null,
    relations: [{ type: 'compared-with', figureId: 'f_fuel_2' }],
    attribution: { entity: { id: 'nadia-rahman', kind: 'person', name: 'Nadia Rahman' }, text: 'Rahman' },
    quoteId: 'q_fuel_1',
    about: [
      { id: 'nadia-rahman', kind: 'person', name: 'Nadia Rahman' },
      { id: 'bangladesh', kind: 'place', name: 'Bangladesh' },
    ],
    sentence: 'Rahman warned that imports had fallen by 12 percent.',
    claimId: null,
    article: FUEL,
  })
  const range = await get('/figures/f_fuel_2')
  t.equal(range.valueMax, 25_000_000)
  t.same(range.attribution, { entity: null, text: 'A senior official' })
  const days = await get('/figures/f_fuel_0')
  t.same(days.si, { value: 518_400, valueMax: null, unit: 's' })
  t.equal(days.unitCode, 'd')
  t.same(days.period, { start: 69, end: 78, text: 'on Friday', from: '2024-03-01', to: '2024-03-01' })
  t.same([days.measure, days.who, days.where, days.relations], [null, [], [], []])
  const vague = await get('/figures/f_strike_0')
  t.equal(vague.value, null)
  t.equal(vague.attribution, null)
})

t.test('a person, an organisation, places', async (t) => {
  t.same(await get('/people/nadia-rahman'), {
    id: 'nadia-rahman',
    kind: 'person',
    name: 'Nadia Rahman',
    roles: [
      { text: 'Energy Minister', articles: 2 },
      { text: 'deputy chair of the Grid Council', articles: 1 },
    ],
    aliases: ['Minister Rahman'],
    counts: { mentions: 2, articles: 1, quotes: 2, figures: 2 },
    firstSeenAt: '2024-03-01T08:00:00.000Z',
    lastSeenAt: '2024-03-01T08:00:00.000Z',
    sameAs: [],
  })
  const council = await get('/organisations/grid-council')
  t.same(council.aliases, ['GC', 'National Grid Council'])
  t.notOk('roles' in council)
  const { place } = await get('/places/bangladesh')
  t.same(place, { type: 'country', countryCode: 'BD', latitude: 24, longitude: 90 })
  const rahman = await get('/places/rahman')
  t.equal(rahman.place, null)
  t.equal(rahman.firstSeenAt, null)
})

t.test('an article', async (t) => {
  t.same(await get('/articles/a_fuel'), { ...FUEL_WHOLE, text: TEXT })
})

t.test('include', async (t) => {
  const listed = await get('/articles?source=daily-record')
  t.same(listed.data, [FUEL_WHOLE], 'texts only where they are asked for')
  t.same((await get('/articles?source=daily-record&include=text')).data, [{ ...FUEL_WHOLE, text: TEXT }])
  const { article, context } = await get('/quotes/q_fuel_1?include=article&include=context')
  t.same(article, FUEL_WHOLE)
  t.same(context, { prefix: TEXT.slice(150 - 80, 150), suffix: TEXT.slice(182, 182 + 80) })
  const first = await get('/quotes/q_fuel_0?include=context')
  t.equal(first.context.prefix, 'Fuel for six days\n\n“')
  t.same(first.article, FUEL)
  const [figure] = (await get('/figures?include=context&include=article&kind=money')).data
  t.same(figure.article, FUEL_WHOLE)
  t.equal(figure.context.suffix, '.')
  const [mention] = (await get('/people/nadia-rahman/mentions?include=context')).data
  t.equal(mention.context.suffix, TEXT.slice(63, 63 + 80))
  t.equal((await app.inject('/quotes?include=text')).statusCode, 400)
})

t.test('fields', async (t) => {
  t.same((await get('/quotes?type=direct&article=a_fuel&fields=id,speaker')).data, [
    { id: 'q_fuel_0', speaker: { id: 'nadia-rahman', kind: 'person', name: 'Nadia Rahman' } },
  ])
  t.same(await get('/quotes/q_fuel_0?fields=text&fields=id'), {
    id: 'q_fuel_0',
    text: 'We have fuel, for about six days.',
  })
  t.same(await get('/people/zoe-muller?fields=name'), { name: 'Zoë Müller' })
  t.same((await get('/people/nadia-rahman/mentions?fields=start, end&limit=1')).data, [{ start: 51, end: 63 }])
  t.same(Object.keys(await get('/articles/a_fuel?fields=text')), ['text'])
  t.same(Object.keys((await get('/articles?fields=id,text&limit=1')).data[0]), ['id', 'text'], 'as if included')
  for (const url of ['/quotes?fields=context&limit=1', '/figures?fields=context&limit=1']) {
    t.match((await get(url)).data, [{ context: { prefix: String, suffix: String } }], url)
  }
  t.match(await get('/quotes/q_fuel_0?fields=context'), { context: { prefix: String } })
  t.match((await get('/people/nadia-rahman/mentions?fields=context&limit=1')).data, [{ context: { prefix: String } }])
  const { status, errors } = (await app.inject('/quotes?fields=id,speeker')).json()
  t.equal(status, 400)
  t.match(errors, [{ parameter: 'fields', message: /"speeker".*speaker/ }])
  t.equal((await app.inject('/articles/a_fuel?fields=')).statusCode, 400)
})

t.test('everything in an article', async (t) => {
  const found = await get('/articles/a_fuel/annotations')
  t.same(found.article, { ...FUEL_WHOLE, text: TEXT })
  t.same(found.entities[0], {
    id: 'nadia-rahman',
    kind: 'person',
    name: 'Nadia Rahman',
    aliases: ['Rahman'],
    roles: ['Energy Minister'],
    mentions: [
      { start: 51, end: 63, text: 'Nadia Rahman' },
      { start: 131, end: 137, text: 'Rahman' },
    ],
  })
  t.same(
    found.quotes.map(({ id }: { id: string }) => id),
    ['q_fuel_0', 'q_fuel_1', 'q_fuel_2', 'q_fuel_3'],
  )
  t.same(found.quotes[0], await get('/quotes/q_fuel_0'))
  t.same(found.figures[1], await get('/figures/f_fuel_1'))
  t.same((await get('/articles/a_french/annotations')).quotes, [])
})

t.test('everything in an article as web annotations', async (t) => {
  const ask = (accept: string) => app.inject({ url: '/articles/a_fuel/annotations', headers: { accept } })
  const response = await ask('application/ld+json')
  t.match(response.headers, { 'content-type': /^application\/ld\+json/, vary: /Accept/ })
  const page = response.json()
  t.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld')
  t.equal(page.items.length, 3 + 4 + 3)
  const points = [...TEXT]
  for (const { target } of page.items) {
    for (const { source, selector } of target) {
      t.equal(source, 'https://news.example/fuel')
      const [position, quote] = selector
      t.equal(points.slice(position.start, position.end).join(''), quote.exact, 'positions count code points')
      t.ok(TEXT.includes(quote.prefix + quote.exact + quote.suffix))
    }
  }
  for (const accept of ['*/*', 'application/json', 'application/ld+json;q=0.5, application/json', 'text/html']) {
    t.match((await ask(accept)).headers['content-type'], /^application\/json/, accept)
  }
})

t.test('what there is not', async (t) => {
  const urls = [
    '/quotes/q_none',
    '/figures/f_none',
    '/articles/a_none',
    '/articles/a_none/annotations',
    '/people/nobody',
    '/people/nobody/quotes',
    '/people/nobody/mentions',
    '/people/bangladesh',
    '/places/nadia-rahman/quotes',
    '/organisations/port-ellis/mentions',
    '/problems/none',
    '/problems/constructor',
  ]
  for (const url of urls) {
    const response = await app.inject(url)
    t.equal(response.statusCode, 404, url)
    t.match(response.json(), { type: '/problems/not-found', status: 404, instance: url })
  }
})
