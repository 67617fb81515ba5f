import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifySchemaCompiler } from 'fastify'
import { ProblemError } from '../errors.js'
import type { ExtractInput, Extraction } from '../extract/extract.js'
import { extractAnswer } from '../query/extraction.js'
import { readTime } from '../query/time.js'
import { ExtractAnswer } from '../schema/annotations.js'
import { ref } from '../schema/build.js'
import { ExtractRequest } from '../schema/extract.js'
import { NoQuery } from '../schema/queries.js'
import { exactCompiler } from './compilers.js'
import { readJsonBodies } from './json-body.js'

interface Options {
  extract: (input: ExtractInput) => Promise<Extraction>
}

export const extractRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { extract }) => {
  readJsonBodies(app)
  app.post(
    '/extract',
    {
      validatorCompiler: exactCompiler(ExtractRequest) as FastifySchemaCompiler<unknown>,
      schema: {
        operationId: 'extract',
        summary: 'Read a text',
        description:
          'Finds the people, organisations, places, quotes and figures in a text that is sent. Nothing is stored. ' +
          'In texts that are not English nothing is looked for; `article.language` tells the language.',
        tags: ['extraction'],
        querystring: NoQuery,
        body: ref(ExtractRequest),
        response: { 200: ref(ExtractAnswer) },
      },
      config: { failures: [400, 413, 415] },
    },
    async (request, reply) => {
      const { text, title } = request.body
      refuseNonText(text)
      const publishedAt = publishedAtOf(request.body)
      const extraction = await extract({ text, title: title ?? null, publishedAt })
      reply.header('cache-control', 'no-store')
      return extractAnswer({ ...request.body, publishedAt }, extraction)
    },
  )
}

function refuseNonText(text: string): void {
  const message = text.includes('\0')
    ? 'has NUL characters, so it is no text: send the article as plain text'
    : text.trim() === ''
      ? 'is empty'
      : null
  if (message) throw invalid('/text', message)
}

/** The time of publication in full and in UTC. */
function publishedAtOf({ publishedAt = null }: ExtractRequest): string | null {
  if (publishedAt === null) return null
  const time = readTime(publishedAt)
  if (time === null) throw invalid('/publishedAt', `must be a day or time that exists, unlike "${publishedAt}"`)
  return new Date(time).toISOString()
}

function invalid(pointer: string, message: string): ProblemError {
  return new ProblemError('invalid-body', `\`${pointer}\` ${message}`, [{ pointer, message }])
}
