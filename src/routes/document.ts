import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { ref } from '../schema/build.js'
import { EXTRACT_EXAMPLE } from '../schema/extract.js'
import { Problem } from '../schema/problem.js'

const FAILURES = {
  400: 'The request is wrong: an unknown parameter, a value that cannot be, a cursor of another query.',
  404: 'There is no such record.',
  413: 'The body is too large.',
  415: 'The body is of a type that is not taken.',
  500: 'Something went wrong in the server.',
  503: 'The server cannot answer at the moment.',
} as const

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The failures that a route can answer with besides 500, for the API document. */
    failures?: readonly (keyof typeof FAILURES)[]
  }
}

/** Failures are added here, not in the routes' schemas: they would be compiled, and none is sent through these. */
function failureResponses(statuses: readonly (keyof typeof FAILURES)[]) {
  const entries = [...statuses, 500 as const].map((status) => [
    status,
    { description: FAILURES[status], content: { 'application/problem+json': { schema: ref(Problem) } } },
  ])
  return Object.fromEntries(entries)
}

const DESCRIPTION = `Who said what, and with which numbers: structured records made from news articles.

Every record says where it comes from: \`start\` and \`end\` are positions (UTF-16 code units) in the \`text\` of its article.
Parameters may be repeated, meaning *or*; different ones mean *and*. Collections are paged by cursor: send \`page.next\` as
\`cursor\`, or follow the \`Link\` header. Failures are problems by RFC 9457.`

/** What *Try it out* fills in: parameters that give an answer at once. All others only show how they are written. */
const FILLED_IN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  listQuotes: { speaker: ['Blinken'] },
  listFigures: { kind: ['count'] },
}

interface Parameter {
  name: string
  in: string
  description?: string
  example?: unknown
  examples?: unknown
  schema: { examples?: unknown[]; type?: string }
}
interface Response {
  description: string
  headers?: Readonly<Record<string, object>>
  content?: Readonly<Record<string, object>>
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
  responses?: Record<string, Response>
  requestBody?: { content: Record<string, { example?: unknown }> }
}

/** Swagger UI sends the example of every parameter that has one: leaves them only where they are wanted. */
function placeExamples(operation: Operation): void {
  for (const parameter of operation.parameters ?? []) {
    const filledIn = FILLED_IN[operation.operationId]?.[parameter.name]
    if (parameter.in === 'query' && parameter.example !== undefined) {
      parameter.schema.examples = [parameter.example]
      delete parameter.example
    }
    if (filledIn !== undefined) parameter.example = filledIn
  }
  const body = operation.requestBody?.content['application/json']
  if (body && operation.operationId === 'extract') body.example = EXTRACT_EXAMPLE
}

const header = (description: string, example: string) => ({ description, schema: { type: 'string' }, example })
const ETAG = header('Names this answer: send it as `If-None-Match`.', '"JbFCu13owa-CRpSe6_0IEETH9qD"')
const LINK = header('The next page, if there is one.', '</quotes?cursor=eyJrIjpbIjIwMjQiXX0>; rel="next"')
const MODIFIED = header('When the article was taken in.', 'Mon, 19 Aug 2024 10:30:00 GMT')

/** Reads that are never kept, so that they have no `ETag`. */
const NEVER_KEPT = new Set(['getLiveness', 'getReadiness'])

/** Tells of the headers of reads, and of the answer to `If-None-Match` (`caching.ts`). */
function addHeaders({ operationId, parameters = [], responses = {} }: Operation): void {
  const answer = responses[200]
  if (!answer || NEVER_KEPT.has(operationId)) return
  const headers: Record<string, object> = { ETag: ETAG }
  if (parameters.some(({ name }) => name === 'cursor')) headers.Link = LINK
  if (operationId === 'getArticle') headers['Last-Modified'] = MODIFIED
  answer.headers = headers
  responses[304] = { description: 'The client has the answer already.', headers: { ETag: ETAG } }
}

/** How the API document is made. */
export function documentOptions(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'On Record',
        version,
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server' }],
      security: [],
      tags: [
        { name: 'quotes', description: 'What was said, by whom.' },
        { name: 'figures', description: 'Numbers with what they count.' },
        { name: 'people', description: 'People named in the articles.' },
        { name: 'organisations', description: 'Organisations named in the articles.' },
        { name: 'places', description: 'Places named in the articles.' },
        { name: 'articles', description: 'The articles themselves.' },
        { name: 'extraction', description: 'Reading texts that are sent.' },
        { name: 'service', description: 'About the service itself.' },
      ],
    },
    // The names of the records, not numbers.
    refResolver: { buildLocalReference: (schema, _base, _fragment, i) => String(schema.$id ?? `schema-${i}`) },
    transform: ({ schema, url, route }) => {
      const { failures } = route.config ?? {}
      const response = { ...(schema?.response as object), ...(failures && failureResponses(failures)) }
      return { schema: failures ? { ...schema, response } : (schema ?? {}), url }
    },
    transformObject: (document) => {
      if (!('openapiObject' in document)) return document.swaggerObject
      for (const path of Object.values(document.openapiObject.paths ?? {})) {
        for (const [method, operation] of Object.entries(path ?? {})) {
          placeExamples(operation as Operation)
          if (method === 'get') addHeaders(operation as Operation)
        }
      }
      return document.openapiObject
    },
  }
}
