import t from 'tap'
import { build } from '../helpers/build.js'

/** A query, and the ids of the records that it finds, in any order. */
const CASES: readonly [url: string, ...ids: string[]][] = [
  // Names: by id, name, alias and derived name, in any case, without diacritics.
  ['/quotes?speaker=nadia-rahman', 'q_fuel_0', 'q_fuel_1'],
  ['/quotes?speaker=Nadia%20Rahman', 'q_fuel_0', 'q_fuel_1'],
  ['/quotes?speaker=minister%20rahman', 'q_fuel_0', 'q_fuel_1'],
  ['/quotes?speaker=RAHMAN', 'q_fuel_0', 'q_fuel_1', 'q_fuel_3', 'q_strike_0'],
  ['/quotes?speaker=muller', 'q_strike_1', 'q_strike_2'],
  ['/quotes?speaker=zo%C3%AB-M%C3%BCller', 'q_strike_1', 'q_strike_2'],
  ['/quotes?speaker=gc', 'q_fuel_2'],
  ['/quotes?speaker=Bangladesh', 'q_fuel_2'],
  ['/quotes?speaker=muller&speaker=gc', 'q_strike_1', 'q_strike_2', 'q_fuel_2'],
  ['/quotes?speaker=muller&speaker=nobody', 'q_strike_1', 'q_strike_2'],
  ['/quotes?speaker=person:nadia-rahman', 'q_fuel_0', 'q_fuel_1'],
  ['/quotes?speaker=place:nadia-rahman'],
  ['/quotes?speaker=nobody'],
  ['/quotes?speaker=%21%21'],
  ['/quotes?excludeSpeaker=Rahman', 'q_fuel_2', 'q_strike_1', 'q_strike_2', 'q_undated_0'],
  ['/quotes?excludeSpeaker=nobody&article=a_undated', 'q_undated_0'],
  ['/quotes?speaker=Rahman&excludeSpeaker=karim-rahman', 'q_fuel_0', 'q_fuel_1'],
  ['/quotes?about=Harbour%20Union', 'q_strike_1'],
  ['/quotes?about=bangladesh', 'q_fuel_1'],
  ['/quotes?about=Port%20Ellis'],
  ['/quotes?place=bangladesh', 'q_fuel_1'],
  ['/quotes?place=Harbour%20Union'],

  ['/quotes?speakerKind=unnamed', 'q_fuel_3'],
  ['/quotes?speakerKind=none&speakerKind=organisation', 'q_undated_0', 'q_fuel_2'],
  ['/quotes?speakerKind=place'],
  ['/quotes?affiliation=Grid%20Council', 'q_fuel_3'],
  ['/quotes?affiliation=bangladesh'],
  ['/quotes?anonymous=true', 'q_fuel_3'],
  ['/quotes?anonymous=false&article=a_fuel', 'q_fuel_0', 'q_fuel_1', 'q_fuel_2'],
  ['/quotes?speakerKind=unnamed&anonymous=false'],
  ['/quotes?type=direct', 'q_fuel_0', 'q_strike_0', 'q_strike_2'],
  ['/quotes?type=mixed&type=indirect&article=a_fuel', 'q_fuel_1', 'q_fuel_2', 'q_fuel_3'],
  ['/quotes?type=direct&speaker=gc'],
  ['/quotes?q=strike', 'q_fuel_3', 'q_strike_1'],
  ['/quotes?q=STRIKES%20costs', 'q_fuel_3'],
  ['/quotes?q=%22fallen%20by%22', 'q_fuel_1'],
  ['/quotes?q=%22by%20fallen%22'],
  ['/quotes?q=hospital&q=monday', 'q_fuel_2', 'q_strike_0'],
  ['/quotes?q=fuel%20monday'],
  ['/quotes?q=fuel%20OR%20monday'],
  ['/quotes?article=a_fuel&article=a_undated', 'q_fuel_0', 'q_fuel_1', 'q_fuel_2', 'q_fuel_3', 'q_undated_0'],
  ['/quotes?article=a_none'],
  ['/quotes?source=The%20Daily%20Record&type=direct', 'q_fuel_0'],
  ['/quotes?source=evening-post&type=direct', 'q_strike_0', 'q_strike_2'],
  ['/quotes?source=nobody'],
  ['/quotes?minWords=7', 'q_fuel_0', 'q_fuel_3'],
  ['/quotes?minWords=100'],
  ['/quotes?minConfidence=0.95', 'q_fuel_0', 'q_strike_0'],
  ['/quotes?publishedFrom=2024-03-02', 'q_strike_0', 'q_strike_1', 'q_strike_2'],
  ['/quotes?publishedFrom=2024-03-03'],
  ['/quotes?publishedTo=2024-03-02&type=direct', 'q_fuel_0', 'q_strike_0', 'q_strike_2'],
  ['/quotes?publishedTo=2024-03-01&type=direct', 'q_fuel_0'],
  ['/quotes?publishedTo=2024-03-01T07:59:59Z'],
  ['/quotes?publishedTo=2024-03-01T08:00:00Z&publishedFrom=2024-03-01T08:00&type=direct', 'q_fuel_0'],
  ['/quotes?publishedFrom=2024-03-01T10:00:00%2B02:00&type=direct', 'q_fuel_0', 'q_strike_0', 'q_strike_2'],

  ['/people/nadia-rahman/quotes', 'q_fuel_0', 'q_fuel_1'],
  ['/people/karim-rahman/quotes', 'q_fuel_3', 'q_strike_0'],
  ['/people/nadia-rahman/quotes?type=indirect', 'q_fuel_1'],
  ['/people/nadia-rahman/quotes?q=hospitals'],
  ['/organisations/grid-council/quotes', 'q_fuel_2'],
  ['/places/bangladesh/quotes', 'q_fuel_2'],
  ['/places/port-ellis/quotes'],

  ['/figures?kind=money', 'f_fuel_2'],
  ['/figures?kind=count&kind=percent', 'f_fuel_1', 'f_strike_0', 'f_undated_0'],
  ['/figures?kind=age'],
  ['/figures?unit=USD', 'f_fuel_2'],
  ['/figures?unit=usd', 'f_fuel_2'],
  ['/figures?unit=day&unit=percent', 'f_fuel_0', 'f_fuel_1'],
  ['/figures?unit=Day', 'f_fuel_0'],
  ['/figures?q=imports', 'f_fuel_1'],
  ['/figures?q=fuel', 'f_fuel_0', 'f_fuel_1'],
  ['/figures?q=%22live%20in%22%20people', 'f_undated_0'],
  ['/figures?subject=fuel', 'f_fuel_0', 'f_fuel_1'],
  ['/figures?subject=fuel%20import', 'f_fuel_1'],
  ['/figures?subject=imports%20fuel'],
  ['/figures?subject=ship&subject=people', 'f_strike_0', 'f_undated_0'],
  ['/figures?subject=live'],
  ['/figures?attributedTo=Rahman', 'f_fuel_0', 'f_fuel_1'],
  ['/figures?attributedTo=karim-rahman'],
  ['/figures?about=bangladesh', 'f_fuel_1'],
  ['/figures?about=Rahman', 'f_fuel_0', 'f_fuel_1', 'f_undated_0'],
  ['/figures?place=Rahman', 'f_undated_0'],
  ['/figures?place=port-ellis&place=nadia-rahman', 'f_strike_0'],
  ['/figures?modifier=about', 'f_fuel_0', 'f_undated_0'],
  ['/figures?modifier=vague&modifier=more-than', 'f_strike_0'],
  ['/figures?change=decrease', 'f_fuel_1'],
  ['/figures?change=increase'],
  ['/figures?min=12', 'f_fuel_1', 'f_fuel_2', 'f_undated_0'],
  ['/figures?min=24000000', 'f_fuel_2'],
  ['/figures?max=12', 'f_fuel_0', 'f_fuel_1'],
  ['/figures?min=7&max=1199.5', 'f_fuel_1'],
  ['/figures?measure=imports&measure=deaths', 'f_fuel_1'],
  ['/figures?measure=Imports', 'f_fuel_1'],
  ['/figures?measure=import'],
  ['/figures?who=Grid%20Council', 'f_fuel_1'],
  // The country of the people that is counted, and no organisation of that country.
  ['/figures?who=Bangladesh', 'f_fuel_1'],
  ['/figures?who=port-ellis'],
  ['/figures?where=Bangladesh&where=Port%20Ellis', 'f_fuel_1', 'f_strike_0'],
  ['/figures?where=Grid%20Council'],
  ['/figures?siUnit=s&minSi=86400', 'f_fuel_0'],
  ['/figures?siUnit=s&minSi=600000'],
  ['/figures?maxSi=518400', 'f_fuel_0'],
  ['/figures?maxSi=518399'],
  ['/figures?siUnit=m'],
  ['/figures?periodFrom=2024-03-01', 'f_fuel_0'],
  ['/figures?periodFrom=2024-03-02'],
  ['/figures?periodTo=2024-03-01', 'f_fuel_0', 'f_strike_0'],
  ['/figures?periodTo=2024-02-01', 'f_strike_0'],
  ['/figures?periodFrom=2024-02-29&periodTo=2024-02-29', 'f_strike_0'],
  ['/figures?article=a_strike', 'f_strike_0'],
  ['/figures?source=daily-record&kind=money', 'f_fuel_2'],
  ['/figures?source=evening%20post&kind=money'],
  ['/figures?minConfidence=0.81'],
  ['/figures?publishedFrom=2024-03-02', 'f_strike_0'],
  ['/figures?publishedTo=2024-03-02&kind=count', 'f_strike_0'],

  ['/people', 'nadia-rahman', 'karim-rahman', 'zoe-muller'],
  ['/people?q=rah', 'nadia-rahman', 'karim-rahman'],
  ['/people?q=Nad', 'nadia-rahman'],
  ['/people?q=m%C3%BC', 'zoe-muller'],
  ['/people?q=minist', 'nadia-rahman'],
  ['/people?q=hman'],
  ['/people?q=Nadja%20Rahman', 'nadia-rahman'],
  ['/people?q=Rahmen', 'nadia-rahman', 'karim-rahman'],
  ['/people?q=nadia&q=zoe', 'nadia-rahman', 'zoe-muller'],
  ['/people?q=port'],
  ['/people?role=minister', 'nadia-rahman'],
  ['/people?role=council&role=Union%20Leader', 'nadia-rahman', 'karim-rahman'],
  ['/people?role=grid%20chair'],
  ['/people?role=mini'],
  ['/people?article=a_strike', 'karim-rahman', 'zoe-muller'],
  ['/people?article=a_strike&q=rahman', 'karim-rahman'],
  ['/people?minArticles=1', 'nadia-rahman', 'karim-rahman', 'zoe-muller'],
  ['/people?minArticles=2'],
  ['/organisations', 'grid-council', 'harbour-union'],
  ['/organisations?q=national', 'grid-council'],
  ['/organisations?q=harbor%20union', 'harbour-union'],
  ['/organisations?country=bd', 'grid-council'],
  ['/organisations?country=FR'],
  ['/organisations?article=a_fuel', 'grid-council'],
  ['/places', 'bangladesh', 'port-ellis', 'rahman'],
  ['/places?q=rahman', 'rahman'],
  ['/places?country=BD&country=FR', 'bangladesh'],
  ['/places?article=a_undated', 'rahman'],

  ['/articles', 'a_fuel', 'a_strike', 'a_undated', 'a_french'],
  ['/articles?q=strikes', 'a_fuel', 'a_strike'],
  ['/articles?q=greve%20travail', 'a_french'],
  ['/articles?q=%22fuel%20for%20six%20days%22', 'a_fuel'],
  ['/articles?q=unheard'],
  ['/articles?source=daily-record', 'a_fuel'],
  ['/articles?person=Rahman', 'a_fuel', 'a_strike'],
  ['/articles?place=Rahman', 'a_undated'],
  ['/articles?organisation=Rahman'],
  ['/articles?organisation=gc', 'a_fuel'],
  ['/articles?person=nadia-rahman&organisation=gc', 'a_fuel'],
  ['/articles?person=karim-rahman&organisation=gc'],
  ['/articles?language=fr', 'a_french'],
  ['/articles?language=FR', 'a_french'],
  ['/articles?language=fr&language=en', 'a_fuel', 'a_strike', 'a_undated', 'a_french'],
  ['/articles?publishedFrom=2024-03-01', 'a_fuel', 'a_strike'],
  ['/articles?publishedTo=2024-03-01', 'a_fuel', 'a_french'],
]

