import t from 'tap'
import { build } from '../helpers/build.js'

const { app } = await build(t)

interface Facet {
  facet: string
  values: { value: string; label: string; count: number; url: string }[]
  truncated: boolean
}
interface Answer {
  meta: { total: number; facets?: Facet[] }
}
const get = async (url: string) => (await app.inject(url)).json<Answer>()

interface Parameter {
  name: string
  schema: { items: { enum: string[] } }
}
const { paths } = app.swagger() as unknown as { paths: Record<string, { get?: { parameters?: Parameter[] } }> }
const collections = Object.entries(paths).flatMap(([path, { get }]) => {
  const names = get?.parameters?.find(({ name }) => name === 'facet')?.schema.items.enum
  return names ? [{ path: path.replace('{id}', path.startsWith('/people') ? 'nadia-rahman' : 'none'), names }] : []
})

t.test('the address of every value leads to as many records as it counts', async (t) => {
  let followed = 0
  for (const { path, names } of collections.filter(({ path }) => !path.includes('none'))) {
    const { meta } = await get(`${path}?${names.map((name) => `facet=${name}`).join('&')}`)
    t.same(
      meta.facets!.map(({ facet }) => facet),
      names,
      path,
    )
    for (const { values } of meta.facets!) {
      for (const { count, url } of values) {
        followed++
        t.equal((await get(`${url}&count=true`)).meta.total, count, url)
      }
    }
  }
  t.ok(followed > 40)
})

const CASES: readonly [url: string, ...values: [value: string, label: string, count: number][]][] = [
  [
    '/quotes?facet=speaker',
    ['person:nadia-rahman', 'Nadia Rahman', 2],
    ['person:zoe-muller', 'Zoë Müller', 2],
    ['organisation:grid-council', 'Grid Council', 1],
    ['person:karim-rahman', 'Karim Rahman', 2],
    ['place:bangladesh', 'Bangladesh', 1],
  ],
  ['/quotes?facet=speakerKind&article=a_fuel&type=indirect', ['person', 'person', 1], ['unnamed', 'unnamed', 1]],
  ['/quotes?facet=source&speakerKind=unnamed', ['daily-record', 'The Daily Record', 1]],
  ['/quotes?facet=type&speaker=nobody'],
  ['/people/nadia-rahman/quotes?facet=type', ['direct', 'direct', 1], ['indirect', 'indirect', 1]],
  ['/figures?facet=attributedTo&kind=percent', ['person:nadia-rahman', 'Nadia Rahman', 1]],
  ['/places?facet=country', ['BD', 'BD', 1]],
]

for (const [url, ...expected] of CASES) {
  t.test(url, async (t) => {
    const [facet] = (await get(url)).meta.facets!
    const sort = <T>(rows: T[]) => [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
    t.same(sort(facet!.values.map(({ value, label, count }) => [value, label, count])), sort(expected))
    const counts = facet!.values.map(({ count }) => count)
    t.same(
      counts,
      [...counts].sort((a, b) => b - a),
    )
    t.equal(facet!.truncated, false)
  })
}

t.test('an address keeps the other filters and drops what is only presentation', async (t) => {
  const { meta } = await get('/quotes?type=direct&type=mixed&q=fuel&limit=1&sort=words&fields=id&facet=type')
  t.equal(meta.facets![0]!.values[0]!.url, '/quotes?q=fuel&type=direct')
})

t.test('what cannot be counted by is refused', async (t) => {
  for (const url of ['/quotes?facet=text', '/figures?facet=speaker', '/people?facet=country']) {
    t.equal((await app.inject(url)).statusCode, 400, url)
  }
})

t.test('without asking there are none', async (t) => {
  t.notOk('facets' in (await get('/quotes')).meta)
})
