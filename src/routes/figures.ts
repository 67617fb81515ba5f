import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { list, one } from '../query/collection.js'
import { included } from '../query/fields.js'
import { FIGURES } from '../query/figures.js'
import { type Reader, sql } from '../query/sql.js'
import { ref } from '../schema/build.js'
import { FigurePage } from '../schema/components.js'
import { EXAMPLE } from '../schema/examples.js'
import { Figure } from '../schema/figure.js'
import { idParams } from '../schema/parameters.js'
import { FigureQuery, QuotedRecordQuery } from '../schema/queries.js'
import { fieldsOf, pathOf, sendPage, sendRecord } from './answer.js'

export const figureRoutes: FastifyPluginAsyncTypebox<{ reader: Reader }> = async (app, { reader }) => {
  app.get(
    '/figures',
    {
      schema: {
        operationId: 'listFigures',
        summary: 'Figures',
        description: 'Numeric claims: numbers with what they count or measure, and who says so, the latest first.',
        tags: ['figures'],
        querystring: FigureQuery,
        response: { 200: ref(FigurePage) },
      },
      config: { failures: [400] },
    },
    async (request, reply) => {
      const fields = fieldsOf(request.query, Figure)
      return sendPage(request, reply, await list(reader, FIGURES, request.query, { path: pathOf(request) }), fields)
    },
  )

  app.get(
    '/figures/:id',
    {
      schema: {
        operationId: 'getFigure',
        summary: 'One figure',
        description: 'A figure by its id.',
        tags: ['figures'],
        params: idParams('The figure’s id.', EXAMPLE.figure),
        querystring: QuotedRecordQuery,
        response: { 200: ref(Figure) },
      },
      config: { failures: [400, 404] },
    },
    async (request, reply) => {
      const fields = fieldsOf(request.query, Figure)
      const { id } = request.params
      const figure = await one(reader, FIGURES, sql`f."id" = ${id}`, included(request.query))
      return sendRecord(reply, figure, `figure ${id}`, fields)
    },
  )
}
