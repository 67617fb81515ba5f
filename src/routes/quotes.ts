import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { list, one } from '../query/collection.js'
import { included } from '../query/fields.js'
import { QUOTES } from '../query/quotes.js'
import { type Reader, sql } from '../query/sql.js'
import { ref } from '../schema/build.js'
import { QuotePage } from '../schema/components.js'
import { EXAMPLE } from '../schema/examples.js'
import { idParams } from '../schema/parameters.js'
import { QuotedRecordQuery, QuoteQuery } from '../schema/queries.js'
import { Quote } from '../schema/quote.js'
import { fieldsOf, pathOf, sendPage, sendRecord } from './answer.js'

export const quoteRoutes: FastifyPluginAsyncTypebox<{ reader: Reader }> = async (app, { reader }) => {
  app.get(
    '/quotes',
    {
      schema: {
        operationId: 'listQuotes',
        summary: 'Quotes',
        description: 'What people, organisations and unnamed sources are reported to have said, the latest first.',
        tags: ['quotes'],
        querystring: QuoteQuery,
        response: { 200: ref(QuotePage) },
      },
      config: { failures: [400] },
    },
    async (request, reply) => {
      const fields = fieldsOf(request.query, Quote)
      return sendPage(request, reply, await list(reader, QUOTES, request.query, { path: pathOf(request) }), fields)
    },
  )

  app.get(
    '/quotes/:id',
    {
      schema: {
        operationId: 'getQuote',
        summary: 'One quote',
        description: 'A quote by its id.',
        tags: ['quotes'],
        params: idParams('The quote’s id.', EXAMPLE.quote),
        querystring: QuotedRecordQuery,
        response: { 200: ref(Quote) },
      },
      config: { failures: [400, 404] },
    },
    async (request, reply) => {
      const fields = fieldsOf(request.query, Quote)
      const { id } = request.params
      const quote = await one(reader, QUOTES, sql`q."id" = ${id}`, included(request.query))
      return sendRecord(reply, quote, `quote ${id}`, fields)
    },
  )
}
