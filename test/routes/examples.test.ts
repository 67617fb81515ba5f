import { fileURLToPath } from 'node:url'
import t from 'tap'
import { extract } from '../../src/extract/extract.js'
import { listFiles, readFiles } from '../../src/files.js'
import { ingest } from '../../src/ingest.js'
import { EXAMPLE } from '../../src/schema/examples.js'
import { build } from '../helpers/build.js'

/** Presses *Try it out* and *Execute* on every operation of the documentation, over the articles in `seeds/`. */

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

interface Parameter {
  name: string
  in: string
  example?: string | string[]
  schema: { examples?: unknown[]; items?: { examples?: unknown[] } }
}
interface Operation {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { example?: object }> }
}

const { app } = await build(t, {
  extract: async (input) => extract(input),
  fill: async (prisma) => {
    const deps = { prisma, extract: async (input: Parameters<typeof extract>[0]) => extract(input) }
    const files = readFiles(await listFiles([SEEDS]))
    const summary = await ingest({ ...deps, now: () => new Date(), maxArticleBytes: 5_000_000 }, files)
    t.match(summary, { new: 5, failed: 0 })
  },
})

const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> }
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

t.test('the examples of ids are of records from the seeds', async (t) => {
  for (const kind of ['article', 'quote', 'figure'] as const) {
    const { data } = (await app.inject(`/${kind}s?fields=id&limit=200`)).json<{ data: { id: string }[] }>()
    const ids = data.map(({ id }) => id)
    t.ok(
      ids.includes(EXAMPLE[kind]),
      `set "${kind}" in src/schema/examples.ts to one of ${ids.slice(0, 3).join(', ')} …`,
    )
  }
})

for (const { path, method, operation } of operations) {
  t.test(`${method} ${path}`, async (t) => {
    const parameters = operation.parameters ?? []
    const address = parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce((url, { name, example }) => url.replace(`{${name}}`, encodeURIComponent(String(example))), path)
    const search = parameters.flatMap(({ name, in: place, example }) =>
      place === 'query' && example !== undefined ? [example].flat().map((value) => [name, value]) : [],
    )
    const payload = operation.requestBody?.content['application/json']?.example
    const url = `${address}?${new URLSearchParams(search as [string, string][])}`
    const response = await app.inject({ method: method === 'post' ? 'POST' : 'GET', url, ...(payload && { payload }) })
    t.equal(response.statusCode, 200, `${url} ${response.body.slice(0, 200)}`)
    const body = path.endsWith('.yaml') ? {} : response.json()
    if ('data' in body) t.ok(body.data.length > 0, `${url} gives something`)
  })
}

t.test('every parameter can be used as its example shows', async (t) => {
  for (const { path, operation } of operations) {
    for (const { name, in: place, schema } of operation.parameters ?? []) {
      const [example] = schema.items?.examples ?? schema.examples ?? []
      if (place !== 'query' || path.includes('{') || name === 'cursor') continue
      const response = await app.inject(`${path}?${name}=${encodeURIComponent(String(example))}`)
      t.equal(response.statusCode, 200, `${path}?${name}=${example} ${response.body.slice(0, 200)}`)
    }
  }
})
