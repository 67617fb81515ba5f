import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { NoQuery } from '../schema/queries.js'
import { Type } from '../schema/typebox.js'

/** The API document, made from the schemas of the routes. */
export const openapiRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const texts = new Map<string, string>()
  const once = (format: string, write: (document: object) => string) => {
    const text = texts.get(format) ?? write(app.swagger())
    texts.set(format, text)
    return text
  }
  const document = { description: 'The document.' }

  app.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'getOpenapiJson',
        summary: 'This document',
        description: 'The description of the API, by OpenAPI 3.1, in JSON.',
        tags: ['service'],
        querystring: NoQuery,
        response: {
          200: {
            ...document,
            content: {
              'application/json': { schema: Type.Unsafe<string>({ type: 'object', additionalProperties: true }) },
            },
          },
        },
      },
      config: { failures: [400] },
    },
    async (_, reply) =>
      reply.type('application/json').send(once('json', (value) => `${JSON.stringify(value, null, 2)}\n`)),
  )

  app.get(
    '/openapi.yaml',
    {
      schema: {
        operationId: 'getOpenapiYaml',
        summary: 'This document in YAML',
        description: 'The description of the API, by OpenAPI 3.1, in YAML.',
        tags: ['service'],
        querystring: NoQuery,
        response: {
          200: { ...document, content: { 'application/yaml': { schema: Type.String() } } },
        },
      },
      config: { failures: [400] },
    },
    async (_, reply) => {
      // Loaded only if asked for: few clients want it, and every start would wait for it.
      const { stringify } = await import('yaml')
      return reply
        .type('application/yaml')
        .send(once('yaml', (value) => stringify(value, { aliasDuplicateObjects: false })))
    },
  )
}