const { app } = await build(t)

for (const [url, ...ids] of CASES) {
  t.test(url, async (t) => {
    const response = await app.inject(url)
    t.equal(response.statusCode, 200, response.body)
    t.same(
      response
        .json<{ data: { id: string }[] }>()
        .data.map(({ id }) => id)
        .sort(),
      ids.sort(),
    )
  })
}

t.test('mentions', async (t) => {
  const mentions = async (url: string) =>
    (await app.inject(url)).json<{ data: { text: string }[] }>().data.map(({ text }) => text)
  t.same(await mentions('/people/nadia-rahman/mentions'), ['Nadia Rahman', 'Rahman'])
  t.same(await mentions('/people/nadia-rahman/mentions?sort=-position'), ['Rahman', 'Nadia Rahman'])
  t.same(await mentions('/people/nadia-rahman/mentions?article=a_fuel'), ['Nadia Rahman', 'Rahman'])
  t.same(await mentions('/people/nadia-rahman/mentions?article=a_strike'), [])
  t.same(await mentions('/people/nadia-rahman/mentions?source=daily-record'), ['Nadia Rahman', 'Rahman'])
  t.same(await mentions('/people/nadia-rahman/mentions?source=evening-post'), [])
  t.same(await mentions('/people/nadia-rahman/mentions?publishedFrom=2024-03-02'), [])
  t.same(await mentions('/people/nadia-rahman/mentions?publishedTo=2024-03-02'), ['Nadia Rahman', 'Rahman'])
  t.same(await mentions('/places/rahman/mentions'), ['Rahman'])
  t.same(await mentions('/organisations/harbour-union/mentions'), ['Harbour Union'])
})

