import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PROBLEMS, type ProblemCode, ProblemError, problemType } from '../errors.js'
import type { Reader } from '../query/sql.js'
import { ref } from '../schema/build.js'
import { idParams } from '../schema/parameters.js'
import { ProblemType } from '../schema/problem.js'
import { NoQuery } from '../schema/queries.js'
import { Health, Index } from '../schema/service.js'
import { Type } from '../schema/typebox.js'

interface Options {
  reader: Reader
  version: string
}

const LINKS = {
  quotes: '/quotes',
  figures: '/figures',
  people: '/people',
  organisations: '/organisations',
  places: '/places',
  articles: '/articles',
  extract: '/extract',
  quality: '/quality',
  problems: '/problems',
  documentation: '/documentation',
  openapi: '/openapi.json',
}

function problemOf(code: ProblemCode): ProblemType {
  return { type: problemType(code), ...PROBLEMS[code] }
}

/** What is about the service rather than the news. */
export const serviceRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { reader, version }) => {
  const operation = (operationId: string, summary: string, description: string) => ({
    operationId,
    summary,
    description,
    tags: ['service'],
    querystring: NoQuery,
  })

  app.get(
    '/',
    {
      schema: {
        ...operation('getIndex', 'Where to begin', 'The addresses of what there is.'),
        response: { 200: ref(Index) },
      },
      config: { failures: [400] },
    },
    async () => ({ name: 'On Record', version, links: LINKS }),
  )

  app.get(
    '/problems',
    {
      schema: {
        ...operation('listProblems', 'All sorts of problems', 'What the `type` of a failure can be.'),
        response: { 200: Type.Array(ref(ProblemType)) },
      },
      config: { failures: [400] },
    },
    async () => (Object.keys(PROBLEMS) as ProblemCode[]).map(problemOf),
  )

  app.get(
    '/problems/:id',
    {
      schema: {
        ...operation('getProblem', 'One sort of problem', 'What the `type` of a failure means: it is this address.'),
        params: idParams('The end of the `type`.', 'unknown-parameter'),
        response: { 200: ref(ProblemType) },
      },
      config: { failures: [400, 404] },
    },
    async (request) => {
      const { id } = request.params
      if (!Object.hasOwn(PROBLEMS, id)) throw new ProblemError('not-found', `There is no sort of problem ${id}.`)
      return problemOf(id as ProblemCode)
    },
  )

  app.get(
    '/health/live',
    {
      schema: {
        ...operation('getLiveness', 'Whether the server runs', 'Answers as long as the server runs.'),
        response: { 200: ref(Health) },
      },
      config: { failures: [400] },
    },
    async (_, reply) => {
      reply.header('cache-control', 'no-store')
      return { status: 'ok', version }
    },
  )

  app.get(
    '/health/ready',
    {
      schema: {
        ...operation('getReadiness', 'Whether the server can answer', 'Answers if the database does.'),
        response: { 200: ref(Health) },
      },
      config: { failures: [400, 503] },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      try {
        await reader.rows`SELECT "id" FROM "Article" LIMIT 1`
      } catch (error) {
        request.log.error(error, 'the database does not answer')
        throw new ProblemError('unavailable', 'The database does not answer.')
      }
      return { status: 'ok', version }
    },
  )
}
