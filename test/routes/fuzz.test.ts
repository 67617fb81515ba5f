import t from 'tap'
import { build } from '../helpers/build.js'
import { fc, runs } from '../helpers/property.js'

const { app } = await build(t, { extract: () => Promise.reject(new Error('Only what is wrong is sent.')) })

interface Document {
  paths: Record<string, { get?: { parameters?: { name: string; in: string; schema: { enum?: string[] } }[] } }>
}
const { paths } = app.swagger() as unknown as Document
const addresses = Object.entries(paths).flatMap(([path, { get }]) =>
  get ? [{ path, names: (get.parameters ?? []).filter((p) => p.in === 'query').map(({ name }) => name) }] : [],
)

const nasty = fc.constantFrom(
  '"',
  '""',
  'a"b',
  '\'; DROP TABLE "Quote"; --',
  'NEAR(a b)',
  'a* OR ^b',
  'text : a',
  '(',
  '\\',
  '%',
  '_',
  '\0',
  'a\0"b',
  '\ud83d\ude42',
  '1e999',
  '-0',
  'NaN',
  'null',
  'true',
  '2024-02-30',
  '9999-12-31T23:59:59Z',
  '0000-01-01',
  'id,text',
  'Rahman',
  'person:',
  'ß',
  'é\u0301',
  'the',
  "'s",
)
const value = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.string({ maxLength: 20 }),
  fc.integer().map(String),
  fc.double().map(String),
)

const query = fc.constantFrom(...addresses).chain(({ path, names }) =>
  fc.record({
    path: fc.oneof(
      fc.constant(path.replace('{id}', 'nadia-rahman')),
      fc.constant(path.replace('{id}', 'q_fuel_0')),
      value.map((id) => path.replace('{id}', encodeURIComponent(id))),
    ),
    parameters: fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names, 'x') }, value), value), {
      maxLength: 4,
    }),
  }),
)

t.test('whatever is asked, the answer is good or says what is wrong', async (t) => {
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(query, async ({ path, parameters }) => {
      const search = parameters.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
      const url = search.length > 0 ? `${path}?${search.join('&')}` : path
      const response = await app.inject(url)
      statuses.add(response.statusCode)
      if (response.statusCode >= 400) {
        const body = response.json<{ type: string; status: number }>()
        if (response.statusCode >= 500 || body.status !== response.statusCode)
          throw new Error(`${url} ${response.body}`)
      }
    }),
    runs(600),
  )
  t.ok(statuses.has(200) && statuses.has(400) && statuses.has(404))
})

t.test('one parameter at a time', async (t) => {
  for (const { path, names } of addresses) {
    for (const name of names) {
      for (const text of fc.sample(value, { numRuns: 6, seed: 1 })) {
        const url = `${path.replace('{id}', 'nadia-rahman')}?${name}=${encodeURIComponent(text)}`
        const { statusCode, body } = await app.inject(url)
        t.ok(statusCode < 500, `${url} ${body.slice(0, 200)}`)
      }
    }
  }
})

t.test('addresses and query strings as they come', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 60 }), async (tail) => {
      const url = `/quotes${tail.replace(/[^\x21-\x7e]/g, '~')}`
      const { statusCode, body } = await app.inject({ url })
      if (statusCode >= 500) throw new Error(`${url} ${body}`)
    }),
    runs(200),
  )
  t.pass('none was a fault of the server')
})

t.test('bodies that are no request', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (payload) => {
      const headers = { 'content-type': 'application/json' }
      const { statusCode, body } = await app.inject({ method: 'POST', url: '/extract', payload, headers })
      if (statusCode !== 400) throw new Error(`${payload} ${body}`)
    }),
    runs(200),
  )
  t.pass('each was refused')
})