t.test('every filter that a collection has is tried', async (t) => {
  const tried = new Set(
    CASES.flatMap(([url]) => {
      const [path, search = ''] = url.split('?')
      return [...new URLSearchParams(search).keys()].map((name) => `${path} ${name}`)
    }),
  )
  const presentation = ['limit', 'cursor', 'sort', 'count', 'fields', 'include', 'facet']
  const { paths } = app.swagger() as unknown as { paths: Record<string, { get?: { parameters?: { name: string }[] } }> }
  for (const path of ['/quotes', '/figures', '/people', '/organisations', '/places', '/articles']) {
    for (const { name } of paths[path]!.get!.parameters!) {
      if (!presentation.includes(name) && !(path !== '/people' && name === 'minArticles')) {
        t.ok(tried.has(`${path} ${name}`), `${path}?${name}=`)
      }
    }
  }
})

t.test('names are resolved for the client to see', async (t) => {
  const { meta } = (await app.inject('/quotes?speaker=Rahman&about=Bangladehs')).json()
  t.same(meta.resolved, [
    {
      parameter: 'speaker',
      value: 'Rahman',
      matches: [
        { id: 'karim-rahman', kind: 'person', name: 'Karim Rahman', count: 2 },
        { id: 'nadia-rahman', kind: 'person', name: 'Nadia Rahman', count: 2 },
        { id: 'rahman', kind: 'place', name: 'Rahman', count: 0 },
      ],
      suggestions: [],
    },
    {
      parameter: 'about',
      value: 'Bangladehs',
      matches: [],
      suggestions: [{ id: 'bangladesh', kind: 'place', name: 'Bangladesh', count: 1 }],
    },
  ])
  t.same((await app.inject('/quotes?speaker=xyzzy')).json().meta.resolved[0].suggestions, [])
  t.same((await app.inject('/articles?place=Nadia%20Rahmann')).json().meta.resolved[0].suggestions, [])
  t.same((await app.inject('/quotes')).json().meta, {})
})
