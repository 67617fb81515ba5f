import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import t from 'tap'
import { parse } from 'yaml'
import { extract } from '../../src/extract/extract.js'
import { build } from '../helpers/build.js'

interface Schema {
  type?: string | string[]
  description?: string
  examples?: unknown[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  $ref?: string
}
interface Parameter {
  name: string
  in: string
  description?: string
  required?: boolean
  example?: unknown
  schema: Schema
}
interface Operation {
  operationId: string
  summary: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> }
  responses: Record<string, { content: Record<string, { schema: Schema }>; headers?: Record<string, object> }>
}
interface Document {
  info: { version: string }
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const { app } = await build(t, { extract: async (input) => extract(input) })
const document = (await app.inject('/openapi.json')).json<Document>()
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

// Formats are checked by the server; what is compared here are types and names.
const ajv = new Ajv.default({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema({ $id: 'document', components: document.components })
const pointed = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'))
const validates = (schema: Schema, value: unknown) => {
  const validate = ajv.compile(pointed(schema))
  return validate(value) ? null : ajv.errorsText(validate.errors)
}

t.test('every route is described', async (t) => {
  const routes = app.printRoutes({ commonPrefix: false })
  t.match(routes, '/quotes')
  for (const path of ['/quotes', '/figures', '/people', '/organisations', '/places', '/articles']) {
    t.ok(document.paths[path]?.get && document.paths[`${path}/{id}`]?.get, path)
  }
  for (const kind of ['people', 'organisations', 'places']) {
    t.ok(document.paths[`/${kind}/{id}/quotes`]?.get && document.paths[`/${kind}/{id}/mentions`]?.get, kind)
  }
  for (const path of ['/', '/articles/{id}/annotations', '/health/live', '/health/ready', '/openapi.json']) {
    t.ok(document.paths[path]?.get, path)
  }
  t.ok(document.paths['/extract']?.post)
})

t.test('every operation has an id of its own, words, a tag and failures', async (t) => {
  const tags = document.tags.map(({ name }) => name)
  t.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length)
  for (const { path, operation } of operations) {
    t.ok(operation.operationId && operation.summary, path)
    t.ok(operation.tags.length === 1 && tags.includes(operation.tags[0]!), path)
    t.ok(operation.responses['400']?.content['application/problem+json'], path)
    for (const [status, { content }] of Object.entries(operation.responses)) {
      if (status === '304') continue
      t.ok(Object.values(content)[0]!.schema, `${path} ${status}`)
    }
  }
})

t.test('every parameter is described, with a valid example; only paths require any', async (t) => {
  for (const { path, operation } of operations) {
    for (const { name, in: place, description, required, example, schema } of operation.parameters ?? []) {
      const examples = [example, ...(schema.examples ?? []), ...(schema.items?.examples ?? [])].filter(
        (value) => value !== undefined,
      )
      t.ok(description && examples.length > 0, `${path} ${name}`)
      t.equal(required ?? false, place === 'path', `${path} ${name}`)
      if (example !== undefined) t.equal(validates(schema, example), null, `${path} ${name}`)
      for (const value of schema.examples ?? []) t.equal(validates(schema, value), null, `${path} ${name}`)
      for (const value of schema.items?.examples ?? []) t.equal(validates(schema, [value]), null, `${path} ${name}`)
    }
  }
})

t.test('every property of every record is described, with valid examples', async (t) => {
  for (const [record, { properties, description }] of Object.entries(document.components.schemas)) {
    t.ok(description, record)
    for (const [name, schema] of Object.entries(properties ?? {})) {
      t.ok(schema.description || schema.$ref, `${record}.${name}`)
      const isRecord = JSON.stringify(schema).includes('$ref') || schema.type === 'object'
      const isNullOnly = /Always null/.test(schema.description ?? '') || name === 'duplicateOf'
      if (!isRecord && !isNullOnly) t.ok(schema.examples?.length, `${record}.${name} has an example`)
      for (const example of schema.examples ?? []) t.equal(validates(schema, example), null, `${record}.${name}`)
    }
  }
})

t.test('nothing in the document has a made-up name', async (t) => {
  for (const name of Object.keys(document.components.schemas)) t.match(name, /^[A-Z][A-Za-z]+$/)
})

const ANSWERS: Record<string, string[]> = {
  '/': ['/'],
  '/quotes': [
    '/quotes?facet=speaker',
    '/quotes?speaker=Rahmann',
    '/quotes?count=true&include=context&include=article&limit=2',
  ],
  '/quotes/{id}': ['/quotes/q_fuel_2', '/quotes/q_undated_0?include=context'],
  '/figures': ['/figures?include=context&include=article', '/figures?about=Rahman'],
  '/figures/{id}': ['/figures/f_fuel_2', '/figures/f_strike_0'],
  '/people': ['/people'],
  '/people/{id}': ['/people/zoe-muller'],
  '/people/{id}/quotes': ['/people/zoe-muller/quotes'],
  '/people/{id}/mentions': ['/people/zoe-muller/mentions?include=context'],
  '/organisations': ['/organisations'],
  '/organisations/{id}': ['/organisations/grid-council'],
  '/organisations/{id}/quotes': ['/organisations/grid-council/quotes'],
  '/organisations/{id}/mentions': ['/organisations/grid-council/mentions'],
  '/places': ['/places'],
  '/places/{id}': ['/places/bangladesh', '/places/rahman'],
  '/places/{id}/quotes': ['/places/bangladesh/quotes'],
  '/places/{id}/mentions': ['/places/rahman/mentions?include=article'],
  '/articles': ['/articles', '/articles?include=text'],
  '/articles/{id}': ['/articles/a_fuel', '/articles/a_undated'],
  '/articles/{id}/annotations': ['/articles/a_fuel/annotations'],
  '/quality': ['/quality'],
  '/problems': ['/problems'],
  '/problems/{id}': ['/problems/internal'],
  '/health/live': ['/health/live'],
  '/health/ready': ['/health/ready'],
  '/openapi.json': ['/openapi.json'],
}

t.test('answers are what the document says', async (t) => {
  const described = operations.filter(({ method, path }) => method === 'get' && path !== '/openapi.yaml')
  t.same(Object.keys(ANSWERS).sort(), described.map(({ path }) => path).sort())
  for (const { path, operation } of described) {
    for (const url of ANSWERS[path]!) {
      const response = await app.inject(url)
      t.equal(response.statusCode, 200, url)
      const { schema } = operation.responses['200']!.content['application/json']!
      t.equal(validates(schema, response.json()), null, url)
      for (const [name, key] of Object.entries({ ETag: 'etag', 'Last-Modified': 'last-modified' })) {
        const told = operation.responses['200']!.headers?.[name]
        t.equal(response.headers[key] !== undefined, told !== undefined, `${url} ${name}`)
      }
      const { link } = (await app.inject(url.includes('?') ? `${url}&limit=1` : `${url}?limit=1`)).headers
      if (link) t.ok(operation.responses['200']!.headers?.Link, `${url} Link`)
      const { etag } = response.headers
      const again = etag && (await app.inject({ url, headers: { 'if-none-match': String(etag) } }))
      t.equal(again && again.statusCode === 304, operation.responses['304'] ? true : undefined, `${url} 304`)
    }
  }
})

t.test('web annotations and problems are what the document says', async (t) => {
  const accept = { accept: 'application/ld+json' }
  const page = await app.inject({ url: '/articles/a_fuel/annotations', headers: accept })
  const { content } = document.paths['/articles/{id}/annotations']!.get!.responses['200']!
  t.equal(validates(content['application/ld+json']!.schema, page.json()), null)
  for (const url of ['/quotes?limit=0', '/quotes/none', '/none']) {
    t.equal(validates({ $ref: '#/components/schemas/Problem' }, (await app.inject(url)).json()), null, url)
  }
})

t.test('the example of a text gets the answer that the document says', async (t) => {
  const { requestBody, responses } = document.paths['/extract']!.post!
  const { schema, example } = requestBody!.content['application/json']!
  t.equal(validates(schema, example), null)
  const response = await app.inject({ method: 'POST', url: '/extract', payload: example as object })
  t.equal(response.statusCode, 200)
  t.equal(validates(responses['200']!.content['application/json']!.schema, response.json()), null)
  t.ok(response.json().quotes.length > 0)
})

t.test('the files are what the routes make', async (t) => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
  const { version } = JSON.parse(read('package.json'))
  const file = JSON.parse(read('openapi.json')) as Document
  t.equal(file.info.version, version)
  t.same(file, { ...document, info: { ...document.info, version } }, 'or else run "npm run openapi"')
  t.same(parse(read('openapi.yaml')), file)
  t.same(parse((await app.inject('/openapi.yaml')).body), document)
})
